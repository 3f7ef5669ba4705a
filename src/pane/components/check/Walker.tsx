import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { chooseFinding } from "../../actions/findings";
import { walkOrder } from "../../state/shown/finding-groups";
import { usePane } from "../context";
import { whereFound } from "./FindingName";
import { checkWords } from "../../words/check";

/** Walks the findings in the order of the screen; it never leaves the screen. */
export default function Walker() {
  const { state, run, dispatch, words, translate } = usePane();
  /** How many points lie before the one looked at: once that is mended or set aside, the walk goes on from there. */
  const [passed, setPassed] = useState(0);
  const order = walkOrder(state);
  const index = order.findIndex((finding) => finding.fingerprint === state.finding);
  if (index >= 0 && index !== passed) setPassed(index);
  if (order.length === 0) return null;
  const before = Math.min(passed, order.length);
  const next = index < 0 ? before : index + 1;

  const place = (position: number) => checkWords[words.language].position(position + 1, order.length);

  function step(position: number) {
    const target = order[position];
    if (!target) return;
    // A kind that the user shut is opened again by walking into it.
    dispatch({ type: "resetKinds" });
    // The focus stays on the button: what was come to is told. Trouble that
    // is still to be seen to is not taken away by it.
    if (state.trouble === null) {
      const text = translate(target.message);
      const found = `${checkWords[words.language].severities[target.severity]}: ${text}`;
      const parts = [`${place(position)}.`, found, whereFound(target, text, words)];
      const what = { key: "walked", name: parts.filter(Boolean).join(" ") } as const;
      dispatch({ type: "notice", notice: { what, left: 0, warnings: [] } });
    }
    void run(chooseFinding, target);
  }

  return (
    <footer className="footer">
      <div className="walker" role="group" aria-label={checkWords[words.language].walk}>
        <Button size="small" disabledFocusable={before === 0} onClick={() => step(before - 1)}>
          {checkWords[words.language].previous}
        </Button>
        <span className="quiet">{place(next - 1)}</span>
        <Button size="small" appearance="primary" disabledFocusable={next === order.length} onClick={() => step(next)}>
          {checkWords[words.language].next}
        </Button>
      </div>
    </footer>
  );
}
