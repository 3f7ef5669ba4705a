import { TextSelection } from "prosemirror-state";
import type { Session } from "./session";
import type { Span } from "./span";

/** Moves Word's selection and brings it into view; the focus stays where it is. */
export function selectText(session: Session, from: number, to: number): void {
  session.select((tr) => {
    const [start, end] = [tr.doc.resolve(from), tr.doc.resolve(to)];
    tr.setSelection(TextSelection.between(start, end));
  });
  session.showAfter(from);
}

/** What is selected, as a stretch of text. */
export function selectionSpan(session: Session): Span {
  const { from, to } = session.selection;
  return { from, to };
}
