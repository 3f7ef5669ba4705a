import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { processorUse } from "../../src/cli/pool/processor-use";

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const program = resolve("scripts/check.mjs");

/** Runs the command line as `npm run check` does. `stdout`: a file descriptor for the result instead of reading it. */
export function run(args: readonly string[], stdout?: number): Ended {
  const ended = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    cwd: resolve("."),
    maxBuffer: 1 << 28,
    stdio: ["ignore", stdout ?? "pipe", "pipe"],
  });
  return { status: ended.status, stdout: ended.stdout ?? "", stderr: ended.stderr };
}

/** The same with a reader that goes away before the first byte. */
export function runUnread(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { cwd: resolve("."), stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (piece) => (stderr += String(piece)));
  return new Promise((done) => child.on("close", (status) => done({ status, stdout: "", stderr })));
}

/**
 * The same, with the most memory that one of its processes held, in MB, and the
 * seconds of the processor they had together; 0 where the system does not tell.
 */
export async function runWatched(
  args: readonly string[],
): Promise<Ended & { readonly megabytes: number; readonly seconds: number }> {
  const child = spawn(process.execPath, [program, ...args], { cwd: resolve("."), stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr, most] = ["", "", 0];
  child.stdout.on("data", (piece) => (stdout += String(piece)));
  child.stderr.on("data", (piece) => (stderr += String(piece)));
  const used = new Map<number, number>();
  const look = (pid: number) => {
    most = Math.max(most, peakOf(pid));
    used.set(pid, processorUse(pid)?.milliseconds ?? used.get(pid) ?? 0);
  };
  const timer = setInterval(() => familyOf(child.pid ?? 0).forEach(look), 50);
  const status = await new Promise<number | null>((done) => child.on("close", done));
  clearInterval(timer);
  const seconds = [...used.values()].reduce((one, other) => one + other, 0) / 1000;
  return { status, stdout, stderr, megabytes: most, seconds };
}

function familyOf(pid: number): readonly number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
    return [pid, ...children.map(Number)];
  } catch {
    return [];
  }
}

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** A folder for the files of a test, and how to put them there and take all away. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), "bao-cao-"));
  return {
    folder,
    save(name: string, bytes: Uint8Array | string): string {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
