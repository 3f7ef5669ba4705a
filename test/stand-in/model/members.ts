import type { Scalar } from "../dispatcher/classes";
import { invalid } from "../dispatcher/failure";
import { insertFile, insertFlatOpc, insertParagraph, insertTable } from "./insert";
import { bodyOf, paragraphsIn } from "./body";
import { commentsIn, insertComment } from "./comments";
import { contentControlsIn, kindsAsked } from "./content-control";
import { fontKind } from "./font";
import { inlinePicturesIn } from "./inline-pictures";
import { listsIn } from "./list";
import { collectionKind, objectOf, selfOf, type Kind } from "./objects";
import { paragraphCollection, paragraphObject } from "./paragraph";
import { rangeKind, rangeObject } from "./range";
import { searchIn } from "./search";
import { selectText } from "./selection";
import type { Session } from "./session";
import { applyStyle } from "./apply-style";
import { insertText, reviewedText, spanText, whereOf, type Span, type Where } from "./span";
import { tablesIn } from "./table";
import { trackedChangesIn } from "./tracked-changes";
import { flatOpcOf } from "./flat-opc";

type SpanOf<Self> = (self: Self, session: Session) => Span;

/** What Body, Range, Paragraph and ContentControl have in common: their text and what can be put at its edges. */
export interface SpanRules<Self> {
  /** The text of it, without its own edges (tags, marks). */
  readonly inside: SpanOf<Self>;
  /** All of it. */
  readonly whole: SpanOf<Self>;
  readonly insert: readonly Where[];
  readonly paragraphs: readonly Where[];
  /**
   * Takes text into the object that was inserted at its edge or in its
   * place. A range grows that way, other objects by themselves.
   */
  readonly take?: (self: Self, session: Session, inserted: Span, where: Where) => void;
}

/** Notes have no objects in the stand-in. */
function none() {
  return objectOf(collectionKind("Collection"), { list: () => [] });
}

export function spanObjects<Self>(rules: SpanRules<Self>): NonNullable<Kind<Self>["objects"]> {
  return {
    Font: (self) => objectOf(fontKind, { span: (session) => rules.inside(self, session) }),
    Paragraphs: (self) => paragraphCollection((session) => rules.whole(self, session)),
    ContentControls: (self) => contentControlsIn((session) => rules.inside(self, session)),
    Tables: (self) => tablesIn((session) => rules.inside(self, session)),
    Lists: (self) => listsIn((session) => rules.whole(self, session)),
    InlinePictures: (self) => inlinePicturesIn((session) => rules.whole(self, session)),
    Footnotes: none,
    Endnotes: none,
  };
}

export function spanScalars<Self>(
  rules: SpanRules<Self>,
): Record<"Text" | "Style" | "StyleBuiltIn", Scalar<Self, Session>> {
  const styles = (self: Self, session: Session) => {
    const { from, to } = rules.whole(self, session);
    return paragraphsIn(session.doc, from, to).map((entry) =>
      session.styles.paragraphStyle(entry.node.attrs["styleId"]),
    );
  };
  const shared = (names: string[], mixed: string) => (new Set(names).size === 1 ? names[0]! : mixed);
  return {
    Text: { get: (self, session) => spanText(session, rules.inside(self, session)) },
    Style: {
      get: (self, session) =>
        shared(
          styles(self, session).map((style) => session.styles.shownName(style)),
          "",
        ),
      set: async (self, value, session) => {
        if (typeof value !== "string") throw invalid("style");
        const style = await session.outside(() => session.styles.named(value));
        if (!style) throw invalid(`style "${value}"`);
        applyStyle(session, rules.whole(self, session), style.styleId);
      },
    },
    StyleBuiltIn: {
      get: (self, session) =>
        shared(
          styles(self, session).map((style) => session.styles.builtIn(style)),
          "Other",
        ),
      set: async (self, value, session) => {
        const style = await session.outside(() => session.styles.builtInNamed(String(value)));
        if (!style) throw invalid(`built-in style "${String(value)}"`);
        applyStyle(session, rules.whole(self, session), style.styleId);
      },
    },
  };
}

export function spanMethods<Self>(rules: SpanRules<Self>): NonNullable<Kind<Self>["methods"]> {
  const { inside, whole } = rules;
  const inserted = async (session: Session, work: Promise<Span>) => rangeObject(session, await work);
  return {
    Search: (self, [text, options], session) => searchIn(session, (now) => inside(self, now), text, options),
    Select: (self, [mode], session) => {
      select(session, inside(self, session), mode);
    },
    GetReviewedText: (self, [version], session) => reviewedText(session, inside(self, session), version),
    GetContentControls: (self, [options]) => contentControlsIn((now) => inside(self, now), kindsAsked(options)),
    GetTrackedChanges: (self) => trackedChangesIn((session) => inside(self, session)),
    InsertComment: (self, [text], session) => insertComment(session, inside(self, session), text),
    GetComments: (self) => commentsIn((session) => inside(self, session)),
    GetOoxml: (self, _args, session) => flatOpcOf(session, whole(self, session)),
    InsertText: (self, [text, location], session) => {
      const where = whereOf(location, rules.insert);
      const inserted = insertText(session, inside(self, session), text, where);
      rules.take?.(self, session, inserted, where);
      return rangeObject(session, inserted);
    },
    InsertParagraph: (self, [text, where], session) =>
      paragraphObject(insertParagraph(session, whole(self, session), text, whereOf(where, rules.paragraphs))),
    InsertOoxml: (self, [xml, where], session) =>
      inserted(
        session,
        insertFlatOpc(session, () => spanFor(self, session, where), xml, whereOf(where, rules.insert)),
      ),
    InsertFileFromBase64: (self, [file, where], session) =>
      inserted(
        session,
        insertFile(session, () => spanFor(self, session, where), file, whereOf(where, rules.insert)),
      ),
    InsertTable: (self, [rows, columns, where, values], session) =>
      insertTable(session, () => whole(self, session), rows, columns, whereOf(where, rules.paragraphs), values),
  };

  function spanFor(self: Self, session: Session, where: unknown): Span {
    return where === "Before" || where === "After" ? whole(self, session) : inside(self, session);
  }
}

/** Selects a stretch, or puts the insertion point at one end of it. */
function select(session: Session, span: Span, mode: unknown): void {
  if (mode !== undefined && mode !== "Select" && mode !== "Start" && mode !== "End") throw invalid("selection mode");
  const from = mode === "End" ? span.to : span.from;
  const to = mode === "Start" ? span.from : span.to;
  selectText(session, from, to);
}

/** The stretch of an object given as an argument; InvalidArgument when it is no range. */
export function spanArgument(session: Session, argument: unknown): Span {
  const place = selfOf(rangeKind, argument);
  if (!place) throw invalid("range");
  return session.places.find(place);
}

/** The last paragraph of the document keeps its mark whatever is deleted. */
export function isLastParagraph(session: Session, id: string): boolean {
  return bodyOf(session.doc).paragraphs.at(-1)?.id === id;
}
