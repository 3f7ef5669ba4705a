import type { Node } from "prosemirror-model";
import { invalid, notFound } from "../dispatcher/failure";
import { containerObjects } from "./container";
import { deleteSpan } from "./delete";
import { insertBreak } from "./insert";
import { spanMethods, spanObjects, spanScalars, type SpanRules } from "./members";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import type { Place } from "./places";
import { part, rangeObject } from "./range";
import { splitText } from "./search";
import type { Session } from "./session";
import { wrapInControl } from "./wrap";
import type { Span } from "./span";

/** A content control, around whole paragraphs or inside one. */
export type ContentControl = Place;

function at(self: ContentControl, session: Session): { readonly pos: number; readonly node: Node } {
  const pos = session.places.findNode(self);
  const node = pos === null ? null : session.doc.nodeAt(pos);
  if (pos === null || !node || kindOf(node) === null) throw notFound();
  return { pos, node };
}

const rules: SpanRules<ContentControl> = {
  inside: (self, session) => {
    const { pos, node } = at(self, session);
    return { from: pos + 1, to: pos + node.nodeSize - 1 };
  },
  whole: (self, session) => {
    const { pos, node } = at(self, session);
    return { from: pos, to: pos + node.nodeSize };
  },
  insert: ["Replace", "Start", "End"],
  paragraphs: ["Start", "End", "Before", "After"],
};

export const contentControlKind: Kind<ContentControl> = {
  name: "ContentControl",
  check: at,
  scalars: {
    ...spanScalars(rules),
    Id: { get: (self, session) => idOf(at(self, session).node) },
    Tag: text("tag"),
    Title: text("alias"),
    PlaceholderText: { get: (self, session) => String(at(self, session).node.attrs["placeholder"] ?? "") },
    Type: { get: (self, session) => kindOf(at(self, session).node) },
    Subtype: { get: (self, session) => (at(self, session).node.isInline ? "RichTextInline" : "RichTextParagraphs") },
    Appearance: { get: () => "BoundingBox" },
    Color: { get: () => "#000000" },
    RemoveWhenEdited: { get: () => false },
    CannotDelete: lock("sdtLocked"),
    CannotEdit: lock("contentLocked"),
  },
  objects: { ...spanObjects(rules), ...containerObjects((self: ContentControl, session) => at(self, session).pos) },
  methods: {
    ...spanMethods(rules),
    GetRange: (self, [where], session) =>
      rangeObject(
        session,
        part(
          where === undefined || where === "Content" || where === "Start" || where === "End"
            ? rules.inside(self, session)
            : rules.whole(self, session),
          where,
        ),
      ),
    Clear: (self, _args, session) => deleteSpan(session, rules.inside(self, session)),
    Delete: (self, [keepContent], session) => remove(self, session, keepContent === true),
    InsertBreak: (self, [kind, where], session) => insertBreak(session, rules.inside(self, session), kind, where),
    GetTextRanges: (self, [marks, trim], session) => splitText(session, (now) => rules.inside(self, now), marks, trim),
    Split: (self, [marks, _multiple, _trimMarks, trim], session) =>
      splitText(session, (now) => rules.inside(self, now), marks, trim),
  },
};

interface Controls {
  readonly list: (session: Session) => readonly ObjectHandle[];
  readonly places: (session: Session) => readonly number[];
}

const filtered = (self: Controls, keep: (node: Node) => boolean) =>
  controls((session) => self.places(session).filter((pos) => keep(session.doc.nodeAt(pos)!)));
const byId = (self: Controls, id: unknown, session: Session) => {
  const pos = self.places(session).find((one) => idOf(session.doc.nodeAt(one)!) === id);
  return pos === undefined ? null : objectOf(contentControlKind, session.places.mark(pos, pos));
};

const contentControlCollectionKind = collectionKind("ContentControlCollection", {
  indexer: (self, key, session) =>
    byId(self as Controls, key, session) ?? (typeof key === "number" ? (self.list(session)[key] ?? null) : null),
  methods: {
    GetById: (self, [id], session) => byId(self as Controls, id, session),
    GetByIdOrNullObject: (self, [id], session) => byId(self as Controls, id, session),
    GetByTag: (self, [tag]) => filtered(self as Controls, (node) => node.attrs["tag"] === tag),
    GetByTitle: (self, [title]) => filtered(self as Controls, (node) => node.attrs["alias"] === title),
    GetByTypes: (self) => filtered(self as Controls, () => true),
  },
});

