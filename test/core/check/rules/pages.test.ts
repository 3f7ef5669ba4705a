import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulePages } from "../../../../scripts/rule-pages/pages";
import { rules } from "../../../../src/core/check/rules";

const folder = join(__dirname, "../../../../docs/rules");

it("docs/rules says what the rules say (npm run docs writes it)", () => {
  const pages = rulePages();
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(join(folder, name), "utf8")).toBe(text);
});

it("every rule has words in both languages and an example that differs from its mended form", () => {
  for (const { id, words } of rules) {
    const { example, mended, ...titles } = words;
    for (const { vi, en } of Object.values(titles))
      expect({ id, vi: vi.length > 5, en: en.length > 5 }).toEqual({ id, vi: true, en: true });
    expect({ id, same: example === mended }).toEqual({ id, same: false });
  }
});

it("rule ids are unique and name their file", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const files = readdirSync(join(__dirname, "../../../../src/core/check/rules"));
  for (const id of ids) expect(files).toContain(`${id}.ts`);
});
