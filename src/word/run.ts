import { HostError } from "../core/edits/document-host";
import { toHostError } from "./errors";

/** How long Word may take, milliseconds. A write may be slow on the web (up to 40 s were reported), a read may not. */
const patience = { read: 30_000, write: 60_000 } as const;

/**
 * One `Word.run` that always ends: `context.sync()` can hang for ever on a
 * busy web host. Whatever fails becomes a HostError. Runs are never nested.
 */
export async function run<Result>(
  kind: keyof typeof patience,
  verb: string,
  work: (context: Word.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (typeof Word === "undefined") throw new HostError("tooOld", `no Word API at ${verb}`);
  return within(patience[kind], verb, Word.run(work));
}

/** Waits for a promise at most that long; HostError "timeout" after it. */
export async function within<Result>(milliseconds: number, verb: string, work: PromiseLike<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new HostError("timeout", `no answer in ${milliseconds / 1000} s at ${verb}`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw toHostError(error, verb);
  } finally {
    clearTimeout(timer);
  }
}
