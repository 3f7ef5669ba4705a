import { readSections } from "../../src/core/read-sections";
import { readDocx } from "../../src/docx";
import { soNoiVu2025 } from "../../src/outlines";
import { buildDocx } from "../support/docx-builder";
import { fixtureSnapshot, readFixtures } from "../support/fixture-file";
import { officeHostOf } from "../support/office-host";

const fixtures = readFixtures(soNoiVu2025).map((fixture) => ({ ...fixture, bytes: buildDocx(fixture.paragraphs) }));

describe("both readers", () => {
  it.each(fixtures)("see the same document in $name", async ({ bytes }) => {
    const { host, close } = await officeHostOf(bytes);
    const { paragraphs } = await host.read().finally(close);
    expect(paragraphs).toEqual(readDocx(bytes).snapshot.paragraphs);
  });
});

describe("the .docx reader", () => {
  it.each(fixtures)("sees in $name what it was built from", ({ paragraphs, memory, bytes }) => {
    const { snapshot } = readDocx(bytes);
    // Word shows a paragraph after a table or a control that ends the document.
    const last = paragraphs.filter(({ where }) => (where ?? "body") === "body").at(-1);
    const shown = last?.cell || last?.control ? [...paragraphs, { text: "" }] : paragraphs;
    const seen = snapshot.paragraphs.map(({ index, text, style, outlineLevel, tableLevel, listLabel }) => ({
      index,
      text,
      style,
      outlineLevel,
      tableLevel,
      listLabel,
    }));
    expect(fixtureSnapshot(shown).paragraphs).toMatchObject(seen);
    const [built, read] = [fixtureSnapshot(shown), snapshot].map((each) => readSections(soNoiVu2025, each, memory));
    expect(read).toEqual(built);
  });
});
