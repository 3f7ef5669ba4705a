import type { Criterion, Outline } from "../../outline/outline";
import { speller, type Speller } from "../../vietnamese/abbreviations";
import { fold, wordsOf } from "../../vietnamese/fold";
import type { OverviewRow } from "../row";

/**
 * Whether the words behind a number count what a column counts: its unit of measure ("lượt người
 * dự" in "lượt người"), the first word of one that names two ("36 tin, bài"), or the thing
 * itself as the criterion calls it ("03 hội nghị" where hội nghị and lớp are counted in "cuộc").
 */
export function countsIn(measure: string, names: readonly string[]): (unit: string) => boolean {
  const all = [measure, ...names.flatMap((name) => [name, inLabel(name, measure), ...sameAs(name, measure)])];
  const known = all.flatMap((name) => fold(name).split(/\s*,\s*/u)).filter((name) => name !== "");
  const counted = known.find((name) => /^(?:lượt )?người$/u.test(name));
  const isOfMembers = known.includes("thành viên");
  const isKnown = (words: string) =>
    known.some((name) => words === name || words.startsWith(`${name} `) || isCalled(words, name));
  return (unit) => {
    const words = fold(unit);
    return (
      isKnown(words) ||
      (counted !== undefined &&
        people.test(words) &&
        (words.startsWith("đồng chí") ? isOfMembers : came.test(words))) ||
      (words.startsWith("lượt ") && isKnown(words.replace(TIMES, (_, of) => (of ? "" : "lượt người"))))
    );
  };
}

/** "Có công đoàn" and "có tổ chức công đoàn cơ sở" are "có công đoàn cơ sở". */
function isCalled(words: string, name: string): boolean {
  if (!name.startsWith("có ") || !words.startsWith("có ")) return false;
  const [said, asked] = [words.split(" "), name.split(" ")];
  return (
    (said.length > 2 && name.startsWith(`${words} `)) ||
    (asked.length > 2 && asked.every((word) => said.includes(word)))
  );
}

/** "Đơn thuộc thẩm quyền" as the label of a number, behind one of them: "thuộc thẩm quyền: 10". */
function inLabel(name: string, measure: string): string {
  const rest = name.startsWith(`${measure} `) ? name.slice(measure.length + 1) : "";
  return /^(?:đã|được|có|thuộc|tiếp nhận|tồn)(?!\p{L})/u.test(rest) ? rest : "";
}

/** "18 buổi tuyên truyền" are "cuộc tuyên truyền"; what a party inspects are "chi bộ". */
function sameAs(name: string, measure: string): readonly string[] {
  if (measure === "tổ chức") return ["chi bộ", "đảng bộ", "chi, đảng bộ"];
  return name.startsWith("cuộc ") ? ["buổi", "đợt"].map((word) => name.replace("cuộc", word)) : [];
}

const who =
  "cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|người dân|nhân dân|cử tri|học sinh|phụ huynh|giáo viên|người lao động|lao động";
/** "145 đảng viên tham gia" are people who came; "gồm 03 đồng chí" are the members of a board. */
const people = new RegExp(`^(?:${who}|đồng chí|người)(?!\\p{L})`, "u");
const came = /(?<!\p{L})(?:dự|tham dự|tham gia)(?!\p{L})/u;

/** "15 lượt ý kiến" are opinions; "312 lượt cán bộ, đảng viên" are people. */
const TIMES = new RegExp(`^lượt (?:(?=(ý kiến|kiến nghị|phản ánh)(?!\\p{L}))|(?:${who})(?!\\p{L}))`, "u");

/**
 * Which criterion a figure belongs to where several read the same one in the same sentence: the one
 * more of whose own words stand there. Where they are even it belongs to none of them for certain.
 */
export class Claims {
  private readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each counts in a unit of measure of another name, with a blank behind it. */
  private readonly names: ReadonlyMap<string, readonly string[]>;
  /** Who asks for nothing that is counted so claims nothing of it. */
  private readonly counts: ReadonlyMap<string, readonly ((unit: string) => boolean)[]>;
  private readonly topics: ReadonlyMap<string, readonly string[]>;
  private readonly known = new WeakMap<OverviewRow, ReadonlyMap<string, readonly string[]>>();
  private readonly spell: Speller;

  constructor(outline: Outline) {
    const criteria = outline.sections.flatMap((section) => section.criteria);
    this.counts = new Map(
      criteria.map(({ id, figures }) => [id, figures.map(({ name, unit }) => countsIn(unit, [name]))]),
    );
    this.words = new Map(criteria.map((criterion) => [criterion.id, ownWords(criterion)]));
    this.names = new Map(
      criteria.map(({ id, figures }) => [
        id,
        figures.filter(({ name, unit }) => name.includes(" ") && name !== unit).map(({ name }) => `${fold(name)} `),
      ]),
    );
    this.topics = new Map(
      criteria.map((criterion) => [criterion.id, wordsOf(fold(topicOf(criterion))).filter((word) => word !== "của")]),
    );
    this.spell = speller({ abbreviations: outline.wording?.abbreviations ?? {}, phrases: [] });
  }

