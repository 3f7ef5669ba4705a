import { readSections } from "../../../src/core/sections/read-sections";
import type { SectionState } from "../../../src/core/sections/section-state";
import { soNoiVu2025 } from "../../../src/outlines";
import { fixtureSnapshot, readFixtures, type Expectation } from "../../support/fixture-file";

const fixtures = readFixtures(soNoiVu2025);

describe("a report as offices write it", () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    "%s",
    (_, { paragraphs, memory, expected }) => {
      const snapshot = fixtureSnapshot(paragraphs);
      const sections = readSections(soNoiVu2025, snapshot, memory);
      const found = sections.map((section, at) => line(section, snapshot.paragraphs, expected[at]!));
      expect(found).toEqual(
        expected.map((entry) => `${entry.id} ${entry.status} ${entry.matchedBy} ${entry.heading ?? ""}`.trim()),
      );
    },
  );

  it("is there sixty times and more", () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(60);
  });
});

describe("precision and recall of matches over all of them", () => {
  it("is complete: no heading taken wrongly, none overlooked", () => {
    let right = 0;
    let taken = 0;
    let wanted = 0;
    for (const { paragraphs, memory, expected } of fixtures) {
      const snapshot = fixtureSnapshot(paragraphs);
      const sections = readSections(soNoiVu2025, snapshot, memory);
      sections.forEach(({ paragraph }, at) => {
        const { heading, matchedBy } = expected[at]!;
        if (paragraph !== null) taken++;
        if (matchedBy !== null) wanted++;
        if (paragraph !== null && matchedBy !== null && begins(snapshot.paragraphs[paragraph]!.text, heading)) right++;
      });
    }
    console.log(`Precision ${right}/${taken}, recall ${right}/${wanted} over ${fixtures.length} reports.`);
    expect([right, right]).toEqual([taken, wanted]);
  });
});

/**
 * A section in the words of a fixture's expectation; the heading is compared only where the fixture says how it begins.
 */
function line(section: SectionState, paragraphs: readonly { text: string }[], expected: Expectation): string {
  const text = section.paragraph === null ? null : paragraphs[section.paragraph]!.text;
  const heading =
    text === null || expected.heading === null ? "" : begins(text, expected.heading) ? expected.heading : text;
  return `${section.id} ${section.status} ${section.matchedBy} ${heading}`.trim();
}

function begins(text: string, heading: string | null): boolean {
  return heading === null || text.trim().normalize("NFC").startsWith(heading.normalize("NFC"));
}
