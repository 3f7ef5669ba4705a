import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { outlines } from "../../src/outlines";

it("nothing but src/outlines knows which outlines are built in: everybody else takes the one that is chosen", () => {
  const names = outlines.flatMap(({ id }) => [id, id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())]);
  expect(names).toContain("soNoiVu2025");
  const files = (readdirSync("src", { recursive: true, encoding: "utf8" }) as string[])
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/u.test(name) && !name.startsWith("outlines/"));
  expect(files.length).toBeGreaterThan(200);
  const naming = files.filter((name) => names.some((one) => readFileSync(join("src", name), "utf8").includes(one)));
  expect(naming).toEqual([]);
});