  /**
   * Whose a figure is: `own`; of more than one (`shared`); a rate is `another`'s where the words right around
   * it are that one's ("tỷ lệ hài lòng 96,5%" behind "giải quyết 1.195 hồ sơ đúng hạn"). What is counted by
   * the very name of one ("02 cuộc giám sát") is that one's. Things are told apart by the whole sentence, the
   * words around them being often of both; where it names all of them in full ("Ban Thanh tra nhân dân và Ban
   * Giám sát đầu tư của cộng đồng tổ chức 11 cuộc") by who is named around the number alone. What any unit
   * may be counted in ("họp 04 cuộc, phối hợp Công an xã …") needs a word of its own around it.
   */
  standing(
    row: OverviewRow,
    criterion: string,
    { sentence, written, unit, about }: Claimed,
  ): "own" | "shared" | "another" {
    const others = (this.claimsOf(row).get(`${sentence}\n${written}`) ?? []).filter(
      (other) => other !== criterion && this.counts.get(other)?.some((isCounted) => isCounted(unit)),
    );
    if (others.length === 0) return "own";
    const around = this.wordsIn(about);
    const score = (id: string, said: ReadonlySet<string>) => countOf(this.words.get(id), said);
    const best = (said: ReadonlySet<string>) =>
      Math.sign(score(criterion, said) - Math.max(...others.map((id) => score(id, said))));
    const near = best(around);
    if (unit === "%" && near !== 0) return near > 0 ? "own" : "another";
    const said = this.wordsIn(sentence);
    if (unit !== "%" && [criterion, ...others].every((id) => this.isNamed(id, said))) {
      const isOthers = others.some((id) => this.isNamed(id, around));
      if (this.isNamed(criterion, around)) return isOthers ? "shared" : "own";
      return isOthers ? "another" : "shared";
    }
    const byName = [criterion, ...others].filter((id) =>
      this.names.get(id)?.some((name) => `${unit} `.startsWith(name)),
    );
    if (byName.length === 1) return byName[0] === criterion ? "own" : "another";
    if (best(said) <= 0) return "shared";
    const isOnlyCounted = countsAnything.test(unit) && near < 0 && score(criterion, around) <= 1;
    return isOnlyCounted ? "shared" : "own";
  }

  /** All that the criterion is about stands among the words. */
  private isNamed(id: string, said: ReadonlySet<string>): boolean {
    const topic = this.topics.get(id) ?? NONE;
    return topic.length > 2 && topic.every((word) => said.has(word));
  }

  private wordsIn(text: string): ReadonlySet<string> {
    return new Set(this.spell(wordsOf(fold(text))));
  }

  /** The criteria that read each figure of a row. */
  private claimsOf(row: OverviewRow): ReadonlyMap<string, readonly string[]> {
    let claims = this.known.get(row);
    if (claims === undefined) {
      const found = new Map<string, string[]>();
      for (const { criterion, sentence, figures } of row.said)
        for (const figure of figures) {
          const key = `${figure.sentence ?? sentence}\n${figure.written}`;
          const held = found.get(key) ?? [];
          if (!held.includes(criterion)) found.set(key, [...held, criterion]);
        }
      this.known.set(row, (claims = found));
    }
    return claims;
  }
}

const NONE: readonly string[] = [];
/** Words of measure for whatever is done. */
export const countsAnything = /^(?:cuộc|lần|lượt|buổi|đợt|phiên|kỳ|việc|người)$/u;

function countOf(words: ReadonlySet<string> | undefined, said: ReadonlySet<string>): number {
  return [...(words ?? NONE)].filter((word) => said.has(word)).length;
}

interface Claimed {
  readonly sentence: string;
  readonly written: string;
  readonly unit: string;
  /** The words around it. */
  readonly about: string;
}

/** What a criterion is about, and what it counts. */
function ownWords(criterion: Criterion): ReadonlySet<string> {
  const { figures } = criterion;
  return new Set(wordsOf(fold([topicOf(criterion), ...figures.map(({ name }) => name)].join(" "))));
}

/** "Đơn thư" of "Đơn thư: tồn kỳ trước, tiếp nhận, …"; "" where the text does not begin so. */
export function topicOf({ text }: Criterion): string {
  return /^([^:]{3,80}):/u.exec(text)?.[1] ?? "";
}
