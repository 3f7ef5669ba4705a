import type { RuleContext } from "../readers/context";
import { feature } from "../readers/features";
import { quote, say, type Found, type Rule } from "../rule";

export const leftoverPlaceholder: Rule = {
  id: "leftover-placeholder",
  severity: "must",
  words: {
    failing: say("Còn chỗ chưa điền", "A blank is not filled in"),
    passing: say("Không còn chỗ chờ điền", "No blank is left to fill in"),
    why: say(
      "Chỗ để trống, dấu chấm, ngoặc vuông hay chữ tô màu là dấu vết của bản nháp; báo cáo gửi đi phải có số liệu thật.",
      "Blanks, dots, square brackets and highlighting are traces of a draft; a report sent out carries real figures.",
    ),
    trigger: say(
      "Dãy “....” hay “……”, dấu “…” đứng thay cho một con số, chữ trong ngoặc vuông, “(ghi rõ …)”, “ngày … tháng … năm” thiếu số, “Số: …/BC-” thiếu số, đoạn có tô màu. Dấu “…” với nghĩa vân vân, mục lục và đường kẻ không tính. Số và ngày của chính báo cáo chỉ ở mức “Nên sửa” vì văn thư điền khi phát hành.",
      "Runs of dots, “…” standing for a figure, text in square brackets, “(ghi rõ …)”, a date or a document number without its digits, highlighted text. “…” for “and so on”, tables of contents and rules do not count. The report's own number and date are milder: the clerk fills them in on issue.",
    ),
    example: "Xã đã tổ chức … hội nghị với [số] lượt người tham dự.",
    mended: "Xã đã tổ chức 12 hội nghị với 845 lượt người tham dự.",
  },
  find: (context) => {
    const found: Found[] = [];
    const candidates = feature.dots | feature.bracket | feature.room;
    context.snapshot.paragraphs.forEach(({ highlighted, style }, index) => {
      const text = context.text(index);
      const bits = context.features[index]!;
      if (((bits & candidates) === 0 && !highlighted) || context.isGuidance(index)) return;
      const blanks = /^TOC/iu.test(style) ? [] : blanksOf(text);
      if (blanks.length > 0) found.push(blankFound(text, blanks, index, context));
      else if (highlighted && text.trim() !== "") found.push(highlightFound(text, index));
    });
    return found;
  },
};

interface Blank {
  readonly from: number;
  readonly to: number;
}

/** Where a paragraph waits to be filled in, in order, none overlapping another. */
export function blanksOf(text: string): readonly Blank[] {
  const all: Blank[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [whole] = match;
      const blank = { from: match.index, to: match.index + whole.length };
      if (isReal(whole, text, blank)) all.push(blank);
    }
  }
  all.sort((one, other) => one.from - other.from || other.to - one.to);
  return all.reduce<Blank[]>(joined, []);
}

/** "ngày   tháng" and "tháng   năm" are one blank. */
function joined(blanks: Blank[], blank: Blank): Blank[] {
  const last = blanks.at(-1);
  if (last !== undefined && blank.from < last.to) {
    blanks[blanks.length - 1] = { from: last.from, to: Math.max(last.to, blank.to) };
  } else blanks.push(blank);
  return blanks;
}

const patterns: readonly RegExp[] = [
  /(?:[.…]{2,}|…)[.…]*/gu,
  /_{3,}/gu,
  /\[[^[\]]{1,80}\]/gu,
  /\((?:ghi|nêu) rõ[^()]{0,120}\)/giu,
  /ngày(?:[ \u00a0\t]{2,}|[ \u00a0]*[.…_]+[ \u00a0]*)tháng|ngày[ \u00a0]+tháng[ \u00a0]+năm[ \u00a0]+20\d\d/giu,
  /tháng(?:[ \u00a0\t]{2,}|[ \u00a0]*[.…_]+[ \u00a0]*)năm/giu,
  /(?:số|SỐ|Số)[ \u00a0]*:?[ \u00a0\t]*(?:[ \u00a0\t]{2}|:[ \u00a0]?)\/[ \u00a0]?\p{Lu}{1,5}[-–]/gu,
];

function isReal(whole: string, text: string, { from, to }: Blank): boolean {
  const before = text.slice(Math.max(0, from - 12), from);
  const after = text.slice(to, to + 40);
  if (whole.startsWith("[")) return /[\p{L}.…_]/u.test(whole);
  if (whole.startsWith("_")) return /\p{L}/u.test(text);
  if (!/^[.…]/u.test(whole)) return true;
  // A leader of a table of contents, and the end mark "./." with what stands near it.
  if (/^\s*\d{1,3}\s*$/u.test(after) && whole.length > 3) return false;
  const weight = whole.replaceAll("…", "...").length;
  if (weight >= 6 || (weight >= 4 && !/\.$/u.test(whole.slice(0, -1).replaceAll(".", ""))))
    return !/(?:v\.v|vv)\.?$/iu.test(before.trimEnd());
  if (weight < 3) return false;
  return standsForValue(before, after);
}

/** "đã tổ chức … cuộc", "Số: …/BC", "đạt …%", "năm …": a value is awaited; "thôn, xóm, …" and "v.v…" mean "and so on". */
function standsForValue(before: string, after: string): boolean {
  if (/^\s*[/%]/u.test(after)) return !/[,;]\s*$/u.test(before);
  if (/(?:số|ngày|tháng|năm|:)\s*$/iu.test(before)) return true;
  if (!/(?:^|[\s(])$/u.test(before) || /[,;]\s*$/u.test(before)) return false;
  const next = /^\s+(\p{Ll}+)/u.exec(after)?.[1];
  return next !== undefined && !connectives.has(next);
}

const connectives = new Set(
  "và hoặc hay nhằm để đã được trong của theo từ tại do với thì là có đều cũng cho trên gắn bảo đảm qua góp thuộc ở về".split(
    " ",
  ),
);

function blankFound(text: string, blanks: readonly Blank[], index: number, context: RuleContext): Found {
  const [first] = blanks as [Blank];
  const issued = index < context.openingEnd && isIssueLine(text);
  const shown = blanks.map(({ from, to }) => around(text, from, to)).join("; ");
  return {
    paragraph: index,
    range: first,
    severity: issued ? "should" : "must",
    message: issued
      ? say("Chưa có số hoặc ngày của báo cáo", "The report's number or date is not filled in")
      : say(
          blanks.length === 1 ? "Còn chỗ chưa điền" : `Còn ${blanks.length} chỗ chưa điền`,
          blanks.length === 1 ? "A blank is not filled in" : `${blanks.length} blanks are not filled in`,
        ),
    actual: quote(shown, 120),
  };
}

function highlightFound(text: string, index: number): Found {
  return {
    paragraph: index,
    severity: "should",
    message: say("Còn chữ được tô màu", "Highlighted text is left"),
    actual: quote(text, 60),
  };
}

function isIssueLine(text: string): boolean {
  return /^\s*số\s*:/iu.test(text) || /ngày[^\p{L}]*tháng[^\p{L}]*năm/iu.test(text);
}

/** The blank with the word on each side, to be recognised in a list. */
function around(text: string, from: number, to: number): string {
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? "";
  const after = /^\s*\S+/u.exec(text.slice(to, to + 20))?.[0] ?? "";
  const blank = text.slice(from, to);
  return `${before}${blank.length > 40 ? `${blank.slice(0, 40)}…` : blank}${after}`;
}
