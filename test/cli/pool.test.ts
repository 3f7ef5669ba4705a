import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { workFolder } from "../support/command-line";

jest.setTimeout(60_000);

const { folder, remove } = workFolder();
afterAll(remove);

describe("the processes that judge files", () => {
  it("are replaced when they hang, run out of memory, throw or end, and every other file is answered, in order", async () => {
    await build({
      entryPoints: { pool: "test/support/trouble-pool.ts", worker: "test/support/trouble-worker.ts" },
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      platform: "node",
      format: "esm",
    });
    const files = ["a", "hang", "b", "eat", "c", "throw", "hang", "hang", "end", "d", "throw", "e"];
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "pool.mjs"), ...files], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual([
      "a answered",
      "hang tooSlow",
      "b answered",
      "eat tooLarge",
      "c answered",
      "throw internal",
      "hang tooSlow",
      "hang tooSlow",
      "end internal",
      "d answered",
      "throw internal",
      "e answered",
    ]);
  });
});
