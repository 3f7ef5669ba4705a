import type { Node } from "prosemirror-model";
import { invalid, notFound } from "../dispatcher/failure";
import { objectForCell } from "./body-object";
import { parentContentControl } from "./content-control";
import { fontKind } from "./font";
import { insertParagraph } from "./insert";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import { paragraphObject } from "./paragraph";
import { bodyOf } from "./body";
import type { Place } from "./places";
import { part, rangeObject } from "./range";
import { searchIn } from "./search";
import type { Session } from "./session";
import { selectText } from "./selection";
import { spanText, whereOf, type Span } from "./span";
import { align, alignmentOf } from "./table-alignment";
import { edges, tableBorderKind } from "./table-border";
import { insertRowsBeside, setCell } from "./table-edit";

function nodeAt(self: Place, session: Session, name: RegExp): { readonly pos: number; readonly node: Node } {
  const pos = session.places.findNode(self);
  const node = pos === null ? null : session.doc.nodeAt(pos);
  if (pos === null || !node || !name.test(node.type.name)) throw notFound();
  return { pos, node };
}

const tableAt = (self: Place, session: Session) => nodeAt(self, session, /^table$/);
const rowAt = (self: Place, session: Session) => nodeAt(self, session, /^tableRow$/);
const cellAt = (self: Place, session: Session) => nodeAt(self, session, /^table(Cell|Header)$/);
const spanOf = ({ pos, node }: { pos: number; node: Node }): Span => ({ from: pos, to: pos + node.nodeSize });
const insideOf = ({ pos, node }: { pos: number; node: Node }): Span => ({ from: pos + 1, to: pos + node.nodeSize - 1 });

/** Positions before the children of a node. */
function childPositions({ pos, node }: { pos: number; node: Node }): number[] {
  const found: number[] = [];
  node.forEach((_child, offset) => found.push(pos + 1 + offset));
  return found;
}

const rowsOf = (self: Place, session: Session) => childPositions(tableAt(self, session));
const cellsOf = (session: Session, row: number) => childPositions({ pos: row, node: session.doc.nodeAt(row)! });
const cellText = (session: Session, cell: number) =>
  spanText(session, insideOf({ pos: cell, node: session.doc.nodeAt(cell)! }));

export const tableKind: Kind<Place> = {
  name: "Table",
  check: tableAt,
  scalars: {
    RowCount: { get: (self, session) => tableAt(self, session).node.childCount },
    HeaderRowCount: { get: () => 0 },
    NestingLevel: { get: (self, session) => nestingOf(session, tableAt(self, session).pos) },
    IsUniform: {
      get: (self, session) => new Set(rowsOf(self, session).map((row) => cellsOf(session, row).length)).size === 1,
    },
    Values: {
      get: (self, session) =>
        rowsOf(self, session).map((row) => cellsOf(session, row).map((cell) => cellText(session, cell))),
      set: (self, value, session) => setValues(session, self, value),
    },
    Style: { get: (self, session) => String(tableAt(self, session).node.attrs["styleId"] ?? "") },
    StyleBuiltIn: { get: () => "Other" },
    Alignment: { get: () => "Left" },
    HorizontalAlignment: {
      get: (self, session) => alignmentOf(session, spanOf(tableAt(self, session))),
      set: (self, value, session) => align(session, spanOf(tableAt(self, session)), value),
    },
    Width: { get: (self, session) => Number(tableAt(self, session).node.attrs["width"] ?? 0) / 20 },
  },
  objects: {
    Rows: (self) => rowCollection((session) => rowsOf(self, session)),
    Tables: (self) => tablesIn((session) => insideOf(tableAt(self, session))),
    Font: (self) => objectOf(fontKind, { span: (session) => spanOf(tableAt(self, session)) }),
    ParentBody: (self, session) => objectForCell(session, cellNodeAround(session, tableAt(self, session).pos)),
    ParentTable: (self, session) => tableAround(session, tableAt(self, session).pos),
    ParentTableOrNullObject: (self, session) => tableAround(session, tableAt(self, session).pos),
    ParentTableCell: (self, session) => cellAround(session, tableAt(self, session).pos),
    ParentTableCellOrNullObject: (self, session) => cellAround(session, tableAt(self, session).pos),
    ParentContentControl: (self, session) => parentContentControl(session, tableAt(self, session).pos),
    ParentContentControlOrNullObject: (self, session) => parentContentControl(session, tableAt(self, session).pos),
  },
  methods: {
    GetRange: (self, [where], session) => rangeObject(session, part(spanOf(tableAt(self, session)), where)),
    GetBorder: (self, [edge]) => {
      if (typeof edge !== "string" || !(edge in edges)) throw invalid("border");
      return objectOf(tableBorderKind, { table: self, edge });
    },
    GetCell: (self, [row, cell], session) => cellObject(self, session, row, cell),
    GetCellOrNullObject: (self, [row, cell], session) => cellObject(self, session, row, cell),
    GetNext: (self, _args, session) => nextTable(self, session),
    GetNextOrNullObject: (self, _args, session) => nextTable(self, session),
    GetParagraphAfter: (self, _args, session) => beside(self, session, "after"),
    GetParagraphAfterOrNullObject: (self, _args, session) => beside(self, session, "after"),
    GetParagraphBefore: (self, _args, session) => beside(self, session, "before"),
    GetParagraphBeforeOrNullObject: (self, _args, session) => beside(self, session, "before"),
    InsertParagraph: (self, [text, where], session) =>
      paragraphObject(
        insertParagraph(session, spanOf(tableAt(self, session)), text, whereOf(where, ["Before", "After"])),
      ),
    AddRows: (self, [where, count, values], session) => {
      const rows = rowsOf(self, session);
      const end = whereOf(where, ["Start", "End"]) === "End";
      return insertRows(session, end ? rows.at(-1)! : rows[0]!, end, count, values);
    },
    DeleteRows: (self, [index, count], session) => {
      const rows = rowsOf(self, session).slice(Number(index), Number(index) + Number(count ?? 1));
      if (rows.length === 0) throw invalid("row");
      session.change((tr) => {
        for (const row of [...rows].reverse()) tr.delete(row, row + tr.doc.nodeAt(row)!.nodeSize);
      });
    },
    Delete: (self, _args, session) => {
      const { from, to } = spanOf(tableAt(self, session));
      session.change((tr) => tr.delete(from, to));
    },
    Search: (self, [text, options], session) => searchIn(session, (now) => spanOf(tableAt(self, now)), text, options),
    Select: (self, _args, session) => {
      const { from, to } = spanOf(tableAt(self, session));
      selectText(session, from + 1, to - 1);
    },
  },
};

