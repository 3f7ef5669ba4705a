/**
 * Runs test files until one of them fails, in a process of its own: `node judge.mjs JOB`, where JOB is {tests, file, source, page}: `source` stands for what is in `file`; `page` makes a page as in a browser. Each test that begins
 * is said in a line, each that passed with its milliseconds in another. Exit 1 when a test fails.
 * Jest's own expect and timers on the plainest of runners: starting Jest itself would take ten times as long as most of these tests.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { format } from "node:util";

const require = createRequire(import.meta.url);
const { transformSync } = require("@swc/core");
const { expect } = require("expect");
const { ModernFakeTimers } = require("@jest/fake-timers");
const root = resolve(import.meta.dirname, "../..");
const cache = join(root, ".cache/mutate");
mkdirSync(cache, { recursive: true });

const { tests, file, source, page } = JSON.parse(process.argv[2]);
const changed = file === undefined ? undefined : resolve(root, file);

for (const extension of [".ts", ".tsx"])
  Module._extensions[extension] = (module, path) => module._compile(compiled(path), path);

function compiled(path) {
  const text = path === changed ? source : readFileSync(path, "utf8");
  const kept = join(cache, `${createHash("sha1").update(path).update(text).digest("hex")}.js`);
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  const { code } = transformSync(text, {
    filename: path,
    sourceMaps: false,
    jsc: {
      parser: { syntax: "typescript", tsx: path.endsWith("x") },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  });
  // Renaming is one step, so that no other process reads half a file.
  writeFileSync(`${kept}.${process.pid}`, code);
  renameSync(`${kept}.${process.pid}`, kept);
  return code;
}

const timers = new ModernFakeTimers({ config: { fakeTimers: {}, rootDir: root }, global: globalThis });
let waiting = [];
let scope = { before: [], after: [], afterAll: [] };

const it = (name, run) => waiting.push({ name, run, before: scope.before, after: scope.after });
const describe = (_name, body) => {
  const outer = scope;
  scope = { before: [...outer.before], after: [...outer.after], afterAll: outer.afterAll };
  body();
  scope = outer;
};
for (const each of [it, describe])
  each.each = (rows) => (name, run) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      each(format(name, ...values), () => run(...values));
    }
  };
Object.assign(globalThis, {
  expect,
  it,
  describe,
  test: it,
  beforeEach: (run) => scope.before.push(run),
  afterEach: (run) => scope.after.push(run),
  beforeAll: (run) => waiting.push({ name: "before all", run, before: [], after: [] }),
  afterAll: (run) => scope.afterAll.push(run),
  jest: {
    useFakeTimers: () => timers.useFakeTimers({ global: globalThis }),
    useRealTimers: () => timers.useRealTimers(),
    advanceTimersByTimeAsync: (time) => timers.advanceTimersByTimeAsync(time),
  },
});
// What a passing test prints is of no interest here.
console.log = () => {};

const say = (line) => process.stdout.write(`${line}\n`);

const failure = await firstFailure();
if (failure !== null) process.stderr.write(`${failure}\n`);
process.exit(failure === null ? 0 : 1);

async function firstFailure() {
  if (page) openWindow();
  require(join(root, "test/support/one-seed.ts"));
  for (const path of tests) {
    say(`begins ${path}`);
    const begun = Date.now();
    waiting = [];
    scope = { before: [], after: [], afterAll: [] };
    try {
      require(join(root, path));
    } catch (error) {
      return `${path}: ${error}`;
    }
    for (const { name, run, before, after } of waiting) {
      try {
        for (const step of before) await step();
        await run();
        for (const step of after) await step();
      } catch (error) {
        return `${path}: ${name}\n${error}`;
      }
    }
    for (const step of scope.afterAll) await step();
    say(`passes ${path} ${Date.now() - begun}`);
  }
  return null;
}

/** A page as in a browser. Its own classes of events stand for those of Node. */
function openWindow() {
  const { JSDOM } = require("jsdom");
  const { window } = new JSDOM("<!DOCTYPE html>", { pretendToBeVisual: true, url: "http://localhost/" });
  const asInPages = new Set(["Event", "EventTarget", "CustomEvent", "MessageEvent"]);
  for (const name of ["window", ...Object.getOwnPropertyNames(window)])
    if (!(name in globalThis) || asInPages.has(name))
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: window[name] });
}
