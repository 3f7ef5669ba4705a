/**
 * `npm run check`: bundles the command line and runs it. Bundling takes less time than loading the modules one by one
 * in each of its processes, and beside the bundle lies a process that has loaded it already. A bundle is named after
 * everything it is made of, so that what runs is never older than the source, and is made only when that has changed.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { forgetOld } from "./build/old-bundles.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const name = `check-${fingerprint()}`;
const places = [join(root, ".cache"), join(tmpdir(), "bao-cao-dan-chu-co-so")];
const known = places.map((place) => join(place, name)).find((folder) => existsSync(folder));

await import(pathToFileURL(join(known ?? (await made()), "check.mjs")).href);

/** Of every file of the source by name and content, the packages' versions, and how they are bundled. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const bundling = ["package-lock.json", "scripts/build/command-line.mjs"].map((file) => join(root, file));
  for (const file of [...sources, ...bundling, fileURLToPath(import.meta.url)])
    hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** The folder that holds the bundle, written whole or not at all. */
async function made() {
  const { bundleCommandLine } = await import("./build/command-line.mjs");
  for (const parent of places)
    try {
      const folder = join(parent, name);
      if (existsSync(folder)) return folder;
      mkdirSync(parent, { recursive: true });
      const draft = mkdtempSync(join(parent, "draft-"));
      await bundleCommandLine(draft);
      forgetOld(parent);
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
