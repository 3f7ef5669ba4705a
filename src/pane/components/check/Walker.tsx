import { Button } from "@fluentui/react-components";
import { chooseFinding } from "../../actions/findings";
import { walkOrder } from "../../state/shown/finding-groups";
import { usePane } from "../context";
import { checkWords } from "../../words/check";

/** Walks the findings in the order of the screen; it never leaves the screen. */
export default function Walker() {
  const { state, run, dispatch, words } = usePane();
  const order = walkOrder(state);
  if (order.length === 0) return null;
  const index = order.findIndex((finding) => finding.fingerprint === state.finding);
  const at = (position: number) => order[position];

  function step(by: number) {
    const target = at(index < 0 ? 0 : index + by);
    if (!target) return;
    // A kind that the user shut is opened again by walking into it.
    dispatch({ type: "resetKinds" });
    void run(chooseFinding, target);
  }

  return (
    <footer className="footer">
      <div className="walker" role="group" aria-label={checkWords[words.language].walk}>
        <Button size="small" disabledFocusable={index <= 0} onClick={() => step(-1)}>
          {checkWords[words.language].previous}
        </Button>
        <span className="quiet">{checkWords[words.language].position(index + 1, order.length)}</span>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={index === order.length - 1}
          onClick={() => step(1)}
        >
          {checkWords[words.language].next}
        </Button>
      </div>
    </footer>
  );
}
