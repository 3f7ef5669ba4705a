import type { Block, TextBlock, TextRole } from "../edits/blocks";
import { skeletonEdits } from "../insertion/skeleton";
import { emptyDetails, type Details } from "../outline/details";
import type { Criterion, Outline, Section, SectionId } from "../outline/outline";
import type { ReportTime } from "../outline/report-time";
import { unknownFacts } from "../snapshot/snapshot";
import { uncapitalised } from "../vietnamese/capitals";
import { formatNumber } from "../vietnamese/numbers";
import { criterionLabel, isAdvice, isOptional, whatIsAsked } from "./criterion-label";
import { figuresOf, type FigureTotals } from "./figures/figures-table";
import { onlyFigures } from "./only-figures";
import { unitsAsked, type Overview } from "./overview";
import { chosenSentences, type Told, type ToldSection } from "./quoted-sentences";

/** The draft of the compiled report, out of the reports of many units. */

export interface CompileWishes {
  /** Most sentences of the units under one heading; the rest is counted, never dropped in silence. */
  readonly sentences: number;
  /** What is known of the office that compiles, for the head and the signature. */
  readonly details?: Partial<Details>;
}

/** The details of the compiled report: of an office that compiles, about the time of the reports. */
export function draftDetails(outline: Outline, { time }: Overview, known: Partial<Details> = {}): Details {
  const { period, year, fromYear = 0 }: ReportTime = time ?? outline.defaults;
  return {
    ...emptyDetails({ period, year }),
    fromYear,
    unitType: "compiler",
    unitChosen: true,
    timeChosen: time !== null,
    ...known,
  };
}

/**
 * A draft of the compiled report: the skeleton of the same outline, and under every heading the sums
 * and rates where they mean something ("theo báo cáo của 142/168 đơn vị"), then the units' own
 * sentences by criterion, best covered first, each with its source, then what nobody reported. It says
 * at its head that it is a draft; what its editor still has to settle stands in square brackets, which
 * the check reports until they are gone. Nothing in it is ours but the words around the figures.
 */
export function compileDraft(outline: Outline, overview: Overview, wishes: CompileWishes): readonly Block[] {
  const { columns } = figuresOf(outline, overview);
  const isOnlyFigures = onlyFigures(columns.filter(({ sum }) => sum !== null));
  const told = chosenSentences(outline, overview, wishes.sentences, isOnlyFigures);
  const sections = new Map(outline.sections.map((section) => [section.id, section]));
  const content = (id: SectionId): readonly Block[] =>
    // What is headed by a line goes with it to the next page.
    sectionLines(sections.get(id)!, columns, told.get(id)!).map((line) =>
      text(line.endsWith(":") ? "kept" : "body", line, id),
    );
  const snapshot = { paragraphs: [], facts: unknownFacts };
  const choice = { what: "report", guidance: false, at: "end" } as const;
  const [skeleton] = skeletonEdits(outline, draftDetails(outline, overview, wishes.details), [], snapshot, choice);
  const blocks = (skeleton?.blocks ?? []).flatMap((block): readonly Block[] =>
    block.kind === "text" && block.role === "room" && block.section !== null ? content(block.section) : [block],
  );
  return [text("body", headLine(overview), null), ...blocks];
}

function headLine(overview: Overview): string {
  const all = unitsAsked(overview);
  const of = all > overview.units.length ? `${overview.units.length}/${all}` : `${all}`;
  return `[DỰ THẢO tổng hợp từ báo cáo của ${of} đơn vị: cần người biên tập xem lại từng mục trước khi trình]`;
}

