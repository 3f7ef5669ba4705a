/**
 * Brings the tone mark of one lower-case syllable, `text[from, to)`, to one place; null when it stands
 * there already. Both ways of setting it are in daily use (hoà/hòa, uỷ/ủy, often in one file), and old
 * typing programs leave a third (hòan, gía, qúy). A lone final i after h, k, l, m, s, t or qu becomes y.
 */
export function placeTone(text: string, from: number, to: number): string | null {
  const last = to - 1;
  for (let at = from; at <= last; at++) {
    const tone = toneOf(text.charCodeAt(at));
    if (tone === 0) continue;
    return at === last ? atTheEnd(text, from, at, tone) : within(text, from, at, last, tone);
  }
  return text.charCodeAt(last) === I && takesY(text, from, last) ? text.slice(from, last) + "y" : null;
}

/** "hoà" -> "hòa", "khoẻ" -> "khỏe", "uỷ" -> "ủy", "kì" -> "kỳ"; "quý" stays. */
function atTheEnd(text: string, from: number, at: number, tone: number): string | null {
  const base = baseOf(text.charCodeAt(at));
  if (base === I) return takesY(text, from, at) ? text.slice(from, at) + toned(Y, tone) : null;
  if (at === from) return null;
  const before = text.charCodeAt(at - 1);
  const pair = (before === O && (base === A || base === E)) || (before === U && base === Y);
  if (!pair || (before === U && at - 2 >= from && text.charCodeAt(at - 2) === Q)) return null;
  return text.slice(from, at - 1) + toned(before, tone) + String.fromCharCode(base);
}

/** "hòan" -> "hoàn", "hùynh" -> "huỳnh", "qúa" -> "quá", "gía" -> "giá", "qúi" -> "quý". */
function within(text: string, from: number, at: number, last: number, tone: number): string | null {
  const base = baseOf(text.charCodeAt(at));
  if (base !== O && base !== U && base !== I) return null;
  let next = text.charCodeAt(at + 1);
  if (!VOWELS.includes(String.fromCharCode(next))) return null;
  const before = at > from ? text.charCodeAt(at - 1) : 0;
  const closed = at + 1 < last && ((base === O && (next === A || next === E)) || (base === U && next === Y));
  const glide = (before === Q && base === U) || (before === G && base === I && at - 1 === from);
  if (!closed && !glide) return null;
  if (next === I && at + 1 === last && before === Q && at - 1 === from) next = Y;
  return text.slice(from, at) + String.fromCharCode(base) + toned(next, tone) + text.slice(at + 2, last + 1);
}

function takesY(text: string, from: number, last: number): boolean {
  if (last === from + 1) return Y_ONSETS.includes(text[from] as string);
  return last === from + 2 && text.charCodeAt(from) === Q && text.charCodeAt(from + 1) === U;
}

const [A, E, G, I, O, Q, U, Y] = [0x61, 0x65, 0x67, 0x69, 0x6f, 0x71, 0x75, 0x79];
const VOWELS = "aăâeêioôơuưy";
const Y_ONSETS = "hklmst";

/** Each vowel with its six tones: plain, huyền, sắc, hỏi, ngã, nặng. */
const SERIES = [
  "aàáảãạ",
  "ăằắẳẵặ",
  "âầấẩẫậ",
  "eèéẻẽẹ",
  "êềếểễệ",
  "iìíỉĩị",
  "oòóỏõọ",
  "ôồốổỗộ",
  "ơờớởỡợ",
  "uùúủũụ",
  "ưừứửữự",
  "yỳýỷỹỵ",
];
const BASE = new Uint16Array(0x1f00);
const TONE = new Uint8Array(0x1f00);
const COMPOSED = new Map<number, string>();
for (const series of SERIES) {
  COMPOSED.set(series.charCodeAt(0), series);
  for (let tone = 1; tone < 6; tone++) {
    BASE[series.charCodeAt(tone)] = series.charCodeAt(0);
    TONE[series.charCodeAt(tone)] = tone;
  }
}

function baseOf(unit: number): number {
  return BASE[unit] ?? 0;
}

function toneOf(unit: number): number {
  return TONE[unit] ?? 0;
}

function toned(base: number, tone: number): string {
  return COMPOSED.get(base)?.[tone] ?? String.fromCharCode(base);
}
