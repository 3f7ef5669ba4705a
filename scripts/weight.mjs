/**
 * `node scripts/weight.mjs`: what the pane's JavaScript weighs, room by
 * room and package by package, in bytes after gzip.
 *
 * Builds the pane for release with source maps, reads each file's gzip stream symbol by symbol and books the
 * bits of every symbol on the source it came from, so that the rows add up to the files. `--files ROOM`:
 * that room or package file by file; `--files all`: every file. `--no-build`: reads what was built last.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { bitsPerByte } from "./bench/gzip-bits.mjs";
import { sourcePerByte } from "./bench/source-map.mjs";

const root = resolve(import.meta.dirname, "..");
const built = join(root, ".cache/weight");
const wanted = process.argv.includes("--files") ? process.argv[process.argv.indexOf("--files") + 1] : null;

if (!process.argv.includes("--no-build")) build();

const groups = JSON.parse(readFileSync(`${built}.json`, "utf8")).namedChunkGroups;
const opening = new Set(filesOf("taskpane", "pane"));
const all = new Set(Object.keys(groups).flatMap((group) => filesOf(group)));
const rows = new Map();
for (const file of all) book(file);
print();

function build() {
  mkdirSync(built, { recursive: true });
  const env = [`outDir=${built}`, "baseUrl=https://may-chu.example/", "kit=no", "review=no", "maps=yes"];
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production", `--json=${built}.json`].concat(
      env.flatMap((one) => ["--env", one]),
    ),
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0)
    throw new Error(
      stdout || JSON.stringify(JSON.parse(readFileSync(`${built}.json`, "utf8")).errors, null, 1).slice(0, 2000),
    );
}

function filesOf(...names) {
  return names.flatMap((name) => groups[name].assets.map((asset) => asset.name)).filter((name) => name.endsWith(".js"));
}

function book(file) {
  const code = readFileSync(join(built, file));
  const bits = bitsPerByte(gzipSync(code, { level: 9 }), code.length);
  const sources = sourcePerByte(code.toString("utf8"), JSON.parse(readFileSync(join(built, `${file}.map`), "utf8")));
  for (let at = 0; at < code.length; at++) {
    const key =
      wanted === null
        ? roomOf(sources[at])
        : wanted === "all" || roomOf(sources[at]) === wanted
          ? pathOf(sources[at])
          : null;
    if (key === null) continue;
    const row = rows.get(key) ?? { opening: 0, later: 0, by: {} };
    row[opening.has(file) ? "opening" : "later"] += bits[at] / 8;
    row.by[file] = (row.by[file] ?? 0) + bits[at] / 8;
    rows.set(key, row);
  }
}

/** "node_modules/@fluentui/react-button", "core/sections", "pane/components"; "webpack" for what joins the modules. */
function roomOf(source) {
  const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source ?? "");
  if (packaged) return packaged[1];
  const own = /\/src\/(.*)$/.exec(source ?? "");
  if (!own) return "webpack";
  const parts = own[1].split("/");
  return parts.slice(0, Math.min(2, parts.length - 1)).join("/") || "src";
}

function pathOf(source) {
  return (source ?? "").replace(/^.*\/(src|node_modules)\//, "");
}

function print() {
  const sorted = [...rows].sort(([, a], [, b]) => b.opening - a.opening || b.later - a.later);
  const total = { opening: 0, later: 0 };
  for (const [name, { opening: now, later, by }] of sorted) {
    total.opening += now;
    total.later += later;
    const where = Object.entries(by).sort(([, a], [, b]) => b - a);
    console.log(
      `${now.toFixed(0).padStart(8)}${later.toFixed(0).padStart(8)}  ${name}${wanted === null ? "" : `  (${where.map(([file, weight]) => `${file} ${weight.toFixed(0)}`).join(", ")})`}`,
    );
  }
  console.log(`${total.opening.toFixed(0).padStart(8)}${total.later.toFixed(0).padStart(8)}  all (opening, later)`);
}
