import { lockOf } from "../../state/trouble";
import { usePane } from "../context";
import { MessageBars } from "../fetched/parts";

/**
 * A fixed place, outside what scrolls, for what was just done and what
 * went wrong; undo stays in it as long as it is possible.
 */
export function Messages() {
  const { state, words } = usePane();
  const { memoryProblem, outlineProblem, noOutline, trouble, work, notice, undo } = state;
  const quiet = [memoryProblem, outlineProblem, noOutline, trouble, work, notice, undo, lockOf(state)].every(
    (one) => one === null,
  );
  return (
    <section className="messages" aria-label={words.messagesLabel}>
      {!quiet && <MessageBars />}
    </section>
  );
}
