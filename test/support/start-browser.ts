import { chromium, type BrowserServer } from "playwright-core";
import { findBrowser } from "./find-programs";

/** Starts the installed browser without a window and with everything off that would ask the network by itself. */
export async function startBrowserServer(): Promise<BrowserServer> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("Thiếu trình duyệt nhân Chromium: chạy npm test để biết cần cài gì.");
  return chromium.launchServer({
    executablePath,
    headless: true,
    args: [
      // Root has no user namespace to build the sandbox in; the pages shown are our own.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--font-render-hinting=none",
    ],
  });
}
