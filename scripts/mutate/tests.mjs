/**
 * Which tests judge a change in a file: every unit test that comes to
 * import it, those of its own room first, the quickest of them first.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const kept = join(root, ".cache/mutate/times.json");

/**
 * Left out, though they might notice a change too: what knows the core only through Word, a process of its
 * own or a browser; laws on time, weight and imports. More survives without them than with them, never less.
 */
const leftOut =
  /^test\/(?:word|stand-in|cli|review|scripts|documents|support|outlines)\/|^test\/laws\/(?:linear-time|bundle-budget|dependencies|imports)|^test\/docx\/(?:commented-copy|refusals|corpus|memory-survives)|previous\/time-and-size/;

/** Milliseconds of the processor from which on a test of the file's own room is slow, and one of another. */
const [LONGEST, LONGEST_OF_OTHERS] = [3000, 700];

const times = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const seen = new Map();
const tests = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .map((name) => `test/${name}`)
  .filter((path) => /\.test\.tsx?$/.test(path) && !path.includes(".browser.") && !leftOut.test(path));

/**
 * `src/core/frame/title.ts` -> test/core/frame/…, then every other test that
 * imports it, however long the way; for a file of the core none of a page.
 */
export function quickTestsOf(file) {
  return testsOf(file).filter((path) => isQuick(path, file) && !(file.startsWith("src/core/") && isFar(path)));
}

/** Those that take longer, or look at a file of the core from afar. */
export function slowTestsOf(file) {
  const quick = new Set(quickTestsOf(file));
  return testsOf(file).filter((path) => !quick.has(path));
}

function testsOf(file) {
  return tests
    .filter((path) => reach(path).has(file) && !(file.startsWith("src/core/") && needsPage(path)))
    .sort((one, other) => isOwn(other, file) - isOwn(one, file) || (timeOf(one) ?? 0) - (timeOf(other) ?? 0));
}

function isQuick(path, file) {
  return (timeOf(path) ?? 0) < (isOwn(path, file) ? LONGEST : LONGEST_OF_OTHERS);
}

function isOwn(path, file) {
  return path.startsWith(`${dirname(file).replace(/^src\/(core\/)?([^/]+).*/, "test/$1$2")}/`);
}

function isFar(path) {
  return /^test\/(?:pane|export)\//.test(path);
}

/** True when a test asks for a page as in a browser. */
export function needsPage(path) {
  return readFileSync(join(root, path), "utf8").startsWith("/** @jest-environment jsdom */");
}

/** Milliseconds of the processor a test file took when it last passed here; undefined when it never did. */
export function timeOf(path) {
  return times[path];
}

/** Keeps how long the tests took, for the order of the next run. */
export function keepTimes(measured) {
  Object.assign(times, measured);
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify(times, null, 1));
}

/** All files that a file imports, and what they import. */
function reach(path) {
  const all = new Set();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    open.push(...importsOf(next));
  }
  return all;
}

function importsOf(path) {
  const known = seen.get(path);
  if (known !== undefined) return known;
  const source = readFileSync(join(root, path), "utf8");
  // Types are gone when a test runs: what is imported for them alone is not reached.
  const code = source.replace(/^(?:im|ex)port type [^;]*;/gm, "");
  const found = [...code.matchAll(/\bfrom\s+"(\.[^"]+)"|\bimport\((?:\/\*.*?\*\/ )?"(\.[^"]+)"\)/g)]
    .map((match) => located(dirname(path), match[1] ?? match[2]))
    .filter((target) => target !== undefined);
  seen.set(path, found);
  return found;
}

function located(folder, written) {
  const base = relative(root, resolve(root, folder, written));
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => existsSync(join(root, path)));
}
