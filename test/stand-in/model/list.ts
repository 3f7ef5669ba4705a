import { Failure, notFound } from "../dispatcher/failure";
import { bodyOf, paragraphsIn, type ParagraphEntry } from "./body";
import { labelsOf } from "./labels";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import { entryOf, isListed, paragraphCollectionOf, paragraphObject, type Paragraph } from "./paragraph";
import type { Session } from "./session";
import type { Span } from "./span";

/** A list is the numbering instance its paragraphs share. */
interface List {
  readonly numId: number;
}

const numberOf = (entry: ParagraphEntry) =>
  isListed(entry) ? (entry.node.attrs["numPr"] as { numId: number }).numId : null;
const levelOf = (entry: ParagraphEntry) => (entry.node.attrs["numPr"] as { ilvl?: number } | null)?.ilvl ?? 0;
const members = (self: List, session: Session) =>
  bodyOf(session.doc).paragraphs.filter((entry) => numberOf(entry) === self.numId);

export const listKind: Kind<List> = {
  name: "List",
  check: (self, session) => {
    if (members(self, session).length === 0) throw notFound();
  },
  scalars: {
    Id: { get: (self) => self.numId },
    LevelExistences: {
      get: (self, session) => {
        const used = new Set(members(self, session).map(levelOf));
        return Array.from({ length: 9 }, (_, level) => used.has(level));
      },
    },
    LevelTypes: {
      get: (self, session) =>
        Array.from({ length: 9 }, (_, level) =>
          members(self, session).some((entry) => levelOf(entry) === level && entry.node.attrs["listIsBullet"])
            ? "Bullet"
            : "Number",
        ),
    },
  },
  objects: { Paragraphs: (self) => paragraphCollectionOf((session) => members(self, session)) },
  methods: {
    GetLevelParagraphs: (self, [level]) =>
      paragraphCollectionOf((session) => members(self, session).filter((entry) => levelOf(entry) === level)),
  },
};

export function listObject(numId: number): ObjectHandle {
  return objectOf(listKind, { numId });
}

interface Lists {
  readonly list: (session: Session) => readonly ObjectHandle[];
  readonly ids: (session: Session) => readonly number[];
}

const byId = (self: Lists, id: unknown, session: Session) =>
  typeof id === "number" && self.ids(session).includes(id) ? listObject(id) : null;

const listCollectionKind = collectionKind("ListCollection", {
  methods: {
    GetById: (self, [id], session) => byId(self as Lists, id, session),
    GetByIdOrNullObject: (self, [id], session) => byId(self as Lists, id, session),
  },
});

export function listsIn(span: (session: Session) => Span): ObjectHandle {
  const ids = (session: Session) => {
    const { from, to } = span(session);
    const found = paragraphsIn(session.doc, from, to).map(numberOf);
    return [...new Set(found.filter((id): id is number => id !== null))];
  };
  const lists: Lists = { ids, list: (session) => ids(session).map(listObject) };
  return objectOf(listCollectionKind, lists);
}

export const listItemKind: Kind<Paragraph> = {
  name: "ListItem",
  check: (self, session) => {
    if (session.faults.listItemThrows) throw new Failure("GeneralException");
    if (!isListed(entryOf(self, session))) throw notFound();
  },
  scalars: {
    Level: { get: (self, session) => levelOf(entryOf(self, session)) },
    ListString: { get: (self, session) => labelsOf(session).get(self.id) ?? "" },
    SiblingIndex: {
      get: (self, session) => {
        const entry = entryOf(self, session);
        const same = members({ numId: numberOf(entry)! }, session).filter((one) => levelOf(one) === levelOf(entry));
        return same.findIndex((one) => one.id === self.id);
      },
    },
  },
  methods: {
    GetAncestor: (self, _args, session) => ancestor(self, session),
    GetAncestorOrNullObject: (self, _args, session) => ancestor(self, session),
  },
};

export function listItemObject(id: string): ObjectHandle {
  return objectOf(listItemKind, { id });
}

function ancestor(self: Paragraph, session: Session): ObjectHandle | null {
  const entry = entryOf(self, session);
  const before = members({ numId: numberOf(entry)! }, session).filter((one) => one.index < entry.index);
  const parent = before.findLast((one) => levelOf(one) < levelOf(entry));
  return parent ? paragraphObject(parent.id) : null;
}
