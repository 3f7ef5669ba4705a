import type { Memory } from "./memory";
import { answer, ignore, notApplicable, tick } from "./memory-changes";

/**
 * What a document remembers with what its author said before that could
 * be read: the later word on a thing stands, and nothing else is lost.
 */
export function withSaid(memory: Memory, said: Memory): Memory {
  let joined: Memory = { ...memory, details: detailsWithSaid(memory.details, said.details) };
  for (const id of said.ticks) joined = tick(joined, id, true);
  for (const { section, reason } of said.notApplicable) joined = notApplicable(joined, section, reason);
  for (const finding of said.ignored) joined = ignore(joined, finding, finding.reason);
  for (const { section, heading, isIt } of said.answers) joined = answer(joined, section, heading, isIt);
  return joined;
}

/** A period and a kind of unit that nobody chose are guesses, no word of the author's. */
function detailsWithSaid(details: Memory["details"], said: Memory["details"]): Memory["details"] {
  const filled = Object.entries(said).filter(
    ([, value]) => (typeof value === "string" || typeof value === "object") && value.length > 0,
  );
  const { period, year, fromYear, timeChosen } = said.timeChosen ? said : details;
  const { unitType, unitChosen } = said.unitChosen ? said : details;
  return { ...details, ...Object.fromEntries(filled), period, year, fromYear, timeChosen, unitType, unitChosen };
}
