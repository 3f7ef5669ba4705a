import type { Memory } from "../../memory/memory";
import type { Section } from "../../outline/outline";
import type { Snapshot } from "../../snapshot/snapshot";
import { isNamed, type Candidate } from "../candidates/candidate";

/** What the user answered when asked whether a heading opens a section. Candidates and sections by their places. */
export class UserAnswers {
  private readonly denied = new Set<string>();
  private readonly answered = new Map<number, number>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly candidates: readonly Candidate[],
    sections: readonly Section[],
    memory: Memory | null,
  ) {
    for (const { section, heading, isIt } of memory?.answers ?? []) {
      const at = sections.findIndex(({ id }) => id === section);
      if (at === -1) continue;
      if (!isIt) this.denied.add(`${at} ${heading}`);
      else if (!this.answered.has(at)) {
        const used = [...this.answered.values()];
        const found = candidates.findIndex((one, c) => !used.includes(c) && isNamed(snapshot, one, heading));
        if (found !== -1) this.answered.set(at, found);
      }
    }
  }

  /** The user said that this opens the section. */
  isAnswer(candidate: number, section: number): boolean {
    return this.answered.get(section) === candidate;
  }

  /** The user said that this opens one of the sections. */
  isAnyAnswer(candidate: number): boolean {
    for (const answered of this.answered.values()) if (answered === candidate) return true;
    return false;
  }

  hasAnswer(section: number): boolean {
    return this.answered.has(section);
  }

  /** The user said that this does not open the section. */
  isDenied(candidate: number, section: number): boolean {
    if (this.denied.size === 0) return false;
    return [...this.denied].some((said) => {
      const [at, ...words] = said.split(" ");
      return Number(at) === section && isNamed(this.snapshot, this.candidates[candidate] as Candidate, words.join(" "));
    });
  }
}
