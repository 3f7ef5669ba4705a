import { computed } from "../snapshot/computed";
import { fold } from "../vietnamese/fold";

/**
 * What two names of one unit have in common: "UBND xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH" and "X. An Bình" alike. Tone marks count, because "xã Tân Thanh" and "xã
 * Tân Thạnh" are two communes. A commune's Đảng ủy is another unit than its Ủy ban nhân dân.
 */
export function unitKey(name: string): string {
  return apart(name).key;
}

/** True when both name one unit, however they abbreviate it; a name typed without any marks is one with the name that has them. False when one names none. */
export function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [apart(one), apart(other)];
  if (a.key === "") return false;
  return (a.key === b.key || isUnmarked(a.key, b.key)) && !isElsewhere(a.place, b.place);
}

/** A unit, under every name its files give it. */
export interface UnitGroup<Item> {
  /** The fullest name. */
  readonly name: string;
  readonly items: readonly Item[];
}

/** A name, and the office above it, "" when it is not known. */
export interface NamedUnit {
  readonly unit: string;
  readonly parent: string;
}

/** Puts together what belongs to one unit, in the order of the first of each. Items without a name stand alone. */
export function unitGroups<Item extends NamedUnit>(items: readonly Item[]): readonly UnitGroup<Item>[] {
  const groups: OpenGroup<Item>[] = [];
  const byKey = new Map<string, OpenGroup<Item>[]>();
  const marked = markedKeys(items.map(({ unit }) => unitKey(unit)));
  for (const item of items) {
    const { key: own, place: named } = apart(item.unit);
    const place = named !== "" ? named : apart(item.parent).whole;
    const key = marked.get(own) ?? own;
    const same = key === "" ? [] : (byKey.get(key) ?? []);
    const group = same.find((one) => !isElsewhere(one.place, place));
    if (group === undefined) {
      const opened = { key, place, items: [item] };
      groups.push(opened);
      byKey.set(key, [...same, opened]);
    } else {
      group.items.push(item);
      if (group.place === "") group.place = place;
    }
  }
  const crowded = new Set([...byKey].filter(([, same]) => same.length > 1).map(([key]) => key));
  return groups.map(({ key, items: own }) => ({ name: nameOf(own, crowded.has(key)), items: own }));
}

interface OpenGroup<Item> {
  readonly key: string;
  place: string;
  readonly items: Item[];
}

/** Where several units have one name, the office above tells them apart. */
function nameOf(items: readonly NamedUnit[], crowded: boolean): string {
  const { unit, parent } = items.reduce((best, each) => (marks(each.unit) > marks(best.unit) ? each : best));
  return crowded && parent !== "" ? `${unit} (${parent})` : unit;
}

/** For a key typed without marks the one key with marks that it stands for, when there is exactly one. */
function markedKeys(keys: readonly string[]): ReadonlyMap<string, string> {
  const byBare = new Map<string, Set<string>>();
  for (const key of keys) {
    const found = byBare.get(bare(key)) ?? new Set<string>();
    byBare.set(bare(key), found.add(key));
  }
  const result = new Map<string, string>();
  for (const [unmarked, found] of byBare) {
    const others = [...found].filter((key) => key !== unmarked);
    if (found.has(unmarked) && others.length === 1) result.set(unmarked, others[0]!);
  }
  return result;
}

function isUnmarked(one: string, other: string): boolean {
  return bare(one) === bare(other) && (one === bare(one) || other === bare(other));
}

/** Letters without any mark, as they are typed where no Vietnamese keyboard is. */
export function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/gu, "d");
}

function marks(text: string): number {
  return text.normalize("NFD").replace(/[^\p{M}đĐ]+/gu, "").length;
}

/** A unit's own name, comparable, and the places it lies in by level ("commune", "district", "province"), as its name or the office above tells them. */
export interface UnitPlaces {
  readonly key: string;
  readonly places: ReadonlyMap<string, string>;
}

export function unitPlaces({ unit, parent }: NamedUnit): UnitPlaces {
  const { key, place } = apart(unit);
  return { key, places: levelsOf(place !== "" ? place : apart(parent).whole) };
}

/** True when both places are known on some level and are two there: "xã An Bình", "phường Hòa An". */
function isElsewhere(one: string, other: string): boolean {
  return liesElsewhere(levelsOf(one), levelsOf(other));
}

/** The same of places told apart by level. */
export function liesElsewhere(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return [...one].some(([level, name]) => {
    const there = other.get(level);
    return there !== undefined && name !== there && !isUnmarked(name, there);
  });
}

