import { summaryForTerminal, type SummaryRow } from "../export/terminal";
import { parseArguments, type Options } from "./arguments";
import { expandFolders } from "./files";
import { internal, traceOf, type Wishes } from "./judge";
import { complain, makeFolder, OutputError, print, printUsage, writeNote } from "./output";
import { judgeAll } from "./pool";

async function main(args: readonly string[]): Promise<number> {
  try {
    const parsed = parseArguments(args);
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
  const { files, empty } = expandFolders(paths);
  const { json, summary, note, language } = options;
  if (note !== null) makeFolder(note);
  await complain(empty.map((folder) => `${folder}: ${nothing[language]}`));
  await complain(options.remarks.map((remark) => remark[language]));
  const wishes: Wishes = {
    outline: options.outline,
    language,
    headings: options.headings,
    want: { json, text: !json && !summary, note: note !== null, explanation: options.explain },
  };
  const rows: SummaryRow[] = [];
  let code = empty.length > 0 ? 2 : 0;
  let problem: unknown = null;
  for await (const judged of judgeAll(files, wishes)) {
    rows.push(judged.row);
    code = Math.max(code, judged.code);
    await complain(judged.lines);
    if (judged.json !== null) await print((rows.length === 1 ? "[\n" : ",\n") + judged.json);
    if (judged.text !== null) await print(`${judged.text}\n`);
    try {
      if (note !== null && judged.note !== null) writeNote(note, judged.row.file, judged.note);
    } catch (error) {
      // What was done is told to the end before it is said that no more can be done.
      problem = error;
      break;
    }
  }
  if (json) await print(rows.length === 0 ? "[]\n" : "\n]\n");
  else if (rows.length > 0 && (summary || rows.length > 1)) await print(summaryForTerminal(rows, language));
  if (problem !== null) throw problem;
  return code;
}

const nothing = {
  vi: "trong thư mục không có tệp .docx, .docm hay .dotx nào để kiểm tra.",
  en: "the folder holds no .docx, .docm or .dotx file to check.",
};

process.exitCode = await main(process.argv.slice(2));
