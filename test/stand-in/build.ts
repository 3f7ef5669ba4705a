import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import webpack, { type Configuration } from "webpack";

/** Where the two pages are, built. */
export interface BuiltPages {
  /** The add-in as it is shipped, but taking office.js from this server. */
  readonly addIn: string;
  /** The stand-in's own page. */
  readonly standIn: string;
}

/**
 * Builds what the stand-in serves, or finds it built: the name of the folder is the hash of everything that
 * goes in, so a second start takes no time and a stale build cannot be served. `root`: the project's folder.
 */
export async function buildPages(root: string): Promise<BuiltPages> {
  const cache = join(root, ".cache", "stand-in");
  const shared = ["package-lock.json"];
  const addInSources = ["src", "assets", "manifest.xml", "webpack.config.js", "scripts/build", ...shared];
  const standInSources = ["test/stand-in", ...shared];
  const standIn = await buildInto(cache, "page", digest(root, standInSources), (folder) => buildPage(root, folder));
  const addIn = await buildInto(cache, "add-in", digest(root, addInSources), async (folder) => {
    const { default: configure } = (await import(join(root, "webpack.config.js"))) as {
      default: (env: object, argv: object) => Configuration;
    };
    const settings = {
      outDir: folder,
      officeJs: "/office-js/office.js",
      baseUrl: "https://localhost:3000/",
      kit: "no",
    };
    await run(configure(settings, { mode: "production" }));
  });
  return { addIn, standIn };
}

async function buildInto(
  cache: string,
  name: string,
  hash: string,
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cache, `${name}-${hash}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  await build(unfinished);
  removeOld(cache, name);
  // Two starts at once may both build; the first one to finish is taken, the other is the same.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

/**
 * The stand-in's own page, only ever served from this machine: esbuild
 * makes it in a second, where webpack needed twenty.
 */
async function buildPage(root: string, folder: string): Promise<void> {
  const page = join(root, "test/stand-in/page");
  await esbuild({
    absWorkingDir: root,
    entryPoints: { page: join(page, "index.tsx") },
    outdir: folder,
    bundle: true,
    format: "esm",
    splitting: true,
    jsx: "automatic",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  copyFileSync(join(page, "index.html"), join(folder, "index.html"));
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
