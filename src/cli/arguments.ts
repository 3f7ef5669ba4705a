import { parseArgs } from "node:util";
import type { Language } from "../core/outline/language";
import { outlineById, outlines } from "../outlines";
import type { HeadingWord } from "./judge";

export interface Options {
  readonly json: boolean;
  readonly summary: boolean;
  /** Tells how each section was recognised, in place of the report. */
  readonly explain: boolean;
  readonly note: string | null;
  readonly language: Language;
  /** Null: the one each document remembers, else the first. */
  readonly outline: string | null;
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
  --outline ID      đề cương dùng để đối chiếu: ${outlines.map(({ id }) => id).join(", ")}
  --is "III=Nhận xét, đánh giá"      đề mục này chính là mục III (không ghi vào tệp; dùng được nhiều lần)
  --is-not "III=Nhận xét, đánh giá"  đề mục này không phải mục III
  --note THƯ_MỤC    ghi "Phiếu đề nghị bổ sung" cho từng tệp vào thư mục này
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
  if (values.outline !== undefined && outlineById(values.outline) === undefined)
    return wrong(`Không có đề cương "${values.outline}".`);
  const headings: HeadingWord[] = [];
  for (const [name, isIt] of [
    ["is", true],
    ["is-not", false],
  ] as const)
    for (const said of values[name]) {
      const [, section, heading] = /^\s*([^=\s]+)\s*=(.*\S.*)$/su.exec(said) ?? [];
      if (section === undefined || heading === undefined)
        return wrong(`Hãy viết --${name} "SỐ MỤC=đề mục trong tệp", ví dụ --${name} "III=Nhận xét, đánh giá".`);
      const known = outlines.some(
        ({ id, sections }) => (values.outline ?? id) === id && sections.some((one) => one.id === section),
      );
      if (!known) return wrong(`Đề cương không có mục "${section}".`);
      headings.push({ section, heading, isIt });
    }
  const { json, summary, explain, note, outline } = values;
  const language = values.english ? "en" : "vi";
  return {
    files: positionals,
    options: { json, summary, explain, note: note ?? null, language, outline: outline ?? null, headings },
  };
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
