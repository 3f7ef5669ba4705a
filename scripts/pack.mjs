/**
 * `npm run pack`: one .zip to carry into a closed network. With BASE_URL it is
 * made for that address; without, the administrator sets the address later by
 * quan-tri/dat-dia-chi.ps1 or .sh, which need no Node.js. Arguments: `--out FILE`.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import webpack from "webpack";
import configure from "../webpack.config.js";

/**
 * Stands where the address will be: a name that can never be registered,
 * so that a kit whose address was forgotten reaches nobody.
 */
const NOT_YET = "https://dia-chi-chua-dat.invalid/";

const root = resolve(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const target = resolve(values.out ?? join(root, `bao-cao-dan-chu-co-so-${version}.zip`));
const folder = join(root, ".cache/pack");

await build(process.env.BASE_URL || NOT_YET);
const entries = Object.fromEntries(
  filesUnder(folder).map((file) => [relative(folder, file).replaceAll("\\", "/"), readFileSync(file)]),
);
const zip = zipSync(entries, { level: 9, mtime: new Date("2026-01-01T00:00:00") });
writeFileSync(target, zip);

console.log(`${target}\n${(zip.length / 1e6).toFixed(1)} MB, ${Object.keys(entries).length} tệp`);
console.log(`SHA-256 ${createHash("sha256").update(zip).digest("hex")}`);
if (!process.env.BASE_URL)
  console.log(
    "Giải nén rồi đặt địa chỉ: quan-tri\\dat-dia-chi.ps1 -DiaChi https://…  hoặc  sh quan-tri/dat-dia-chi.sh https://…",
  );

function build(baseUrl) {
  return new Promise((done, fail) => {
    webpack(configure({ baseUrl, outDir: folder }, { mode: "production" }), (error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}

function filesUnder(path) {
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .flatMap((entry) => (statSync(entry).isDirectory() ? filesUnder(entry) : [entry]));
}
