import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * An installed browser of the Chromium family: the one CHROME_PATH
 * names, else the first found; null when there is none.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH = ${named}: không có tệp này (no such file).`);
    return named;
  }
  return firstOnPath(browserCommands, environment) ?? firstExisting(browserPlaces(environment));
}

/** LibreOffice, which turns documents into PDF as an independent reader. */
export function findLibreOffice(environment: NodeJS.ProcessEnv = process.env): string | null {
  return (
    firstOnPath(["soffice", "libreoffice"], environment) ??
    firstExisting([
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      join(environment.ProgramFiles ?? "C:\\Program Files", "LibreOffice\\program\\soffice.exe"),
    ])
  );
}

/** poppler's pdftoppm, which turns PDF pages into pictures. */
export function findPdfToPpm(environment: NodeJS.ProcessEnv = process.env): string | null {
  return firstOnPath(["pdftoppm"], environment);
}

const browserCommands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
  "chrome-headless-shell",
];

function browserPlaces(environment: NodeJS.ProcessEnv): string[] {
  const mac = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const roots = [environment.ProgramFiles, environment["ProgramFiles(x86)"], environment.LOCALAPPDATA].filter(
    (root): root is string => root !== undefined,
  );
  const windows = roots.flatMap((root) =>
    [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
      "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
    ].map((path) => join(root, path)),
  );
  return [...mac, ...windows];
}

function firstOnPath(commands: readonly string[], environment: NodeJS.ProcessEnv): string | null {
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  return firstExisting(commands.flatMap((command) => folders.map((folder) => join(folder, command))));
}

function firstExisting(paths: readonly string[]): string | null {
  return paths.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
