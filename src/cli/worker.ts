import { judge, traceOf, type Wishes } from "./judge";
import type { Said } from "./pool";

/** A process of the pool: judges the files it is told, one at a time, until the one that started it is gone. */
const wishes = JSON.parse(process.argv[2] ?? "") as Wishes;
const say = (said: Said) => process.send?.(said);
process.on("uncaughtException", (error) => say({ fault: traceOf(error) }));
process.on("disconnect", () => process.exit());
process.on("message", (file: string) => say(judge(file, wishes)));
say("ready");
