import { figuresPrint, isOwnSentence, isTellingSentence, sentencePrint, textPrint } from "../../memory/own-sentences";
import type { PreviousPrint } from "../../memory/previous-print";
import { OPENING, openingTexts, sectionTexts, type SectionText } from "../../criteria/section-texts";
import { computed } from "../../snapshot/computed";
import { plainText } from "../../snapshot/plain-text";
import { daysOf } from "../../outline/report-time";
import { readableParagraph } from "../../snapshot/reading";
import { changingFacts } from "../../vietnamese/changing-facts";
import { sentencesIn } from "../../vietnamese/sentences";
import { namedAgain } from "../last-period/named-again";
import { latestDay } from "../readers/times/latest-day";
import { subjectSigns } from "../readers/times/subject/subject-signs";
import type { RuleContext } from "../readers/context";
import { ofSection, quote, bilingual, inapplicable, type Found, type Rule } from "../rule";
import { counted } from "../../outline/counted";

export const staleCopy: Rule = {
  id: "stale-copy",
  severity: "should",
  words: {
    failing: bilingual("Câu chép nguyên từ kỳ trước", "Sentences carried over from last period"),
    passing: bilingual("Không có câu nào chép nguyên từ kỳ trước", "No sentence is carried over from last period"),
    why: bilingual(
      "Số liệu, ngày, số văn bản của kỳ trước để lại trong báo cáo mới là lỗi làm báo cáo bị trả lại nhiều nhất.",
      "Figures, dates and document numbers left over from last period are what reports are sent back for most.",
    ),
    trigger: bilingual(
      "Một câu từ mười hai chữ trở lên, hoặc ngắn hơn mà có ngày, số văn bản hay hai số liệu từ 10 trở lên, giống hệt báo cáo kỳ trước đã chọn (khác dấu cách, chữ hoa, “đã”, “của” vẫn là giống; có từ ba số liệu thì khác năm cũng vậy); một câu viết lại nhưng có từ ba số liệu giống hệt theo thứ tự; một đoạn còn nêu kỳ trước như kỳ này; cả mục không đổi. Câu về luật, tên mục, câu kết “Trên đây là …” không tính. Mỗi mục một điểm, kèm các chỗ.",
      "A sentence of twelve words or more that holds a figure, date, document number or period, or a shorter one with a date, a document number or two figures from 10 on, that equals one of the chosen report of last period, whatever its blanks, capitals and words such as “đã”, and with three figures its year; one in other words with the same three figures or more in the same order; a paragraph that still speaks of last period as this one; a whole section unchanged. Sentences of law, titles and closing phrases do not count. One finding a section, with its places.",
    ),
    example:
      "Kỳ trước: Ủy ban nhân dân xã đã tiếp 22 lượt công dân đến kiến nghị, phản ánh.\nKỳ này: Ủy ban nhân dân xã đã tiếp 22 lượt công dân đến kiến nghị, phản ánh.",
    mended: "Kỳ này: Ủy ban nhân dân xã đã tiếp 31 lượt công dân đến kiến nghị, phản ánh.",
  },
  find: (context) => {
    const { previous, snapshot } = context;
    if (previous === null) {
      return inapplicable("Chưa chọn báo cáo kỳ trước để đối chiếu.", "No report of last period has been chosen.");
    }
    const last = lastPeriod(previous);
    const parts = [
      { id: OPENING, texts: openingTexts(snapshot, context.sections) },
      ...context.sections
        .filter(({ status }) => status === "written" || status === "thin")
        .map((section) => ({ id: section.id, texts: sectionTexts(snapshot, section) })),
    ];
    return parts.flatMap((part) => inPart(context, part, last));
  },
};

interface LastPeriod {
  readonly time: PreviousPrint["time"];
  /** Of all sections: a sentence may have moved to another. */
  readonly sentences: ReadonlySet<string>;
  readonly wholes: ReadonlyMap<string, string>;
}

function lastPeriod({ sections, time }: PreviousPrint): LastPeriod {
  return {
    time,
    sentences: new Set(sections.flatMap(({ sentences }) => sentences)),
    wholes: new Map(sections.map(({ section, whole }) => [section, whole])),
  };
}

