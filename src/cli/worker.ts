import { parentPort, workerData } from "node:worker_threads";
import { judge, type Wishes } from "./judge";

/** A thread of the pool: judges the files it is told, one at a time. */
const wishes = workerData as Wishes;
parentPort?.on("message", (file: string) => parentPort?.postMessage(judge(file, wishes)));
parentPort?.postMessage("ready");
