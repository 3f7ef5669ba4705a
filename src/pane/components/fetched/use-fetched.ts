import { useEffect, useState } from "react";
import { missedParts } from "../../state/missed-parts";

/** What is being fetched, as far as it has come. */
export interface Fetched<What> {
  /** Null until it is here. */
  readonly here: What | null;
  /** It could not be had; `trying` while it is being asked for once more. */
  readonly failed: boolean;
  readonly trying: boolean;
}

/**
 * Fetches what is not here yet. What could not be had is asked for again only when the
 * user presses the button that says so, or when the browser says that the network is back.
 *
 * @param fetch a function of its own for each thing fetched; it rejects when that cannot be had
 */
export function useFetched<What>(fetch: () => Promise<What>, known: What | null = null): Fetched<What> {
  const [fetched, setFetched] = useState<Fetched<What>>(() => ({ here: known, failed: false, trying: true }));
  const isHere = known !== null;
  useEffect(() => {
    if (isHere) return;
    let shown = true;
    const attempt = () =>
      fetch().then(
        (here) => shown && setFetched({ here, failed: false, trying: false }),
        () => {
          if (!shown) return;
          missedParts.add(again);
          setFetched({ here: null, failed: true, trying: false });
        },
      );
    const again = () => {
      missedParts.delete(again);
      setFetched((before) => ({ ...before, trying: true }));
      void attempt();
    };
    void attempt();
    return () => {
      shown = false;
      missedParts.delete(again);
    };
  }, [fetch, isHere]);
  return fetched;
}
