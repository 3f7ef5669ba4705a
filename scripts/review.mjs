/**
 * `npm run review`: builds the receiving office's page and opens it from the disk, with sample reports beside
 * it to drop on it. `-- --no-open` only writes them, `-- --out FOLDER` elsewhere than in .cache/review.
 */
import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { register } from "tsx/esm/api";
import { openInBrowser } from "./open-in-browser.mjs";
import { reviewPage } from "./build/review-page.mjs";

register();
const { previousSamples, reviewSamples } = await import("../test/support/review-samples.ts");

const { values } = parseArgs({ options: { out: { type: "string" }, "no-open": { type: "boolean" } } });
const folder = resolve(values.out ?? join(import.meta.dirname, "../.cache/review"));
const samples = { "bao-cao-mau": reviewSamples(), "bao-cao-mau-ky-truoc": previousSamples() };
for (const [name, files] of Object.entries(samples)) {
  const place = join(folder, name);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const file of files) write(join(place, file.name), file);
}
const page = join(folder, "kiem-tra.html");
writeFileSync(page, (await reviewPage()).html);
console.log(`Trang: ${pathToFileURL(page).href}`);
console.log(`Thả thư mục báo cáo mẫu vào trang: ${join(folder, "bao-cao-mau")}`);
if (!values["no-open"]) openInBrowser(pathToFileURL(page).href);

/** Windows does not take some names; the others do without that sample. */
function write(path, { bytes, modified }) {
  try {
    writeFileSync(path, bytes);
    utimesSync(path, modified / 1000, modified / 1000);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EINVAL") throw error;
  }
}