/** Controls of a stretch in document order: those of rich text, unless others are asked for. */
export function contentControlsIn(
  span: (session: Session) => Span,
  kinds: readonly string[] = ["RichText"],
): ObjectHandle {
  return controls((session) => {
    const { from, to } = span(session);
    const found: number[] = [];
    session.doc.descendants((node, pos) => {
      if (node.type.name === "textBox") return false;
      if (kinds.includes(kindOf(node) ?? "") && pos >= from && pos + node.nodeSize <= to) found.push(pos);
      return true;
    });
    return found;
  });
}

function controls(places: (session: Session) => readonly number[]): ObjectHandle {
  const self: Controls = {
    places,
    list: (session) => places(session).map((pos) => objectOf(contentControlKind, session.places.mark(pos, pos))),
  };
  return objectOf(contentControlCollectionKind, self);
}

/** The innermost control around a place. */
export function parentContentControl(session: Session, pos: number): ObjectHandle | null {
  const $pos = session.doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth--)
    if (isControl($pos.node(depth))) {
      const before = $pos.before(depth);
      return objectOf(contentControlKind, session.places.mark(before, before));
    }
  return null;
}

/** Puts a control around a stretch: around its paragraphs when it covers them, else around its text. */
export function insertContentControl(session: Session, span: Span): ObjectHandle {
  const pos = wrapInControl(session, span);
  return objectOf(contentControlKind, session.places.mark(pos, pos));
}

/** The types that `getContentControls({ types })` was asked for. */
export function kindsAsked(options: unknown): readonly string[] | undefined {
  const types = (options as { readonly types?: unknown } | null | undefined)?.types;
  if (types === undefined) return undefined;
  if (!Array.isArray(types)) throw invalid("types");
  return types.map(String);
}

function isControl(node: Node): boolean {
  return kindOf(node) === "RichText";
}

/** As Office.js names it; null for what is no control. */
function kindOf(node: Node): string | null {
  const { name } = node.type;
  if (name !== "blockSdt" && name !== "sdt") return null;
  const kind = String(node.attrs["sdtType"] ?? "richText");
  return officeNames[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}

const officeNames: Readonly<Record<string, string>> = { date: "DatePicker", checkbox: "CheckBox" };

function idOf(node: Node): number {
  return Number(node.attrs["id"] ?? 0);
}

function text(name: "tag" | "alias") {
  return {
    get: (self: ContentControl, session: Session) => String(at(self, session).node.attrs[name] ?? ""),
    set: (self: ContentControl, value: unknown, session: Session) => {
      if (typeof value !== "string") throw invalid(name);
      const { pos, node } = at(self, session);
      session.change((tr) => {
        const attrs = { ...node.attrs, [name]: value };
        tr.setNodeMarkup(pos, null, { ...attrs, rawPropertiesXml: propertiesXml(attrs) });
      });
    },
  };
}

/** A block control is saved by this text alone, so it must say what the attributes say. */
export function propertiesXml(attrs: Readonly<Record<string, unknown>>): string {
  const value = (name: string, content: unknown) =>
    content === null || content === undefined || content === ""
      ? ""
      : `<w:${name} w:val="${String(content).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;")}"/>`;
  return `<w:sdtPr>${value("alias", attrs["alias"])}${value("lock", attrs["lock"])}${value("tag", attrs["tag"])}${value("id", attrs["id"])}</w:sdtPr>`.replace(
    /(<w:lock [^>]*>)(<w:tag [^>]*>)?(<w:id [^>]*>)?/,
    "$2$3$1",
  );
}

function lock(kind: "sdtLocked" | "contentLocked") {
  return {
    get: (self: ContentControl, session: Session) => {
      const value = at(self, session).node.attrs["lock"];
      return value === kind || value === "sdtContentLocked";
    },
  };
}

function remove(self: ContentControl, session: Session, keepContent: boolean): void {
  const { pos, node } = at(self, session);
  session.change((tr) => {
    if (keepContent) tr.replaceWith(pos, pos + node.nodeSize, node.content);
    else session.tracking.delete(tr, pos, pos + node.nodeSize);
  });
}
