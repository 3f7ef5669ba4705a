import type { Node } from "prosemirror-model";
import { invalid } from "../dispatcher/failure";
import type { Session } from "./session";
import { insertText, newParagraphId } from "./span";

/** Puts text in a cell in place of what it holds. */
export function setCell(session: Session, pos: number, value: unknown): void {
  const size = session.doc.nodeAt(pos)!.nodeSize;
  insertText(session, { from: pos + 1, to: pos + size - 1 }, String(value ?? ""), "Replace");
}

/** Inserts rows beside one, which they look like without its text; returns their positions. */
export function insertRowsBeside(
  session: Session,
  beside: number,
  after: boolean,
  count: unknown,
  values: unknown,
): readonly number[] {
  if (typeof count !== "number" || count < 1) throw invalid("row count");
  const model = session.doc.nodeAt(beside)!;
  const at = after ? beside + model.nodeSize : beside;
  const lines = (Array.isArray(values) ? values : []) as unknown[][];
  session.change((tr) =>
    tr.insert(
      at,
      Array.from({ length: count }, (_, row) => rowLike(tr.doc, model, lines[row] ?? [])),
    ),
  );
  const places = [at];
  for (let row = 1; row < count; row++) places.push(places[row - 1]! + session.doc.nodeAt(places[row - 1]!)!.nodeSize);
  return places;
}

function rowLike(doc: Node, model: Node, texts: readonly unknown[]): Node {
  const { schema } = doc.type;
  const cells: Node[] = [];
  model.forEach((cell, _offset, index) => {
    const sample = cell.firstChild!;
    const attrs = sample.type.name === "paragraph" ? sample.attrs : null;
    const text = String(texts[index] ?? "");
    const paragraph = schema.nodes["paragraph"]!.create(
      { ...attrs, paraId: newParagraphId(doc), bookmarks: null },
      text === "" ? null : schema.text(text, sample.firstChild?.marks),
    );
    cells.push(cell.type.create(cell.attrs, paragraph));
  });
  return model.type.create(model.attrs, cells);
}
