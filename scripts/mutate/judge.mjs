/**
 * Runs test files until one of them fails. Each line of stdin is a job {tests, file, source}, where `source`
 * stands for what is in `file`; each test that begins is said in a line, each that passed with the
 * milliseconds it took of the processor in another, and at last "end" with what failed as JSON, null when
 * nothing did. `node judge.mjs --page` makes a page as in a browser. The process stays for the next job: only
 * what hangs on the changed file is loaded anew. Jest's own expect and timers on the plainest of runners:
 * starting Jest, or even a process, for each change would take many times as long as most of these tests.
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

/** What was compiled before, by path: a file that is not changed in a job stands as it stood when it was first read. */
const codes = new Map();

function compiled(path) {
  if (path === changed) return codeOf(path, source);
  if (!codes.has(path)) codes.set(path, codeOf(path, readFileSync(path, "utf8")));
  return codes.get(path);
}

function codeOf(path, text) {
  const kept = join(cache, `${createHash("sha1").update(path).update(text).digest("hex")}.js`);
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  const { code } = transformSync(text, {
    filename: path,
    sourceMaps: false,
    jsc: {
      parser: { syntax: "typescript", tsx: path.endsWith("x") },
      // "hidden" puts jest.mock in front of the imports, as Jest does.
      transform: { react: { runtime: "automatic" }, hidden: { jest: true } },
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
/** The test file that runs, the paths of the modules something stands for in it, and the tests it has. */
let running;
const standIns = new Set();
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
    mock: standIn,
    requireActual,
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
    running = join(root, path);
    // Once before without a change: what a test is the first to load is not counted as its own time.
    if (changed === undefined) failureToLoad();
    const begun = process.cpuUsage();
    const failure = failureToLoad() ?? (await failureToPass());
    takeAwayStandIns();
    if (failure !== null) return `${path}: ${failure}`;
    const { user, system } = process.cpuUsage(begun);
    say(`passes ${path} ${Math.round((user + system) / 1000)}`);
  }
  return null;
}

function failureToLoad() {
  waiting = [];
  scope = { before: [], after: [], afterAll: [] };
  delete require.cache[running];
  try {
    require(running);
    return null;
  } catch (error) {
    return `${error}`;
  }
}

async function failureToPass() {
  const failure = await firstOf(waiting);
  for (const step of scope.afterAll) await step();
  return failure;
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

/** Puts what a function makes in the place of a module, for the test file that is running. */
function standIn(written, make) {
  const path = locatedBy(written);
  forget(path);
  const module = new Module(path);
  module.loaded = true;
  standIns.add(path);
  require.cache[path] = module;
  module.exports = make();
}

/** The module behind what stands for it. */
function requireActual(written) {
  const path = locatedBy(written);
  const instead = require.cache[path];
  delete require.cache[path];
  try {
    return require(path);
  } finally {
    require.cache[path] = instead;
  }
}

function takeAwayStandIns() {
  for (const path of standIns) forget(path);
  standIns.clear();
}

function locatedBy(written) {
  return createRequire(running).resolve(written);
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
