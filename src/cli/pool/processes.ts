import { fork, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Starts a process of the pool: one that was started ahead, else a new one. It runs
 * from the bundle that scripts/check.mjs makes, where it is a file of its own, and
 * beside it the same with everything loaded already, as `storeStart` left it.
 */
export function startProcess(megabytes: number): ChildProcess {
  for (let child = megabytes === usualMegabytes ? ahead.pop() : undefined; child !== undefined; child = ahead.pop())
    if (child.connected) return child;
  return newProcess(megabytes);
}

/** Megabytes of a process, and how many of them there are, unless something else is said. */
export const usualMegabytes = 400;
export const usualWorkers = Math.max(1, Math.min(4, availableParallelism()));

/** Starts processes that somebody will ask for in a moment. */
export function startAhead(count: number): void {
  while (ahead.length < count) {
    const child = newProcess(usualMegabytes);
    // Whoever takes it listens; one that could not be started is simply not connected.
    child.on("error", () => undefined);
    ahead.push(child);
  }
}

/** Ends those that nobody asked for. */
export function endAhead(): void {
  for (const child of ahead.splice(0)) child.kill("SIGKILL");
}

/** Whether a process was started from what is stored. */
export function startsQuickly(child: ChildProcess): boolean {
  return quickly.has(child);
}

/** From now on what is stored is not used: it is damaged, or of another Node. */
export function startPlainly(): void {
  usable = false;
  endAhead();
}

function newProcess(megabytes: number): ChildProcess {
  const quick = megabytes === usualMegabytes && usable && existsSync(stored);
  const child = fork(worker, {
    execArgv: quick ? [...storedFlags, "--snapshot-blob", stored] : flags(megabytes),
    // What V8 prints when it dies is for nobody here.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  if (quick) quickly.add(child);
  return child;
}

const ahead: ChildProcess[] = [];
const quickly = new WeakSet<ChildProcess>();
let usable = true;
const worker = fileURLToPath(new URL("./worker.cjs", import.meta.url));
const stored = fileURLToPath(new URL("./worker.blob", import.meta.url));

function flags(megabytes: number): string[] {
  // The young space is as large as it may become from the start: growing it step
  // by step means clearing it away often just while the first files are judged.
  const space = [`--max-old-space-size=${megabytes}`, "--min-semi-space-size=16", "--max-semi-space-size=16"];
  return [...space, "--stack-size=3900"];
}

/**
 * What is stored runs only under the flags it was made under. The cores are busy with the neighbours'
 * files: several threads that clear away rubbish would mostly wait for each other (measured: a tenth
 * of all work). A Node that no longer knows one of these stores nothing, and starts plainly.
 */
const storedFlags = [...flags(usualMegabytes), "--single-threaded-gc", "--verify-snapshot-checksum"];

/**
 * Leaves beside the bundle in `folder` a process of the pool with everything loaded and its
 * tables made (a startup snapshot of Node), so that the next ones need not do that again.
 * Nothing is left where this Node cannot do it; processes then start from the bundle.
 */
export function storeStart(folder: string): void {
  const blob = ["--snapshot-blob", join(folder, "worker.blob"), "--build-snapshot", join(folder, "worker.cjs")];
  spawnSync(process.execPath, [...storedFlags, ...blob], { stdio: "ignore", timeout: 60_000 });
}
