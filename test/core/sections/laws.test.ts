import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSections } from "../../../src/core/sections/read-sections";
import { soNoiVu2025 } from "../../../src/outlines";
import { fixtureSnapshot } from "../../support/fixture-file";

const folder = join(__dirname, "../../fixtures/law");

describe("a text of law is not a report", () => {
  test.each(readdirSync(folder))("%s gives no section a match", (name) => {
    const lines = readFileSync(join(folder, name), "utf8").split(/\r?\n/);
    const sections = readSections(soNoiVu2025, fixtureSnapshot(lines.map((text) => ({ text }))), null);
    expect(sections.filter(({ status, paragraph }) => status !== "missing" || paragraph !== null)).toEqual([]);
  });
});
