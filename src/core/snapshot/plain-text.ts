import { decode } from "../vietnamese/legacy-fonts";
import { charKind, compatibleFlag, blankCode, dropCode, letterFlag, markFlag, spelledOut } from "../vietnamese/letters";

/**
 * A text as its reader sees it, in one way of writing, for rules that look at single characters:
 * composed letters, plain blanks, hyphens, slashes and digits, Đ for its look-alikes, nothing invisible.
 * Unlike folding it keeps case, dashes, quotes, tabs and line breaks, and it knows the way back.
 */
export interface PlainText {
  readonly text: string;
  /** The piece of the untouched text that [from, to) of `text` stands for. */
  toRaw(from: number, to: number): { readonly from: number; readonly to: number };
}

/**
 * @param raw the text as it stands in the document
 * @param readable the same decoded (see `decode`), when it was stored in an old encoding
 */
export function plainText(raw: string, readable: string = raw): PlainText {
  if (raw === readable && isPlain(raw)) return { text: raw, toRaw: (from, to) => ({ from, to }) };
  const steps = raw.length === readable.length ? null : pieces(raw, readable.length);
  const start = (at: number) => (steps === null ? at : (steps[at] ?? raw.length));
  // Of marks typed apart from their letters a text is full; the way back is asked for only where something was found.
  const joined = isMarkedLatin(readable) ? readable.normalize("NFC").replace(MARKS, "") : null;
  let made = joined === null ? compose(readable) : null;
  return {
    text: joined ?? made!.text,
    toRaw: (from, to) => {
      made ??= compose(readable);
      const first = from < made.starts.length ? start(made.starts[from]!) : raw.length;
      return { from: first, to: to <= from ? first : start(made.ends[to - 1] ?? readable.length) };
    },
  };
}

/** True when a text is already as `plainText` would write it. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isOdd(text.charCodeAt(at))) return false;
  return true;
}

/** True for a unit that `plainText` writes otherwise, joins to another or leaves out. */
export function isOdd(unit: number): boolean {
  return unit < SIZE ? odd[unit] === 1 : isWrittenOtherwise(unit);
}

interface Composed {
  readonly text: string;
  /** For each unit of `text`, where the characters it stands for begin and end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function compose(readable: string): Composed {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < readable.length;) {
    const from = at;
    let piece = isFieldRoom(readable, at) ? "_" : plainUnit(readable.charCodeAt(at), readable[at]!);
    at++;
    let marks = "";
    for (; at < readable.length && (charKind(readable.charCodeAt(at)) & markFlag) !== 0; at++) marks += readable[at];
    // Marks that fit no letter are noise.
    if (marks !== "") piece = (piece + marks).normalize("NFC").replace(MARKS, "");
    text += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(from);
      ends.push(at);
    }
  }
  return { text, starts, ends };
}

/**
 * Word fills a text field of a form that was left empty with five en spaces: room to be filled in, as a reader sees it.
 */
function isFieldRoom(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== EN_SPACE) return false;
  const around = text.slice(Math.max(0, at - 2), at + 3);
  return around.includes("\u2002\u2002\u2002");
}

function plainUnit(unit: number, sign: string): string {
  if (kept.has(unit)) return sign;
  const kind = charKind(unit);
  const target = kind & 0xffff;
  if ((kind & compatibleFlag) !== 0) return spelledOut(sign);
  if (target === dropCode) return "";
  if (target === blankCode) return " ";
  if ((target === HYPHEN && !dashes.has(unit)) || target === SLASH) return String.fromCharCode(target);
  if ((kind & letterFlag) === 0) return sign;
  const lower = sign.toLowerCase();
  if (lower.length !== 1 || lower.charCodeAt(0) === target) return sign;
  const letter = String.fromCharCode(target);
  return lower === sign ? letter : letter.toUpperCase();
}

const EN_SPACE = 0x2002;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
/** Tabs and line breaks mean something to a rule. */
const kept: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b]);
/** Figure, en, em dash and horizontal bar are dashes, not hyphens. */
const dashes: ReadonlySet<number> = new Set([0x2012, 0x2013, 0x2014, 0x2015]);

const MARKS = /[\u0300-\u036f]/gu;

/** Almost all text is below this; the few signs above are looked at one by one. */
const SIZE = 0x2070;
const odd = Uint8Array.from({ length: SIZE }, (_, unit) => (isWrittenOtherwise(unit) ? 1 : 0));

function isWrittenOtherwise(unit: number): boolean {
  const sign = String.fromCharCode(unit);
  return plainUnit(unit, sign) !== sign;
}

/** Nothing is odd but marks, and of these signs none but a letter and its marks make one together. */
function isMarkedLatin(text: string): boolean {
  if (BEYOND_LATIN.test(text)) return false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isMark(unit) && isOdd(unit)) return false;
  }
  return true;
}

const BEYOND_LATIN = /[^\0-\u036f\u1ea0-\u1ef9\u2000-\u206f]/u;

function isMark(unit: number): boolean {
  return (charKind(unit) & markFlag) !== 0;
}

/** For each unit of a decoded text where it stands in the stored one: VNI keeps some letters and their marks apart. */
function pieces(raw: string, length: number): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; starts.length < length;) {
    starts.push(at);
    at += decode(raw.slice(at, at + 2), "VNI-Times").length === 1 ? 2 : 1;
  }
  starts.push(raw.length);
  return starts;
}
