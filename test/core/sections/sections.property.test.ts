import fc from "fast-check";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { fillFields } from "../../../src/core/outline/fields";
import type { Section } from "../../../src/core/outline/outline";
import { summarise } from "../../../src/core/sections/section-state";
import { readSections } from "../../../src/core/sections/read-sections";
import type { SectionState, Status } from "../../../src/core/sections/section-state";
import { soNoiVu2025 } from "../../../src/outlines";
import { fixtureSnapshot, prose } from "../../support/fixture-file";
import type { FixtureParagraph } from "../../support/fixture";
import { vietnamese } from "../../support/vietnamese";

const { sections: outlineSections, defaults } = soNoiVu2025;

describe("the status of every section", () => {
  it("does not depend on how headings are numbered and typed", () => {
    fc.assert(
      fc.property(report, fc.array(dress, { minLength: 14, maxLength: 14 }), (bodies, dresses) => {
        expect(statuses(written(bodies, dresses))).toEqual(statuses(written(bodies)));
      }),
    );
  });

  it("does not depend on normal form, letter case of titles or blanks anywhere", () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...TEXT_CHANGES), (bodies, change) => {
        const changed = written(bodies).map((paragraph) => ({ ...paragraph, text: change(paragraph.text) }));
        expect(statuses(changed)).toEqual(statuses(written(bodies)));
      }),
    );
  });

  it("never gets worse because another section is written", () => {
    fc.assert(
      fc.property(report, fc.nat(13), vietnamese(), (bodies, at, text) => {
        const more = bodies.map((body, index) => (index === at ? [...body, `${prose(20)} ${text}.`] : body));
        const before = read(written(bodies));
        const after = read(written(more));
        const worse = after.filter((section, index) => index !== at && rank(section) < rank(before[index]!));
        expect(worse).toEqual([]);
      }),
    );
  });

  it("is the same when the sections stand in another order", () => {
    fc.assert(
      fc.property(
        report,
        fc.shuffledSubarray(
          leaves.map(({ id }) => id),
          { minLength: leaves.length },
        ),
        (bodies, ids) => {
          const order = ids.map((id) => leaves.find((leaf) => leaf.id === id)!);
          const paragraphs = order.flatMap((section) =>
            sectionLines(section, bodies[outlineSections.indexOf(section)]!),
          );
          const found = read(paragraphs).filter(({ id }) => leaves.some((leaf) => leaf.id === id));
          const inOrder = read(
            leaves.flatMap((section) => sectionLines(section, bodies[outlineSections.indexOf(section)]!)),
          );
          expect(found.map(({ id, status }) => [id, status])).toEqual(
            inOrder.filter(({ id }) => leaves.some((leaf) => leaf.id === id)).map(({ id, status }) => [id, status]),
          );
        },
      ),
    );
  });

  it("is found for any document at all, each paragraph opening one section at most", () => {
    const anything = fc.array(
      fc.oneof(
        vietnamese(),
        fc.string({ unit: "binary" }),
        fc.constantFrom(...outlineSections.map(title), "PHẦN THỨ NHẤT", "I.", "1)", "…", "Nơi nhận:", "BÁO CÁO"),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anything, (lines) => {
        const states = read(lines.map((text) => ({ text })));
        const places = states.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
        expect(new Set(places).size).toBe(places.length);
        expect(states.map(({ id }) => id)).toEqual(outlineSections.map(({ id }) => id));
        for (const state of states) expectSound(state, lines.length);
      }),
      { numRuns: 300 },
    );
  });

  it("is counted over the sections that hold no others", () => {
    expect(summarise(read(written(outlineSections.map(() => [prose(40)]))))).toEqual({ written: 11, required: 11 });
    expect(summarise(read([]))).toEqual({ written: 0, required: 11 });
  });
});

const leaves = outlineSections.filter(({ id }) => !outlineSections.some(({ parent }) => parent === id));

const body = fc.constantFrom<readonly string[]>(
  [],
  ["", "  "],
  ["…………", "- ..."],
  ["[nêu kết quả]"],
  ["Không phát sinh."],
  [prose(10)],
  [prose(40)],
  ["", prose(20), prose(25)],
);
const report = fc.array(body, { minLength: outlineSections.length, maxLength: outlineSections.length });

interface Dress {
  readonly number: (section: Section) => string;
  readonly text: (text: string) => string;
}

const ROMAN = ["I", "II", "III", "IV", "V"];
const last = ({ number }: Section) => number.replace(".", "");
const dress = fc.record<Dress>({
  number: fc.constantFrom<Dress["number"]>(
    (section) => `${last(section)}. `,
    (section) => `${last(section)}.`,
    (section) => `${last(section)}/ `,
    (section) => `${last(section)}- `,
    (section) => `${last(section)}) `,
    (section) => (section.parent ? `${section.id}. ` : `Phần ${last(section)}. `),
    (section) => (section.parent ? `${ROMAN.indexOf(section.parent) + 1}.${last(section)} ` : `${last(section)} – `),
    () => "",
  ),
  text: fc.constantFrom<Dress["text"]>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => `${text}:`,
    (text) => `${text}.`,
    (text) => text.normalize("NFD"),
    (text) => text.replaceAll(" ", "\u00a0 "),
    (text) => text.replaceAll("ủy", "uỷ").replaceAll("ỦY", "UỶ"),
    (text) => text.replace(" và ", " và\v"),
  ),
});

const TEXT_CHANGES: readonly ((text: string) => string)[] = [
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(" ", " \u00a0"),
  (text) => `\t${text} `,
  (text) => (text.length < 120 ? text.toUpperCase() : text),
  (text) => text.replaceAll("oà", "òa").replaceAll("uỷ", "ủy").replaceAll("ủy", "uỷ"),
];

function title(section: Section): string {
  return `${section.number} ${fillFields(section.title, defaults)}`;
}

function written(bodies: readonly (readonly string[])[], dresses?: readonly Dress[]): FixtureParagraph[] {
  return outlineSections.flatMap((section, at) => sectionLines(section, bodies[at]!, dresses?.[at]));
}

function sectionLines(section: Section, lines: readonly string[], dressed?: Dress): FixtureParagraph[] {
  const heading = dressed
    ? dressed.number(section) + dressed.text(fillFields(section.title, defaults))
    : title(section);
  return [heading, ...lines].map((text) => ({ text }));
}

function read(paragraphs: readonly FixtureParagraph[]): SectionState[] {
  const snapshot: Snapshot = fixtureSnapshot(paragraphs);
  return readSections(soNoiVu2025, snapshot, null);
}

function statuses(paragraphs: readonly FixtureParagraph[]): string[] {
  return read(paragraphs).map(({ id, status, words }) => `${id} ${status} ${words}`);
}

const RANKS: readonly Status[] = ["missing", "unsure", "empty", "unfilled", "thin", "written", "notApplicable"];

function rank({ status }: SectionState): number {
  return RANKS.indexOf(status);
}

/** What holds for any state: places in order and inside the document, words only where there is a place. */
function expectSound(
  { status, paragraph, contentStart, contentEnd, words, matchedBy }: SectionState,
  length: number,
): void {
  if (paragraph === null) {
    expect([status, contentStart, contentEnd, words, matchedBy]).toEqual(["missing", null, null, 0, null]);
    return;
  }
  expect(matchedBy).not.toBeNull();
  expect(contentStart).toBeGreaterThan(paragraph);
  expect(contentEnd).toBeGreaterThanOrEqual(contentStart!);
  expect(contentEnd).toBeLessThanOrEqual(length);
}
