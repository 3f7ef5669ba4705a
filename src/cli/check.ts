import { endAhead, startAhead, usualWorkers } from "./pool/processes";

/**
 * The command line. The processes that judge are started before anything
 * else is loaded: both take their time, and need not wait for each other.
 */
const args = process.argv.slice(2);
try {
  startAhead(filesAmong(args));
  const { main } = await import("./run");
  process.exitCode = await main(args);
} finally {
  endAhead();
}

/** How many files are asked for, as far as can be told without looking: of a folder as many as there can be use of. */
function filesAmong(args: readonly string[]): number {
  const paths = args.filter((arg) => !arg.startsWith("-"));
  return paths.every((path) => /\.do[ct][xm]$/iu.test(path)) ? Math.min(paths.length, usualWorkers) : usualWorkers;
}
