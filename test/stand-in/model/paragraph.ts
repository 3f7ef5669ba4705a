import { invalid, notFound, Failure } from "../dispatcher/failure";
import type { Scalar } from "../dispatcher/classes";
import { bodyOf, paragraphsIn, type ParagraphEntry } from "./body";
import { containerObjects } from "./container";
import { insertContentControl } from "./content-control";
import { deleteParagraph, deleteSpan } from "./delete";
import { paragraphFlatOpc } from "./flat-opc";
import { insertBreak } from "./insert";
import { listItemObject, listObject } from "./list";
import { isLastParagraph, spanMethods, spanObjects, spanScalars, type SpanRules } from "./members";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import { rangeObject } from "./range";
import { splitText } from "./search";
import type { Session } from "./session";
import { contentOf, wholeOf, type Span } from "./span";
import { placedText } from "./text";

/** A paragraph is known by the id it carries in the file, so it stays the same one wherever it moves. */
export interface Paragraph {
  readonly id: string;
}

export function entryOf(self: Paragraph, session: Session): ParagraphEntry {
  const entry = bodyOf(session.doc).byId.get(self.id);
  if (!entry) throw notFound();
  return entry;
}

const rules: SpanRules<Paragraph> = {
  inside: (self, session) => contentOf(entryOf(self, session)),
  whole: (self, session) => wholeOf(entryOf(self, session)),
  insert: ["Replace", "Start", "End"],
  paragraphs: ["Before", "After"],
};

const attribute = (self: Paragraph, session: Session, name: string): unknown => entryOf(self, session).node.attrs[name];

export const paragraphKind: Kind<Paragraph> = {
  name: "Paragraph",
  check: entryOf,
  scalars: {
    ...spanScalars(rules),
    Alignment: {
      get: (self, session) => alignments[String(attribute(self, session, "alignment"))] ?? "Left",
      set: (self, value, session) => {
        const found = Object.entries(alignments).find(([, word]) => word === value);
        if (!found) throw invalid("alignment");
        setAttribute(self, session, "alignment", found[0]);
      },
    },
    FirstLineIndent: {
      get: (self, session) => points(attribute(self, session, "indentFirstLine")),
      set: (self, value, session) => {
        setAttribute(self, session, "indentFirstLine", twips(value));
        setAttribute(self, session, "hangingIndent", twips(value) < 0);
      },
    },
    LeftIndent: measure("indentLeft"),
    RightIndent: measure("indentRight"),
    SpaceBefore: measure("spaceBefore"),
    SpaceAfter: measure("spaceAfter"),
    LineSpacing: {
      get: (self, session) => lineSpacing(self, session),
      set: (self, value, session) => {
        setAttribute(self, session, "lineSpacing", twips(value));
        setAttribute(self, session, "lineSpacingRule", "auto");
      },
    },
    LineUnitBefore: { get: () => 0 },
    LineUnitAfter: { get: () => 0 },
    OutlineLevel: {
      // Word's own object model counts headings 1-9 and body text 10.
      get: (self, session) => {
        const level = attribute(self, session, "outlineLevel");
        return typeof level === "number" && level < 9 ? level + 1 : 10;
      },
      set: (self, value, session) => {
        if (typeof value !== "number" || value < 1 || value > 10) throw invalid("outline level");
        setAttribute(self, session, "outlineLevel", value === 10 ? null : value - 1);
      },
    },
    IsListItem: { get: (self, session) => isListed(entryOf(self, session)) },
    TableNestingLevel: { get: (self, session) => entryOf(self, session).tableLevel },
    // Session-only in Word, and not the one the file carries; here they are the same.
    UniqueLocalId: { get: (self, session) => entryOf(self, session).id },
    IsLastParagraph: { get: (self, session) => isLastParagraph(session, self.id) },
  },
  objects: {
    ...spanObjects(rules),
    ...containerObjects((self: Paragraph, session) => rules.inside(self, session).from),
    List: (self, session) => listOf(self, session),
    ListOrNullObject: (self, session) => listOf(self, session),
    ListItem: (self, session) => listItemOf(self, session),
    ListItemOrNullObject: (self, session) => listItemOf(self, session),
  },
  methods: {
    ...spanMethods(rules),
    GetRange: (self, [where], session) => rangeObject(session, part(entryOf(self, session), where)),
    GetNext: (self, _args, session) => neighbour(self, session, 1),
    GetNextOrNullObject: (self, _args, session) => neighbour(self, session, 1),
    GetPrevious: (self, _args, session) => neighbour(self, session, -1),
    GetPreviousOrNullObject: (self, _args, session) => neighbour(self, session, -1),
    GetSubrange: (self, [start, length], session) => subrange(self, session, start, length),
    GetTextRanges: (self, [marks, trim], session) => splitText(session, (now) => rules.inside(self, now), marks, trim),
    Split: (self, [marks, _trimMarks, trim], session) =>
      splitText(session, (now) => rules.inside(self, now), marks, trim),
    GetOoxml: (self, _args, session) => paragraphFlatOpc(session, entryOf(self, session)),
    GetText: (self, _args, session) => placedText(entryOf(self, session).node, false).text,
    Clear: (self, _args, session) => deleteSpan(session, rules.inside(self, session)),
    Delete: (self, _args, session) => deleteParagraph(session, entryOf(self, session)),
    InsertBreak: (self, [kind, where], session) => insertBreak(session, rules.whole(self, session), kind, where),
    InsertContentControl: (self, _args, session) => insertContentControl(session, rules.whole(self, session)),
    DetachFromList: (self, _args, session) => setAttribute(self, session, "numPr", null),
  },
};

