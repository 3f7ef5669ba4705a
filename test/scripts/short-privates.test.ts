import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import shortPrivates from "../../scripts/build/short-privates.mjs";

const shortened = (source: string) => shortPrivates.call({ resourcePath: "mau.ts" }, source);

/** What the class `Mau` of a source answers to `hoi`, written as it is and with short names. */
function answers(source: string): readonly unknown[] {
  return [source, shortened(source)].map((text) => {
    const { outputText } = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    return (new Function(`${outputText}; return new Mau(7).hoi();`) as () => unknown)();
  });
}

test("private members are written short, fields, methods, getters and parameters alike, and work as before", () => {
  const source = `class Mau {
    private readonly danhSach: number[] = [1];
    open = 2;
    constructor(private readonly soNguoi: number) { this.danhSach.push(soNguoi); }
    hoi() { return [this.danhSach, this.soNguoi, this.open, this.tong(), this.dau]; }
    private tong() { return this.danhSach.length + this.soNguoi; }
    private get dau() { return this.danhSach[0]; }
  }`;
  expect(shortened(source)).not.toMatch(/this\.(danhSach|soNguoi|tong|dau)\b/);
  expect(shortened(source)).toContain("this.open");
  const [before, after] = answers(source);
  expect(after).toEqual(before);
});

test.each([
  ["read from another object", "private lines = 3; hoi() { return this.lines + { lines: 1 }.lines; }"],
  ["taken out of the object by name", "private lines = 3; hoi() { const { lines } = this; return lines; }"],
  ["asked for by its name as a text", 'private lines = 3; hoi() { return this["lines"]; }'],
  ["that another class shows", "private lines = 3; hoi() { return this.lines; } } class Khac { lines = 4;"],
])("a private name is left alone that is %s", (_, body) => {
  const source = `class Mau { ${body} }`;
  expect(shortened(source)).toBe(source);
  const [before, after] = answers(source);
  expect(after).toEqual(before);
});

test("every class of ours is still right TypeScript with short names", () => {
  const paths = (readdirSync("src", { recursive: true }) as string[]).filter((path) => /\.tsx?$/.test(path));
  const changed = paths.filter((path) => {
    const source = readFileSync(join("src", path), "utf8");
    const text = shortPrivates.call({ resourcePath: path }, source);
    if (text !== source)
      expect([path, ts.transpileModule(text, { fileName: path, reportDiagnostics: true }).diagnostics]).toEqual([
        path,
        [],
      ]);
    return text !== source;
  });
  expect(changed.length).toBeGreaterThan(10);
});
