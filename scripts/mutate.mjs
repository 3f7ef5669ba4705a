/**
 * Changes one thing at a time in what recognises sections and what the pane holds, and runs the tests near it: a change that no test notices is a survivor, a
 * weight without a fixture or a line nobody needs. `npm run mutate [-- PATH …] [--only TEXT] [--most N]`; files are put back afterwards.
 * Every change is made automatically: numbers, comparisons, conditions, signs.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, most: { type: "string" }, list: { type: "boolean", default: false } },
});

/** Which tests stand near a room. */
const near = {
  "src/core/sections": ["test/core/sections"],
  "src/core/titles": ["test/core/sections"],
  "src/pane/state": ["test/pane/(controller|state|reading)"],
};

const roots = positionals.length > 0 ? positionals : Object.keys(near);
const mutants = roots.flatMap((root) => filesOf(root).flatMap((file) => mutantsOf(file)));
const chosen = pick(
  mutants.filter(({ line }) => values.only === undefined || line.includes(values.only)),
  Number(values.most ?? Infinity),
);
if (values.list) {
  for (const { file, at, what } of chosen) console.log(`${file}:${at}  ${what}`);
  process.exit(0);
}
if (execFileSync("git", ["status", "--porcelain", "--", ...roots], { encoding: "utf8" }).trim() !== "") {
  console.error("Commit the files to be changed first: each is overwritten and put back.");
  process.exit(2);
}

const survivors = [];
chosen.forEach((mutant, number) => {
  const original = readFileSync(mutant.file, "utf8");
  const lines = original.split("\n");
  lines[mutant.at - 1] = mutant.changed;
  writeFileSync(mutant.file, lines.join("\n"));
  let killed;
  try {
    killed = !passes(mutant.file);
  } finally {
    writeFileSync(mutant.file, original);
  }
  if (!killed) survivors.push(mutant);
  console.log(
    `${number + 1}/${chosen.length} ${killed ? "killed  " : "SURVIVED"} ${mutant.file}:${mutant.at}  ${mutant.what}`,
  );
});
console.log(`\n${survivors.length} of ${chosen.length} survived`);
for (const { file, at, what } of survivors) console.log(`  ${file}:${at}  ${what}`);
process.exitCode = survivors.length === 0 ? 0 : 1;

function passes(file) {
  const room = Object.keys(near).find((name) => file.startsWith(name)) ?? "src/core/sections";
  const jest = ["jest", "--selectProjects", "unit", "--bail", "--silent", "--testPathPatterns", ...near[room]];
  return spawnSync("npx", jest, { stdio: "ignore", timeout: 240_000 }).status === 0;
}

function filesOf(path) {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ts$/.test(name) && !name.endsWith("heading-words.ts"))
    .map((name) => relative(process.cwd(), join(path, name)));
}

function mutantsOf(file) {
  const source = readFileSync(file, "utf8").split("\n");
  return source.flatMap((line, index) => {
    if (/^\s*(?:\*|\/\/|\/\*|import |export interface|export type|interface |type |readonly )/.test(line)) return [];
    return changesOf(line).map(([what, changed]) => ({ file, at: index + 1, line, what, changed }));
  });
}

/** One-line changes: each is small enough to be a slip, large enough to matter. */
function changesOf(line) {
  const code = line.replace(/\/\/.*$/, "");
  if (/^\s*\/?[\^(].*\/[a-z]*[,;]?$/.test(code)) return [];
  const changes = [];
  const add = (pattern, replace) => {
    for (const match of code.matchAll(pattern)) {
      const instead = replace(match[0]);
      const changed = line.slice(0, match.index) + instead + line.slice(match.index + match[0].length);
      changes.push([`${match[0].trim()} -> ${instead.trim()}`, changed]);
    }
  };
  // A weight, a threshold, a length: doubled and a half; a whole number also one more.
  if (/[:=]\s*-?\d+(?:\.\d+)?\s*[,;]/.test(code) && !/\[\s*-?\d/.test(code)) {
    add(/(?<=[:=]\s*)-?\d+(?:\.\d+)?(?=\s*[,;])/g, (number) =>
      Number(number) === 0 ? "1" : String(Number(number) * 1.5),
    );
    add(/(?<=[:=]\s*)-?\d+(?:\.\d+)?(?=\s*[,;])/g, (number) =>
      Number(number) === 0 ? "-1" : String(Number(number) * 0.5),
    );
  }
  add(/ >= /g, () => " > ");
  add(/ <= /g, () => " < ");
  add(/ > /g, () => " >= ");
  add(/(?<=\w) < (?=\w)/g, () => " <= ");
  add(/ === /g, () => " !== ");
  add(/ !== /g, () => " === ");
  add(/ && /g, () => " || ");
  add(/ \|\| /g, () => " && ");
  return changes;
}

/** At most so many, spread evenly. */
function pick(all, most) {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]);
}