const paragraphCollectionKind = collectionKind("ParagraphCollection");

export function paragraphCollection(span: (session: Session) => Span): ObjectHandle {
  return paragraphCollectionOf((session) => {
    const { from, to } = span(session);
    return paragraphsIn(session.doc, from, to);
  });
}

export function paragraphCollectionOf(entries: (session: Session) => readonly ParagraphEntry[]): ObjectHandle {
  return objectOf(paragraphCollectionKind, {
    list: (session) => entries(session).map((entry) => paragraphObject(entry.id)),
  });
}

export function paragraphObject(id: string): ObjectHandle {
  return objectOf(paragraphKind, { id });
}

export function isListed(entry: ParagraphEntry): boolean {
  const list = entry.node.attrs["numPr"] as { numId?: number } | null;
  return list !== null && list !== undefined && (list.numId ?? 0) !== 0;
}

/** RangeLocation of a paragraph: "Content" and "End" stop before its mark, "After" is the start of what follows. */
function part(entry: ParagraphEntry, where: unknown): Span {
  const whole = wholeOf(entry);
  const inside = contentOf(entry);
  switch (where) {
    case undefined:
    case "Whole":
      return whole;
    case "Content":
      return inside;
    case "Start":
      return { from: inside.from, to: inside.from };
    case "End":
      return { from: inside.to, to: inside.to };
    case "Before":
      return { from: whole.from, to: whole.from };
    case "After":
      return { from: whole.to, to: whole.to };
    default:
      throw invalid("range location");
  }
}

function neighbour(self: Paragraph, session: Session, step: number): ObjectHandle | null {
  const { paragraphs } = bodyOf(session.doc);
  const next = paragraphs[entryOf(self, session).index + step];
  return next ? paragraphObject(next.id) : null;
}

function subrange(self: Paragraph, session: Session, start: unknown, length: unknown): ObjectHandle {
  const entry = entryOf(self, session);
  const { text, at } = placedText(entry.node, session.faults.textIncludesDeletions ?? false);
  if (
    typeof start !== "number" ||
    typeof length !== "number" ||
    start < 0 ||
    length < 0 ||
    start + length > text.length
  )
    throw invalid("subrange");
  const from = entry.pos + 1 + at[start]!;
  const to = length === 0 ? from : entry.pos + 1 + at[start + length - 1]! + 1;
  return rangeObject(session, { from, to });
}

function listOf(self: Paragraph, session: Session): ObjectHandle | null {
  const entry = entryOf(self, session);
  return isListed(entry) ? listObject((entry.node.attrs["numPr"] as { numId: number }).numId) : null;
}

function listItemOf(self: Paragraph, session: Session): ObjectHandle | null {
  if (session.faults.listItemThrows) throw new Failure("GeneralException");
  return isListed(entryOf(self, session)) ? listItemObject(self.id) : null;
}

function setAttribute(self: Paragraph, session: Session, name: string, value: unknown): void {
  session.change((tr) => tr.setNodeAttribute(entryOf(self, session).pos, name, value));
}

function measure(name: string): Scalar<Paragraph, Session> {
  return {
    get: (self, session) => points(attribute(self, session, name)),
    set: (self, value, session) => setAttribute(self, session, name, twips(value)),
  };
}

function lineSpacing(self: Paragraph, session: Session): number {
  const value = attribute(self, session, "lineSpacing");
  // "auto" counts in 240ths of a line of 12 points, the other rules in twips: both come to points by the same division.
  return typeof value === "number" ? value / 20 : 12;
}

function points(value: unknown): number {
  return typeof value === "number" ? value / 20 : 0;
}

function twips(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid("measure");
  return Math.round(value * 20);
}

const alignments: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
  distribute: "Justified",
};
