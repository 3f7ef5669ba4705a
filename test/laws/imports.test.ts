import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { mayImport, roomOf, rooms } from "../../scripts/rooms.mjs";

const root = resolve("src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(root, name));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** Folders of records of one kind, each read by itself. */
const recordsOf = ["core/check/rules", "pane/actions"];

describe("the rooms of the house", () => {
  it("hold every file", () => {
    const strangers = files.filter(
      (file) => roomOf(relative(root, file)) !== null && !(roomOf(relative(root, file))! in rooms),
    );
    expect(strangers).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(Object.keys(rooms))("%s imports only what it may, types included", (room) => {
    const strangers = files
      .filter((file) => roomOf(relative(root, file)) === room)
      .flatMap((file) => imports.get(file)!.map((target) => [file, target] as const))
      .filter(([, target]) => !mayImport(room, roomOf(relative(root, target)) ?? "root"))
      .map(([file, target]) => `${relative(root, file)} -> ${relative(root, target)}`);
    expect(strangers).toEqual([]);
  });

  it("hold about a dozen files each, and so does every corner of them; a rule or an action more is no crowd", () => {
    const sizes = new Map<string, number>();
    for (const file of files) {
      const folder = dirname(relative(root, file));
      if (!recordsOf.includes(folder)) sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
    }
    expect([...sizes].filter(([, size]) => size > 15)).toEqual([]);
  });

  it("no file imports itself, however long the way round", () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].map((f) => relative(root, f)).join(" -> "));
        return;
      }
      if (done.has(file)) return;
      for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

/** Relative imports, types and what is fetched later included: each shows what a file knows as well as a call does. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const found = source.matchAll(
    /^(?:import|export)\s[^;]*?from\s+"(\.[^"]+)"|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?"(\.[^"]+)",?\s*\)/gms,
  );
  return [...found].map((match) => locate(file, match[1] ?? match[2]!)).filter((target) => target !== null);
}

function locate(from: string, specifier: string): string | null {
  const base = resolve(dirname(from), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, join(base, "index.ts")];
  return candidates.find((candidate) => files.includes(candidate)) ?? null;
}
