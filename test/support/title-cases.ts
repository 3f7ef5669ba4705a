import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fillFields } from "../../src/core/outline/fields";
import type { Outline, SectionId } from "../../src/core/outline/outline";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import type { FixtureParagraph } from "./fixture";
import { fixtureSnapshot, prose } from "./fixture-file";

/** A heading as an office worded it, and the section it opens. */
export interface TitleCase {
  readonly section: SectionId;
  readonly heading: string;
}

const folder = join(__dirname, "../fixtures/cases/titles");

/**
 * The lists of headings, each written before any of it was tried: what
 * the first run of each gave stands in docs/recognition.md.
 */
export const titleLists = readdirSync(folder).sort();

/** The headings of one list: section, tab, heading. */
export function titleCases(file: string): TitleCase[] {
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [section = "", heading = ""] = line.split("\t");
      return { section, heading };
    });
}

/**
 * A whole report in which some headings are worded otherwise and some
 * sections may be left out, with the paragraph of each heading.
 */
export function reportWith(
  outline: Outline,
  given: ReadonlyMap<SectionId, string>,
  without: ReadonlySet<SectionId> = new Set(),
): { readonly snapshot: Snapshot; readonly places: ReadonlyMap<SectionId, number> } {
  const paragraphs: FixtureParagraph[] = [
    { text: "BÁO CÁO", bold: true },
    { text: "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025", bold: true },
  ];
  const places = new Map<SectionId, number>();
  for (const { id, number, title, minimumWords } of outline.sections) {
    if (without.has(id)) continue;
    places.set(id, paragraphs.length);
    paragraphs.push({ text: given.get(id) ?? `${number} ${fillFields(title, outline.defaults)}`, bold: true });
    if (minimumWords !== null) paragraphs.push({ text: prose(40) });
  }
  return { snapshot: fixtureSnapshot(paragraphs), places };
}
