import { Button } from "@fluentui/react-components";
import { fetchMissed } from "../../state/missed-parts";
import { usePane } from "../context";

interface NotFetchedProps {
  /** It is being asked for once more. */
  readonly trying: boolean;
  /** Where a message says the same already, or what is being done will say it, it is not said twice. */
  readonly quiet: boolean;
}

/**
 * Stands where a part of the pane could not be fetched, with the way to
 * try again; its button stays under the focus meanwhile.
 */
export function NotFetched({ trying, quiet }: NotFetchedProps) {
  const { state, words } = usePane();
  if (quiet && (state.work !== null || state.trouble?.kind === "unfetched")) return null;
  return (
    <div role="alert" className="note missing">
      <p>{trying ? words.states.opening : words.unfetched}</p>
      <Button size="small" disabledFocusable={trying} onClick={fetchMissed}>
        {words.actions.retry}
      </Button>
    </div>
  );
}
