/** Which tests judge a change in a file: every unit test that comes to import it, those of its own room first, the quickest of them first. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const kept = join(root, ".cache/mutate/times.json");

/**
 * Left out, though they might notice a change too: what knows the core only through Word, a process of its own or a browser; laws on time, weight and imports; and the slowest, which
 * look at the core from afar. More survives without them than with them, never less.
 */
const leftOut =
  /^test\/(?:word|stand-in|cli|review|export|scripts|documents|support|outlines)\/|^test\/laws\/(?:linear-time|bundle-budget|dependencies|imports|writings)|^test\/docx\/(?:commented-copy|refusals|corpus|readers-agree|memory-survives)|previous\/time-and-size|sections\/(?:weights|sections\.property)|check\/fixes/;

/** Milliseconds after which a test of another room is left out too. */
const LONGEST = 1500;

const times = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const seen = new Map();
const tests = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .map((name) => `test/${name}`)
  .filter((path) => /\.test\.tsx?$/.test(path) && !path.includes(".browser.") && !leftOut.test(path));

/** `src/core/frame/title.ts` -> test/core/frame/…, then every other test that imports it, however long the way; for a file of the core none of the pane's. */
export function testsOf(file) {
  const own = `${dirname(file).replace(/^src\/(core\/)?([^/]+).*/, "test/$1$2")}/`;
  return tests
    .filter((path) => path.startsWith(own) || timeOf(path) < LONGEST)
    .filter((path) => reach(path).has(file) && !(file.startsWith("src/core/") && path.startsWith("test/pane/")))
    .sort((one, other) => other.startsWith(own) - one.startsWith(own) || timeOf(one) - timeOf(other));
}

/** True when a test asks for a page as in a browser. */
export function needsPage(path) {
  return readFileSync(join(root, path), "utf8").startsWith("/** @jest-environment jsdom */");
}

/** Milliseconds a test file took when it last passed here; those never seen last. */
export function timeOf(path) {
  return times[path] ?? 10_000;
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
  const found = [...source.matchAll(/\bfrom\s+"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/g)]
    .map((match) => located(dirname(path), match[1] ?? match[2]))
    .filter((target) => target !== undefined);
  seen.set(path, found);
  return found;
}

function located(folder, written) {
  const base = relative(root, resolve(root, folder, written));
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => existsSync(join(root, path)));
}
