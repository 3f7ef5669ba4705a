/**
 * `npm run check`: bundles the command line and runs it. Bundling takes less time than loading the modules one by one in each of its threads, and is
 * done every time, so that what runs is never older than the source. The bundle's name is its content's, so that runs at the same time share it.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const { outputFiles } = await build({
  entryPoints: [join(root, "src/cli/check.ts"), join(root, "src/cli/worker.ts")],
  outdir: "bundle",
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  outExtension: { ".js": ".mjs" },
  sourcemap: "inline",
  sourcesContent: false,
  absWorkingDir: root,
  write: false,
});

await import(pathToFileURL(join(stored(outputFiles), "check.mjs")).href);

/** The folder that holds the bundle, written whole or not at all. */
function stored(files) {
  const hash = createHash("sha256");
  for (const { path, contents } of files) hash.update(basename(path)).update(contents);
  const name = `check-${hash.digest("hex").slice(0, 16)}`;
  for (const parent of [join(root, ".cache"), join(tmpdir(), "bao-cao-dan-chu-co-so")])
    try {
      const folder = join(parent, name);
      if (existsSync(folder)) return folder;
      mkdirSync(parent, { recursive: true });
      const draft = mkdtempSync(join(parent, "draft-"));
      for (const { path, contents } of files) writeFileSync(join(draft, basename(path)), contents);
      try {
        renameSync(draft, folder);
      } catch (error) {
        rmSync(draft, { recursive: true });
        if (!existsSync(folder)) throw error;
      }
      return folder;
    } catch (error) {
      // A folder that may only be read is no reason to refuse; the system's own folder for such files is.
      if (parent.startsWith(tmpdir())) throw error;
    }
  throw new Error("unreachable");
}
