/**
 * Runs test files until one of them fails. Each line of stdin is a job {tests, file, source}, where `source` stands for what is in `file`; each test that begins is said in a line, each that
 * passed with its milliseconds in another, and at last "end" with what failed as JSON, null when nothing did. `node judge.mjs --page` makes a page as in a browser.
 * The process stays for the next job: only what hangs on the changed file is loaded anew. Jest's own expect and timers on the plainest of runners: starting Jest, or even a process, for each change
 * would take many times as long as most of these tests.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { format } from "node:util";

const require = createRequire(import.meta.url);
const { transformSync } = require("@swc/core");
const { expect } = require("expect");
const { ModernFakeTimers } = require("@jest/fake-timers");
const root = resolve(import.meta.dirname, "../..");
const cache = join(root, ".cache/mutate");
mkdirSync(cache, { recursive: true });

/** The file that is changed in this job, whole, and what stands for it. */
let changed;
let source;

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
    setSystemTime: (now) => timers.setSystemTime(now),
    advanceTimersByTimeAsync: (time) => timers.advanceTimersByTimeAsync(time),
  },
});
// What a passing test prints is of no interest here.
console.log = () => {};

const say = (line) => process.stdout.write(`${line}\n`);

if (process.argv.includes("--page")) openWindow();
require(join(root, "test/support/one-seed.ts"));
for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line);
  forget(changed);
  changed = job.file === undefined ? undefined : resolve(root, job.file);
  source = job.source;
  forget(changed);
  say(`end ${JSON.stringify(await firstFailure(job.tests))}`);
}
process.exit(0);

async function firstFailure(tests) {
  for (const path of tests) {
    say(`begins ${path}`);
    const begun = Date.now();
    waiting = [];
    scope = { before: [], after: [], afterAll: [] };
    delete require.cache[join(root, path)];
    try {
      require(join(root, path));
    } catch (error) {
      return `${path}: ${error}`;
    }
    const failure = await firstOf(waiting);
    for (const step of scope.afterAll) await step();
    if (failure !== null) return `${path}: ${failure}`;
    say(`passes ${path} ${Date.now() - begun}`);
  }
  return null;
}

/** What is done after a test is done when it fails too, so that the next job finds everything as it was. */
async function firstOf(cases) {
  for (const { name, run, before, after } of cases) {
    let failure = null;
    try {
      for (const step of before) await step();
      await run();
    } catch (error) {
      failure = `${name}\n${error}`;
    }
    try {
      for (const step of after) await step();
    } catch (error) {
      failure ??= `${name}\n${error}`;
    }
    timers.useRealTimers();
    if (failure !== null) return failure;
  }
  return null;
}

/** Everything that was loaded and hangs on a file, the file included, is loaded anew when it is next asked for. */
function forget(path) {
  const start = path === undefined ? undefined : require.cache[path];
  if (start === undefined) return;
  const users = new Map();
  for (const module of Object.values(require.cache))
    for (const child of module?.children ?? []) users.set(child, [...(users.get(child) ?? []), module]);
  const gone = new Set();
  for (const open = [start]; open.length > 0;) {
    const module = open.pop();
    if (gone.has(module)) continue;
    gone.add(module);
    open.push(...(users.get(module) ?? []));
  }
  for (const [key, module] of Object.entries(require.cache)) if (gone.has(module)) delete require.cache[key];
  for (const module of Object.values(require.cache))
    if (module?.children) module.children = module.children.filter((child) => !gone.has(child));
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
