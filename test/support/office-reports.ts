import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outline, SectionId } from "../../src/core/outline/outline";
import { readReport } from "../../src/core/sections/read-sections";
import { recognise } from "../../src/core/sections/recognise";
import type { SectionState } from "../../src/core/sections/section-state";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import type { FixtureParagraph } from "./fixture";
import { fixtureSnapshot, writtenReport } from "./fixture-file";
import { inNfd, inTcvn3, inVni } from "./old-fonts";

/** A whole document as an office writes it, each of its headings with the section it opens. */
export interface OfficeReport {
  readonly name: string;
  readonly what: string;
  readonly snapshot: Snapshot;
  /** False for minutes, news, plans and reports on other subjects: none of it is a section. */
  readonly isReport: boolean;
  /** The paragraph in which each section begins. */
  readonly places: ReadonlyMap<SectionId, number>;
  /** Sections with text of their own right behind the heading. */
  readonly withText: ReadonlySet<SectionId>;
  /** Sections of which readers would say different things. */
  readonly open: ReadonlySet<SectionId>;
  /** Paragraphs that belong to no section. */
  readonly strangers: readonly number[];
}

/** What is read otherwise than a clerk would, worst first. */
export interface Misread {
  readonly kind: "wrong" | "lost" | "other" | "swallowed" | "bare" | "asked";
  readonly text: string;
}

/**
 * Documents of a file of test/fixtures/cases, one below the other: "=== name | what it is |
 * other / free: I.1,II / letters: nfd", then its lines. "I.1> " in front of a line: the
 * section begins there ("I.1+I.2> ": both); "x> ": what no section may hold; "!": bold; "~":
 * text of the section above; "| a | b |": a row of a table; the rest as in test/documents.
 */
export function officeReports(file: string, outline: Outline): OfficeReport[] {
  return readFileSync(join(__dirname, "../fixtures/cases", file), "utf8")
    .split(/^=== /mu)
    .slice(1)
    .map((source) => readOne(source, outline));
}

export function misreadings(report: OfficeReport, outline: Outline): Misread[] {
  const { kind, sections } = readReport(outline, report.snapshot, null);
  if (!report.isReport) return kind.kind === "other" ? [] : [{ kind: "other", text: "read as the report" }];
  if (kind.kind === "other") return [{ kind: "lost", text: "not read as the report" }];
  const { matches } = recognise(outline, report.snapshot, null);
  const found: Misread[] = [];
  for (const { id } of outline.sections) {
    const match = matches.get(id);
    const place = report.places.get(id);
    if (report.open.has(id)) continue;
    const at = match?.start.paragraph;
    const line = at === undefined ? "" : `${id} "${report.snapshot.paragraphs[at]!.text.slice(0, 40)}"`;
    if (place === undefined) {
      if (match) found.push({ kind: match.sure ? "wrong" : "asked", text: line });
    } else if (!match) found.push({ kind: "lost", text: id });
    else if (at !== place) found.push({ kind: match.sure ? "wrong" : "asked", text: line });
    else if (!match.sure) found.push({ kind: "asked", text: line });
    else if (report.withText.has(id) && sections.find((one) => one.id === id)!.words === 0)
      found.push({ kind: "bare", text: id });
  }
  for (const at of report.strangers)
    for (const section of sections) if (holds(section, at)) found.push({ kind: "swallowed", text: section.id });
  return found;
}

function holds({ contentStart, contentEnd }: SectionState, at: number): boolean {
  return contentStart !== null && contentEnd !== null && contentStart <= at && at < contentEnd;
}

function readOne(source: string, outline: Outline): OfficeReport {
  const [head = "", ...lines] = source.trimEnd().split("\n");
  const [name = "", what = "", ...options] = head.split(" | ");
  const option = (key: string) => options.find((one) => one.startsWith(`${key}: `))?.slice(key.length + 2) ?? "";
  const paragraphs: FixtureParagraph[] = [];
  const places = new Map<SectionId, number>();
  const withText = new Set<SectionId>();
  const strangers: number[] = [];
  let last: SectionId = "";
  let table = 0;
  let row = 0;
  const add = (line: string, cell: string) => {
    const [, tags, bold, form, rest = ""] = /^(?:([IVx.+\d]+)> )?(!)?(?:\{([^}]*)\} )?(.*)$/su.exec(line)!;
    if (tags === "x") strangers.push(paragraphs.length);
    else for (const id of tags?.split("+") ?? []) places.set((last = id), paragraphs.length);
    const forms = [bold && "bold", form, cell].filter((one) => !!one).join(" ");
    if (rest === "~") withText.add(last);
    const texts = rest === "~" ? TEXTS[last]! : [rest];
    const written = texts.map((text) => (forms === "" ? text : `{${forms}} ${text}`));
    paragraphs.push(...writtenReport([], written, outline).paragraphs);
  };
  lines.forEach((line, at) => {
    if (!line.startsWith("| ")) return add(line, "");
    if (!lines[at - 1]?.startsWith("| ")) [table, row] = [table + 1, 0];
    const cells = line.replace(/^\| |\s*\|$/gu, "").split(/ \| | \|$/u);
    cells.forEach((text, column) => add(text, `cell=t${table}:${row},${column}`));
    row++;
  });
  return {
    name,
    what,
    snapshot: fixtureSnapshot(paragraphs.map(LETTERS[option("letters")] ?? ((one) => one))),
    isReport: !options.includes("other"),
    places,
    withText,
    open: new Set(option("free").split(",")),
    strangers,
  };
}

