import { isFramed, isInTheirManner, isWithinItsPart, withCounted } from "./counted-on";
import { weights, type Score } from "./scoring/score";
import type { ScoreTable } from "./scoring/score-table";
import type { Assignment } from "./scoring/assignment";
import type { Taken } from "./taken";

/**
 * Concludes from the scores which candidate opens which section: what keeps the order of the outline, then parts by what stands below them, then what is left over
 * out of order.
 */
export function chooseHeadings(table: ScoreTable): readonly Taken[] {
  const taken = inOrder(table);
  let found = withOutOfOrder(taken, table);
  const elsewhere = displacing(found, taken);
  // What was taken for a section whose very title stands elsewhere is looked at anew: "1. Ban Chỉ đạo, 2. Cấp ủy, 3. Chính quyền".
  if (elsewhere.length > 0) {
    const again = inOrder(table, new Map(elsewhere.map(({ section, candidate }) => [section, candidate])));
    found = withOutOfOrder([...again, ...elsewhere], table);
  }
  found = withCounted(withParts(found, table), table);
  return found.map((one) => fromFirst(one, found, table)).sort((a, b) => a.section - b.section);
}

const LETTERED = 0.5;
/** So few sections say little of a document. */
const FEW = 3;
/** From this likeness on the heading before is one more of the same section. */
const TOLD_TWICE = 0.8;

/** Headings out of order that took their section from one in order. */
function displacing(found: readonly Taken[], inOrder: readonly Taken[]): Taken[] {
  return found.filter(
    ({ why, sure, section, candidate }) =>
      why === "outOfOrder" &&
      sure &&
      inOrder.some((one) => one.section === section && one.candidate !== candidate) &&
      !found.some((other) => inOrder.some((one) => one.section === section && one.candidate === other.candidate)),
  );
}

function inOrder(table: ScoreTable, elsewhere: ReadonlyMap<number, number> = new Map()): Taken[] {
  const pairs = withMerged(table.inOrder(elsewhere).pairs, table);
  const open = (section: number) => !elsewhere.has(section) && !pairs.some((pair) => pair.section === section);
  const scoreOf = (candidate: number, section: number) =>
    (table.score(candidate, section) ?? table.bare(candidate)) as Score;
  const strong = pairs.filter(({ candidate, section }) => !isPlainRunIn(candidate, scoreOf(candidate, section), table));
  const likely = pairs.map(({ candidate, section, margin }): Taken => {
    const score = scoreOf(candidate, section);
    const answer = table.isAnswer(candidate, section);
    const sure =
      answer ||
      // What speaks for the next section as well is no doubt when the heading names both.
      (open(section + 1) && table.namesBoth(candidate, score, section)) ||
      isOnlyLetter(candidate, score, margin, table) ||
      margin >= weights.sureMargin ||
      isMiscounted(candidate, score, margin, table) ||
      stands(candidate, section, table) ||
      standsByNumber(candidate, section, table);
    return { candidate, section, score, margin, sure, why: answer ? "answer" : "inOrder" };
  });
  const doubtless = (one: Taken) =>
    isNoPart(one, table) || isFramed(one, likely, table) || isInTheirManner(one, likely, table);
  const framed = likely.map((one) => (doubtless(one) ? { ...one, sure: true } : one));
  const parts = withParts(framed, table);
  const hasHead = (section: number) => parts.some((one) => one.section === section && one.sure);
  return framed.flatMap((one): Taken[] => {
    const { candidate, section, score } = one;
    if (one.why !== "answer" && isPointAmongParts(one, framed, table)) return [];
    // "a) Ưu điểm", or words like a title in front of a sentence, are a point of whatever stands above, unless that is the part they belong to.
    const weak = table.isLettered(candidate) || isPlainRunIn(candidate, score, table);
    const parent = table.parentOf(section);
    if (!weak || parent < 0 || !open(parent) || hasHead(parent) || one.why === "answer") return [one];
    const alone = table.isLettered(candidate) || strong.length < FEW;
    return alone && !isTitle(score) ? [] : [{ ...one, sure: false }];
  });
}

/** A heading that names what two sections are about opens the first of them, though more speaks for the second: "2. Hoạt động của Ban Chỉ đạo, Mặt trận và đoàn thể". */
function withMerged(pairs: Assignment["pairs"], table: ScoreTable): Assignment["pairs"] {
  return pairs.map((pair) => {
    const { candidate, section } = pair;
    const isOpen = (other: number) => !table.hasAnswer(other) && !pairs.some((one) => one.section === other);
    // Without headings of parts "1. Chi bộ lãnh đạo" is no part that tells of all who lead.
    if (table.isCountedThrough && table.parentOf(section) < 0) {
      const own = table.sections.findIndex(
        (_, at) =>
          table.parentOf(at) === section &&
          isOpen(at) &&
          !!table.score(candidate, at) &&
          table.namesOnly(candidate, at),
      );
      if (own >= 0) return { ...pair, section: own };
    }
    const before = section - 1;
    const score = table.score(candidate, section);
    if (!score || table.hasAnswer(section) || !isOpen(before)) return pair;
    return table.namesBoth(candidate, { ...score, numbered: false }, before) ? { ...pair, section: before } : pair;
  });
}

