import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { check } from "../../src/core/check/check";
import { DocxError, readDocx } from "../../src/docx";
import { outlines } from "../../src/outlines";

const root = join(__dirname, "../..");

/** Every .docx at hand: those that packages bring along for their own tests, and ours. */
const files = ["node_modules", "test"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
  )
  .filter((path) => path.endsWith(".docx"));

describe("a .docx from anywhere", () => {
  it("is read and judged by every outline, or refused with a reason", () => {
    const refused: string[] = [];
    for (const path of files) {
      const bytes = new Uint8Array(readFileSync(path));
      try {
        const { snapshot } = readDocx(bytes);
        for (const outline of outlines) {
          const { outcomes } = check({ outline, snapshot, memory: null });
          const failed = outcomes.filter(({ reason }) => reason?.vi.startsWith("Không kiểm tra được"));
          expect([path, failed]).toEqual([path, []]);
        }
      } catch (error) {
        if (!(error instanceof DocxError)) throw error;
        refused.push(relative(root, path));
      }
    }
    console.log(`${files.length} files, ${refused.length} refused: ${refused.join(", ")}`);
    expect(files.length).toBeGreaterThan(100);
  });
});
