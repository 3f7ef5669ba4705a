import fc from "fast-check";
import { applyEdits } from "../../support/apply-edits";
import { cleaning } from "../../../src/core/edits/cleaning";
import { unknownFacts, type Paragraph, type Snapshot } from "../../../src/core/snapshot/snapshot";
import { guidanceStyle } from "../../../src/core/sections/guidance";
import { readSections } from "../../../src/core/sections/read-sections";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { drafts } from "../../support/draft";
import { paragraph } from "../../support/rule-fixture";

const clean = (snapshot: Snapshot) => cleaning(outline, snapshot, readSections(outline, snapshot, null));
const lines = outline.sections.flatMap(({ guidance }) => guidance);
const texts = (snapshot: Snapshot) => snapshot.paragraphs.map(({ text }) => text);

/** Our own lines, exactly, as they are inserted. */
const isOurs = ({ style, text }: Paragraph) =>
  style === guidanceStyle && lines.some((line) => text.trim() === `- ${line}` || text.trim() === line);

describe("“Xóa gợi ý còn lại”", () => {
  it("removes exactly our unchanged lines and leaves every other paragraph as it was, in order", () => {
    let removed = 0;
    fc.assert(
      fc.property(drafts(), (draft) => {
        const edits = clean(draft);
        removed += edits.length;
        const after = applyEdits(draft, edits);
        expect(texts(after)).toEqual(draft.paragraphs.filter((each) => !isOurs(each)).map(({ text }) => text));
        expect(clean(after)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(removed).toBeGreaterThan(100);
  });

  it("keeps a line into which anything was typed, wherever it was typed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.string({ minLength: 1, unit: "grapheme" }).filter((typed) => typed.trim() !== ""),
        fc.nat(),
        (line, typed, where) => {
          const ours = `- ${line}`;
          const at = where % (ours.length + 1);
          const text = ours.slice(0, at) + typed + ours.slice(at);
          fc.pre(!lines.some((other) => text.trim().normalize("NFC") === `- ${other}`));
          const snapshot: Snapshot = {
            paragraphs: [{ ...paragraph("", 0), text, style: guidanceStyle }],
            facts: unknownFacts,
          };
          expect(clean(snapshot)).toEqual([]);
        },
      ),
    );
  });

  it("keeps a line with a word cut out of it", () => {
    for (const line of lines) {
      const text = `- ${line.slice(0, line.lastIndexOf(" "))}`;
      const snapshot = { paragraphs: [{ ...paragraph("", 0), text, style: guidanceStyle }], facts: unknownFacts };
      expect(clean(snapshot)).toEqual([]);
    }
  });

  it("leaves our words in a style that is not ours: they may be a heading of the author's", () => {
    const snapshot = { paragraphs: [paragraph(`- ${lines[0]}`, 0)], facts: unknownFacts };
    expect(clean(snapshot)).toEqual([]);
  });
});