/**
 * The very title, and nothing but the same title again comes near this section, nor this heading near another: order adds nothing to that. Of two that are the
 * same the first is taken; that there are two is a finding, not a doubt.
 */
function stands(candidate: number, section: number, table: ScoreTable): boolean {
  const score = table.score(candidate, section);
  if (!score || !isTitle(score)) return false;
  const rivals = [
    ...table.column(section).flatMap((other, c) => (c !== candidate && !isTitle(other) ? [other?.total ?? 0] : [])),
    ...table.row(candidate).flatMap((other, s) => (s !== section ? [other?.total ?? 0] : [])),
  ];
  return score.total - Math.max(0, ...rivals) >= weights.sureMargin;
}

/** Of a part: nothing else that carries its number comes near it: "1. Nhiệm vụ" below "IV. NHIỆM VỤ, GIẢI PHÁP" is a point of it. */
function standsByNumber(candidate: number, section: number, table: ScoreTable): boolean {
  const score = table.score(candidate, section);
  if (!score?.numbered || table.parentOf(section) >= 0 || score.text < weights.outOfOrderText) return false;
  const rivals = [
    ...table
      .column(section)
      .flatMap((other, c) => (c !== candidate && (other?.numbered || c < candidate) ? [other?.total ?? 0] : [])),
    ...table.row(candidate).flatMap((other, s) => (s !== section ? [other?.total ?? 0] : [])),
  ];
  return score.total - Math.max(0, ...rivals) >= weights.sureMargin;
}

/** With what the order of the outline left over: what is sure first, then by worth; a question in order gives way to a sure heading out of order. */
function withOutOfOrder(inOrder: readonly Taken[], table: ScoreTable): Taken[] {
  const found = inOrder.filter(({ sure }) => sure);
  const sections = new Set(found.map(({ section }) => section));
  const candidates = new Set(found.map(({ candidate }) => candidate));
  const offers = inOrder.filter(({ sure }) => !sure);
  table.candidates.forEach((_, candidate) => {
    if (candidates.has(candidate)) return;
    table.row(candidate).forEach((score, section) => {
      if (sections.has(section) || !score || score.text < weights.outOfOrderText) return;
      const margin = score.total;
      const sure =
        !table.isLettered(candidate) &&
        (stands(candidate, section, table) || isWithinItsPart({ candidate, section, score }, found, table));
      if (margin <= 0 || (!sure && !score.numbered)) return;
      offers.push({ candidate, section, score, margin, sure, why: "outOfOrder" });
    });
  });
  offers.sort((a, b) => Number(b.sure) - Number(a.sure) || b.margin - a.margin || a.candidate - b.candidate);
  for (const offer of offers) {
    if (sections.has(offer.section) || candidates.has(offer.candidate)) continue;
    sections.add(offer.section);
    candidates.add(offer.candidate);
    found.push(offer);
  }
  return found;
}

/**
 * A part is what its sections are: the one heading with the part's number between the text above and the first of its certain sections opens it, however little it
 * says itself ("II. KẾT QUẢ CÁC MẶT CÔNG TÁC").
 */
function withParts(taken: readonly Taken[], table: ScoreTable): Taken[] {
  const sure = taken.filter((one) => one.sure);
  const byPlace = [...sure].sort((a, b) => a.candidate - b.candidate);
  const found = table.sections.flatMap((_, section): Taken[] => {
    if (sure.some((one) => one.section === section) || table.hasAnswer(section)) return [];
    const own = byPlace.filter((one) => table.parentOf(one.section) === section);
    const first = own[0];
    if (first === undefined || own.length < Math.min(2, table.askedBelow(section))) return [];
    const above = byPlace.findLast(({ candidate }) => candidate < first.candidate);
    const heads: number[] = [];
    for (let c = (above?.candidate ?? -1) + 1; c < first.candidate; c++) {
      if (!table.isHead(c) || taken.some((one) => one.candidate === c && isRatherBelow(one, section, table))) continue;
      if (table.isNumbered(c, section) || isLetterOf(c, section, sure, table)) heads.push(c);
    }
    const [head] = heads;
    if (head === undefined || heads.length > 1) return [];
    const score = table.score(head, section) ?? table.bare(head);
    if (score === null || table.isDenied(head, section)) return [];
    return [{ candidate: head, section, score, margin: first.margin, sure: true, why: "inOrder" }];
  });
  if (found.length === 0) return [...taken];
  const clash = (one: Taken) =>
    found.some(({ candidate, section }) => candidate === one.candidate || section === one.section);
  return [...taken.filter((one) => !clash(one)), ...found];
}