interface Place {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One finding a section: its first place, and all of them in its words. */
function inPart(
  context: RuleContext,
  { id, texts }: { readonly id: string; readonly texts: readonly SectionText[] },
  last: LastPeriod,
): Found[] {
  const copied: Place[] = [];
  const figured: Place[] = [];
  const named: Place[] = [];
  const whole: string[] = [];
  let own: Place | null = null;
  for (const each of texts) {
    const { paragraph } = each;
    const { text, start } = plainOf(context, each);
    whole.push(text);
    for (const { from, to } of sentencesIn(text)) {
      const sentence = text.slice(from, to);
      // The period is part of a sentence or not, as a line break or the end of the paragraph follows.
      const words = sentence.replace(/[.;\s]+$/u, "");
      const place = { paragraph, from: start + from, to: start + from + words.length, text: words };
      if (last.sentences.has(sentencePrint(sentence)) && isTellingSentence(sentence) && !isOlder(sentence, last))
        copied.push(place);
      else if (last.sentences.has(figuresPrint(sentence) ?? "") && isTellingSentence(sentence)) figured.push(place);
      else if (own === null && isOwnSentence(sentence)) own = place;
    }
    const again = namedIn(context, text, last);
    const isCopied = (at: number) =>
      [...copied, ...figured].some(({ paragraph: of, from, to }) => of === paragraph && from <= at && at < to);
    if (again !== null && !isCopied(start + again.from))
      named.push({
        paragraph,
        from: start + again.from,
        to: start + again.to,
        text: text.slice(again.from, again.to),
      });
  }
  const places = [...copied, ...figured, ...named].sort(
    (one, other) => one.paragraph - other.paragraph || one.from - other.from,
  );
  const isWhole = id !== OPENING && last.wholes.get(id) === textPrint(whole.join("\n"));
  const first = places[0] ?? (isWhole ? own : null);
  if (first === null) return [];
  return [
    {
      paragraph: first.paragraph,
      section: id === OPENING ? null : id,
      range: { from: first.from, to: first.to },
      own: places.map(({ text }) => text).join(" "),
      ...wordsFor(id, isWhole, copied.length, figured.length, named.length),
      expected: bilingual("số liệu, ngày và văn bản của kỳ này", "this period's figures, dates and documents"),
      actual: listed(places.length === 0 ? [first] : places),
    },
  ];
}

/**
 * "Quy chế ban hành kèm theo Quyết định số 76/QĐ-UBND ngày 20/10/2023":
 * what was issued before last period is as old in both.
 */
function isOlder(sentence: string, { time }: LastPeriod): boolean {
  if (time === null) return false;
  const { first } = daysOf(time);
  let isDated = false;
  for (const { kind, from, to } of changingFacts(sentence)) {
    const day = kind === "date" ? latestDay(sentence.slice(from, to)) : null;
    if (kind !== "document" && (day === null || day >= first)) return false;
    isDated ||= day !== null;
  }
  return isDated;
}

/**
 * Plain text, with what to add to its offsets to come to those of the
 * plain paragraph: the same words may stand further up in it.
 */
function plainOf(context: RuleContext, { paragraph, piece, text }: SectionText) {
  const whole = context.text(paragraph);
  if (piece === null) return { text: whole, start: 0 };
  const plain = plainText(text).text;
  const above = plainText(readableParagraph(context.snapshot, paragraph).slice(0, piece.from)).text.length;
  // Letters that are composed across the edge make it a little shorter.
  const start = whole.indexOf(plain, Math.max(0, above - 2));
  return { text: plain, start: Math.max(0, start !== -1 ? start : whole.indexOf(plain)) };
}

function namedIn({ outline, period }: RuleContext, text: string, { time }: LastPeriod) {
  if (time === null || period.known === "guess") return null;
  return namedAgain(text, time, period, computed(outline, subjectSigns));
}

function wordsFor(
  id: string,
  whole: boolean,
  copied: number,
  figured: number,
  named: number,
): Required<Pick<Found, "message" | "brief">> {
  const [vi, en] = whole
    ? ["giống hệt kỳ trước", "is the same as last period"]
    : [
        [
          ...(copied > 0 ? [`còn ${copied} câu chép nguyên từ kỳ trước`] : []),
          ...(figured > 0 ? [`còn ${figured} câu giữ nguyên số liệu kỳ trước`] : []),
          ...(named > 0 ? [`còn ${named} đoạn nêu kỳ trước`] : []),
        ].join(", "),
        [
          ...(copied > 0 ? [`still holds ${counted(copied, "sentence")} of last period`] : []),
          ...(figured > 0 ? [`keeps last period's figures in ${counted(figured, "sentence")}`] : []),
          ...(named > 0 ? [`speaks of last period in ${counted(named, "place")}`] : []),
        ].join(", "),
      ];
  if (id !== OPENING) return ofSection(id, vi, en);
  const message = bilingual(`Phần mở đầu ${vi}`, `The opening ${en}`);
  return { message, brief: message };
}

/** The places of a section, in its order; more than a few are counted. */
function listed(places: readonly Place[]) {
  const shown = places.slice(0, MOST_SHOWN).map(({ text }) => quote(text));
  const more = places.length - shown.length;
  return bilingual(
    [...shown.map(({ vi }) => vi), ...(more > 0 ? [`và ${more} chỗ nữa`] : [])].join("; "),
    [...shown.map(({ en }) => en), ...(more > 0 ? [`and ${more} more`] : [])].join("; "),
  );
}

const MOST_SHOWN = 5;
