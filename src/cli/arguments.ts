import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Bilingual, Language } from "../core/outline/language";
import type { Sender } from "../export/overview";
import type { HeadingWord } from "./judged";
import { senderOf } from "./letterhead";

export interface Options {
  readonly json: boolean;
  readonly summary: boolean;
  /** Tells how each section was recognised, in place of the report. */
  readonly explain: boolean;
  readonly note: string | null;
  /** Where what is made of all files together goes; null for each that is not asked for. */
  readonly together: Together;
  /** A file or folder with reports of last period. */
  readonly previous: string | null;
  readonly language: Language;
  /** An id, or an outline file's text; null: the one each document remembers or carries, else the first. */
  readonly outline: string | null;
  /** What was said of the outline's file: lines that could not be made out. */
  readonly remarks: readonly Bilingual[];
  readonly headings: readonly HeadingWord[];
}

/** Paths of results over all files. */
export interface Together {
  readonly xlsx: string | null;
  readonly figures: string | null;
  readonly compile: string | null;
  /** A folder, or a .zip file. */
  readonly notes: string | null;
  /** A folder for copies of the reports with comments. */
  readonly commented: string | null;
  /** A list of units that have to report. */
  readonly expected: string | null;
  /** What stands on every letter, and on the compiled draft, of the office that sends them. */
  readonly sender: Sender;
  /** Most sentences quoted under one heading of the compiled draft. */
  readonly sentences: number;
  /** Whether files that are there already may be written over. */
  readonly force: boolean;
}

/** What was asked for; or what to print instead, and the code to end with. */
export type Parsed =
  { readonly files: readonly string[]; readonly options: Options } | { readonly usage: string; readonly code: 0 | 2 };

async function help(): Promise<string> {
  const { outlines } = await import("../outlines");
  return `Kiểm tra báo cáo thực hiện dân chủ ở cơ sở trong tệp .docx, không cần Word.

Cách dùng: npm run check -- [lựa chọn] TỆP.docx … (hoặc thư mục: lấy các tệp Word trong đó)

  --json            in một mảng JSON, mỗi tệp một đối tượng
  --summary         chỉ in bảng tổng hợp
  --explain         in vì sao từng dòng được nhận, hỏi lại hay không nhận là đề mục
  --outline ID      đề cương dùng để đối chiếu: ${outlines.map(({ id }) => id).join(", ")};
                    hoặc tệp .docx của công văn, hoặc tệp đề cương .json
  --is "III=Nhận xét, đánh giá"      đề mục này chính là mục III (không ghi vào tệp; dùng được nhiều lần)
  --is-not "III=Nhận xét, đánh giá"  đề mục này không phải mục III
  --note THƯ_MỤC    ghi "Phiếu đề nghị bổ sung" cho từng tệp vào thư mục này
  --previous TỆP    đối chiếu với báo cáo kỳ trước: một tệp .docx, hoặc thư mục (ghép theo tên đơn vị ở phần đầu)
  --english         in bằng tiếng Anh
  --help            in hướng dẫn này

Cho nơi nhận nhiều báo cáo, dùng cùng một lần gọi, với các lựa chọn trên:
  --expected DANH_SÁCH    đơn vị phải nộp, mỗi dòng một đơn vị (.txt, .csv, .xlsx): nói đơn vị nào chưa nộp
  --xlsx TỆP.xlsx         ghi bảng Excel: Tổng hợp, Điểm cần sửa, Số liệu, Nguồn số liệu
  --figures TỆP.csv       ghi số liệu kèm câu và tệp đã đọc (UTF-8)
  --notes THƯ_MỤC|TỆP.zip ghi phiếu đề nghị bổ sung .docx cho từng đơn vị; phiếu đề nghị nộp cho đơn vị chưa nộp
  --sender "cơ quan=Sở Nội vụ"  ghi sẵn vào mọi phiếu và dự thảo; dùng nhiều lần, cho: cấp trên, cơ quan, ký hiệu,
                          địa danh, quyền hạn, chức vụ, người ký, hạn (hạn=25/6/2026: ngày đề nghị gửi)
  --commented THƯ_MỤC     ghi bản sao của từng báo cáo, các điểm cần sửa là chú thích của Word; bản gốc không đổi
                          (tệp có chữ ký số: bản sao không còn giữ chữ ký)
  --compile TỆP.docx      ghi dự thảo báo cáo tổng hợp theo cùng đề cương
  --sentences SỐ          mỗi mục của dự thảo dẫn nhiều nhất chừng này câu của các đơn vị (không ghi thì 12)
  --force                 cho ghi đè các tệp kết quả đã có

Mã thoát: 0 mọi mục bắt buộc đã viết; 1 còn mục chưa viết; 2 có tệp không đọc được, không ghi được kết quả hoặc gọi sai cách.

Checks grassroots-democracy reports in .docx files without Word. Exit 0: all required sections are written; 1: something is missing;
2: a file could not be read, a result could not be written, or wrong usage. Nothing leaves this computer.
`;
}

