import { isAsked, unknownOccasion, type Occasion } from "../criteria/occasion";
import type { Criterion, Outline, SectionId } from "../outline/outline";
import { fold } from "../vietnamese/fold";
import { deniesAll, negativeAnswer } from "../vietnamese/negative-answer";
import { criterionLabel } from "./criterion-label";
import { BestSentences, type RankedSentence } from "./best-sentences";
import type { Overview, OverviewUnit } from "./overview";
import type { IsOnlyFigures } from "./only-figures";
import type { OverviewRow, OverviewSaid } from "./row";

/** What the compiled report quotes: for each section the units' own sentences that tell most. */

/** A sentence, and who wrote it. */
export interface Told {
  readonly sentence: string;
  /** Units that wrote it word for word: the first few by name, and how many there are. */
  readonly named: readonly string[];
  readonly units: number;
  /** How many others wrote the same of themselves, under their own name. */
  readonly alike: number;
}

/** What was said of one criterion. */
export interface ToldGroup {
  readonly criterion: Criterion;
  /** How many units are asked about it, and how many say something of it. */
  readonly asked: number;
  readonly units: number;
  readonly shown: readonly Told[];
}

/** What was said of one section. */
export interface ToldSection {
  /** The criteria that some unit speaks of, most spoken of first. */
  readonly groups: readonly ToldGroup[];
  /** What units wrote that is about none of its criteria. */
  readonly plain: readonly Told[];
  /** Those that nobody speaks of though some are asked, in the outline's order. */
  readonly gaps: readonly Criterion[];
  /** Sentences of units that are not shown, each as often as units wrote it. */
  readonly left: number;
  /** How many units say no more than that there is nothing: "Không có kiến nghị." */
  readonly nothing: number;
}

/**
 * For each section the sentences that tell most of its criteria, at most `limit` in all: the criterion that
 * most units speak of first; one of each criterion in turn, so that none crowds out another; sentences with
 * figures before those without, and of a unit that was quoted least before others. A sentence is quoted
 * once, whatever it serves; one that tells no more than the sums above it is not. The units are gone
 * through twice and none of them is kept: first for the best sentences, a bounded number of each criterion,
 * then to count who wrote those that were chosen.
 */
export function chosenSentences(
  outline: Outline,
  overview: Overview,
  limit: number,
  isOnlyFigures: IsOnlyFigures,
): ReadonlyMap<SectionId, ToldSection> {
  const sections = outline.sections.map(({ id, criteria }) => new OpenSection(id, criteria, limit));
  const occasion = { ...unknownOccasion, ...overview.time };
  for (const unit of overview.units) {
    const { rows } = unit;
    const name = sourceName(unit);
    const whole = rows.map(overview.whole);
    const said = saidByCriterion(whole, isOnlyFigures);
    for (const section of sections) section.offer(name, whole, said, occasion);
  }
  for (const section of sections) section.choose(limit);
  for (const unit of overview.units) {
    const whole = unit.rows.map(overview.whole);
    const said = saidByCriterion(whole, isOnlyFigures);
    for (const section of sections) section.count(sourceName(unit), whole, said);
  }
  // What some unit says where another section asks for it too, nobody may call unsaid.
  const spokenOf = new Set(sections.flatMap((section) => section.spokenOf().map(({ criterion }) => criterion.text)));
  return new Map(sections.map((section) => [section.id, section.told(spokenOf)]));
}

/** The unit; of a report that names none its file, without the folders it lay in. */
function sourceName({ name, rows }: OverviewUnit): string {
  return rows[0]!.unit === "" ? name.replace(/^.*[\\/]/u, "") : name;
}

type SaidByCriterion = ReadonlyMap<string, readonly Quotable[]>;

interface Quotable extends OverviewSaid {
  /** Its figures stand in the sums, and it tells no more. */
  readonly onlyFigures: boolean;
}

