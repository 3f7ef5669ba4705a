import { writeFileSync } from "node:fs";
import { endingAfter } from "../../src/cli/pool/deadline";
import { failed } from "../../src/cli/failed";
import { traceOf, type Wishes } from "../../src/cli/judged";
import type { Said } from "../../src/cli/pool/pool";

/**
 * Stands where the pool's own process would and does what the file's name says: hangs, works for
 * a second of the processor, hangs and says who it is, eats memory, throws, ends, or answers.
 */
let wishes: Wishes | null = null;
const say = (said: Said) => process.send?.(said);
const eaten: string[][] = [];
process.on("uncaughtException", (error) => say({ fault: traceOf(error) }));
process.on("disconnect", () => process.exit());
process.on("message", (message: Wishes | string) => {
  if (typeof message !== "string") {
    wishes = message;
    return void say("ready");
  }
  const file = message;
  const begun = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  if (file === "hang") for (;;);
  if (file === "work") while (spent() < 1_000_000);
  if (file.startsWith("orphan ")) {
    writeFileSync(file.slice("orphan ".length), `${process.pid}`);
    endingAfter(2_000, () => {
      for (;;);
    });
  }
  if (file === "eat") for (;;) eaten.push(Array.from({ length: 10_000 }, (_, at) => `${at}${eaten.length}`));
  if (file === "throw") throw new TypeError("không ngờ tới");
  if (file === "end") process.exit(0);
  say(failed(file, wishes as Wishes, "answered", { vi: "", en: "" }, ""));
});
