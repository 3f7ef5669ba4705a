/** The processes that judge a change: one for tests without a page, one for those with. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { needsPage, timeOf } from "./tests.mjs";

/** What is said of a test that was stopped because it took much longer than it does. */
export const ENDLESS = "does not end";

/** One pair of processes, started when they are first asked, that judges one change after the other. */
export class Judging {
  #processes = new Map();

  /**
   * Runs tests until one fails, with `source` in the place of `file` where
   * they are given; those that need a page run after the others.
   * @returns what failed, null when nothing did, and the milliseconds of each test file that passed.
   */
  async judge({ tests, ...change }) {
    const plain = await this.#run({ tests: tests.filter((path) => !needsPage(path)), ...change }, false);
    if (plain.failure !== null) return plain;
    const inPage = await this.#run({ tests: tests.filter(needsPage), ...change }, true);
    return { failure: inPage.failure, measured: { ...plain.measured, ...inPage.measured } };
  }

  end() {
    for (const judging of this.#processes.values()) judging.kill("SIGKILL");
  }

  /**
   * A file that takes ten times its time of the processor and ten seconds more does not
   * end, and counts as failed; so does one that waits, by the clock, six times as long.
   */
  #run(job, inPage) {
    if (job.tests.length === 0) return { failure: null, measured: {} };
    const judging = this.#processes.get(inPage) ?? this.#start(inPage);
    const measured = {};
    let running = "";
    let heard = "";
    let told = "";
    let clock;
    return new Promise((resolve) => {
      const finish = (failure) => {
        clearInterval(clock);
        judging.stdout.removeAllListeners("data");
        judging.stderr.removeAllListeners("data");
        judging.removeAllListeners("close");
        // A page keeps what a failing test left in it.
        if (failure !== null && inPage) judging.kill("SIGKILL");
        if (judging.killed || judging.exitCode !== null || judging.signalCode !== null) this.#processes.delete(inPage);
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
          clearInterval(clock);
          const most = timeOf(path) === undefined ? 60_000 : 10_000 + 10 * timeOf(path);
          const [begun, usedBefore] = [Date.now(), processorTime(judging.pid)];
          clock = setInterval(() => {
            const waited = Date.now() - begun;
            if (waited > 6 * most || processorTime(judging.pid) - usedBefore > most) judging.kill("SIGKILL");
          }, 1000);
        }
      });
      judging.stdin.write(`${JSON.stringify(job)}\n`);
    });
  }

  /** With less right to the processor than what a person waits for. */
  #start(inPage) {
    const script = join(import.meta.dirname, "judge.mjs");
    const judging = spawn("nice", ["-n", "1", process.execPath, script, ...(inPage ? ["--page"] : [])]);
    this.#processes.set(inPage, judging);
    return judging;
  }
}

/**
 * Milliseconds a process had of the processor, and by the clock where the
 * system does not tell (proc(5): fields 14 and 15, hundredths of a second).
 */
function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return Date.now();
  }
}
