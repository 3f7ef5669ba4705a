import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { LICENCES } from "./licences.mjs";

const root = resolve(import.meta.dirname, "../..");

/**
 * The receiving office's page as one file: its styles, its script and the script of its workers stand in
 * it, and its policy allows these by their hashes and nothing else, so that it works from a disk, a share
 * or a server alike and asks no other host for anything. `packages`: names of what is bundled into it.
 */
export async function reviewPage() {
  const [page, worker] = await Promise.all([bundle("src/kiem-tra.tsx"), bundle("src/review/workers/worker.ts")]);
  const script = inScript(page.js);
  const parts = { policy: policy(script, page.css), style: page.css, worker: inScript(worker.js), script };
  const template = readFileSync(join(root, "src/kiem-tra.html"), "utf8");
  const html = template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
  return { html, packages: [...new Set([...page.packages, ...worker.packages])].sort() };
}

/** Emits the page with a webpack build. Fails when it bundles a package whose licence is not shipped. */
export class ReviewPage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ReviewPage", (compilation) => {
      let packages = [];
      compilation.hooks.processAssets.tapPromise({ name: "ReviewPage", stage: -500 }, async () => {
        const page = await reviewPage();
        packages = page.packages;
        compilation.emitAsset("kiem-tra.html", new compiler.webpack.sources.RawSource(page.html));
      });
      compilation.hooks.processAssets.tap({ name: "ReviewPage licences", stage: 8000 }, (assets) => {
        const licences = assets[LICENCES]?.source().toString();
        if (licences === undefined) return;
        const missing = packages.filter((name) => !licences.includes(`\n${name} `));
        if (missing.length > 0)
          compilation.errors.push(
            new Error(`kiem-tra.html ships ${missing.join(", ")} without a licence: see ofReviewPage in licences.mjs`),
          );
      });
    });
  }
}

async function bundle(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: "bundle",
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    jsx: "automatic",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  const packages = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs)
      .filter((path) => inputs[path].bytesInOutput > 0)
      .flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  return { js: text(".js"), css: text(".css").trim(), packages };
}

/**
 * Text between <script> and </script>: what would end it, or open a
 * comment in it, is written otherwise. The hash is of this text.
 */
function inScript(code) {
  return code
    .replace(/<\/(script)/gi, "<\\/$1")
    .replace(/<!--/g, "<\\!--")
    .trim();
}

/**
 * Fluent UI writes its rules through the CSSOM into <style> elements that are empty when they are made: besides our
 * own sheet the one inline style allowed is the empty string. Workers are made from a blob of what stands in the page.
 */
function policy(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashed(script)}`,
    "worker-src blob:",
    `style-src ${hashed(style)} ${hashed("")}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashed(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
