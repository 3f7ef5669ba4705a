import { summaryForTerminal, type SummaryRow } from "../export/terminal/terminal-table";
import { parseArguments, type Options } from "./arguments";
import type { Language } from "../core/outline/language";
import { unreadRow, type OverviewHead } from "../core/overview/row";
import { sentOtherwise } from "../core/overview/sent-otherwise";
import { expandFolders } from "./files";
import { internal, traceOf, type Wishes } from "./judged";
import { expectedFrom, plannedOutputs, withoutOutputs } from "./outputs/planned-outputs";
import { complain, makeFolder, OutputError, print, printUsage, writeNote } from "./outputs/output";
import { judgeAll } from "./pool/pool";
import type { PreviousFile } from "./previous";
import { PrintStore } from "./outputs/print-store";
import { RowStore } from "./outputs/row-store";

/** Does what the arguments ask for and gives the code to end with. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const parsed = await parseArguments(args);
    if (!("usage" in parsed)) return await run(parsed.files, parsed.options);
    if (parsed.code === 0) await print(parsed.usage);
    else await printUsage(parsed.usage);
    return parsed.code;
  } catch (error) {
    await complain([error instanceof OutputError ? error.line : `${internal.vi} [internal: ${traceOf(error)}]`]);
    return 2;
  }
}

/** Files are told of in their order and forgotten, so that hundreds take little more memory than one. */
async function run(paths: readonly string[], options: Options): Promise<number> {
  const { json, summary, note, language, together } = options;
  const outputs = plannedOutputs(together);
  const { files: found, empty, others: alone } = expandFolders(paths);
  const files = withoutOutputs(found, outputs);
  const others = withoutOutputs(alone, outputs);
  const expected = together.expected === null ? [] : await expectedFrom(together.expected);
  if (note !== null) makeFolder(note);
  await complain(empty.map((folder) => `${folder}: ${nothing[language]}`));
  await complain(others.map((file) => `${file}: ${sentOtherwise(file)![language]}`));
  await complain(options.remarks.map((remark) => remark[language]));
  const { xlsx, figures, compile, notes } = together;
  const overview = [xlsx, figures, compile, notes, together.expected].some((asked) => asked !== null);
  const copies =
    together.commented === null
      ? null
      : new (await import("./outputs/commented-copies")).Copies(together.commented, together.force, language);
  const wishes = wishesOf(options, overview, copies?.drafts ?? "");
  const rows: SummaryRow[] = [];
  const heads: OverviewHead[] = [];
  const store = overview ? new RowStore() : null;
  // What was sent in another form is not read, but it was sent.
  if (store !== null) for (const file of others) heads.push(store.add(unreadRow(file, "", sentOtherwise(file)!)));
  const before = options.previous === null ? null : await readPreviousFiles(options.previous, files.length, wishes);
  const previous = before === null ? null : { path: before.path, files: before.files, whatever: before.whatever };
  const compared = new Compared(language);
  let code = empty.length > 0 || before?.failed ? 2 : 0;
  let problem: unknown = null;
  for await (const judged of judgeAll(files, previous === null ? wishes : { ...wishes, previous })) {
    rows.push(judged.row);
    if (store !== null && judged.overview !== undefined) heads.push(store.add(judged.overview));
    if (judged.comparedWith !== undefined) await complain(compared.take(judged.row.file, judged.comparedWith));
    code = Math.max(code, judged.code);
    await complain(judged.lines);
    if (judged.json !== null) await print((rows.length === 1 ? "[\n" : ",\n") + judged.json);
    if (judged.text !== null) await print(`${judged.text}\n`);
    try {
      if (note !== null && judged.note !== null) writeNote(note, judged.row.file, judged.note);
      if (copies !== null && judged.copy !== undefined) await complain(copies.take(judged.row.file, judged.copy));
    } catch (error) {
      // What was done is told to the end before it is said that no more can be done.
      problem = error;
      break;
    }
  }
  if (json) await print(rows.length === 0 ? "[]\n" : "\n]\n");
  else if (rows.length > 0 && (summary || rows.length > 1)) await print(summaryForTerminal(rows, language));
  if (problem !== null) throw problem;
  before?.store.close();
  const made = copies === null ? [] : [copies.close()];
  if (store !== null) {
    // Loaded only when it is asked for: one file is judged as soon as before.
    const { writeTogether } = await import("./outputs/together");
    made.unshift(...(await writeTogether(heads, store.whole, expected, options)));
    store.close();
  }
  if (made.length > 0) {
    // What programs read stays what they read.
    await (json ? complain(made) : print(`${made.join("\n")}\n`));
  }
  await complain(compared.left(before?.files ?? []));
  return code;
}

function wishesOf(options: Options, overview: boolean, commented: string): Wishes {
  const { json, summary, explain, note, language, outline, headings } = options;
  return {
    outline,
    language,
    headings,
    want: { json, text: !json && !summary, note: note !== null, explanation: explain, overview, commented },
  };
}

/** Which reports of last period were found beside one of this, and what is to be told of that. */
class Compared {
  /** The first file that was compared with each. */
  private readonly first = new Map<string, string>();

  constructor(private readonly language: Language) {}

  take(file: string, before: string): readonly string[] {
    const first = this.first.get(before);
    if (first !== undefined) return [`${file}: ${twice[this.language](first, before)}`];
    this.first.set(before, file);
    return [];
  }

  left(files: readonly PreviousFile[]): readonly string[] {
    return files
      .filter(({ file }) => !this.first.has(file))
      .map(({ file }) => `${file}: ${notCompared[this.language]}`);
  }
}

/** Reads the reports of last period in processes of their own, like any other file. */
async function readPreviousFiles(path: string, reports: number, wishes: Wishes) {
  const { files, empty } = expandFolders([path]);
  const { language } = wishes;
  await complain(empty.map((folder) => `${folder}: ${nothing[language]}`));
  const read: PreviousFile[] = [];
  const store = new PrintStore();
  const want = { json: false, text: false, note: false, explanation: false, print: true };
  for await (const { reported, print, lines } of judgeAll(files, { ...wishes, headings: [], want })) {
    await complain(lines);
    if (print !== undefined && reported !== undefined) read.push({ ...reported, print: store.add(print) });
  }
  const isFile = files.length === 1 && files[0] === path;
  const failed = read.length < files.length || empty.length > 0;
  return { store, path: store.path, files: read, whatever: isFile && reports === 1, failed };
}

/** Versions of one report, or two units that nothing tells apart. */
const twice = {
  vi: (first: string, before: string) =>
    `cùng được đối chiếu với báo cáo kỳ trước “${before}” như tệp “${first}”. Nếu là hai đơn vị trùng tên thì cần xem lại.`,
  en: (first: string, before: string) =>
    `compared with last period's report “${before}” like “${first}”. Look again if these are two units of one name.`,
};

const notCompared = {
  vi: "báo cáo kỳ trước này không ghép được với báo cáo nào của kỳ này.",
  en: "this report of last period was paired with no report of this one.",
};

const nothing = {
  vi: "trong thư mục không có tệp .docx, .docm hay .dotx nào để kiểm tra.",
  en: "the folder holds no .docx, .docm or .dotx file to check.",
};
