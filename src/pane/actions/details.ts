import type { Details } from "../../core/outline/details";
import { keptDefaults } from "../state/defaults";
import { keepDefaults } from "../state/keep-defaults";
import type { Action } from "./action";
import { formsWords } from "../words/forms";

/** What the user typed; the document is written once the typing rests. */
export const setDetails: Action<Details> = {
  label: (words) => formsWords[words.language].details.title,
  perform(tools, details) {
    const { memory } = tools.get();
    const kept = chosen(memory.details, details);
    tools.dispatch({ type: "memory", memory: { ...memory, details: kept } });
    const { defaults } = tools.surroundings;
    if (keptDefaults(defaults) !== null) keepDefaults(defaults, kept);
    tools.writeMemorySoon();
  },
};

/** Whether this computer remembers the details for the next report. */
export const rememberDefaults: Action<boolean> = {
  label: (words) => formsWords[words.language].details.remember,
  perform({ get, surroundings, tell }, on) {
    const { defaults } = surroundings;
    if (on) keepDefaults(defaults, get().memory.details);
    else defaults.forget();
    // A browser may refuse, or be full, without a word: what it holds now is what counts.
    const kept = keptDefaults(defaults) !== null;
    tell({
      key: on ? (kept ? "defaultsKept" : "defaultsNotKept") : kept ? "defaultsNotForgotten" : "defaultsForgotten",
    });
  },
};

/** Whether Word opens the pane by itself with this document. */
export const setAutoOpen: Action<boolean> = {
  label: (words) => formsWords[words.language].details.autoOpen,
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
