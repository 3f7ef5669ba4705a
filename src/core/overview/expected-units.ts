import { fold } from "../vietnamese/fold";
import { isSameUnit, unitKey } from "../frame/units/unit-names";
import { bare } from "../frame/units/spelling";

/**
 * The names of units in a list that was pasted or read from a file, as written: rows of cells, one cell
 * a row for plain lines. The column of names is found by its heading, else by where most names of units
 * stand; numbers, headings, totals and blank rows are no names. A name that comes again is taken once.
 */
export function expectedUnits(rows: readonly (readonly string[])[]): readonly string[] {
  const column = columnOfNames(rows);
  const names = new Map<string, string>();
  for (const row of rows) {
    const name = cleaned(row[column] ?? "");
    const key = unitKey(name);
    if (isName(name, key) && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** Lines of a pasted list: a tab or semicolon parts its columns where every line has one. */
export function listRows(text: string): readonly (readonly string[])[] {
  const lines = text
    .replace(/^\ufeff/u, "")
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "");
  const mark = ["\t", ";"].find((sign) => lines.every((line) => line.trimEnd().slice(0, -1).includes(sign)));
  if (mark !== undefined && !lines.every((line) => isRunOfNames(line.split(mark))))
    return lines.map((line) => line.split(mark));
  return lines.flatMap((line) => {
    const parts = line.split(line.includes(";") ? ";" : ",");
    return isRunOfNames(parts) ? parts.map((part) => [part]) : [[line]];
  });
}

/**
 * "Xã An Bình, xã Hòa An, phường Đông Hải": names behind one another,
 * each beginning as one. A place behind a name is no second one.
 */
function isRunOfNames(parts: readonly string[]): boolean {
  const names = parts.map((part) => fold(cleaned(part))).filter((part) => part !== "");
  return names.length > 1 && names.every((part) => beginsName.test(part));
}

/**
 * The rows of a .csv file: parted by whichever of tab, semicolon and
 * comma its lines have most of; quotes hold a field together (RFC 4180).
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/^\ufeff/u, "");
  const count = (sign: string) => clean.slice(0, 10_000).split(sign).length;
  const mark = ["\t", ";", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const rows: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"|[^"]/gsu;
  let cell = "";
  for (const [piece, quoted] of clean.replace(/\r\n?/gu, "\n").matchAll(field)) {
    if (quoted !== undefined) cell += quoted.replaceAll('""', '"');
    else if (piece === mark || piece === "\n") {
      rows.at(-1)!.push(cell);
      cell = "";
      if (piece === "\n") rows.push([]);
    } else cell += piece;
  }
  rows.at(-1)!.push(cell);
  return rows.filter((row) => row.some((each) => each.trim() !== ""));
}

/** How a list is answered. */
export interface HandedIn {
  /** Names of the list that nobody has handed in for. */
  readonly missing: readonly string[];
  /** Positions of the units that are on no line of the list. */
  readonly unexpected: readonly number[];
  /**
   * Names of the list that may be meant by a unit that is not on it: the letters are the same, the
   * marks are not; or the place is, and what kind of place it is has changed ("thị trấn", now "xã").
   */
  readonly alike: readonly { readonly expected: string; readonly unit: string }[];
}

/** Compares the units that handed in with the list. "An Bình" alone stands for the one place of that name. */
export function compareWithList(units: readonly string[], expected: readonly string[]): HandedIn {
  const found = new Set<number>();
  const index = indexed(units);
  const missing = expected.filter((name) => {
    const at = index(name);
    if (at.length === 0) return true;
    at.forEach((each) => found.add(each));
    return false;
  });
  const unexpected = units.flatMap((_, at) => (found.has(at) ? [] : [at]));
  const placeOf = (name: string) => bare(unitKey(name)).replace(bareKindOfPlace, "");
  const alike = missing.flatMap((name) =>
    unexpected.flatMap((at) =>
      placeOf(units[at]!) === placeOf(name) && units[at] !== "" ? [{ expected: name, unit: units[at]! }] : [],
    ),
  );
  return { missing, unexpected, alike };
}

/** Where a name of the list stands among the units; by its letters first, so that a long list costs little. */
function indexed(units: readonly string[]): (name: string) => readonly number[] {
  const byLetters = new Map<string, number[]>();
  const byPlace = new Map<string, number[]>();
  units.forEach((unit, at) => {
    if (unit === "") return;
    const letters = bare(unitKey(unit));
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), at]);
    const place = unitKey(unit).replace(kindOfPlace, "");
    byPlace.set(place, [...(byPlace.get(place) ?? []), at]);
  });
  return (name) => {
    const same = (byLetters.get(bare(unitKey(name))) ?? []).filter((at) => isSameUnit(units[at]!, name));
    if (same.length > 0) return same;
    const only = byPlace.get(unitKey(name)) ?? [];
    return only.length === 1 ? only : [];
  };
}

