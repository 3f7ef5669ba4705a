import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve("src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(root, name));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** Which rooms each room may import, besides itself. Roots are the files directly in src. */
const allowed: Record<string, readonly string[]> = {
  outlines: ["core"],
  core: [],
  export: ["core"],
  word: ["core"],
  docx: ["core"],
  pane: ["core", "export", "outlines"],
};

describe("the rooms of the house", () => {
  it("hold files at all", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(Object.entries(allowed))("%s imports only what it may", (room, others) => {
    const strangers = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => imports.get(file)!.map((target) => [file, target] as const))
      .filter(([, target]) => roomOf(target) !== room && !others.includes(roomOf(target)))
      .map(([file, target]) => `${relative(root, file)} -> ${relative(root, target)}`);
    expect(strangers).toEqual([]);
  });

  it("outlines know nothing of the core but the types of an outline", () => {
    const strangers = files
      .filter((file) => roomOf(file) === "outlines")
      .flatMap((file) => imports.get(file)!)
      .filter((target) => roomOf(target) === "core" && !/core\/(outline|language)\.ts$/.test(target));
    expect(strangers.map((file) => relative(root, file))).toEqual([]);
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

/** Relative imports that exist at run time; a type cannot make a cycle. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const found = source.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gms);
  return [...found].map((match) => locate(file, match[1] ?? match[2]!)).filter((target) => target !== null);
}

function locate(from: string, specifier: string): string | null {
  const base = resolve(dirname(from), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, join(base, "index.ts")];
  return candidates.find((candidate) => files.includes(candidate)) ?? null;
}

function roomOf(file: string): string {
  const parts = relative(root, file).split("/");
  return parts.length === 1 ? "root" : parts[0]!;
}
