import { bodyObject } from "./body-object";
import { parentContentControl } from "./content-control";
import type { Kind, ObjectHandle } from "./objects";
import type { Session } from "./session";
import { cellAround, tableAround } from "./table";

/** The way up from a place: the body, table, cell or content control it stands in. */
export function containerObjects<Self>(
  position: (self: Self, session: Session) => number,
): NonNullable<Kind<Self>["objects"]> {
  type Up = (session: Session, pos: number) => ObjectHandle | null;
  const up = (find: Up) => (self: Self, session: Session) => find(session, position(self, session));
  return {
    ParentBody: up((session, pos) => bodyObject(session, pos)),
    ParentContentControl: up((session, pos) => parentContentControl(session, pos)),
    ParentContentControlOrNullObject: up((session, pos) => parentContentControl(session, pos)),
    ParentTable: up((session, pos) => tableAround(session, pos)),
    ParentTableOrNullObject: up((session, pos) => tableAround(session, pos)),
    ParentTableCell: up((session, pos) => cellAround(session, pos)),
    ParentTableCellOrNullObject: up((session, pos) => cellAround(session, pos)),
  };
}
