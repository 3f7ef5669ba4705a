import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { htmlPage } from "./html-page.mjs";
import { hostsToAllow, policy } from "./policy.mjs";

const root = resolve(import.meta.dirname, "../..");
const officeJsFolder = join(root, "node_modules/@microsoft/office-js");

/**
 * Writes dist/quan-tri: what the administrator of a closed network needs to put the add-in into use without its
 * makers. The files of the project's folder quan-tri are filled with the chosen address; office.js with its
 * licence, the guides as pages and the SHA-256 of every file are added. At the end it tells which hosts to allow.
 */
export class AdministratorsKit {
  constructor({ baseUrl, officeJs }) {
    this.baseUrl = baseUrl;
    this.officeJs = officeJs;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AdministratorsKit", (compilation) => {
      const emit = (name, content) => {
        compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
      };
      compilation.hooks.processAssets.tap({ name: "AdministratorsKit", stage: -1000 }, () => {
        for (const [name, content] of Object.entries(kitFiles(this.baseUrl, this.officeJs))) emit(name, content);
      });
      compilation.hooks.processAssets.tap({ name: "AdministratorsKit sums", stage: 9000 }, (assets) => {
        emit("quan-tri/SHA256SUMS", sums(assets));
      });
    });
    compiler.hooks.done.tap("AdministratorsKit", (stats) => {
      if (stats.hasErrors()) return;
      const lines = hostsToAllow(this.baseUrl, this.officeJs).map(({ host, why }) => `  ${host}   (${why})`);
      console.error(
        `\nMáy trạm cần tới được:\n${lines.join("\n")}\nBước tiếp theo: ${compiler.outputPath}/quan-tri/trien-khai.html\n`,
      );
    });
  }
}

function kitFiles(baseUrl, officeJs) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8").replaceAll("https://localhost:3000/", baseUrl);
  const values = {
    "DIA-CHI": baseUrl,
    "MAY-CHU": new URL(baseUrl).host,
    "PHIEN-BAN": version,
    "MA-PHAN-BO-TRO": /<Id>(.*)<\/Id>/.exec(manifest)[1],
    "OFFICE-JS": /^https?:/.test(officeJs) ? officeJs : `../${officeJs}`,
    "CHINH-SACH": policy(officeJs),
    HINH: [...new Set([...manifest.matchAll(/assets\/[\w-]+\.png/g)].map(([name]) => name))].join(" "),
  };
  const files = { "quan-tri/manifest.xml": manifest, "quan-tri/dia-chi.txt": `${baseUrl}\n` };
  for (const name of readdirSync(join(root, "quan-tri"))) {
    const text = readFileSync(join(root, "quan-tri", name), "utf8").replace(/\{\{([A-Z-]+)\}\}/g, (_, key) => {
      if (!(key in values)) throw new Error(`quan-tri/${name}: {{${key}}} is not a value the kit knows.`);
      return values[key];
    });
    files[`quan-tri/${name}`] = encoded(name, text);
  }
  for (const name of officeJsFiles) {
    files[`quan-tri/office-js/${name}`] = readFileSync(join(officeJsFolder, "dist", name));
  }
  files["quan-tri/office-js/LICENSE.md"] = readFileSync(join(officeJsFolder, "LICENSE.md"));
  files["huong-dan.html"] = htmlPage(join(root, "docs/huong-dan.md"), "");
  for (const name of readdirSync(join(root, "docs/pictures")).filter((one) => one.endsWith(".webp"))) {
    files[`pictures/${name}`] = readFileSync(join(root, "docs/pictures", name));
  }
  files["quan-tri/trien-khai.html"] = htmlPage(join(root, "docs/deployment.md"), "../");
  return files;
}

/**
 * What Word asks of a copy of office.js (reference: the names its loader asks
 * for): the loader, one library a platform, texts, and the host's error dialog.
 */
const officeJsFiles = [
  "office.js",
  "word-win32-16.01.js",
  "word-mac-16.00.js",
  "word-ios-16.00.js",
  "word-web-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  // Asked for outside Office alone, where the check-list page is opened
  // first; without it the library never says that there is no Word.
  "o15apptofilemappingtable.js",
];

/**
 * Windows PowerShell reads a script without a mark as ANSI, and regedit
 * wants UTF-16: otherwise every Vietnamese letter is lost.
 */
function encoded(name, text) {
  const windows = () => text.replace(/\r?\n/g, "\r\n");
  if (name.endsWith(".ps1")) return `\uFEFF${windows()}`;
  if (name.endsWith(".reg")) return Buffer.from(`\uFEFF${windows()}`, "utf16le");
  return text;
}

/** One line a file, as `sha256sum -c` reads it from the folder above. */
function sums(assets) {
  return Object.entries(assets)
    .map(([name, source]) => `${createHash("sha256").update(source.buffer()).digest("hex")}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join("");
}
