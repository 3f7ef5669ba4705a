import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rulePages } from "./rule-pages/pages";

/** Writes docs/rules from the rules' own words. A test fails when a page is stale. */
const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "docs", "rules");
mkdirSync(folder, { recursive: true });
const pages = rulePages();
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`${pages.size} pages in docs/rules`);