function saidByCriterion(rows: readonly OverviewRow[], isOnlyFigures: IsOnlyFigures): SaidByCriterion {
  const said = new Map<string, Quotable[]>();
  const all = rows.flatMap((row) => row.said).flatMap(asQuoted);
  for (const one of all) {
    const each = { ...one, onlyFigures: isOnlyFigures(one.sentence, all) };
    const held = said.get(each.criterion);
    if (held === undefined) said.set(each.criterion, [each]);
    else held.push(each);
  }
  return said;
}

/**
 * A heading or the label of a table is no sentence: where its figures stand elsewhere, what they stand in is quoted
 * ("Hòa giải" above "Các tổ hòa giải tiếp nhận 11 vụ việc.", "Tiếp công dân (lượt) | 35"); a bare heading says nothing.
 */
function asQuoted(said: OverviewSaid): readonly OverviewSaid[] {
  const { sentence, figures, outcome } = said;
  if (/[\d.;!?]/u.test(sentence) || sentence.split(" ").length > LONGEST_LABEL) return [said];
  const [first] = figures;
  if (first === undefined) return outcome === "weak" && !/[:,]/u.test(sentence) ? [] : [said];
  if (first.sentence === undefined || first.sentence === sentence) return [said];
  const cells = first.sentence.split(" | ");
  const row = cells.length === 3 ? `${cells[0]!}: ${cells[2]!} ${cells[1]!}` : cells.join(": ");
  return [{ ...said, sentence: cells.length === 1 ? first.sentence : row }];
}

const LONGEST_LABEL = 8;

/** One section while units are gone through. */
class OpenSection {
  private readonly queues: readonly Queue[];
  private readonly plain: { readonly best: BestSentences; readonly shown: Chosen[] };
  private readonly chosen = new Map<string, Chosen>();
  private left = 0;
  private readonly deniers = new Set<string>();
  /** What each criterion is called, folded: a sentence under the name of one is not quoted for another. */
  private readonly labels: ReadonlyMap<string, string>;

  constructor(
    readonly id: SectionId,
    criteria: readonly Criterion[],
    limit: number,
  ) {
    this.queues = criteria.map((criterion) => ({
      criterion,
      asked: 0,
      units: 0,
      best: new BestSentences(KEPT * limit),
      shown: [],
    }));
    this.plain = { best: new BestSentences(KEPT * limit), shown: [] };
    this.labels = new Map(criteria.map((criterion) => [fold(criterionLabel(criterion)), criterion.id]));
  }

  /** Looks at what one unit says for the first time. */
  offer(unit: string, rows: readonly OverviewRow[], said: SaidByCriterion, occasion: Occasion): void {
    for (const queue of this.queues) {
      const { criterion } = queue;
      const own = said.get(criterion.id) ?? [];
      const isOneAsked = rows.some(
        ({ unitType, unit: name }) =>
          unitType !== null && isAsked(criterion, unitType.unitType, { ...occasion, ward: ward.test(name) }),
      );
      if (isOneAsked || own.length > 0) queue.asked++;
      if (own.length > 0) queue.units++;
      for (const { sentence, outcome, figures, onlyFigures } of own) {
        if (onlyFigures || this.isOfAnother(sentence, criterion.id)) continue;
        if (saysNothing(sentence)) {
          this.deniers.add(unit);
          continue;
        }
        const rank = outcome === "weak" ? 2 : figures.length > 0 ? 0 : 1;
        queue.best.offer(rank, unit, sentence, (written) => keyOf(written, unit));
      }
    }
    for (const sentence of this.plainOf(rows))
      if (saysNothing(sentence)) this.deniers.add(unit);
      else this.plain.best.offer(/\d/u.test(sentence) ? 0 : 1, unit, sentence, (written) => keyOf(written, unit));
  }

