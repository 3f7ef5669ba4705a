import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { soNoiVu2025 } from "../../src/outlines/index.ts";
import { bigReport } from "../../test/support/big-report.ts";
import { buildDocx } from "../../test/support/docx-builder.ts";
import { startServer } from "../../test/stand-in/server.ts";

/** Paragraphs of two hundred pages in Decree 30's type. */
const paragraphs = 1400;

/**
 * Median milliseconds, on a report of 200 pages in the stand-in, from pressing "Kiểm tra
 * lại" to the findings being drawn, less the time in which the pane was waiting for Word.
 */
export async function pressToFindings(browser: Browser, root: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  const document = join(folder, "200-trang.docx");
  writeFileSync(document, buildDocx(bigReport(soNoiVu2025, paragraphs).paragraphs.map(({ text }) => ({ text }))));
  const server = await startServer({ root, port: 0, document });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN" });
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    const pane = page.frameLocator('iframe[title="Ngăn tác vụ"]');
    await pane
      .getByText(/^\d+\/11 mục đủ$/)
      .first()
      .waitFor();
    await pane
      .getByRole("navigation")
      .getByRole("button", { name: /^Kiểm tra/ })
      .click();
    await pane
      .getByText(/^Kiểm tra xong: /)
      .first()
      .waitFor();
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"))!;
    const times: number[] = [];
    for (let run = 0; run < 7; run++) times.push(await frame.evaluate<number>(pressed));
    return times.sort((a, b) => a - b)[3]!;
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs in the pane; a string, so that no build step puts helpers into it.
 * Word is being waited for while a request of the pane is unanswered.
 */
const pressed = `new Promise((resolve) => {
  const host = window.parent;
  const send = host.postMessage;
  const unanswered = new Set();
  let since = 0, word = 0;
  host.postMessage = function (data, ...rest) {
    const message = JSON.parse(data);
    if (message._messageType === 0 && message._actionName === "executeMethod") {
      if (unanswered.size === 0) since = performance.now();
      unanswered.add(message._correlationId);
    }
    return send.call(host, data, ...rest);
  };
  const answered = ({ data }) => {
    const message = JSON.parse(data);
    if (message._messageType === 1 && message._responseType === 0 && unanswered.delete(message._correlationId) && unanswered.size === 0)
      word += performance.now() - since;
  };
  window.addEventListener("message", answered, true);
  const shown = () => /Kiểm tra xong: /.test(document.body.textContent);
  const start = performance.now();
  let cleared = false;
  const seen = new MutationObserver(() => {
    cleared ||= !shown();
    if (!cleared || !shown()) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => {
      if (unanswered.size > 0) word += performance.now() - since;
      host.postMessage = send;
      window.removeEventListener("message", answered, true);
      resolve(performance.now() - start - word);
    }));
  });
  seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  [...document.querySelectorAll("main button")].find((one) => /^Kiểm tra lại$/.test(one.textContent.trim())).click();
})`;
