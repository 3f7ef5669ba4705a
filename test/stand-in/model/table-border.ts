import { invalid } from "../dispatcher/failure";
import type { Kind } from "./objects";
import type { Place } from "./places";
import type { Session } from "./session";

/** One border of a table, by its name in Word ("Top", "InsideVertical"). */
export interface TableBorder {
  readonly table: Place;
  readonly edge: string;
}

export const edges: Readonly<Record<string, readonly string[]>> = {
  Top: ["top"],
  Bottom: ["bottom"],
  Left: ["left"],
  Right: ["right"],
  InsideHorizontal: ["top", "bottom"],
  InsideVertical: ["left", "right"],
};

/** Borders are kept on the cells; only taking them away is imitated, any other type is refused. */
export const tableBorderKind: Kind<TableBorder> = {
  name: "TableBorder",
  scalars: {
    Type: {
      get: (self, session) => (isBare(self, session) ? "None" : "Single"),
      set: (self, value, session) => {
        if (value !== "None") throw invalid("border type");
        takeAway(self, session);
      },
    },
  },
};

function cells(
  { table }: TableBorder,
  session: Session,
): { readonly pos: number; readonly borders: Record<string, unknown> }[] {
  const pos = session.places.findNode(table);
  const node = pos === null ? null : session.doc.nodeAt(pos);
  const found: { pos: number; borders: Record<string, unknown> }[] = [];
  node?.descendants((child, offset) => {
    if (!/^table(Cell|Header)$/.test(child.type.name)) return true;
    found.push({ pos: pos! + 1 + offset, borders: { ...(child.attrs["borders"] as Record<string, unknown> | null) } });
    return false;
  });
  return found;
}

function isBare(self: TableBorder, session: Session): boolean {
  const sides = edges[self.edge] ?? [];
  return cells(self, session).every(({ borders }) =>
    sides.every((side) => (borders[side] as { style?: string } | undefined)?.style === "nil"),
  );
}

function takeAway(self: TableBorder, session: Session): void {
  const sides = edges[self.edge] ?? [];
  session.change((tr) => {
    for (const { pos, borders } of cells(self, session))
      tr.setNodeAttribute(pos, "borders", {
        ...borders,
        ...Object.fromEntries(sides.map((side) => [side, { style: "nil" }])),
      });
  });
}