/** More speaks for one of the part's own sections. */
function isRatherBelow({ candidate, section, score }: Taken, part: number, table: ScoreTable): boolean {
  return table.parentOf(section) === part && score.total > (table.score(candidate, part)?.total ?? 0);
}

/** A section told under two headings, "2.1. … ở cơ quan hành chính" and "2.2. … ở đơn vị sự nghiệp", begins with the first. */
function fromFirst(one: Taken, taken: readonly Taken[], table: ScoreTable): Taken {
  const candidate = one.candidate - 1;
  const [own, before] = [table.candidates[one.candidate]?.readings[0], table.candidates[candidate]?.readings[0]];
  if (!one.sure || one.why !== "inOrder" || one.score.equal !== null || !own || before?.kind !== own.kind) return one;
  if (
    own.values.length < 2 ||
    before.values.join(".") !== [...own.values.slice(0, -1), own.values.at(-1)! - 1].join(".")
  )
    return one;
  const row = table.row(candidate);
  const score = row[one.section];
  if (!score || score.text < TOLD_TWICE || taken.some((other) => other.candidate === candidate)) return one;
  const better = row.some((other, section) => section !== one.section && (other?.text ?? 0) >= score.text);
  return better ? one : { ...one, candidate, score };
}

/** "C. ĐÁNH GIÁ" between "II." and "IV.": a letter of the right rank, and nothing else that comes near the section. */
function isOnlyLetter(candidate: number, { total, number, text }: Score, margin: number, table: ScoreTable): boolean {
  return table.isLettered(candidate) && number >= weights.otherLevel && margin >= total && text >= LETTERED;
}

/** "1) Về triển khai" where the parts are counted in Roman numerals or letters: a point of one of them. */
function isPointAmongParts({ candidate, section, score }: Taken, taken: readonly Taken[], table: ScoreTable): boolean {
  if (table.parentOf(section) >= 0 || isTitle(score) || score.text >= TOLD_TWICE) return false;
  const kindOf = (one: number) => table.candidates[one]?.readings[0]?.kind;
  if (kindOf(candidate) !== "decimal") return false;
  const others = taken.filter((one) => one.candidate !== candidate && one.sure && table.parentOf(one.section) < 0);
  return others.length >= 2 && others.every((one) => kindOf(one.candidate) !== "decimal");
}

/** Likeness to a title, not in bold, in front of its text. */
function isPlainRunIn(candidate: number, { equal, extent }: Score, table: ScoreTable): boolean {
  return equal === null && (extent.reach === "mark" || extent.reach === "colon") && !table.candidates[candidate]?.bold;
}

/** "B." where "A." or "C." is a certain part. */
function isLetterOf(candidate: number, section: number, sure: readonly Taken[], table: ScoreTable): boolean {
  const rank = table.isLettered(candidate) ? table.candidates[candidate]?.readings[0]?.values[0] : undefined;
  const place = table.sections.filter((_, at) => at <= section && table.parentOf(at) < 0).length;
  return rank === place && sure.some((one) => table.parentOf(one.section) < 0 && table.isLettered(one.candidate));
}

/** "1. Công tác lãnh đạo của Chi bộ" where nothing but the part it belongs to comes near: it names what only one of its sections is about. */
function isNoPart({ candidate, section, score }: Taken, table: ScoreTable): boolean {
  if (score.text < weights.outOfOrderText || !table.namesOnly(candidate, section)) return false;
  const near = score.total - weights.sureMargin;
  return (
    table
      .row(candidate)
      .every((other, s) => s === section || s === table.parentOf(section) || (other?.total ?? 0) <= near) &&
    table.column(section).every((other, c) => c === candidate || (other?.total ?? 0) <= near)
  );
}

/** A line that carries a number, though not the section's own: offices miscount, and copy numbers. */
function isMiscounted(candidate: number, { numbered, extent }: Score, margin: number, table: ScoreTable): boolean {
  if (numbered || extent.reach !== "line" || table.candidates[candidate]?.readings[0]?.kind !== "decimal") return false;
  return margin >= weights.miscountedMargin;
}

/** The candidate's words are one of the section's titles. */
function isTitle(score: Score | null | undefined): boolean {
  return !!score && score.equal !== null && score.equal !== "near";
}
