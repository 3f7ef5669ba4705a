import type { Details } from "../../core/outline/details";
import type { Action } from "./action";

/** What the user typed; the document is written once the typing rests. */
export const setDetails: Action<Details> = {
  label: (words) => words.details.title,
  perform(tools, details) {
    const { memory } = tools.get();
    const kept = chosen(memory.details, details);
    tools.dispatch({ type: "memory", memory: { ...memory, details: kept } });
    const { defaults } = tools.surroundings;
    if (defaults.load() !== null) defaults.keep(kept);
    tools.writeMemorySoon();
  },
};

/** Whether this computer remembers the details for the next report. */
export const keepDefaults: Action<boolean> = {
  label: (words) => words.details.remember,
  perform({ get, surroundings, tell }, on) {
    const { defaults } = surroundings;
    if (on) defaults.keep(get().memory.details);
    else defaults.forget();
    // A browser may refuse, or be full, without a word: what it holds now is what counts.
    const kept = defaults.load() !== null;
    tell({
      key: on ? (kept ? "defaultsKept" : "defaultsNotKept") : kept ? "defaultsNotForgotten" : "defaultsForgotten",
    });
  },
};

/** Tries once more to write into the document what could not be written. */
export const saveMemory: Action = {
  label: (words) => words.actions.retry,
  async perform(tools) {
    if (await tools.writeMemory()) tools.tell({ key: "detailsKept" });
  },
};

/** Whether Word opens the pane by itself with this document. */
export const setAutoOpen: Action<boolean> = {
  label: (words) => words.details.autoOpen,
  async perform({ surroundings, tell }, on) {
    await surroundings.autoOpen?.set(on);
    tell({ key: on ? "autoOpenOn" : "autoOpenOff" });
  },
};

/** A period or kind of unit that the user changed is chosen from then on. */
function chosen(before: Details, after: Details): Details {
  const isSameTime = before.period === after.period && before.year === after.year && before.fromYear === after.fromYear;
  return {
    ...after,
    timeChosen: after.timeChosen || !isSameTime,
    unitChosen: after.unitChosen || before.unitType !== after.unitType,
  };
}
