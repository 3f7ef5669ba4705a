/**
 * Changes one thing at a time in what recognises and judges, and runs the tests that come to import it, those of its own room first: a change that no test notices is a survivor, a weight
 * without a fixture or a line nobody needs. `npm run mutate [-- PATH …] [--only TEXT] [--most N] [--seed N] [--tests TEXT] [--list] [--quick] [--near] [--again]`. No file is touched: the changed text is handed to the tests.
 * Numbers, comparisons and conditions of the core and of pane/state are changed by themselves, --most of them as --seed draws them; the slips of mutate/spots.mjs come on top.
 * What the quick tests let pass is judged by the slow ones at the end; --near leaves that out, --quick the first run of all tests as they are; --tests takes only the tests whose path holds one of these texts (parted by
 * commas). --again tries only what survived the last run.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { spots } from "./mutate/spots.mjs";
import { keepTimes, needsPage, quickTestsOf, slowTestsOf, timeOf } from "./mutate/tests.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    most: { type: "string", default: "130" },
    seed: { type: "string", default: "1" },
    tests: { type: "string", default: "" },
    list: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    near: { type: "boolean", default: false },
    again: { type: "boolean", default: false },
  },
});

const kept = ".cache/mutate/survivors.json";
const roots = positionals.length > 0 ? positionals : ["src/core", "src/pane/state"];
let mutants = [
  ...(positionals.length > 0 ? [] : spots.map(asMutant)),
  ...drawn(
    roots.flatMap((root) => filesOf(root).flatMap(mutantsOf)),
    values.again ? Infinity : Number(values.most),
  ),
].filter(({ what, changed }) => values.only === undefined || `${what} ${changed}`.includes(values.only));
if (values.again) {
  const survived = new Set(JSON.parse(readFileSync(kept, "utf8")).map(nameOf));
  mutants = mutants.filter((mutant) => survived.has(nameOf(mutant)));
}
if (values.list) {
  for (const { file, at, what } of mutants) console.log(`${file}:${at}  ${what}`);
  process.exit(0);
}

const ENDLESS = "does not end";

/** The processes that judge, without and with a page. */
const judges = new Map();
/** How many changes each test file noticed; the ones that notice much are asked first. */
const noticed = new Map();

/** Test files that fail as they are, most often by the clock: they judge nothing. */
const leftOut = new Set();

if (!values.quick) {
  let tests = [
    ...new Set(mutants.flatMap(({ file }) => [...chosen(quickTestsOf(file)), ...chosen(slowTestsOf(file))])),
  ];
  for (;;) {
    const { failure, measured } = await judge({ tests });
    keepTimes(measured);
    if (failure === null) break;
    console.log(`Left out, fails as it is: ${failure}`);
    leftOut.add(noticerOf(failure));
    tests = tests.filter((path) => !(path in measured) && !leftOut.has(path));
  }
}

let survivors = [];
for (const [number, mutant] of mutants.entries()) {
  const failure = await failureOf(mutant, quickTestsOf(mutant.file));
  console.log(`${number + 1}/${mutants.length} ${told(mutant, failure)}`);
  if (failure === null) keep([...survivors, mutant]);
}
if (!values.near) {
  console.log("\nWhat the quick tests let pass, judged by the slow ones:");
  for (const mutant of survivors) {
    const failure = await failureOf(mutant, slowTestsOf(mutant.file));
    console.log(told(mutant, failure));
    if (failure !== null) keep(survivors.filter((other) => other !== mutant));
  }
}

console.log("");
for (const room of [...new Set(mutants.map(roomOf))].sort()) {
  const of = (list) => list.filter((mutant) => roomOf(mutant) === room).length;
  console.log(`${room}  ${of(survivors)} of ${of(mutants)}`);
}
const share = Math.round((100 * survivors.length) / mutants.length);
console.log(`\n${survivors.length} of ${mutants.length} survived (${share} %)`);
for (const { file, at, what } of survivors) console.log(`  ${file}:${at}  ${what}`);
process.exitCode = share <= 10 ? 0 : 1;

for (const judging of judges.values()) judging.kill();

/** Those that are asked, those first that noticed most. */
function chosen(tests) {
  const texts = values.tests.split(",");
  return tests
    .filter((path) => texts.some((text) => path.includes(text)) && !leftOut.has(path))
    .sort((one, other) => (noticed.get(other) ?? 0) - (noticed.get(one) ?? 0));
}

async function failureOf(mutant, tests) {
  const job = { tests: chosen(tests), file: mutant.file, source: changedSource(mutant) };
  let { failure } = await judge(job);
  // A machine that stood still for a while ends no change: what does not end must not end twice.
  if (failure?.endsWith(ENDLESS)) ({ failure } = await judge(job));
  if (failure !== null) noticed.set(noticerOf(failure), (noticed.get(noticerOf(failure)) ?? 0) + 1);
  return failure;
}

function noticerOf(failure) {
  return failure.split(":", 1)[0];
}

function told({ file, at, what }, failure) {
  const by = failure === null ? "SURVIVED" : "killed  ";
  const how = failure?.endsWith(ENDLESS) ? `, ${ENDLESS}` : "";
  return `${by} ${file}:${at}  ${what}${failure === null ? "" : `  (${noticerOf(failure)}${how})`}`;
}

/** Kept on the disk at each step, so that a run that is stopped can be gone on with. */
function keep(list) {
  survivors = list;
  writeFileSync(kept, JSON.stringify(list));
}

function nameOf({ file, what, changed }) {
  return `${file} ${what} ${changed}`;
}

