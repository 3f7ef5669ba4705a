import { SenderChoice } from "../../src/review/state/sender/sender-choice";
import { said } from "../../src/review/state/said";
import { Store } from "../../src/review/state/store";
import type { Workforce } from "../../src/review/workers/workforce";

/** A browser's memory for one text; `full` keeps nothing. */
function memory(text: string | null = null, full = false) {
  return {
    load: () => text,
    keep: (said: string) => void (full || (text = said)),
    forget: () => void (text = null),
  };
}

const store = () => new Store({} as Workforce);

describe("the sender of letters", () => {
  it("is kept on this computer only while the user wants it, without the day of this period", () => {
    const kept = memory();
    const choice = new SenderChoice(store(), kept);
    choice.say({ agency: "Sở Nội vụ", until: "25/6/2026" });
    expect(kept.load()).toBeNull();
    choice.keep(true);
    choice.say({ place: "An Đông" });
    const next = store();
    new SenderChoice(next, kept);
    expect(next.snapshot()).toMatchObject({
      senderKept: true,
      sender: { agency: "Sở Nội vụ", place: "An Đông", until: "" },
    });
    choice.keep(false);
    expect(kept.load()).toBeNull();
  });

  it("says so where the browser keeps nothing, and stays in its fields", () => {
    const shown = store();
    const choice = new SenderChoice(shown, memory(null, true));
    choice.say({ agency: "Sở Nội vụ" });
    choice.keep(true);
    expect(shown.snapshot()).toMatchObject({
      senderKept: false,
      sender: { agency: "Sở Nội vụ" },
      notice: { intent: "error", says: said.notKept },
    });
  });

  it.each(["", "{", "null", "[]", '{"agency":{}}'])("begins empty when %j is what was kept", (text) => {
    const shown = store();
    new SenderChoice(shown, memory(text));
    expect(Object.values(shown.snapshot().sender).join("")).toBe("");
  });
});
