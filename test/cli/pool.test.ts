import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { workFolder } from "../support/command-line";

jest.setTimeout(60_000);

const { folder, remove } = workFolder();
afterAll(remove);

describe("the processes that judge files", () => {
  beforeAll(async () => {
    for (const [name, format, ending] of [
      ["pool", "esm", ".mjs"],
      ["worker", "cjs", ".cjs"],
    ] as const)
      await build({
        entryPoints: { [name]: `test/support/trouble-${name}.ts` },
        outdir: folder,
        outExtension: { ".js": ending },
        bundle: true,
        platform: "node",
        format,
      });
  });

  it("end by themselves when they hang and the one that started them was killed", async () => {
    const note = join(folder, "pid");
    const pool = spawn(process.execPath, [join(folder, "pool.mjs"), `orphan ${note}`], { stdio: "ignore" });
    await until(() => existsSync(note) && readFileSync(note, "utf8") !== "");
    const child = Number(readFileSync(note, "utf8"));
    pool.kill("SIGKILL");
    await once(pool, "exit");
    expect(isRunning(child)).toBe(true);
    await until(() => !isRunning(child));
  });

  it("are replaced when they hang, run out of memory, throw or end, and every other file is answered, in order", () => {
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

  it("give up no file because others kept the processor from it", () => {
    const files = Array.from({ length: 4 }, () => "work");
    const { stdout } = spawnSync(process.execPath, [join(folder, "pool.mjs"), ...files], {
      encoding: "utf8",
      env: { ...process.env, WORKERS: "4" },
    });
    expect(stdout.trim().split("\n")).toEqual(files.map((file) => `${file} answered`));
  });
});

function isRunning(pid: number): boolean {
  try {
    // Ended, but not yet taken note of by whoever inherited it.
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** Fails by the test's own time limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
