import { readFileSync } from "node:fs";

/** What a process has had of the processor. */
export interface ProcessorUse {
  readonly milliseconds: number;
  /** It waits for nothing but its turn: neither for a disk nor for anybody's answer. */
  readonly wantsMore: boolean;
}

/**
 * Null where the system does not tell, or the process has ended. Source: proc(5),
 * /proc/<pid>/stat, fields 3, 14 and 15, counted in hundredths of a second.
 */
export function processorUse(pid: number | undefined): ProcessorUse | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Behind the name, in which anything may stand.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { wantsMore: fields[0] === "R", milliseconds: 10 * (Number(fields[11]) + Number(fields[12])) };
  } catch {
    return null;
  }
}