const tableCollectionKind = collectionKind("TableCollection");

/** Tables of a stretch that are not inside another table of it. */
export function tablesIn(span: (session: Session) => Span): ObjectHandle {
  return objectOf(tableCollectionKind, {
    list: (session) => {
      const { from, to } = span(session);
      return outerTables(session.doc, from, to).map((pos) => tableObject(session, pos));
    },
  });
}

function outerTables(doc: Node, from: number, to: number): number[] {
  const found: number[] = [];
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node, pos) => {
    if (node.type.name !== "table" || pos < from || pos + node.nodeSize > to) return node.type.name !== "textBox";
    found.push(pos);
    return false;
  });
  return found;
}

export function tableObject(session: Session, pos: number): ObjectHandle {
  return objectOf(tableKind, session.places.mark(pos, pos));
}

export const rowKind: Kind<Place> = {
  name: "TableRow",
  check: rowAt,
  scalars: {
    CellCount: { get: (self, session) => rowAt(self, session).node.childCount },
    RowIndex: { get: (self, session) => session.doc.resolve(rowAt(self, session).pos).index() },
    IsHeader: { get: (self, session) => rowAt(self, session).node.attrs["isHeader"] === true },
    Values: {
      get: (self, session) => [cellsOf(session, rowAt(self, session).pos).map((cell) => cellText(session, cell))],
    },
  },
  objects: {
    Cells: (self) => cellCollection((session) => cellsOf(session, rowAt(self, session).pos)),
    ParentTable: (self, session) => tableAround(session, rowAt(self, session).pos),
    Font: (self) => objectOf(fontKind, { span: (session) => spanOf(rowAt(self, session)) }),
  },
  methods: {
    InsertRows: (self, [where, count, values], session) =>
      insertRows(session, rowAt(self, session).pos, whereOf(where, ["Before", "After"]) === "After", count, values),
    Delete: (self, _args, session) => {
      const { from, to } = spanOf(rowAt(self, session));
      session.change((tr) => tr.delete(from, to));
    },
    GetNext: (self, _args, session) => nextRow(self, session),
    GetNextOrNullObject: (self, _args, session) => nextRow(self, session),
  },
};