/** The places that a text names, by level; of several of one level the first. */
export function levelsOf(place: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, kind, name] of place.matchAll(PLACE)) {
    const level = levels[kind!] ?? kind!;
    if (!found.has(level)) found.set(level, name!);
  }
  return found;
}

const PLACE =
  /(?<=^|\s)(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố) (.+?)(?= (?:huyện|quận|thị xã|tỉnh|thành phố) |$)/gu;

const levels: Readonly<Record<string, string>> = {
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "đặc khu": "commune",
  huyện: "district",
  quận: "district",
  "thị xã": "district",
  tỉnh: "province",
  "thành phố": "province",
};

/** The name spelt out, parted from the place behind it: "xã An Bình, huyện An Sơn". `whole` holds both. */
function apart(name: string): Apart {
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

function spelledOut(name: string): string {
  // "U.B.N.D" is written for "UBND".
  const whole = fold(name).replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (letters) =>
    letters.replaceAll(".", ""),
  );
  let text = ` ${whole} `;
  const unmarked = text === bare(text);
  for (const [short, full] of computed(shortNames, unmarked ? unmarkedNames : markedNames))
    text = text.replace(short, full);
  return text.replace(/\s+/gu, " ").trim();
}

/** Ways to shorten what units are; longer ones first. A committee of the people is its place's own. */
const shortNames: readonly (readonly [words: string, full: string])[] = [
  ["(?<=(?:phường|xã|quận|huyện|tổ dân phố) )số(?= \\d)", ""],
  ["ubnd|ub ?nhân dân|ủy ban nhân dân|ủy ban nd", ""],
  [
    "(?:ban thường trực )?(?:ubmttq|ub ?mttq|ủy ban mttq|ủy ban mặt trận tổ quốc|mttq|mặt trận tổ quốc)(?: ?việt nam| ?vn)?",
    "mặt trận",
  ],
  ["hđnd", "hội đồng nhân dân"],
  ["bch đảng bộ|ban chấp hành đảng bộ|ban thường vụ đảng ủy|btv đảng ủy|đảng bộ", "đảng ủy"],
  ["bcđ", "ban chỉ đạo"],
  ["bch quân sự|bchqs", "ban chỉ huy quân sự"],
  ["ttyt", "trung tâm y tế"],
  ["bvđk", "bệnh viện đa khoa"],
  ["bv", "bệnh viện"],
  ["gd ?& ?đt|gdđt|gd và đt", "giáo dục và đào tạo"],
  ["lđ ?-? ?tb ?(?:&|và)? ?xh", "lao động thương binh và xã hội"],
  ["trường thcs|thcs|trường trung học cơ sở", "trung học cơ sở"],
  ["trường thpt|thpt|trường trung học phổ thông", "trung học phổ thông"],
  ["trường tiểu học|trường th", "tiểu học"],
  ["trường mn|trường mầm non", "mầm non"],
  ["tnhh", "trách nhiệm hữu hạn"],
  ["mtv", "một thành viên"],
  ["cty", "công ty"],
  ["cp", "cổ phần"],
];

/** "P. 5", "P.5", "TT An Bình", "Tp. An Sơn": kinds of place by their first letters. One letter alone needs its full stop; two do without. */
const shortPlaces: readonly (readonly [letters: string, full: string])[] = [
  ["tt", "thị trấn"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["đk", "đặc khu"],
  ["p", "phường"],
  ["x", "xã"],
  ["h", "huyện"],
  ["q", "quận"],
  ["t", "tỉnh"],
];

type Spelling = readonly [short: RegExp, full: string];

/** Made when first asked for: most reports are judged without a look at these names. */
function markedNames(): readonly Spelling[] {
  return [
    ...shortNames.map(([words, full]): Spelling => [new RegExp(`(?<=[\\s&])(?:${words})(?=[\\s,.&])\\.?`, "gu"), full]),
    ...shortPlaces.map(([letters, full]): Spelling => {
      const stop = letters.length > 1 ? "(?:\\.\\s*|\\s+)" : "(?:\\.\\s*|(?=\\d))";
      return [new RegExp(`(?<=[\\s,(])${letters}${stop}(?=[\\p{L}\\d])`, "gu"), `${full} `];
    }),
  ];
}

/** The same for names typed without marks. */
function unmarkedNames(): readonly Spelling[] {
  return markedNames().map(([short, full]) => [new RegExp(bare(short.source), "gu"), bare(full)]);
}
