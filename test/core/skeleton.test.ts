import { emptyDetails, type Details } from "../../src/core/details";
import type { SectionState } from "../../src/core/sections";
import { skeletonEdits, type SkeletonChoice } from "../../src/core/skeleton";
import { outlineLines } from "../../src/core/outline-lines";
import { soNoiVu2025 as outline } from "../../src/outlines/so-noi-vu-2025";
import { FakeHost } from "../support/fake-host";

const details: Details = emptyDetails(outline.defaults);
const whole: SkeletonChoice = { what: "report", guidance: true, at: "neighbours" };

test("an empty document receives every heading and every guidance line of the outline, in order", async () => {
  const host = new FakeHost();
  await host.apply(skeletonEdits(outline, details, nothing(), await host.read(), whole));
  const printed = outlineLines(outline).filter(({ role }) => ["part", "section", "guidance"].includes(role));
  const texts = host.texts();
  let from = 0;
  for (const { text } of printed) {
    const found = texts.indexOf(text, from);
    expect({ text, found: found >= 0 }).toEqual({ text, found: true });
    from = found + 1;
  }
});

function nothing(): SectionState[] {
  return outline.sections.map((section) => ({
    id: section.id,
    parent: section.parent,
    number: section.number,
    title: section.title,
    status: "missing",
    words: 0,
    minimumWords: section.minimumWords,
    paragraph: null,
    contentStart: null,
    contentEnd: null,
    matchedBy: null,
    reason: null,
    guidanceParagraphs: [],
  }));
}