/** What the arguments ask for. Outlines and what reads their files are loaded only when they are spoken of. */
export async function parseArguments(args: readonly string[]): Promise<Parsed> {
  const wrong = async (line: string): Promise<Parsed> => ({ usage: `${line}\n\n${await help()}`, code: 2 });
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: accepted });
  } catch (error) {
    return wrong(usageLine(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { usage: await help(), code: 0 };
  if (positionals.length === 0) return wrong("Chưa có tệp nào để kiểm tra.");
  for (const [name, ending] of endings) {
    const path = values[name];
    if (path !== undefined && !path.toLowerCase().endsWith(ending))
      return wrong(`--${name} cần tên tệp kết thúc bằng ${ending}, không phải "${path}".`);
  }
  if (!/^\d{1,4}$/u.test(values.sentences)) return wrong(`--sentences cần một số, không phải "${values.sentences}".`);
  const sender = senderOf(values.sender);
  if ("problem" in sender) return wrong(sender.problem);
  const asked = await askedOutline(values.outline);
  if ("problem" in asked) return wrong(asked.problem);
  const headings = await headingWords(values, asked.outline);
  if ("problem" in headings) return wrong(headings.problem);
  const { json, summary, explain, note, previous } = values;
  const { outline, remarks } = asked;
  const language = values.english ? "en" : "vi";
  return {
    files: positionals,
    options: {
      json,
      summary,
      explain,
      note: note ?? null,
      together: {
        xlsx: values.xlsx ?? null,
        figures: values.figures ?? null,
        compile: values.compile ?? null,
        notes: values.notes ?? null,
        commented: values.commented ?? null,
        expected: values.expected ?? null,
        sender,
        sentences: Number(values.sentences),
        force: values.force,
      },
      previous: previous ?? null,
      language,
      outline,
      remarks,
      headings: headings.words,
    },
  };
}

const accepted = {
  json: { type: "boolean", default: false },
  summary: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
  outline: { type: "string" },
  is: { type: "string", multiple: true, default: [] },
  "is-not": { type: "string", multiple: true, default: [] },
  note: { type: "string" },
  previous: { type: "string" },
  expected: { type: "string" },
  xlsx: { type: "string" },
  figures: { type: "string" },
  notes: { type: "string" },
  commented: { type: "string" },
  sender: { type: "string", multiple: true, default: [] },
  compile: { type: "string" },
  sentences: { type: "string", default: "12" },
  force: { type: "boolean", default: false },
  english: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} satisfies ParseArgsConfig["options"];

/** What the user says of single headings, each of a section that some outline in question has. */
async function headingWords(
  values: { readonly is: readonly string[]; readonly "is-not": readonly string[] },
  outline: string | null,
): Promise<{ readonly words: readonly HeadingWord[] } | { readonly problem: string }> {
  const words: HeadingWord[] = [];
  for (const name of ["is", "is-not"] as const)
    for (const said of values[name]) {
      const [, section, heading] = /^\s*([^=\s]+)\s*=(\s*\S.*)$/su.exec(said) ?? [];
      if (section === undefined || heading === undefined)
        return { problem: `Hãy viết --${name} "SỐ MỤC=đề mục trong tệp", ví dụ --${name} "III=Nhận xét, đánh giá".` };
      const { outlines } = await import("../outlines");
      const { namedOutline } = await import("../outlines/outline-for");
      const known = (outline === null ? outlines : [namedOutline(outline)]).some((one) =>
        one?.sections.some(({ id }) => id === section),
      );
      if (!known) return { problem: `Đề cương không có mục "${section}".` };
      words.push({ section, heading, isIt: name === "is" });
    }
  return { words };
}

/** Programs open a file by its ending; a result under another would look damaged. */
const endings = [
  ["xlsx", ".xlsx"],
  ["figures", ".csv"],
  ["compile", ".docx"],
] as const;

/** An id as it is; a .docx or .json file as the text of an outline file. */
async function askedOutline(
  value: string | undefined,
): Promise<{ readonly outline: string | null; readonly remarks: readonly Bilingual[] } | { readonly problem: string }> {
  if (value === undefined) return { outline: null, remarks: [] };
  const { namedOutline } = await import("../outlines/outline-for");
  if (!/\.(?:docx|docm|dotx|json)$/iu.test(value))
    return namedOutline(value) === null
      ? { problem: `Không có đề cương "${value}".` }
      : { outline: value, remarks: [] };
  const { timeAround } = await import("../core/outline/report-time");
  const { outlineFromPath } = await import("./outline-file");
  const { writeOutlineFile } = await import("../core/outline/outline-file");
  const now = new Date();
  const read = await outlineFromPath(value, timeAround(now.getFullYear(), now.getMonth() + 1));
  if ("problem" in read) return { problem: `${value}: ${read.problem.vi}` };
  return { outline: writeOutlineFile(read.outline), remarks: read.remarks };
}

/** Node says it in English only. */
function usageLine(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = /'(?:-\w, )?(-[^\s'=]*)/u.exec(message ?? "")?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Không có lựa chọn "${name}".`;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return `Gọi sai cách: ${message ?? String(error)}`;
  return /does not take/u.test(message)
    ? `Lựa chọn "${name}" không nhận giá trị đi kèm.`
    : `Lựa chọn "${name}" cần một giá trị đi kèm (nếu giá trị bắt đầu bằng dấu "-", hãy viết ${name}=GIÁ-TRỊ).`;
}
