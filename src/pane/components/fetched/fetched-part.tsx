import { useEffect, useState, type ComponentType } from "react";
import { fetchMissed } from "../../state/missed-parts";
import { NotFetched } from "./NotFetched";
import { usePane } from "../context";
import { useFetched } from "./use-fetched";
import { useLasting } from "../use-lasting";

/** A component that is fetched when it is first drawn, or before; `fetch` rejects when it cannot be had. */
export type Part<Props> = ComponentType<Props> & { readonly fetch: () => Promise<unknown> };

/**
 * What is shown while a part is not there: a `view` says that it is being opened, and like a
 * `place` that it could not be had; what stands `beside` such a part says nothing of its own.
 */
type Standing = "view" | "place" | "beside";

/**
 * Makes a component of one that is still to be fetched (see `useFetched`).
 * What is drawn is never put there anew, so that nothing typed in it is lost.
 */
export function part<Props extends object>(standing: Standing, load: () => Promise<ComponentType<Props>>): Part<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => (here ??= await load());

  function Shown(props: Props) {
    const [known] = useState(() => here);
    const { here: Fetched, failed, trying } = useFetched(fetch, known);
    if (Fetched !== null) return <Fetched {...props} />;
    if (failed) return standing === "beside" ? null : <NotFetched trying={trying} quiet={standing === "view"} />;
    return standing === "view" ? <Opening /> : null;
  }
  return Object.assign(Shown, { fetch });
}

/** Asks again for what could not be fetched when the browser says that the network is back. */
export function useNetworkReturn(): void {
  useEffect(() => {
    window.addEventListener("online", fetchMissed);
    return () => window.removeEventListener("online", fetchMissed);
  }, []);
}

function Opening() {
  const { words } = usePane();
  return useLasting(true) ? <p className="quiet">{words.states.opening}</p> : null;
}
