import { setFlagsFromString } from "node:v8";
import { endingAfter } from "./deadline";
import { judge, traceOf, type Wishes } from "./judge";
import type { Said } from "./pool";

/** A process of the pool: told what is asked of every file, then judges the files it is given, one at a time, until the one that started it is gone. */
let wishes: Wishes | null = null;
const tellPool = (said: Said) => process.send?.(said);
process.on("uncaughtException", (error) => tellPool({ fault: traceOf(error) }));
process.on("disconnect", () => process.exit());
process.on("message", (message: Wishes | string) => {
  if (typeof message === "string") return void tellPool(endingAfter(longest, () => judge(message, wishes as Wishes)));
  wishes = message;
  tellPool("ready");
});

/** Milliseconds; twice what the pool allows a file. */
const longest = 20_000;

/**
 * A process judges a few hundred files at most: V8 would spend half of that time on compiling for speed, on cores that its neighbours need for judging. Measured: a tenth less
 * work for 150 files of 20 pages, a quarter for 20. A V8 that no longer knows one of these goes on without it.
 */
for (const flag of [
  "--interrupt-budget=400000",
  "--max-inlined-bytecode-size-cumulative=150",
  "--regexp-tier-up-ticks=10",
])
  setFlagsFromString(flag);
