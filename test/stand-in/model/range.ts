import { invalid } from "../dispatcher/failure";
import { paragraphsIn } from "./body";
import { containerObjects } from "./container";
import { insertContentControl } from "./content-control";
import { deleteSpan } from "./delete";
import { insertBreak } from "./insert";
import { spanArgument, spanMethods, spanObjects, spanScalars, type SpanRules } from "./members";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import type { Place } from "./places";
import { splitText } from "./search";
import type { Session } from "./session";
import { wholeOf, type Span } from "./span";

const spanOf = (self: Place, session: Session): Span => session.places.find(self);

const rules: SpanRules<Place> = {
  inside: spanOf,
  whole: spanOf,
  insert: ["Replace", "Start", "End", "Before", "After"],
  paragraphs: ["Before", "After"],
  take: (self, session, inserted, where) => {
    const now = spanOf(self, session);
    if (where === "Replace") session.places.move(self, inserted.from, inserted.to);
    if (where === "Start") session.places.move(self, inserted.from, Math.max(now.to, inserted.to));
    if (where === "End") session.places.move(self, Math.min(now.from, inserted.from), inserted.to);
  },
};

export const rangeKind: Kind<Place> = {
  name: "Range",
  scalars: {
    ...spanScalars(rules),
    IsEmpty: { get: (self, session) => isEmpty(spanOf(self, session)) },
    Hyperlink: { get: () => "" },
  },
  objects: { ...spanObjects(rules), ...containerObjects((self: Place, session) => spanOf(self, session).from) },
  methods: {
    ...spanMethods(rules),
    GetRange: (self, [where], session) => rangeObject(session, part(spanOf(self, session), where)),
    Clear: (self, _args, session) => deleteSpan(session, spanOf(self, session)),
    Delete: (self, _args, session) => deleteSpan(session, spanOf(self, session)),
    InsertBreak: (self, [kind, where], session) => insertBreak(session, spanOf(self, session), kind, where),
    InsertContentControl: (self, _args, session) => insertContentControl(session, spanOf(self, session)),
    CompareLocationWith: (self, [other], session) =>
      compare(session, spanOf(self, session), spanArgument(session, other)),
    ExpandTo: (self, [other], session) =>
      rangeObject(session, union(spanOf(self, session), spanArgument(session, other))),
    ExpandToOrNullObject: (self, [other], session) =>
      rangeObject(session, union(spanOf(self, session), spanArgument(session, other))),
    IntersectWith: (self, [other], session) => intersect(session, spanOf(self, session), spanArgument(session, other)),
    IntersectWithOrNullObject: (self, [other], session) =>
      intersect(session, spanOf(self, session), spanArgument(session, other)),
    GetTextRanges: (self, [marks, trim], session) => splitText(session, (now) => spanOf(self, now), marks, trim),
    Split: (self, [marks, _multiple, _trimMarks, trim], session) =>
      splitText(session, (now) => spanOf(self, now), marks, trim),
    GetHyperlinkRanges: () => rangeCollection(() => []),
  },
};

const rangeCollectionKind = collectionKind("RangeCollection");

export function rangeCollection(spans: (session: Session) => readonly Span[]): ObjectHandle {
  return objectOf(rangeCollectionKind, { list: (session) => spans(session).map((span) => rangeObject(session, span)) });
}

export function rangeObject(session: Session, span: Span): ObjectHandle {
  return objectOf(rangeKind, session.places.mark(span.from, span.to));
}

/** Part of a stretch by its RangeLocation. */
export function part(span: Span, where: unknown): Span {
  switch (where) {
    case undefined:
    case "Whole":
    case "Content":
      return span;
    case "Start":
    case "Before":
      return { from: span.from, to: span.from };
    case "End":
    case "After":
      return { from: span.to, to: span.to };
    default:
      throw invalid("range location");
  }
}

function isEmpty(span: Span): boolean {
  return span.from === span.to;
}

/**
 * How two stretches lie, in the words of Word.LocationRelation. Edges of
 * a paragraph and of its text count as the same place.
 */
function compare(session: Session, one: Span, other: Span): string {
  const a = normal(session, one);
  const b = normal(session, other);
  if (a.from === b.from && a.to === b.to) return "Equal";
  if (a.from >= b.from && a.to <= b.to)
    return a.from === b.from ? "InsideStart" : a.to === b.to ? "InsideEnd" : "Inside";
  if (b.from >= a.from && b.to <= a.to)
    return a.from === b.from ? "ContainsStart" : a.to === b.to ? "ContainsEnd" : "Contains";
  if (a.to < b.from) return adjacent(session, a.to, b.from) ? "AdjacentBefore" : "Before";
  if (b.to < a.from) return adjacent(session, b.to, a.from) ? "AdjacentAfter" : "After";
  if (a.to === b.from) return "AdjacentBefore";
  if (b.to === a.from) return "AdjacentAfter";
  return a.from < b.from ? "OverlapsBefore" : "OverlapsAfter";
}

/** A stretch of whole paragraphs as the stretch of their text. */
function normal(session: Session, span: Span): Span {
  const entries = paragraphsIn(session.doc, span.from, span.to);
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return span;
  return {
    from: Math.max(span.from, wholeOf(first).from + 1),
    to: Math.max(Math.max(span.from, wholeOf(first).from + 1), Math.min(span.to, wholeOf(last).to - 1)),
  };
}

function adjacent(session: Session, from: number, to: number): boolean {
  return session.doc.textBetween(from, to, "", "x") === "" && to - from <= 2;
}

function union(one: Span, other: Span): Span {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

function intersect(session: Session, one: Span, other: Span): ObjectHandle | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from > to ? null : rangeObject(session, { from, to });
}