/** Tests that need a page run in a process of their own, after the others. */
async function judge({ tests, ...change }) {
  const plain = await run({ tests: tests.filter((path) => !needsPage(path)), ...change }, false);
  if (plain.failure !== null) return plain;
  const inPage = await run({ tests: tests.filter(needsPage), ...change }, true);
  return { failure: inPage.failure, measured: { ...plain.measured, ...inPage.measured } };
}

/**
 * @returns what failed, null when nothing did, and the milliseconds of each test file; a file that takes ten times its time and ten seconds more does not end, and counts as failed.
 */
function run(job, inPage) {
  if (job.tests.length === 0) return { failure: null, measured: {} };
  const judging = judges.get(inPage) ?? startJudge(inPage);
  const measured = {};
  let running = "";
  let heard = "";
  let told = "";
  let clock;
  return new Promise((resolve) => {
    const finish = (failure) => {
      clearTimeout(clock);
      judging.stdout.removeAllListeners("data");
      judging.stderr.removeAllListeners("data");
      judging.removeAllListeners("close");
      // A page keeps what a failing test left in it.
      if (failure !== null && inPage) judging.kill("SIGKILL");
      if (judging.killed || judging.exitCode !== null || judging.signalCode !== null) judges.delete(inPage);
      resolve({ failure, measured });
    };
    judging.stderr.on("data", (part) => (told += part));
    judging.on("close", () => finish(`${running}: ${told || ENDLESS}`));
    judging.stdout.on("data", (part) => {
      const lines = (heard + part).split("\n");
      heard = lines.pop();
      for (const line of lines) {
        if (line.startsWith("end ")) return finish(JSON.parse(line.slice(4)));
        const [, done, path, time] = /^(begins|passes) (\S+) ?(\d*)$/.exec(line) ?? [];
        if (done === "passes") measured[path] = Number(time);
        if (done !== "begins") continue;
        running = path;
        clearTimeout(clock);
        clock = setTimeout(
          () => judging.kill("SIGKILL"),
          timeOf(path) === undefined ? 300_000 : 10_000 + 10 * timeOf(path),
        );
      }
    });
    judging.stdin.write(`${JSON.stringify(job)}\n`);
  });
}

/** With less right to the processor than what a person waits for. */
function startJudge(inPage) {
  const judging = spawn("nice", [
    "-n",
    "1",
    process.execPath,
    join(import.meta.dirname, "mutate/judge.mjs"),
    ...(inPage ? ["--page"] : []),
  ]);
  judges.set(inPage, judging);
  return judging;
}

/** `src/core/frame/title.ts` -> src/core/frame. */
function roomOf({ file }) {
  return /^src\/(?:core|pane)\/[^/]+|^src\/[^/]+/.exec(file)[0];
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
  const text = readFileSync(file, "utf8");
  const fractions = new Set([...text.matchAll(/^const ([A-Z_]+) = -?\d*\.\d+;/gm)].map(([, name]) => name));
  return text.split("\n").flatMap((line, index) => {
    if (/^\s*(?:\*|\/\/|\/\*|import |export interface|export type|interface |type |readonly )/.test(line)) return [];
    return changesOf(line, fractions).map(([what, changed]) => ({ file, at: index + 1, what, changed }));
  });
}

/** One-line changes: each is small enough to be a slip, large enough to matter. `fractions`: names of thresholds that no likeness ever equals to the last digit. */
function changesOf(line, fractions) {
  const code = line.replace(/\/\/.*$/, "");
  if (/^\s*\/?[\^(].*\/[a-z]*[,;]?$/.test(code)) return [];
  const changes = [];
  const add = (pattern, replace) => {
    for (const match of code.matchAll(pattern)) {
      const instead = replace(match[0]);
      // A loop over all of a list that looks at one place more, before it or behind it, finds nothing there.
      if (/^\s*for \(let \w+ = 0; \w+ < [\w.]+\.length;/.test(code) && /^(?:-1| <= )$/.test(instead)) continue;
      const [, limit] = /^\s*(?:weights\.)?(\w+)/.exec(code.slice(match.index + match[0].length)) ?? [];
      if (/^ [<>]=? $/.test(match[0]) && (fractions.has(limit) || code.includes(`weights.${limit}`))) continue;
      const changed = line.slice(0, match.index) + instead + line.slice(match.index + match[0].length);
      changes.push([`${match[0].trim()} -> ${instead.trim()}`, changed]);
    }
  };
  // A weight, a threshold, a length: half as much again, and half.
  if (/[:=]\s*-?\d+(?:\.\d+)?\s*[,;]/.test(code) && !/\[\s*-?\d/.test(code)) {
    const number = /(?<=[:=]\s*)-?\d+(?:\.\d+)?(?=\s*[,;])/g;
    add(number, (written) => times(written, 1.5));
    add(number, (written) => times(written, 0.5));
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

/** A whole number stays one. */
function times(written, factor) {
  const number = Number(written);
  if (number === 0) return factor > 1 ? "1" : "-1";
  if (written.includes(".")) return String(number * factor);
  const size = Math.abs(number) * factor;
  return String(Math.sign(number) * (factor > 1 ? Math.ceil(size) : Math.floor(size)));
}

/** At most so many, drawn by the seed, in the order they were drawn: a run that is stopped early has judged a fair part of them. The same ones as long as their lines stand. */
function drawn(all, most) {
  const lot = ({ file, what, changed }) =>
    createHash("sha1").update(`${values.seed} ${file} ${what} ${changed}`).digest("hex");
  return all
    .map((mutant) => [lot(mutant), mutant])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, most)
    .map(([, mutant]) => mutant);
}
