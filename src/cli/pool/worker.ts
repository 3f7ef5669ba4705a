// Comes first: see there.
import { inSightAgain } from "./out-of-sight";
import { setFlagsFromString, startupSnapshot } from "node:v8";
import { endingAfter } from "./deadline";
import { readFile } from "../files";
import { judge } from "../judge";
import { traceOf, type Wishes } from "../judged";
import { nativeUnpacker } from "./native-unpacker";
import type { Said } from "./pool";
import { warmUp } from "./warm-up";

/**
 * A process of the pool: told what is asked of every file, then judges the
 * files it is given, one at a time, until the one that started it is gone.
 */
function serve(): void {
  let wishes: Wishes | null = null;
  const tellPool = (said: Said) => process.send?.(said);
  process.on("uncaughtException", (error) => tellPool({ fault: traceOf(error) }));
  process.on("disconnect", () => process.exit());
  process.on("message", (message: Wishes | string) => {
    if (typeof message === "string")
      return void tellPool(endingAfter(longest, () => judge(message, wishes as Wishes, readFile, nativeUnpacker)));
    wishes = message;
    tellPool("ready");
  });
  for (const flag of flags) setFlagsFromString(flag);
}

/** Milliseconds; twice what the pool allows a file by the clock. */
const longest = 60_000;

/**
 * A process judges a few hundred files at most: V8 would spend half of that time on compiling for
 * speed, on cores that its neighbours need for judging. Measured: a tenth less work for 150 files
 * of 20 pages, a quarter for 20. A V8 that no longer knows one of these goes on without it.
 */
const flags = ["--interrupt-budget=400000", "--max-inlined-bytecode-size-cumulative=150", "--regexp-tier-up-ticks=10"];

inSightAgain();
if (startupSnapshot.isBuildingSnapshot()) {
  warmUp();
  startupSnapshot.setDeserializeMainFunction(serve);
} else serve();