const bareKindOfPlace = /^(?:xa|phuong|thi tran|dac khu) /u;
const kindOfPlace = /^(?:xã|phường|thị trấn|đặc khu) /u;

function columnOfNames(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width <= 1) return 0;
  for (const row of rows.slice(0, HEADINGS)) {
    const at = row.findIndex((cell) => heading.test(fold(cell)));
    if (at !== -1 && row.filter((cell) => cell.trim() !== "").length > 1) return at;
  }
  const count = (column: number, test: RegExp) => rows.filter((row) => test.test(fold(row[column] ?? ""))).length;
  const columns = Array.from({ length: width }, (_, at) => at);
  const best = (test: RegExp) => columns.reduce((one, other) => (count(other, test) > count(one, test) ? other : one));
  return count(best(beginsName), beginsName) > 0 ? best(beginsName) : best(/\p{L}{2}/u);
}

/** A list may have a title and the head of its table above it. */
const HEADINGS = 15;
const heading =
  /^(?:tên )?(?:(?:các )?(?:đơn vị|cơ quan|địa phương)(?:,? (?:và|đơn vị|cơ quan|tổ chức|báo cáo|nộp|gửi|phải|công tác|hành chính|trực thuộc|cấp xã|địa phương))*|(?:xã|phường)(?:[,/] ?(?:xã|phường|thị trấn|đặc khu))*)$/u;
const beginsName =
  /^(?:ubnd|ủy ban|xã|phường|thị trấn|đặc khu|p\.|x\.|tt\.?\s|sở|ban|trường|trạm|trung tâm|bệnh viện|phòng|công ty|đảng ủy|mttq|mặt trận|chi cục|hội|văn phòng|thanh tra)/u;

function cleaned(cell: string): string {
  return cell
    .replace(/\s+/gu, " ")
    .trim()
    .replace(
      /^(?:\d{1,4}|[ivxIVX]{1,5})\s*[.)/:-]\s+|^\((?:\d{1,4}|\p{L})\)\s*|^\p{Ll}\)\s+|^[-–+•*]\s*|^\d{1,4}\s+(?=\p{L})/u,
      "",
    )
    .replace(/[;,.]+$/u, "")
    .trim();
}

function isName(name: string, key: string): boolean {
  return (
    /\p{L}{2}/u.test(key) &&
    !name.endsWith(":") &&
    name.length <= LONGEST &&
    !noName.test(fold(name)) &&
    !heading.test(fold(name))
  );
}

const LONGEST = 200;
const noName =
  /^(?:(?:ubnd |ủy ban nhân dân )?các (?:xã|phường|đơn vị|cơ quan|sở|ban|trường|thị trấn)|danh sách|phụ lục|biểu|biểu mẫu|stt|tt|số tt|tổng(?: số| cộng)?|cộng|ghi chú|kèm theo|\(kèm theo.*|nơi nhận|cộng hòa xã hội.*|độc lập.*|người lập|ngày .*)(?!\p{L})/u;
