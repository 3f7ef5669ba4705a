import type { Mark, Node } from "prosemirror-model";
import { invalid } from "../dispatcher/failure";
import { paragraphsIn } from "./body";
import type { Kind } from "./objects";
import type { Session } from "./session";
import type { Span } from "./span";

/** The font of a stretch. Mixed values read "" (texts) or null (numbers and switches), as Word gives them. */
export interface Font {
  readonly span: (session: Session) => Span;
}

export const fontKind: Kind<Font> = {
  name: "Font",
  scalars: {
    Name: {
      get: (font, session) => uniform(font, session, nameOf) ?? "",
      set: (font, value, session) =>
        mark(font, session, "fontFamily", { ascii: text(value), hAnsi: text(value), cs: text(value) }),
    },
    Size: {
      get: (font, session) => uniform(font, session, (marks) => number(attribute(marks, "fontSize", "size"), 20) / 2),
      set: (font, value, session) =>
        mark(font, session, "fontSize", { size: points(value) * 2, sizeCs: points(value) * 2 }),
    },
    Color: {
      get: (font, session) => uniform(font, session, colorOf) ?? "",
      set: (font, value, session) =>
        mark(font, session, "textColor", { rgb: text(value).replace("#", "").toUpperCase() }),
    },
    HighlightColor: {
      get: (font, session) => {
        const color = uniform(font, session, (marks) => highlightHex(attribute(marks, "highlight", "color")) ?? "none");
        return color === "none" ? null : (color ?? "");
      },
      set: (font, value, session) =>
        mark(
          font,
          session,
          "highlight",
          value === null || value === undefined ? null : { color: highlightName(text(value)) },
        ),
    },
    Underline: {
      get: (font, session) =>
        uniform(font, session, (marks) => (present(marks, "underline") ? "Single" : "None")) ?? "Mixed",
      set: (font, value, session) => mark(font, session, "underline", value === "None" ? null : { style: "single" }),
    },
    Bold: toggle("bold"),
    Italic: toggle("italic"),
    Subscript: toggle("subscript"),
    Superscript: toggle("superscript"),
    StrikeThrough: toggle(
      "strike",
      (marks) => present(marks, "strike") && attribute(marks, "strike", "double") !== true,
    ),
    DoubleStrikeThrough: toggle("strike", (marks) => attribute(marks, "strike", "double") === true, { double: true }),
  },
};

function toggle(
  name: string,
  on: (marks: readonly Mark[]) => boolean = (marks) => present(marks, name),
  attributes: object = {},
) {
  return {
    get: (font: Font, session: Session) => uniform(font, session, on),
    set: (font: Font, value: unknown, session: Session) => {
      if (typeof value !== "boolean") throw invalid(name);
      mark(font, session, name, value ? attributes : null);
    },
  };
}

/**
 * The value all text of the stretch shares; null when it differs. A
 * stretch without text has the look its paragraph gives to typing.
 */
function uniform<T>(font: Font, session: Session, value: (marks: readonly Mark[]) => T): T | null {
  const values = new Set(looks(session, font.span(session)).map(value));
  return values.size === 1 ? [...values][0]! : null;
}

function looks(session: Session, span: Span): (readonly Mark[])[] {
  const found: (readonly Mark[])[] = [];
  const entries = paragraphsIn(session.doc, span.from, span.to);
  for (const { node, pos } of entries)
    node.descendants((child, offset) => {
      if (!child.isLeaf) return true;
      const from = pos + 1 + offset;
      if (child.isText && visible(child) && from < span.to && from + child.nodeSize > span.from)
        found.push(child.marks);
      return false;
    });
  if (found.length > 0) return found;
  return entries.slice(0, 1).map(({ node }) => node.firstChild?.marks ?? emptyLook(session, node));
}

/** An empty paragraph shows its look in the formatting of its mark. */
function emptyLook(session: Session, paragraph: Node): readonly Mark[] {
  const template = session.styles.marks((paragraph.attrs["styleId"] as string | null) ?? null);
  const own = paragraph.attrs["defaultTextFormatting"] as {
    fontSize?: number;
    fontFamily?: object;
    bold?: boolean;
  } | null;
  if (!own) return template;
  const { marks } = paragraph.type.schema;
  let set: readonly Mark[] = template;
  if (own.fontSize !== undefined) set = marks["fontSize"]!.create({ size: own.fontSize }).addToSet(set);
  if (own.fontFamily) set = marks["fontFamily"]!.create(own.fontFamily).addToSet(set);
  set = own.bold ? marks["bold"]!.create().addToSet(set) : marks["bold"]!.removeFromSet(set);
  return set;
}

function mark(font: Font, session: Session, name: string, attributes: object | null): void {
  session.change((tr) => {
    const { from, to } = font.span(session);
    const type = tr.doc.type.schema.marks[name]!;
    if (attributes === null) tr.removeMark(from, to, type);
    else
      tr.doc.nodesBetween(from, to, (node, pos) => {
        if (!node.isInline || !node.isLeaf) return;
        const known = node.marks.find((one) => one.type === type)?.attrs ?? {};
        tr.addMark(Math.max(from, pos), Math.min(to, pos + node.nodeSize), type.create({ ...known, ...attributes }));
      });
    for (const entry of paragraphsIn(tr.doc, from, to)) {
      if (entry.node.content.size > 0) continue;
      const own = (entry.node.attrs["defaultTextFormatting"] as object | null) ?? {};
      const change = defaultsFor(name, attributes);
      if (change) tr.setNodeAttribute(entry.pos, "defaultTextFormatting", { ...own, ...change });
    }
  });
}

function defaultsFor(name: string, attributes: object | null): object | null {
  switch (name) {
    case "bold":
    case "italic":
      return { [name]: attributes !== null };
    case "fontSize":
      return { fontSize: (attributes as { size: number }).size };
    case "fontFamily":
      return { fontFamily: attributes };
    default:
      return null;
  }
}

function visible(node: Node): boolean {
  return !node.marks.some(
    (one) => one.type.name === "hidden" || one.type.name === "deletion" || one.type.name === "footnoteRef",
  );
}

function nameOf(marks: readonly Mark[]): string {
  return String(
    attribute(marks, "fontFamily", "ascii") ?? attribute(marks, "fontFamily", "hAnsi") ?? "Times New Roman",
  );
}

function colorOf(marks: readonly Mark[]): string {
  const rgb = attribute(marks, "textColor", "rgb");
  return typeof rgb === "string" && rgb !== "auto" ? `#${rgb.toUpperCase()}` : "#000000";
}

function present(marks: readonly Mark[], name: string): boolean {
  return marks.some((one) => one.type.name === name);
}

function attribute(marks: readonly Mark[], name: string, key: string): unknown {
  return marks.find((one) => one.type.name === name)?.attrs[key] ?? undefined;
}

const highlights: Readonly<Record<string, string>> = {
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#C0C0C0",
  black: "#000000",
  white: "#FFFFFF",
};

function highlightHex(name: unknown): string | null {
  if (typeof name !== "string" || name === "none") return null;
  return highlights[name] ?? (name.startsWith("#") ? name : `#${name}`);
}

function highlightName(color: string): string {
  return (
    Object.entries(highlights).find(
      ([name, hex]) => hex === color.toUpperCase() || name.toLowerCase() === color.toLowerCase(),
    )?.[0] ?? color
  );
}

function text(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalid("font value");
  return value;
}

function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 1 && value <= 1638)) throw invalid("font size");
  return value;
}

function number(value: unknown, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}