function sectionLines(
  section: Section,
  columns: readonly FigureTotals[],
  { groups, plain, gaps, left, nothing }: ToldSection,
): readonly string[] {
  const askedOf = new Map(groups.map(({ criterion, asked }) => [criterion.id, asked]));
  const figures = section.criteria.flatMap((criterion) =>
    figureLine(
      criterion,
      columns.filter((column) => column.section === section.id && column.criterion === criterion.id),
      askedOf.get(criterion.id) ?? 0,
    ),
  );
  // What the sums say of as many units needs no line that says it again.
  const isSummed = ({ id }: Criterion, units: number) =>
    columns.some(({ criterion, sum, reported }) => criterion === id && sum !== null && reported >= units);
  const headed = groups.filter(
    ({ criterion, units, shown }) => !isAdvice(criterion) && (shown.length > 0 || !isSummed(criterion, units)),
  );
  const unheaded = [...groups.filter(({ criterion }) => isAdvice(criterion)).flatMap(({ shown }) => shown), ...plain];
  // Where units wrote and none of it is about any criterion, these are not what the section asks for.
  const missed =
    groups.length === 0 && plain.length > 0 ? [] : gaps.filter((gap) => !isAdvice(gap) && !isOptional(gap));
  return [
    ...figures,
    ...unheaded.map((each) => `- ${quoted(each)}`),
    ...headed.flatMap(({ criterion, asked, units, shown }) => [
      `- ${criterionLabel(criterion)} (${units}/${asked} đơn vị nêu)${shown.length > 0 ? ":" : "."}`,
      ...shown.map((each) => `+ ${quoted(each)}`),
    ]),
    ...(nothing > 0 ? [`[${nothing} đơn vị ghi là không có]`] : []),
    ...(left > 0 ? [`[Còn ${left} câu của các đơn vị chưa dẫn ở đây, xem bảng tổng hợp]`] : []),
    ...(missed.length > 0
      ? [`[Chưa đơn vị nào nêu: ${missed.map((gap) => insideSentence(withoutStop(whatIsAsked(gap)))).join("; ")}]`]
      : []),
  ];
}

function quoted(told: Told): string {
  return `${withoutListSign(told.sentence)} (${sourceOf(told)})`;
}

/**
 * "Tiếp công dân – lượt tiếp: 1.234 lượt (theo báo cáo của 142/168 đơn vị); vụ việc:
 * …". Of rates the span, because they have no sum. Empty where nothing can be said.
 */
function figureLine(criterion: Criterion, columns: readonly FigureTotals[], asked: number): readonly string[] {
  const told = columns.flatMap((column) => {
    const amount = amountOf(column);
    const unclear = column.given - column.reported;
    const left = unclear > 0 ? `, chưa cộng ${unclear} đơn vị nêu số chưa rõ` : "";
    const source = `(theo báo cáo của ${column.reported}/${asked} đơn vị${column.measure === "%" ? "" : left})`;
    return amount === null ? [] : [`${column.names.join(", ")}: ${amount} ${source}${shareOf(column)}`];
  });
  return told.length === 0 ? [] : [`${criterionLabel(criterion)} – ${told.join("; ")}.`];
}

/** With the sums it is reckoned from: they may be of fewer units than the sums beside it. */
function shareOf({ share, shared, reported }: FigureTotals): string {
  if (share === null || shared === null) return "";
  const [part, whole] = [shared.part, shared.whole].map((value) => formatNumber(value, 2));
  const units = shared.units === reported ? "" : `ở ${shared.units} đơn vị nêu cả hai số `;
  return `, ${units}đạt ${formatNumber(share, 1)}% (${part}/${whole})`;
}

function amountOf({ names, measure, sum, range, reported }: FigureTotals): string | null {
  if (sum !== null) return `${formatNumber(sum, 2)} ${measure}`;
  if (measure !== "%" || names.length > 1 || range === null || reported < 2) return null;
  const [least, middle, most] = [range.least, range.middle, range.most].map((value) => formatNumber(value, 2));
  if (least === most) return `${least}%`;
  return `từ ${least}% đến ${most}%${reported > 2 ? `, ở giữa là ${middle}%` : ""}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[.…\s]+$/u, "");
}

/** The sign or number before an entry of the unit's own list is no word of it. */
function withoutListSign(sentence: string): string {
  return sentence.replace(/^(?:[-–+•*]|\p{Ll}\)|\d{1,2}[.)])\s+/u, "");
}

/** With a small letter at its head, save where a name begins it. */
function insideSentence(sentence: string): string {
  return name.test(sentence) ? sentence : uncapitalised(sentence);
}

const name = /^(?:Nhân dân|Ban|Hội đồng|Ủy ban|Mặt trận|Đảng|Nhà nước|Luật|Trưởng|\p{Lu}{2})(?!\p{L})/u;

/** At most three names; the others are counted. */
function sourceOf({ named, units, alike }: Told): string {
  const names = units <= 3 ? named.join("; ") : `${named.slice(0, 2).join("; ")} và ${units - 2} đơn vị khác`;
  return alike === 0 ? names : `${names}; ${alike} đơn vị khác viết tương tự`;
}

function text(role: TextRole, content: string, section: SectionId | null): TextBlock {
  return { kind: "text", role, text: content, section };
}