const rowCollectionKind = collectionKind("TableRowCollection");
const rowCollection = (rows: (session: Session) => readonly number[]) =>
  objectOf(rowCollectionKind, {
    list: (session) => rows(session).map((pos) => objectOf(rowKind, session.places.mark(pos, pos))),
  });

export const cellKind: Kind<Place> = {
  name: "TableCell",
  check: cellAt,
  scalars: {
    CellIndex: { get: (self, session) => session.doc.resolve(cellAt(self, session).pos).index() },
    RowIndex: { get: (self, session) => session.doc.resolve(cellAt(self, session).pos).index(-1) },
    Value: {
      get: (self, session) => cellText(session, cellAt(self, session).pos),
      set: (self, value, session) => setCell(session, cellAt(self, session).pos, value),
    },
  },
  objects: {
    Body: (self, session) => objectForCell(session, cellAt(self, session).pos),
    ParentRow: (self, session) => {
      const pos = session.doc.resolve(cellAt(self, session).pos).before();
      return objectOf(rowKind, session.places.mark(pos, pos));
    },
    ParentTable: (self, session) => tableAround(session, cellAt(self, session).pos),
  },
};

const cellCollectionKind = collectionKind("TableCellCollection");
const cellCollection = (cells: (session: Session) => readonly number[]) =>
  objectOf(cellCollectionKind, {
    list: (session) => cells(session).map((pos) => objectOf(cellKind, session.places.mark(pos, pos))),
  });

/** Position of the innermost table cell around a place; null outside tables. */
export function cellNodeAround(session: Session, pos: number): number | null {
  return around(session, pos, /^table(Cell|Header)$/);
}

export function cellAround(session: Session, pos: number): ObjectHandle | null {
  const cell = cellNodeAround(session, pos);
  return cell === null ? null : objectOf(cellKind, session.places.mark(cell, cell));
}

export function tableAround(session: Session, pos: number): ObjectHandle | null {
  const table = around(session, pos, /^table$/);
  return table === null ? null : tableObject(session, table);
}

function around(session: Session, pos: number, name: RegExp): number | null {
  const $pos = session.doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth--) if (name.test($pos.node(depth).type.name)) return $pos.before(depth);
  return null;
}

function nestingOf(session: Session, pos: number): number {
  const $pos = session.doc.resolve(pos);
  let level = 1;
  for (let depth = $pos.depth; depth > 0; depth--) if ($pos.node(depth).type.name === "table") level++;
  return level;
}

function cellObject(self: Place, session: Session, row: unknown, cell: unknown): ObjectHandle | null {
  const rowPos = rowsOf(self, session)[Number(row)];
  const pos = rowPos === undefined ? undefined : cellsOf(session, rowPos)[Number(cell)];
  return pos === undefined ? null : objectOf(cellKind, session.places.mark(pos, pos));
}

function nextTable(self: Place, session: Session): ObjectHandle | null {
  const after = spanOf(tableAt(self, session)).to;
  const next = outerTables(session.doc, after, session.doc.content.size)[0];
  return next === undefined ? null : tableObject(session, next);
}

function nextRow(self: Place, session: Session): ObjectHandle | null {
  const { to } = spanOf(rowAt(self, session));
  const next = session.doc.nodeAt(to);
  return next?.type.name === "tableRow" ? objectOf(rowKind, session.places.mark(to, to)) : null;
}

function beside(self: Place, session: Session, side: "before" | "after"): ObjectHandle | null {
  const { from, to } = spanOf(tableAt(self, session));
  const { paragraphs } = bodyOf(session.doc);
  const found =
    side === "after"
      ? paragraphs.find((entry) => entry.pos >= to)
      : paragraphs.findLast((entry) => entry.pos + entry.node.nodeSize <= from);
  return found ? paragraphObject(found.id) : null;
}

function setValues(session: Session, self: Place, values: unknown): void {
  const rows = rowsOf(self, session).length;
  if (!Array.isArray(values) || values.length !== rows) throw invalid("values");
  for (const [row, line] of (values as unknown[][]).entries())
    for (const [cell, value] of line.entries()) {
      const rowPos = rowsOf(self, session)[row]!;
      const pos = cellsOf(session, rowPos)[cell];
      if (pos === undefined) throw invalid("values");
      setCell(session, pos, value);
    }
}

function insertRows(session: Session, beside: number, after: boolean, count: unknown, values: unknown): ObjectHandle {
  const places = insertRowsBeside(session, beside, after, count, values);
  const rows = places.map((pos) => objectOf(rowKind, session.places.mark(pos, pos)));
  return objectOf(rowCollectionKind, { list: () => rows });
}
