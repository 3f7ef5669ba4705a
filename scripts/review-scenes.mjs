import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Shows the receiving office's page with the sample reports, scene by scene:
 * `still(name, page)` is called at each. The same scenes are the pictures of the guide.
 */
export async function reviewScenes(context, still) {
  const folder = mkdtempSync(join(tmpdir(), "kiem-tra-"));
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, "review.mjs"), "--no-open", "--out", folder]);
    const reports = join(folder, "bao-cao-mau");
    // A name written to do harm is for the tests, not for a guide.
    for (const name of readdirSync(reports)) if (name.startsWith("<")) rmSync(join(reports, name));
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "kiem-tra.html")).href);
    await page.bringToFront();
    await page.locator("input[webkitdirectory]").first().setInputFiles(reports);
    await page.locator("tfoot").waitFor();
    await page.locator(".run").waitFor({ state: "detached" });
    await page.locator("tbody tr", { hasText: "xa-an-loc.docx" }).locator("button.open").click();
    await page.getByRole("heading", { name: "Điểm cần sửa" }).waitFor();
    await still("5-nhan-bao-cao", page);
    await page.getByRole("navigation").getByRole("button", { name: "Số liệu" }).click();
    await page.getByLabel("Mục", { exact: true }).selectOption("II.1");
    await page.locator("button.figure", { hasText: "4.100" }).first().click();
    await page.getByText("Trong tệp", { exact: false }).first().waitFor();
    await still("6-so-lieu", page);
    await page.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
