import { parseArgs } from "node:util";
import type { Bilingual, Language } from "../core/outline/language";
import { writeOutlineFile } from "../core/outline/outline-file";
import { timeAround } from "../core/outline/report-time";
import { outlines } from "../outlines";
import type { HeadingWord } from "./judge";
import { outlineFromPath } from "./outline-file";
import { namedOutline } from "./outline-for";

export interface Options {
  readonly json: boolean;
  readonly summary: boolean;
  /** Tells how each section was recognised, in place of the report. */
  readonly explain: boolean;
  readonly note: string | null;
  /** A file or folder with reports of last period. */
  readonly previous: string | null;
  readonly language: Language;
  /** An id, or an outline file's text; null: the one each document remembers or carries, else the first. */
  readonly outline: string | null;
  /** What was said of the outline's file: lines that could not be made out. */
  readonly remarks: readonly Bilingual[];
  readonly headings: readonly HeadingWord[];
}

/** What was asked for; or what to print instead, and the code to end with. */
export type Parsed =
  { readonly files: readonly string[]; readonly options: Options } | { readonly usage: string; readonly code: 0 | 2 };

export const help = `Kiểm tra báo cáo thực hiện dân chủ ở cơ sở trong tệp .docx, không cần Word.

Cách dùng: npm run check -- [lựa chọn] TỆP.docx … (hoặc thư mục: lấy các tệp .docx, .docm, .dotx trong đó)

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

Mã thoát: 0 mọi mục bắt buộc đã viết; 1 còn mục chưa viết; 2 có tệp không đọc được, không ghi được kết quả hoặc gọi sai cách.

Checks grassroots-democracy reports in .docx files without Word. Exit 0: all required sections are written; 1: something is missing;
2: a file could not be read, a result could not be written, or wrong usage. Nothing leaves this computer.
`;

export function parseArguments(args: readonly string[]): Parsed {
  const wrong = (line: string): Parsed => ({ usage: `${line}\n\n${help}`, code: 2 });
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        summary: { type: "boolean", default: false },
        explain: { type: "boolean", default: false },
        outline: { type: "string" },
        is: { type: "string", multiple: true, default: [] },
        "is-not": { type: "string", multiple: true, default: [] },
        note: { type: "string" },
        previous: { type: "string" },
        english: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    return wrong(usageLine(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { usage: help, code: 0 };
  if (positionals.length === 0) return wrong("Chưa có tệp nào để kiểm tra.");
  const asked = askedOutline(values.outline);
  if ("problem" in asked) return wrong(asked.problem);
  const headings: HeadingWord[] = [];
  for (const [name, isIt] of [
    ["is", true],
    ["is-not", false],
  ] as const)
    for (const said of values[name]) {
      const [, section, heading] = /^\s*([^=\s]+)\s*=(.*\S.*)$/su.exec(said) ?? [];
      if (section === undefined || heading === undefined)
        return wrong(`Hãy viết --${name} "SỐ MỤC=đề mục trong tệp", ví dụ --${name} "III=Nhận xét, đánh giá".`);
      const known = (asked.outline === null ? outlines : [namedOutline(asked.outline)]).some((outline) =>
        outline?.sections.some((one) => one.id === section),
      );
      if (!known) return wrong(`Đề cương không có mục "${section}".`);
      headings.push({ section, heading, isIt });
    }
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
      previous: previous ?? null,
      language,
      outline,
      remarks,
      headings,
    },
  };
}

/** An id as it is; a .docx or .json file as the text of an outline file. */
function askedOutline(
  value: string | undefined,
): { readonly outline: string | null; readonly remarks: readonly Bilingual[] } | { readonly problem: string } {
  if (value === undefined) return { outline: null, remarks: [] };
  if (!/\.(?:docx|docm|dotx|json)$/iu.test(value))
    return namedOutline(value) === null
      ? { problem: `Không có đề cương "${value}".` }
      : { outline: value, remarks: [] };
  const now = new Date();
  const read = outlineFromPath(value, timeAround(now.getFullYear(), now.getMonth() + 1));
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
