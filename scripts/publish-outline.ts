/**
 * `npm run publish-outline -- FILE.docx|FILE.json DIR [--issuer NAME]`: puts an outline into the `outlines`
 * folder beside the pane (DIR is the folder of taskpane.html, or `outlines` itself) and into its list, which
 * every pane of that host offers from then on. Exit codes: 0 published, 1 the file holds no outline, 2 wrong use.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { outlineFromPath } from "../src/cli/outline-file";
import { fillFields } from "../src/core/outline/fields";
import type { Outline } from "../src/core/outline/outline";
import { writeOutlineFile } from "../src/core/outline/outline-file";
import { timeAround } from "../src/core/outline/report-time";
import { subjectOf, withPublished, type PublishedOutline } from "../src/core/outline/use/published";
import { shelf } from "../src/outlines";

const usage = 'Cách dùng: npm run publish-outline -- TỆP.docx THƯ-MỤC [--issuer "Sở Nội vụ tỉnh …"]';
const { file, folder, issuer } = readArguments();
const now = new Date();
const read = await outlineFromPath(file, timeAround(now.getFullYear(), now.getMonth() + 1));
if ("problem" in read) end(1, read.problem.vi);
for (const remark of read.remarks) console.error(`Lưu ý: ${remark.vi}`);

const text = writeOutlineFile(read.outline);
const entry = entryOf(read.outline, text);
mkdirSync(folder, { recursive: true });
const list = join(folder, "index.json");
writeFileSync(join(folder, entry.file), text);
writeFileSync(list, withPublished(existsSync(list) ? readFileSync(list, "utf8") : null, entry));
console.log(`Đã phát hành “${entry.name}” (${read.outline.sections.length} mục): ${join(folder, entry.file)}`);

function entryOf(outline: Outline, written: string): PublishedOutline {
  const { period, year } = outline.defaults;
  const sha256 = createHash("sha256").update(written).digest("hex");
  const printed = outline.opening
    .filter(({ role }) => role === "agency")
    .map((line) => fillFields(line.text, outline.defaults));
  const subject = subjectOf(outline, shelf.subjects);
  return {
    id: outline.id,
    name: outline.name.vi,
    issuer: issuer ?? printed.join(" "),
    subject,
    period,
    year,
    // Another content is another name: no cache can give the old one for the new.
    file: `${plain(subject)}-${year}-${sha256.slice(0, 8)}.json`,
    sha256,
  };
}

/** Letters of an address: "Cải cách hành chính" is "cai-cach-hanh-chinh". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/[^a-z0-9 -]/gu, "")
    .trim()
    .replace(/[ -]+/gu, "-")
    .slice(0, 60);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { issuer: { type: "string" } } });
    const [source, target, ...more] = positionals;
    if (source === undefined || target === undefined || more.length > 0) return end(2, usage);
    const site = resolve(target);
    return {
      file: source,
      folder: basename(site) === "outlines" ? site : join(site, "outlines"),
      issuer: values.issuer,
    };
  } catch (error) {
    return end(2, `${(error as Error).message}\n${usage}`);
  }
}

function end(code: number, line: string): never {
  console.error(line);
  process.exit(code);
}
