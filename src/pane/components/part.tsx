import { lazy, useState, type ComponentType } from "react";

/** A component that is fetched when it is first drawn, or before; `fetch` rejects when it cannot be had. */
export type Part<Props> = ComponentType<Props> & { readonly fetch: () => Promise<unknown> };

/**
 * Makes a component of one that is still to be fetched. What is here already is drawn at once: `lazy` alone would first show what stands in for it, and React keeps that
 * for a third of a second.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => (here ??= await load());
  const Later = lazy(async () => ({ default: await fetch() })) as unknown as ComponentType<Props>;
  function Shown(props: Props) {
    // Chosen once: what is on the screen is not put there anew because it could be had otherwise by now.
    const [Chosen] = useState(() => here ?? Later);
    return <Chosen {...props} />;
  }
  return Object.assign(Shown, { fetch });
}
