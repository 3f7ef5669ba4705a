import { Script } from "node:vm";

/**
 * Does some work and ends the process when that takes longer, even where the work never
 * gives the processor back: V8 itself interrupts it. The pool ends a slow process long
 * before; this is for one whose pool was ended from outside and can no longer do so.
 */
export function endingAfter<Result>(milliseconds: number, work: () => Result): Result {
  let result!: Result;
  Object.assign(globalThis, { [underDeadline]: () => (result = work()) });
  try {
    // Made when it is first needed: a stored start cannot hold it.
    call ??= new Script(`void globalThis.${underDeadline}()`);
    call.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") process.exit(1);
    throw error;
  }
  return result;
}

const underDeadline = "workUnderDeadline";
let call: Script | null = null;
