import { figuresIn, type Figure } from "../../vietnamese/figures";
import { bareDealings } from "./bare-dealings";

/** A figure, with what it counts. */
export interface NamedFigure extends Figure {
  /** What says it where the words behind do not: a label in front, or what it is a part of. */
  readonly by?: "label" | "part";
  /** How many figures before it are written alike. */
  readonly earlier: number;
}

/**
 * The figures of a folded sentence that says what they count: in the words behind ("11 công trình"), in a label in
 * front ("số vụ việc: 49", "biên chế được giao 215, có mặt 203"), or by what they are a part of ("đã giải quyết 21").
 */
export function namedFigures(folded: string): readonly NamedFigure[] {
  // The digit of "m2" is no figure.
  const found = [...figuresIn(folded)].filter(({ from }) => folded[from - 1] !== "m");
  const named = found.map((figure) => ({ ...figure, unit: unitAt(folded, figure) }));
  const dealt = new Map(bareDealings(folded, found, named).map((figure) => [figure.from, figure]));
  return named.flatMap((figure, at) => {
    const part = dealt.get(figure.from);
    const own = part ?? figure;
    if (own.unit === "") return [];
    const by = part !== undefined ? "part" : figure.unit !== found[at]!.unit ? "label" : undefined;
    return [{ ...own, ...(by && { by }), earlier: earlierThan(figure, found) }];
  });
}

function earlierThan({ from, written }: Figure, found: readonly Figure[]): number {
  return found.filter((other) => other.from < from && other.written === written).length;
}

/** What a figure of a folded text counts; "" where nothing says it. */
export function unitAt(folded: string, { from, to, unit, value }: Omit<Figure, "written">): string {
  if (value === null) return unit;
  const after = folded.slice(to, to + 8);
  // What is read behind a number ends at its first sign.
  if (unit === "m" && after.replace(" ", "").startsWith("m2")) return "m²";
  if (unit === "đ" && after.replace(" ", "").startsWith("đ/c")) return "đồng chí";
  const before = folded.slice(Math.max(0, from - REACH), from);
  if (unit.startsWith("lần họp") || (unit === "lần" && before.endsWith("họp "))) return "phiên họp";
  if (unit === "" && ALL.test(before) && after.startsWith(")")) return ALL.exec(before)![1]!;
  if (unit.includes(" ")) return unit;
  const isBare = unit === "" && ENDS.test(after);
  if (unit === "" && !isBare) return "";
  const label = labelIn(before, isBare || unit === "lượt");
  if (unit === "" || (OF_ANYTHING.test(unit) && label.startsWith(`${unit} `))) return label;
  return unit === "lượt" && PEOPLE.test(label) ? "lượt người" : unit;
}

/**
 * The label right in front of a number: with a colon, or as the clause begins where it
 * does nothing but name it. "Thôn 7" and "khóa 12" name one of many.
 */
function labelIn(before: string, isBare: boolean): string {
  const [, label, colon] = /([^.;:()|\v\n\d]*?)( ?(?::|(?<!\p{L})là) ?| )$/u.exec(before) ?? [];
  if (label === undefined) return "";
  const from = before.length - label.length - colon!.length;
  const own = from > 0 && /\d/u.test(before.charAt(from - 1)) ? (label.match(/,(.*)$/u)?.[1] ?? "") : label;
  const clean = own
    .replace(/^[\s\-–+*•,]+/u, "")
    .replace(/^.*, (?=(?:tổng )?số )/u, "")
    .replace(/^(?:(?:trong đó|gồm|và|hiện|hiện có|với)(?:,? | ))+/u, "")
    .replace(/^(?:tổng số|tổng|số)(?: lượng)? (?=\p{L})/u, "")
    .replaceAll(",", "")
    .trim();
  if (colon!.trim() !== "") return clean;
  return isBare && clean.includes(" ") && !ONE_OF_MANY.test(clean) && !own.includes(",") ? clean : "";
}

const REACH = 80;
/** Words that say less than the label that begins with them: "Số buổi tuyên truyền: 08 buổi". */
const OF_ANYTHING = /^(?:buổi|đợt|ngày)$/u;
/** Nothing that is counted follows. */
const ENDS = /^ ?(?:[.,;(–]|\)|- |$|\v|\n)/u;
/** "100% cơ quan, đơn vị (9/9)". */
const ALL = /100 ?%(?: (?:các|số))? (?:[\p{L} ]+, )*(\p{L}[\p{L} ]*) \($/u;
const PEOPLE = /(?<!\p{L})(?:người|cán bộ|đảng viên|đoàn viên|hội viên|đại biểu)(?!\p{L})/u;
const ONE_OF_MANY =
  /(?<!\p{L})(?:thôn|bản|ấp|khu|khu phố|tổ dân phố|tổ|đội|số|khóa|lần|thứ|quý|năm|tháng|ngày|đợt|kỳ|nhóm|khối|lớp|trường|phòng|chuyền|xưởng|km|hạng|loại|mức|cấp|giai đoạn|từ|đến|khoảng|trên|dưới|hơn|gần)$/u;
