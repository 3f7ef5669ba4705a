import { spelledOut } from "./spelling";

/** The name spelt out, parted from the place behind it: "xã An Bình, huyện An Sơn". `whole` holds both. */
export function apart(name: string): Apart {
  const known = readBefore.get(name);
  if (known !== undefined) return known;
  if (readBefore.size >= MOST_KEPT) readBefore.clear();
  const read = readName(name);
  readBefore.set(name, read);
  return read;
}

interface Apart {
  readonly key: string;
  readonly place: string;
  readonly whole: string;
}

/** Each of thousands of units is compared with each of a list. */
const readBefore = new Map<string, Apart>();
const MOST_KEPT = 20_000;

function readName(name: string): Apart {
  const whole = spelledOut(name);
  const at = whole.search(/(?:\s*[,(–-]\s*|\s)(?:huyện|quận|thị xã|thành phố|tỉnh)\s/u);
  const named = at > 0 && /\p{L}{2}/u.test(whole.slice(0, at));
  return named
    ? { key: plain(whole.slice(0, at)), place: plain(whole.slice(at)), whole: plain(whole) }
    : { key: plain(whole), place: "", whole: plain(whole) };
}

function plain(name: string): string {
  return name
    .replace(/[^\p{L}\d]+/gu, " ")
    .replace(/ (?:và|va)(?= )/gu, "")
    .replace(/(?<= )0+(?=\d)/gu, "")
    .trim();
}
