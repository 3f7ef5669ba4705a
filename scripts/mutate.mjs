/**
 * Changes one thing at a time in what recognises and judges, and runs the tests that come to import it, those of its
 * own room first: a change that no test notices is a survivor, a weight without a fixture or a line nobody needs. `npm
 * run mutate [-- PATH …] [--only TEXT] [--most N] [--seed N] [--jobs N] [--tests TEXT] [--list] [--quick] [--near]
 * [--again]`. No file is touched: the changed text is handed to the tests. Numbers, comparisons and conditions of the
 * core and of pane/state are changed by themselves (mutate/changes.mjs), --most of them as --seed draws them; the slips
 * of mutate/spots.mjs come on top. What the quick tests let pass is judged by the slow ones at the end; --near leaves
 * that out, --quick the first run of all tests as they are; --tests takes only the tests whose path holds one of these
 * texts (parted by commas). --again tries only what survived the last run. --jobs judges so many side by side.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { changedSource, changesIn, drawn, nameOf, roomOf, slips } from "./mutate/changes.mjs";
import { ENDLESS, Judging } from "./mutate/judging.mjs";
import { keepTimes, quickTestsOf, slowTestsOf, timeOf } from "./mutate/tests.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    most: { type: "string", default: "130" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: "1" },
    tests: { type: "string", default: "" },
    list: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    near: { type: "boolean", default: false },
    again: { type: "boolean", default: false },
  },
});

const kept = ".cache/mutate/survivors.json";
const changes = asked();
if (values.list) {
  for (const { file, at, what } of changes) console.log(`${file}:${at}  ${what}`);
  process.exit(0);
}

/**
 * How many changes each test file noticed, and which noticed the last one in each source file: these are asked first.
 */
const noticed = new Map();
const lastNoticed = new Map();

/** Test files that fail as they are, most often by the clock: they judge nothing. And those that were seen to pass. */
const leftOut = new Set();
const sound = new Set();

const judgings = Array.from({ length: Number(values.jobs) }, () => new Judging());
// A judge in the middle of a change that does not end would go on for ever without us.
process.on("exit", () => judgings.forEach((judging) => judging.end()));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
if (!values.quick) await runAllAsTheyAre();

let survivors = [];
let done = 0;
await eachOf(changes, async (judging, change) => {
  const failure = await failureOf(judging, change, quickTestsOf(change.file));
  console.log(`${++done}/${changes.length} ${told(change, failure)}`);
  if (failure === null) keep([...survivors, change]);
});
if (!values.near) {
  console.log("\nWhat the quick tests let pass, judged by the slow ones:");
  await eachOf(survivors, async (judging, change) => {
    const failure = await failureOf(judging, change, slowTestsOf(change.file));
    console.log(told(change, failure));
    if (failure !== null) keep(survivors.filter((other) => other !== change));
  });
}

console.log("");
for (const room of [...new Set(changes.map(roomOf))].sort()) {
  const of = (list) => list.filter((change) => roomOf(change) === room).length;
  console.log(`${room}  ${of(survivors)} of ${of(changes)}`);
}
const share = Math.round((100 * survivors.length) / changes.length);
console.log(`\n${survivors.length} of ${changes.length} survived (${share} %)`);
for (const { file, at, what } of survivors) console.log(`  ${file}:${at}  ${what}`);
process.exit(share <= 10 ? 0 : 1);

function asked() {
  const all = changesIn(positionals.length > 0 ? positionals : ["src/core", "src/pane/state"]);
  const changes = [
    ...(positionals.length > 0 ? [] : slips()),
    ...drawn(all, values.again ? Infinity : Number(values.most), values.seed),
  ].filter(({ what, changed }) => values.only === undefined || `${what} ${changed}`.includes(values.only));
  if (!values.again) return changes;
  const survived = new Set(JSON.parse(readFileSync(kept, "utf8")).map(nameOf));
  return changes.filter((change) => survived.has(nameOf(change)));
}

/** Finds the tests that fail without any change, and how long the others take. */
async function runAllAsTheyAre() {
  const files = new Set(changes.map(({ file }) => file));
  let tests = [...new Set([...files].flatMap((file) => [...chosen(quickTestsOf(file)), ...chosen(slowTestsOf(file))]))];
  for (;;) {
    const { failure, measured } = await judgings[0].judge({ tests });
    keepTimes(measured);
    for (const path of Object.keys(measured)) sound.add(path);
    if (failure === null) return;
    leaveOut(failure);
    tests = tests.filter((path) => !(path in measured) && !leftOut.has(path));
  }
}

/** Each of a list, in order, by whichever judge is free. */
async function eachOf(list, work) {
  const open = list.values();
  await Promise.all(
    judgings.map(async (judging) => {
      for (const each of open) await work(judging, each);
    }),
  );
}

async function failureOf(judging, change, tests) {
  const { file } = change;
  const job = { tests: chosen(tests, file), file, source: changedSource(change) };
  let { failure } = await judging.judge(job);
  // A machine that stood still for a while ends no change: what does not end must not end twice.
  if (failure?.endsWith(ENDLESS)) ({ failure } = await judging.judge(job));
  if (failure === null) return null;
  const noticer = noticerOf(failure);
  if (!(await isSound(judging, noticer))) return failureOf(judging, change, tests);
  noticed.set(noticer, (noticed.get(noticer) ?? 0) + 1);
  lastNoticed.set(file, noticer);
  return failure;
}

/** True for a test that passes as long as nothing is changed: with --quick it is first asked when it has failed. */
async function isSound(judging, noticer) {
  if (sound.has(noticer)) return true;
  const { failure } = await judging.judge({ tests: [noticer] });
  if (failure !== null) leaveOut(failure);
  else sound.add(noticer);
  return failure === null;
}

function leaveOut(failure) {
  console.log(`Left out, fails as it is: ${failure.slice(0, 500)}`);
  leftOut.add(noticerOf(failure));
}

/**
 * Those that are asked, those first that noticed most for the time they
 * take; before all others the one that noticed the last change in the file.
 */
function chosen(tests, file) {
  const texts = values.tests.split(",");
  const weight = (path) =>
    path === lastNoticed.get(file) ? Infinity : (noticed.get(path) ?? 0) / (50 + (timeOf(path) ?? 0));
  return tests
    .filter((path) => texts.some((text) => path.includes(text)) && !leftOut.has(path))
    .map((path) => [weight(path), path])
    .sort(([one], [other]) => (one === other ? 0 : other - one))
    .map(([, path]) => path);
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
