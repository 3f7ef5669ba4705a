import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findBrowser, findLibreOffice, findPdfToPpm } from "./find-programs";

/**
 * Makes sure the browser tests find what they need: a Chromium, LibreOffice and pdftoppm. On Debian, when this user may
 * install packages (root, or sudo without a password), missing ones are installed from Debian's own archive; otherwise
 * the returned lines say, in Vietnamese and English, what to install. An empty list means that everything is there.
 */
export function installMissing(): string[] {
  const packages = programs.filter((program) => program.find() === null).flatMap((program) => program.packages);
  if (packages.length > 0 && isDebian()) aptInstall(packages);
  return programs.filter((program) => program.find() === null).map((program) => program.advice);
}

const programs = [
  {
    find: () => findBrowser(),
    packages: ["chromium"],
    advice:
      "Thiếu trình duyệt nhân Chromium. Hãy cài Chrome, Edge, Brave hoặc Chromium, hoặc đặt CHROME_PATH là đường dẫn tới nó." +
      "\n  No Chromium-family browser found. Install Chrome, Edge, Brave or Chromium, or set CHROME_PATH to its path.",
  },
  {
    find: () => findLibreOffice(),
    // The fonts are part of it: without one as wide as Times New Roman every line would break elsewhere.
    packages: ["libreoffice-writer", "fonts-liberation"],
    advice:
      "Thiếu LibreOffice (để chuyển văn bản sang PDF và xem trang). Hãy cài LibreOffice." +
      "\n  LibreOffice not found; it turns documents into PDF for the tests that look at pages. Install LibreOffice.",
  },
  {
    find: () => findPdfToPpm(),
    packages: ["poppler-utils"],
    advice:
      "Thiếu pdftoppm (để so hình trang). Hãy cài poppler (poppler-utils)." +
      "\n  pdftoppm not found; the tests that look at pages need it. Install poppler (poppler-utils).",
  },
] as const;

function isDebian(): boolean {
  if (process.platform !== "linux" || !existsSync("/etc/os-release")) return false;
  return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function aptInstall(packages: readonly string[]): void {
  const root = process.getuid?.() === 0;
  if (!root && spawnSync("sudo", ["-n", "true"]).status !== 0) return;
  console.error(`Đang cài / installing: ${packages.join(" ")}`);
  // What apt says goes to standard error, and its failure is not hidden: the caller looks again for each program.
  const apt = (...parameters: string[]) =>
    spawnSync(
      root ? "apt-get" : "sudo",
      root ? parameters : ["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...parameters],
      {
        stdio: ["ignore", 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      },
    );
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}
