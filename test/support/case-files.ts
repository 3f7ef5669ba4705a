import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core/check/check";
import type { Outline, SectionId } from "../../src/core/outline/outline";
import { readDocx } from "../../src/docx";

/** A small report with one oddity, and what is to be read of it. */
export interface CaseFile {
  readonly path: string;
  readonly what: string;
  /** Statuses that are right, by section. */
  readonly statuses: ReadonlyMap<SectionId, readonly string[]>;
  /** Rules that must, or must not, find something. */
  readonly rules: ReadonlyMap<string, boolean>;
}

const folder = join(__dirname, "../fixtures/cases");
const leaves = ["I.1", "I.2", "I.3", "I.4", "II.1", "II.2", "II.3", "III.1", "III.2", "IV", "V"];
const mayBeShort = new Set(["II.3", "III.1", "III.2", "IV", "V"]);

/** Rows of a table: file, kind, what it is, expected; what only another program can show is left out. */
export function caseFiles(table: string, files: string): CaseFile[] {
  return readFileSync(join(folder, table), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t") as [string, string, string, string])
    .filter(([, , , expected]) => !/^(?:refused|npm run)/.test(expected))
    .map(([name, kind, what, expected]) => ({
      path: join(folder, files, name),
      what: `${name} ${kind.split(" ")[0]}: ${what}`,
      ...read(expected),
    }));
}

/** What is read otherwise than it should be, one line each. */
export function differences({ path, statuses, rules }: CaseFile, outline: Outline): string[] {
  const { snapshot } = readDocx(new Uint8Array(readFileSync(path)));
  const { sections, findings } = check({ outline, snapshot, memory: null });
  const read = new Map(sections.map(({ id, status }) => [id, status]));
  const found = new Set(findings.map(({ rule }) => rule));
  return [
    ...[...statuses].flatMap(([id, right]) => (right.includes(read.get(id) ?? "") ? [] : [`${id} ${read.get(id)}`])),
    ...[...rules].flatMap(([rule, must]) => (found.has(rule) === must ? [] : [`${must ? "silent" : "false"} ${rule}`])),
  ];
}

/** "every section written (…); no finding x", "written, but V empty, IV thin/unsure", "every section missing". */
function read(expected: string): Pick<CaseFile, "statuses" | "rules"> {
  const statuses = new Map<SectionId, readonly string[]>(
    leaves.map((id) => [id, mayBeShort.has(id) ? ["written", "thin"] : ["written"]]),
  );
  const rules = new Map<string, boolean>();
  for (const part of expected.split(/;\s*/u)) {
    const finding = /^(no )?finding (\S+)$/u.exec(part);
    const every = /^every section (\S+)$/u.exec(part);
    if (finding) rules.set(finding[2]!, finding[1] === undefined);
    else if (every) leaves.forEach((id) => statuses.set(id, every[1]!.split("/")));
    else if (part.startsWith("written, but "))
      for (const [, id, right] of part.matchAll(/([IV]+(?:\.\d)?) ([a-zA-Z/]+)/gu))
        statuses.set(id!, right!.split("/"));
    else if (!/^(?:every section written \(|paragraphs\/labels)/u.test(part)) throw new Error(`unknown: ${part}`);
  }
  return { statuses, rules };
}
