import { Failure, invalid } from "../dispatcher/failure";
import { bodyOf, paragraphsIn } from "./body";
import { objectOf, selfOf, type Kind, type ObjectHandle } from "./objects";
import { rangeCollection } from "./range";
import type { Session } from "./session";
import type { Span } from "./span";
import { placedText } from "./text";

/** Options of a search, set one by one before it runs. */
export interface SearchOptions {
  readonly values: Map<string, boolean>;
}

const optionNames = [
  "IgnorePunct",
  "IgnoreSpace",
  "MatchCase",
  "MatchPrefix",
  "MatchSuffix",
  "MatchWildcards",
  "MatchWholeWord",
];

export const searchOptionsKind: Kind<SearchOptions> = {
  name: "SearchOptions",
  scalars: Object.fromEntries(
    optionNames.map((name) => [
      name,
      {
        get: (self: SearchOptions) => self.values.get(name) ?? false,
        set: (self: SearchOptions, value: unknown) => {
          self.values.set(name, value === true);
        },
      },
    ]),
  ),
};

export function searchOptions(): ObjectHandle {
  return objectOf(searchOptionsKind, { values: new Map() });
}

/** Finds text inside paragraphs. Word allows 255 characters. */
export function searchIn(
  session: Session,
  span: (session: Session) => Span,
  text: unknown,
  given: unknown,
): ObjectHandle {
  if (typeof text !== "string") throw invalid("search text");
  if (text === "" || text.length > 255) throw new Failure("SearchStringInvalidOrTooLong");
  const pattern = patternOf(text, optionsOf(given));
  return found(session, span, pattern);
}

/** Cuts text behind each of the ending marks. */
export function splitText(
  session: Session,
  span: (session: Session) => Span,
  marks: unknown,
  trim: unknown,
): ObjectHandle {
  if (!Array.isArray(marks) || marks.some((mark) => typeof mark !== "string" || mark === ""))
    throw invalid("ending marks");
  const ends = marks.map((mark) => escape(mark as string)).join("|");
  const pattern = new RegExp(ends ? `(?:(?!${ends})[^])+(?:${ends})?|(?:${ends})` : "[^]+", "gu");
  return found(session, span, pattern, trim === true);
}

/** Matches as ranges, worked out once: what is inserted at one of them must not shift the next. */
function found(session: Session, span: (session: Session) => Span, pattern: RegExp, trim = false): ObjectHandle {
  const { from, to } = span(session);
  const deletions = session.faults.textIncludesDeletions ?? false;
  const spans = paragraphsIn(session.doc, from, to).flatMap(({ node, pos }) => {
    const { text, at } = placedText(node, deletions);
    const start = pos + 1;
    return [...text.matchAll(pattern)].flatMap((match) => {
      const lead = trim ? match[0].length - match[0].trimStart().length : 0;
      const length = trim ? match[0].trim().length : match[0].length;
      if (length === 0) return [];
      const first = match.index + lead;
      const one = { from: start + at[first]!, to: start + at[first + length - 1]! + 1 };
      return one.from >= from && one.to <= Math.max(to, from) ? [one] : [];
    });
  });
  const places = spans.map((one) => session.places.mark(one.from, one.to));
  return rangeCollection((now) => places.map((place) => now.places.find(place)));
}

function optionsOf(given: unknown): (name: string) => boolean {
  const made = selfOf(searchOptionsKind, given);
  if (made) return (name) => made.values.get(name) ?? false;
  if (given === undefined || given === null) return () => false;
  if (typeof given !== "object") throw invalid("search options");
  const plain = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value === true]));
  return (name) => plain.get(name.toLowerCase()) ?? false;
}

function patternOf(text: string, option: (name: string) => boolean): RegExp {
  let source = option("MatchWildcards") ? wildcards(text) : literal(text, option("IgnoreSpace"));
  if (option("MatchWholeWord") || option("MatchPrefix")) source = `(?<![\\p{L}\\p{N}])${source}`;
  if (option("MatchWholeWord") || option("MatchSuffix")) source = `${source}(?![\\p{L}\\p{N}])`;
  try {
    return new RegExp(source, option("MatchCase") || option("MatchWildcards") ? "gu" : "giu");
  } catch {
    throw new Failure("SearchStringInvalidOrTooLong");
  }
}

const codes: Readonly<Record<string, string>> = {
  t: "\\t",
  l: "\\v",
  s: "\\u00A0",
  "~": "\\u2011",
  "-": "\\u00AD",
  "^": "\\^",
  "#": "\\p{N}",
  $: "\\p{L}",
  "?": "[^]",
};

function literal(text: string, ignoreSpace: boolean): string {
  let source = "";
  for (let index = 0; index < text.length; index++) {
    const code = text[index] === "^" ? codes[text[index + 1] ?? ""] : undefined;
    if (text[index] === "^" && code === undefined) throw new Failure("SearchStringInvalidOrTooLong");
    if (code !== undefined) index++;
    source += code ?? escape(text[index]!);
    if (ignoreSpace) source += "\\s*";
  }
  return source;
}

/**
 * Word's wildcards: ? one, * any, [a-z] and [!a] sets, {n,m} counts, @
 * one or more, < > word edges; [x] stands for x itself.
 */
function wildcards(text: string): string {
  return text.replace(/\[!?[^\]]*\]|\{[^}]*\}|[?*@<>()\\]|[.+^$|/]/gu, (token) => {
    if (token.startsWith("["))
      return token.startsWith("[!") ? `[^${token.slice(2)}` : token.length === 3 ? escape(token[1]!) : token;
    if (token.startsWith("{")) return token;
    const known: Readonly<Record<string, string>> = {
      "?": ".",
      "*": ".*?",
      "@": "+?",
      "<": "(?<![\\p{L}\\p{N}])",
      ">": "(?![\\p{L}\\p{N}])",
      "(": "(",
      ")": ")",
    };
    return known[token] ?? `\\${token}`;
  });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\\-/g, "\\x2d");
}

/** Paragraphs of the whole document, for searches on it. */
export function wholeDocument(session: Session): Span {
  return bodyOf(session.doc).paragraphs.length > 0 ? { from: 0, to: session.doc.content.size } : { from: 0, to: 0 };
}
