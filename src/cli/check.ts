import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../core/check/check";
import type { Bilingual, Language } from "../core/outline/language";
import { parseMemory } from "../core/memory/memory-xml";
import type { Outline } from "../core/outline/outline";
import type { Report } from "../core/check/report";
import { DocxError, readDocx } from "../docx";
import { expandFolders, readFile } from "./files";
import { sendBackNote, type ExportInput } from "../export";
import { failureAsJson, jsonLine, reportAsJson } from "../export/as-json";
import { noteFileName } from "../export/file-name";
import { reportForTerminal, summaryForTerminal, summaryRow, type SummaryRow } from "../export/terminal";
import { outlineById, outlines } from "../outlines";

const help = `Kiểm tra báo cáo thực hiện dân chủ ở cơ sở trong tệp .docx, không cần Word.

Cách dùng: npm run check -- [lựa chọn] TỆP.docx … (hoặc thư mục)

  --json            in một mảng JSON, mỗi tệp một đối tượng
  --summary         chỉ in bảng tổng hợp
  --outline ID      đề cương dùng để đối chiếu: ${outlines.map(({ id }) => id).join(", ")}
  --note THƯ_MỤC    ghi "Phiếu đề nghị bổ sung" cho từng tệp vào thư mục này
  --english         in bằng tiếng Anh
  --help            in hướng dẫn này

Mã thoát: 0 mọi mục bắt buộc đã viết; 1 còn mục chưa viết; 2 có tệp không đọc được hoặc gọi sai cách.

Checks grassroots-democracy reports in .docx files without Word. Exit 0: all required sections are written; 1: something is missing;
2: a file could not be read, or wrong usage. Nothing leaves this computer.
`;

interface Options {
  readonly json: boolean;
  readonly summary: boolean;
  readonly note: string | null;
  readonly language: Language;
  /** Null: the one each document remembers, else the first. */
  readonly outline: Outline | null;
}

/** One file judged, or the reason why not. */
type Judged =
  | { readonly report: Report; readonly input: ExportInput }
  | { readonly kind: string; readonly line: Bilingual; readonly detail: string };

function main(args: readonly string[]): number {
  const parsed = parse(args);
  if ("usage" in parsed) {
    (parsed.code === 0 ? process.stdout : process.stderr).write(parsed.usage);
    return parsed.code;
  }
  try {
    return run(parsed.files, parsed.options);
  } catch (error) {
    // Only writing can fail here: what cannot be read is reported file by file.
    process.stderr.write(
      `Không ghi được phiếu hoặc kết quả: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  }
}

/** Files are read, judged, told of and forgotten one at a time, so that hundreds take no more memory than one. */
function run(paths: readonly string[], options: Options): number {
  const rows: SummaryRow[] = [];
  const { language } = options;
  if (options.note !== null) mkdirSync(options.note, { recursive: true });
  let code = 0;
  for (const file of expandFolders(paths)) {
    const judged = judge(file, options);
    if ("report" in judged) {
      rows.push(summaryRow(file, judged.report));
      if (judged.report.summary.written < judged.report.summary.required) code = Math.max(code, 1);
      if (options.note !== null) writeNote(options.note, file, sendBackNote(judged.input));
    } else {
      rows.push({ file, counts: null });
      code = 2;
      process.stderr.write(`${file}: ${judged.line[language]} [${judged.kind}: ${judged.detail}]\n`);
    }
    if (options.json)
      process.stdout.write((rows.length === 1 ? "[\n" : ",\n") + jsonLine(entry(file, judged, options)));
    else if (!options.summary && "report" in judged) process.stdout.write(`${reportForTerminal(judged.input)}\n`);
  }
  if (options.json) process.stdout.write(rows.length === 0 ? "[]\n" : "\n]\n");
  else if (options.summary || rows.length > 1) process.stdout.write(summaryForTerminal(rows, language));
  return code;
}

function judge(file: string, options: Options): Judged {
  try {
    const { snapshot, memory: text } = readDocx(readFile(file));
    const { memory, problem } = parseMemory(text);
    if (problem !== null) process.stderr.write(`${file}: ${memoryProblems[problem][options.language]}\n`);
    const outline = options.outline ?? outlineById(memory?.outline ?? "") ?? firstOutline();
    const report = check({ outline, snapshot, memory });
    const input = {
      report,
      outlineName: outline.name,
      language: options.language,
      document: basename(file),
      agency: memory?.details.agency ?? "",
      day: new Intl.DateTimeFormat("vi-VN").format(),
    };
    return { report, input };
  } catch (error) {
    if (error instanceof DocxError) return { kind: error.kind, line: error.lines, detail: error.detail };
    // A fault of ours must not keep the other files from being reported.
    return { kind: "internal", line: internal, detail: error instanceof Error ? error.message : String(error) };
  }
}

function entry(file: string, judged: Judged, { outline, language }: Options) {
  if ("report" in judged) return reportAsJson(file, judged.report, language);
  return failureAsJson(file, (outline ?? firstOutline()).id, judged.kind, judged.line, language);
}

/** Never writes over anything: an officer may have filled in an earlier note. */
function writeNote(folder: string, file: string, note: string): void {
  for (let number = 1; ; number++)
    try {
      writeFileSync(join(folder, noteFileName(file, number)), note, { flag: "wx" });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
}

type Parsed =
  { readonly files: readonly string[]; readonly options: Options } | { readonly usage: string; readonly code: 0 | 2 };

function parse(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        summary: { type: "boolean", default: false },
        outline: { type: "string" },
        note: { type: "string" },
        english: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { usage: help, code: 0 };
    if (positionals.length === 0) return { usage: `Chưa có tệp nào để kiểm tra.\n\n${help}`, code: 2 };
    const outline = values.outline === undefined ? null : outlineById(values.outline);
    if (outline === undefined) return { usage: `Không có đề cương "${values.outline}".\n\n${help}`, code: 2 };
    const { json, summary, note } = values;
    return {
      files: positionals,
      options: { json, summary, note: note ?? null, language: values.english ? "en" : "vi", outline },
    };
  } catch (error) {
    return { usage: `${error instanceof Error ? error.message : String(error)}\n\n${help}`, code: 2 };
  }
}

function firstOutline(): Outline {
  return outlines[0] as Outline;
}

const internal: Bilingual = {
  vi: "Chương trình gặp lỗi với tệp này. Hãy gửi dòng này cho người hỗ trợ.",
  en: "The program failed on this file. Send this line to your support.",
};

const memoryProblems: Readonly<Record<"damaged" | "newer", Bilingual>> = {
  damaged: {
    vi: "thông tin lưu trong văn bản bị hỏng một phần; phần còn lại được đối chiếu bình thường.",
    en: "what the document remembers is partly damaged; the rest is checked as usual.",
  },
  newer: {
    vi: "thông tin trong văn bản do bản mới hơn ghi; chỉ dùng phần đọc được.",
    en: "what the document remembers was written by a newer version; only what can be read is used.",
  },
};

process.exitCode = main(process.argv.slice(2));
