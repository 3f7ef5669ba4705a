import { isCompleteAnswer, type Content } from "../../../src/core/sections/own-words";
import { soNoiVu2025 } from "../../../src/outlines";

const content = (words: number, beginning: string): Content => ({
  words,
  beginning,
  written: true,
  guidance: [],
  unread: [],
});
const section = (id: string) => soNoiVu2025.sections.find((each) => each.id === id)!;

describe("few words that are the whole answer", () => {
  it("are at most sixty", () => {
    expect([60, 61].map((words) => isCompleteAnswer(section("V"), content(words, "Không có.")))).toEqual([true, false]);
  });

  it("are at least one", () => {
    expect(isCompleteAnswer(section("V"), content(0, "Không có."))).toBe(false);
  });

  it("say no where the section may be answered so, or to what it asks about", () => {
    const answers = ["Không có.", "Không có hạn chế.", "Đã thực hiện tốt."];
    const complete = (id: string) => answers.map((text) => isCompleteAnswer(section(id), content(6, text)));
    expect(complete("V")).toEqual([true, true, false]);
    expect(complete("III.2")).toEqual([false, true, false]);
  });
});
