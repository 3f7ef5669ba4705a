import { writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Bundles the command line into a folder: the program in pieces of which it loads what
 * it needs, the process that judges in one, and the stored start of that process.
 */
export async function bundleCommandLine(folder) {
  const common = {
    outdir: "bundle",
    entryNames: "[name]",
    bundle: true,
    platform: "node",
    target: "node20",
    // Beside the code, not in it: every process reads all of that.
    sourcemap: "linked",
    sourcesContent: false,
    absWorkingDir: root,
    write: false,
  };
  const built = await Promise.all([
    build({
      ...common,
      entryPoints: ["src/cli/check.ts", "src/cli/pool/processes.ts"],
      splitting: true,
      format: "esm",
      outExtension: { ".js": ".mjs" },
    }),
    build({
      ...common,
      entryPoints: ["src/cli/pool/worker.ts"],
      format: "cjs",
      outExtension: { ".js": ".cjs" },
      // The one for Node only adds threads, which a stored start cannot hold.
      alias: { fflate: "fflate/browser" },
    }),
  ]);
  for (const { outputFiles } of built)
    for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents);
  const { storeStart } = await import(pathToFileURL(join(folder, "processes.mjs")).href);
  storeStart(folder);
}
