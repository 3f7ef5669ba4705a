import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../../src/core/check/rules";
import { parseCases, renderCase } from "../../../support/rule-fixture";

const folder = __dirname;
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe.each(files.map((name) => [name.replace(".txt", "")]))("%s finds exactly what its fixture says", (rule) => {
  const path = join(folder, `${rule}.txt`);
  const cases = parseCases(readFileSync(path, "utf8"));
  if (process.env.UPDATE_FIXTURES) {
    writeFileSync(path, `${cases.map((each) => `=== ${each.name}\n${renderCase(rule, each)}\n`).join("\n")}`);
  }
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    expect(renderCase(rule, each)).toBe(each.expected);
  });
});

it("has a fixture for every rule, with a failing and a passing case in each", () => {
  expect(files.map((name) => name.replace(".txt", "")).sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const name of files) {
    const file = readFileSync(join(folder, name), "utf8");
    expect({ name, fails: /^= failed/mu.test(file), passes: /^= passed/mu.test(file) }).toEqual({
      name,
      fails: true,
      passes: true,
    });
  }
});
