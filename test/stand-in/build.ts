import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

/** Where the two pages are, built. */
export interface BuiltPages {
  /** The add-in as it is shipped, but taking office.js from this server. */
  readonly addIn: string;
  /** The stand-in's own page. */
  readonly standIn: string;
}

/**
 * Builds what the stand-in serves, or finds it built: the name of the folder is the hash of everything that goes in, so a second
 * start takes no time and a stale build cannot be served. `root`: the project's folder.
 */
export async function buildPages(root: string): Promise<BuiltPages> {
  const cache = join(root, ".cache", "stand-in");
  const shared = ["package-lock.json"];
  const addInSources = ["src", "assets", "manifest.xml", "webpack.config.js", "scripts/build", ...shared];
  const standInSources = ["test/stand-in", ...shared];
  // One after the other: each webpack takes all the memory a small machine has.
  const addIn = await buildInto(cache, "add-in", digest(root, addInSources), async (folder) => {
    const { default: configure } = (await import(join(root, "webpack.config.js"))) as {
      default: (env: object, argv: object) => Configuration;
    };
    return configure(
      { outDir: folder, officeJs: "/office-js/office.js", baseUrl: "https://localhost:3000/", kit: "no" },
      { mode: "production" },
    );
  });
  const standIn = await buildInto(cache, "page", digest(root, standInSources), async (folder) => {
    const { default: configure } = (await import(join(root, "test/stand-in/page/webpack.config.mjs"))) as {
      default: (outDir: string) => Configuration;
    };
    return configure(folder);
  });
  return { addIn, standIn };
}

async function buildInto(
  cache: string,
  name: string,
  hash: string,
  configure: (folder: string) => Promise<Configuration>,
): Promise<string> {
  const folder = join(cache, `${name}-${hash}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  await run(await configure(unfinished));
  removeOld(cache, name);
  // Two starts at once may both build; the first one to finish is taken, the other is the same.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

const day = 24 * 60 * 60 * 1000;

function removeOld(cache: string, name: string): void {
  for (const entry of readdirSync(cache)) {
    const path = join(cache, entry);
    if (entry.startsWith(`${name}-`) && statSync(path).mtimeMs < Date.now() - day) rmSync(path, { recursive: true });
  }
}

function digest(root: string, sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesUnder(root, source)) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash
        .update(file)
        .update("\0")
        .update(readFileSync(join(root, file)))
        .update("\0");
    }
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((entry) => filesUnder(root, `${path}/${entry}`));
}
