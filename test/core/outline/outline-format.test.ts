import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openingRoles, readOutlineFile } from "../../../src/core/outline/outline-file";
import { unitTypes } from "../../../src/core/outline/outline";
import { fieldNames } from "../../../src/core/outline/validate/printed";
import { periods } from "../../../src/core/outline/report-time";
import { readPublished } from "../../../src/core/outline/use/published";

const page = readFileSync(resolve("docs/outline-format.md"), "utf8");
const [outline, list] = [...page.matchAll(/```json\n([\s\S]*?)```/gu)].map(([, json]) => json!);

describe("the page on outline files", () => {
  it("shows an outline and a list that the product reads", () => {
    const read = readOutlineFile(outline!);
    expect("outline" in read && read.outline.sections.map(({ id }) => id)).toEqual(["I", "I.1", "II"]);
    expect(readPublished(list!)).toEqual((JSON.parse(list!) as { outlines: unknown }).outlines);
  });

  it("names every word that such a file may use", () => {
    const shown = page.replace("`quarter1`…`quarter4`", "`quarter1` `quarter2` `quarter3` `quarter4`");
    for (const word of [...periods, ...unitTypes, ...openingRoles]) expect(shown).toContain(`\`${word}\``);
    for (const field of fieldNames) expect(shown).toMatch(new RegExp(`\`\\{${field}[|}]`, "u"));
  });

  it.each([
    ["a section without its number of words", '"minimumWords": 30,', ""],
    ["a section below one that is not there", '"parent": "I"', '"parent": "IV"'],
    ["an unknown field", "{time}", "{thoiGian}"],
    ["an unknown kind of unit", '["commune", "agency"]', '["xã"]'],
  ])("is right that %s is refused", (_, good, bad) => {
    expect(outline).toContain(good);
    expect(readOutlineFile(outline!.replace(good, bad))).toHaveProperty("problem");
  });
});
