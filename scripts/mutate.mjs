/**
 * Changes one thing at a time in what recognises and judges, and runs the tests near it: a change that no test notices is a survivor, a weight without a fixture
 * or a line nobody needs. `npm run mutate [-- PATH …] [--only TEXT] [--most N] [--list]`. No file is touched: the changed text is handed to the tests.
 * Numbers, comparisons and conditions are changed by themselves; the slips of `spots` (mutate/rooms.mjs) come on top.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { near, spots, usual } from "./mutate/rooms.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    most: { type: "string", default: "130" },
    list: { type: "boolean", default: false },
  },
});

const roots = positionals.length > 0 ? positionals : usual;
const mutants = [
  ...(positionals.length > 0 ? [] : spots.map(asMutant)),
  ...pick(
    roots.flatMap((root) => filesOf(root).flatMap(mutantsOf)),
    Number(values.most),
  ),
].filter(({ what, changed }) => values.only === undefined || `${what} ${changed}`.includes(values.only));
if (values.list) {
  for (const { file, at, what } of mutants) console.log(`${file}:${at}  ${what}`);
  process.exit(0);
}

for (const room of new Set(mutants.map(({ file }) => roomOf(file)))) {
  const { status, stderr } = judge({ tests: testsOf(room) });
  if (status !== 0) throw new Error(`The tests near ${room} fail as they are:\n${stderr}`);
}

const survivors = [];
mutants.forEach((mutant, number) => {
  const killed =
    judge({ tests: testsOf(roomOf(mutant.file)), file: mutant.file, source: changedSource(mutant) }).status !== 0;
  if (!killed) survivors.push(mutant);
  const { file, at, what } = mutant;
  console.log(`${number + 1}/${mutants.length} ${killed ? "killed  " : "SURVIVED"} ${file}:${at}  ${what}`);
});
const share = Math.round((100 * survivors.length) / mutants.length);
console.log(`\n${survivors.length} of ${mutants.length} survived (${share} %)`);
for (const { file, at, what } of survivors) console.log(`  ${file}:${at}  ${what}`);
process.exitCode = share <= 10 ? 0 : 1;

/** One test run at a time, with the least right to the processor; one that does not end counts as a failure. */
function judge(job) {
  const judge = join(import.meta.dirname, "mutate/judge.mjs");
  return spawnSync("nice", ["-n", "1", process.execPath, judge, JSON.stringify(job)], {
    encoding: "utf8",
    timeout: 120_000,
  });
}

function roomOf(file) {
  const room = Object.keys(near).find((name) => file.startsWith(`${name}/`));
  if (room === undefined) throw new Error(`scripts/mutate/rooms.mjs names no tests near ${file}`);
  return room;
}

function testsOf(room) {
  return near[room].filter((path) => existsSync(path));
}

function changedSource({ file, at, changed, source }) {
  if (source !== undefined) return source;
  const lines = readFileSync(file, "utf8").split("\n");
  lines[at - 1] = changed;
  return lines.join("\n");
}

function asMutant([file, from, to, what]) {
  const source = readFileSync(file, "utf8");
  const place = source.indexOf(from);
  if (place < 0) throw new Error(`${file} no longer holds "${from}"`);
  const at = source.slice(0, place).split("\n").length;
  return { file, at, what, changed: to, source: source.slice(0, place) + to + source.slice(place + from.length) };
}

function filesOf(path) {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ts$/.test(name) && !name.endsWith("heading-words.ts"))
    .sort()
    .map((name) => relative(process.cwd(), join(path, name)));
}

function mutantsOf(file) {
  const source = readFileSync(file, "utf8").split("\n");
  return source.flatMap((line, index) => {
    if (/^\s*(?:\*|\/\/|\/\*|import |export interface|export type|interface |type |readonly )/.test(line)) return [];
    return changesOf(line).map(([what, changed]) => ({ file, at: index + 1, what, changed }));
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
  // A weight, a threshold, a length: half as much again, and half.
  if (/[:=]\s*-?\d+(?:\.\d+)?\s*[,;]/.test(code) && !/\[\s*-?\d/.test(code)) {
    const number = /(?<=[:=]\s*)-?\d+(?:\.\d+)?(?=\s*[,;])/g;
    add(number, (written) => (Number(written) === 0 ? "1" : String(Number(written) * 1.5)));
    add(number, (written) => (Number(written) === 0 ? "-1" : String(Number(written) * 0.5)));
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
