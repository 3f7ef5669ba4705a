import { Fragment } from "react";
import { previousMarks } from "../../state/previous/previous-marks";
import { previousWords } from "../../words/previous";
import { usePane } from "../context";

/**
 * A paragraph of last period with what cannot stand as it is marked; what a mark means is said to screen readers too.
 */
export function MarkedText({ text }: { readonly text: string }) {
  const { state, language } = usePane();
  const { marks: names } = previousWords[language];
  const marks = previousMarks(text, state.outline);
  return (
    <>
      {marks.map(({ from, to, kind }, at) => (
        <Fragment key={from}>
          {text.slice(marks[at - 1]?.to ?? 0, from)}
          <mark className={kind === "act" || kind === "body" ? "gone" : "old"} title={names[kind]}>
            {text.slice(from, to)}
          </mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
