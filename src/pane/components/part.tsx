import { useEffect, useState, type ComponentType } from "react";
import { fetchMissed, missedParts } from "../state/missed-parts";
import { NotFetched } from "./NotFetched";
import { usePane } from "./context";
import { useLasting } from "./use-lasting";

/** A component that is fetched when it is first drawn, or before; `fetch` rejects when it cannot be had. */
export type Part<Props> = ComponentType<Props> & { readonly fetch: () => Promise<unknown> };

/**
 * What is shown while a part is not there: a `view` says that it is being opened, and like a `place` that it could not be had; what stands `beside` such a part says
 * nothing of its own.
 */
type Standing = "view" | "place" | "beside";

/**
 * Makes a component of one that is still to be fetched. What could not be fetched is asked for again only when the user presses the button that says so, or when the
 * browser says that the network is back. What is drawn is never put there anew, so that nothing typed in it is lost.
 */
export function part<Props extends object>(standing: Standing, load: () => Promise<ComponentType<Props>>): Part<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => (here ??= await load());

  function Shown(props: Props) {
    const [Fetched, setFetched] = useState(() => here);
    const [trying, setTrying] = useState(true);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Fetched !== null) return;
      let shown = true;
      const attempt = () =>
        fetch().then(
          (component) => shown && setFetched(() => component),
          () => {
            if (!shown) return;
            missedParts.add(again);
            setTrying(false);
            setFailed(true);
          },
        );
      const again = () => {
        missedParts.delete(again);
        setTrying(true);
        void attempt();
      };
      void attempt();
      return () => {
        shown = false;
        missedParts.delete(again);
      };
    }, [Fetched]);
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