  choose(limit: number): void {
    const queues = [this.plain, ...this.spokenOf()];
    const quoted = new Map<string, number>();
    const times = ({ unit }: RankedSentence) => quoted.get(unit) ?? 0;
    for (let any = true; any && this.chosen.size < limit;) {
      any = false;
      for (const { best, shown } of queues) {
        const next = this.chosen.size < limit ? best.next((key) => this.chosen.has(key), times) : null;
        if (next === null) continue;
        const told = { sentence: next.sentence, folded: fold(next.sentence), named: [], units: 0, alike: 0 };
        this.chosen.set(next.key, told);
        shown.push(told);
        quoted.set(next.unit, times(next) + 1);
        any = true;
      }
    }
    for (const { best } of [...this.queues, this.plain]) best.clear();
  }

  /** Looks at what one unit says again: did it write what was chosen? */
  count(unit: string, rows: readonly OverviewRow[], said: SaidByCriterion): void {
    const seen = new Set<string>();
    const told = this.queues
      .flatMap(({ criterion }) => said.get(criterion.id) ?? [])
      .filter(({ onlyFigures }) => !onlyFigures)
      .map(({ sentence }) => sentence);
    for (const sentence of [...told, ...this.plainOf(rows)]) {
      const key = keyOf(sentence, unit);
      if (seen.has(key) || saysNothing(sentence)) continue;
      seen.add(key);
      const chosen = this.chosen.get(key);
      if (chosen === undefined) this.left++;
      else if (chosen.folded !== fold(sentence)) chosen.alike++;
      else if (++chosen.units <= NAMED) chosen.named.push(unit);
    }
  }

  told(elsewhere: ReadonlySet<string>): ToldSection {
    return {
      groups: this.spokenOf(),
      plain: this.plain.shown,
      gaps: this.queues
        .filter(({ asked, units, criterion }) => asked > 0 && units === 0 && !elsewhere.has(criterion.text))
        .map(({ criterion }) => criterion),
      left: this.left,
      nothing: this.deniers.size,
    };
  }

  /** "Đơn thư: tiếp nhận 10 đơn …" is told under the name of one criterion and speaks of others by the way. */
  private isOfAnother(sentence: string, criterion: string): boolean {
    const head = /^(?:[-–+•*]|\p{Ll}\))?\s*([^:]{3,80}):/u.exec(sentence)?.[1];
    const named = head === undefined ? undefined : this.labels.get(fold(head));
    return named !== undefined && named !== criterion;
  }

  /** Of several versions the one that is looked at first. */
  private plainOf(rows: readonly OverviewRow[]): readonly string[] {
    return rows[0]!.plain.find(({ section }) => section === this.id)?.sentences ?? [];
  }

  spokenOf(): readonly Queue[] {
    return this.queues.filter(({ units }) => units > 0).sort((one, other) => other.units - one.units);
  }
}

/**
 * "Không có kiến nghị, đề xuất." alone: nothing to be quoted. "Trên địa bàn không có doanh nghiệp nhà
 * nước." and "Ban Thanh tra nhân dân chưa thành lập." tell of a place what a reader wants to know.
 */
function saysNothing(sentence: string): boolean {
  const answer = negativeAnswer(fold(sentence).trim());
  return answer !== null && !answer.outOfScope && !answer.undone && deniesAll(answer, PROPOSALS);
}

const PROPOSALS = ["kiến nghị đề xuất"];

interface Queue extends ToldGroup {
  asked: number;
  units: number;
  readonly best: BestSentences;
  readonly shown: Chosen[];
}

interface Chosen extends Told {
  readonly folded: string;
  readonly named: string[];
  units: number;
  alike: number;
}

const ward = /(?<!\p{L})(?:phường|đặc khu)(?!\p{L})/iu;

/** BestSentences kept of a criterion for each sentence that may be shown, so that there is a choice of units. */
const KEPT = 4;
/** Units that are named; the others are counted. */
const NAMED = 3;

/** "UBND xã An Bình đã …" and "UBND xã Hòa An đã …" are one sentence, said twice. */
function keyOf(sentence: string, unit: string): string {
  return fold(sentence).replaceAll(fold(unit), "…");
}
