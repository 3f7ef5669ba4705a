import type { Criterion, Outline } from "../../outline/outline";
import { fold, wordsOf } from "../../vietnamese/fold";
import type { OverviewRow } from "../row";

/**
 * Whether the words behind a number count what a column counts: its unit of measure ("lượt người dự" in "lượt người"), the first word of one that names two ("36 tin, bài"), or the thing
 * itself as the criterion calls it ("03 hội nghị" where hội nghị and lớp are counted in "cuộc").
 */
export function countsIn(measure: string, names: readonly string[]): (unit: string) => boolean {
  const known = [measure, ...names].flatMap((name) => fold(name).split(/\s*,\s*/u)).filter((name) => name !== "");
  const isKnown = (words: string) => known.some((name) => words === name || words.startsWith(`${name} `));
  return (unit) => {
    const words = fold(unit);
    return (
      isKnown(words) ||
      (words.startsWith("lượt ") && isKnown(words.replace(TIMES, (_, of) => (of ? "" : "lượt người"))))
    );
  };
}

/** "15 lượt ý kiến" are opinions; "312 lượt cán bộ, đảng viên" are people. */
const TIMES =
  /^lượt (?:(?=(ý kiến|kiến nghị|phản ánh)(?!\p{L}))|(?:cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|người dân|nhân dân|cử tri|học sinh|phụ huynh|giáo viên|người lao động|lao động)(?!\p{L}))/u;

/**
 * Which criterion a figure belongs to where several read the same one in the same sentence: the one more of whose own words stand there. Where they are even it belongs to
 * none of them for certain.
 */
export class Claims {
  private readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly known = new WeakMap<OverviewRow, ReadonlyMap<string, readonly string[]>>();

  constructor(outline: Outline) {
    const criteria = outline.sections.flatMap((section) => section.criteria);
    this.words = new Map(criteria.map((criterion) => [criterion.id, ownWords(criterion)]));
  }

  /**
   * Whose a figure is: `own`; of more than one (`shared`); a rate is `another`'s where the words right around it are that one's ("tỷ lệ hài lòng 96,5%" behind "giải quyết 1.195 hồ sơ đúng hạn").
   * Things are told apart by the whole sentence alone: the words around them are often of both.
   */
  standing(
    row: OverviewRow,
    criterion: string,
    { sentence, written, unit, about }: Claimed,
  ): "own" | "shared" | "another" {
    const others = (this.claimsOf(row).get(`${sentence}\n${written}`) ?? []).filter((other) => other !== criterion);
    if (others.length === 0) return "own";
    const best = (text: string) => {
      const said = new Set(wordsOf(fold(text)));
      const score = (id: string) => [...(this.words.get(id) ?? [])].filter((word) => said.has(word)).length;
      return Math.sign(score(criterion) - Math.max(...others.map(score)));
    };
    const near = unit === "%" ? best(about) : 0;
    if (near !== 0) return near > 0 ? "own" : "another";
    return best(sentence) > 0 ? "own" : "shared";
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