const LETTERS: Readonly<Record<string, (paragraph: FixtureParagraph) => FixtureParagraph>> = {
  nfd: (one) => ({ ...one, ...inNfd(one.text) }),
  tcvn3: (one) => ({ ...one, ...inTcvn3(one.text) }),
  vni: (one) => ({ ...one, ...inVni(one.text) }),
};

/** Text as stands below each section; enough not to be called short. */
const TEXTS: Readonly<Record<SectionId, readonly string[]>> = {
  "I.1": [
    "Trong kỳ báo cáo, cấp ủy đã ban hành 03 văn bản, mở 02 hội nghị học tập Luật Thực hiện dân chủ ở cơ sở cho 186 đảng viên, đạt 97,4%; giám sát 02 chi bộ.",
    "Các chi bộ đưa nội dung này vào sinh hoạt hằng tháng và nghị quyết chuyên đề.",
  ],
  "I.2": [
    "Đã ban hành 09 văn bản triển khai, phân công người theo dõi từng việc, niêm yết lịch tiếp dân và tiếp 12 buổi đúng lịch, giải quyết 2.310 hồ sơ, không có hồ sơ quá hạn.",
    "Các quy chế nội bộ được rà soát, sửa đổi sau khi sắp xếp lại tổ chức.",
  ],
  "I.3": [
    "Đã kiện toàn còn 15 người, phân công phụ trách từng địa bàn, họp 02 kỳ, kiểm tra 06 nơi và gửi thông báo kết quả để khắc phục trong tháng 5.",
  ],
  "I.4": [
    "Đã tuyên truyền 22 buổi cho 1.460 lượt người, góp ý 03 dự thảo, tổ chức 01 cuộc giám sát việc thu các khoản đóng góp tự nguyện, vận động hiến 1.200 m2 đất.",
  ],
  I: ["Thực hiện chỉ đạo của cấp trên, đơn vị báo cáo như sau:"],
  II: ["Trong kỳ, việc thực hiện có nhiều chuyển biến."],
  "II.1": [
    "Đã công khai 14/14 nội dung bằng niêm yết, loa truyền thanh và trang thông tin; 09/09 nơi họp bàn mức đóng góp làm đường với 91% số hộ dự họp, nhất trí 100%.",
    "Ban Thanh tra nhân dân giám sát 04 công trình, kiến nghị 03 việc, đã khắc phục xong; hòa giải thành 10/11 vụ.",
  ],
  "II.2": [
    "Hội nghị cán bộ, công chức, viên chức, người lao động tổ chức trong quý I, có 98% người dự; công khai tài chính, mua sắm, nâng lương, bổ nhiệm, đánh giá hằng tháng.",
    "Người đứng đầu đối thoại 02 lần, tiếp thu 32 ý kiến về chế độ làm việc.",
  ],
  "II.3": [
    "Trên địa bàn có 14 đơn vị với 530 lao động; 11 đơn vị đã ban hành quy chế, đối thoại định kỳ và ký thỏa ước lao động tập thể.",
  ],
  III: ["Nhìn chung việc thực hiện bảo đảm yêu cầu."],
  "III.1": [
    "Nhận thức của cán bộ, đảng viên và người dân được nâng lên; không để xảy ra khiếu kiện đông người, vượt cấp.",
  ],
  "III.2": [
    "Một số nơi niêm yết chưa đủ thời gian, sổ sách ghi chép sơ sài; do cán bộ kiêm nhiệm nhiều việc, kinh phí hạn hẹp.",
  ],
  IV: [
    "Tiếp tục tuyên truyền Luật; kiện toàn tổ chức sau khi sắp xếp; kiểm tra 05 nơi trong quý III; tổ chức đối thoại giữa người đứng đầu và người dân.",
  ],
  V: ["Đề nghị cấp trên bố trí kinh phí cho Ban Thanh tra nhân dân và mở lớp tập huấn cho cán bộ mới."],
};
