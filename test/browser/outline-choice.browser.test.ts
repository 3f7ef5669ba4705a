import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseMemory } from "../../src/core/memory/memory-xml";
import { readDocx } from "../../src/docx";
import { vi } from "../../src/pane/words/vi";
import { outlineChoiceWords } from "../../src/pane/words/outline-choice";
import { atDesk, documentSays, downloadFile, putCursorBelow, type, type Desk } from "../support/browser";
import { outlineFixtureDocx } from "../support/outline-fixture";
import { button, insertOutline, row, runCheck, sectionSays, sectionStates, view } from "../support/pane";
import { focused, overflow, violations } from "../support/pane-page";
import { startPreview } from "../support/preview";
import { formsWords } from "../../src/pane/words/forms";

const text = outlineChoiceWords.vi;
const folder = mkdtempSync(join(tmpdir(), "de-cuong-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("đề cương của công văn vừa nhận", () => {
  test("văn bản mới → lấy tệp công văn → xem → dùng → chèn → viết → kiểm tra → lưu → mở ở máy khác, ở dòng lệnh: cùng một đề cương, cùng trạng thái", () =>
    atDesk({}, async (desk) => {
      await button(desk, vi.actions.insertAll).waitFor();
      await choose(desk, "cong-van.docx", outlineFixtureDocx("05-tiep-cong-dan.txt"));
      await desk.pane.getByRole("heading", { name: text.title }).waitFor();
      await desk.pane.locator('[data-draft-section] [data-row="I.1"]').click();
      await desk.pane.getByText("Số lượt, số người, số vụ việc.").waitFor();
      await button(desk, formsWords.vi.outlineChoice.use).click();
      await desk.pane
        .getByText(/^Đang dùng đề cương “Kết quả tiếp công dân/)
        .first()
        .waitFor();
      await insertOutline(desk);
      await documentSays(desk, "2.1. Khiếu nại");

      await row(desk, "I.1").click();
      await desk.pane.locator('[data-row="I.1"][aria-current="location"]').waitFor();
      await putCursorBelow(desk, "số vụ việc.");
      await type(desk, sentence);
      await sectionSays(desk, "I.1", /đã viết|còn \d+ (?:nội dung|điểm)/);
      await runCheck(desk);
      await view(desk, vi.views.outline).click();
      const shown = await sectionStates(desk);
      expect(Object.keys(shown)).toEqual(["I", "I.1", "I.2", "II", "II.1", "II.2", "II.3", "III", "IV"]);

      const saved = await downloadFile(desk);
      const { memory } = parseMemory(readDocx(saved.bytes).memory);
      expect(memory).toMatchObject({ outline: expect.stringMatching(/^docx-/), carriedOutline: expect.any(String) });
      await atDesk({ document: saved }, async (elsewhere) => {
        await sectionSays(elsewhere, "I.1", /đã viết|còn \d+ (?:nội dung|điểm)/);
        await runCheck(elsewhere);
        await view(elsewhere, vi.views.outline).click();
        expect(await sectionStates(elsewhere)).toEqual(shown);
      });

      const judged = judgedAtTheCommandLine(saved);
      expect(judged.outline).toBe(memory!.outline);
      expect(judged.sections.map(({ id }) => id)).toEqual(Object.keys(shown));
      for (const { id, status } of judged.sections.filter(({ id }) => !["I", "II"].includes(id)))
        expect([id, ["empty", "unfilled"].includes(status) ? "nothing" : status]).toEqual([
          id,
          id === "I.1" ? "written" : "nothing",
        ]);
    }));

  test("tệp không có đề cương: ngăn nói phải chọn tệp nào, không gì thay đổi", () =>
    atDesk({}, async (desk) => {
      await button(desk, vi.actions.insertAll).waitFor();
      await choose(desk, "anh.docx", new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
      await desk.pane
        .getByText(/Không phải tệp \.docx/)
        .first()
        .waitFor();
      await insertOutline(desk);
    }));

  test.each([320, 450])(
    "rộng %i px: không phải cuộn ngang, axe-core không thấy lỗi, chỉ dùng bàn phím cũng sửa được",
    (width) =>
      atDesk({ query: { paneWidth: String(width) }, colorScheme: width === 320 ? "light" : "dark" }, async (desk) => {
        await button(desk, vi.actions.insertAll).waitFor();
        await choose(desk, "cong-van.docx", outlineFixtureDocx("05-tiep-cong-dan.txt"));
        const first = desk.pane.locator('[data-draft-section] [data-row="I"]');
        await first.focus();
        await desk.page.keyboard.press("ArrowDown");
        await desk.page.keyboard.press("ArrowRight");
        await button(desk, text.down).focus();
        await desk.page.keyboard.press("Enter");
        await desk.pane.locator('[data-draft-section] [data-row="I.2"]', { hasText: "Tiếp thường xuyên" }).waitFor();
        expect(await focused(desk)).toBe(text.down);
        expect(await overflow(desk)).toBe(0);
        expect(await violations(desk)).toEqual([]);
      }),
  );
});

describe("đề cương do cơ quan phát hành trên máy chủ", () => {
  test("npm run publish-outline ghi vào danh sách; ngăn nêu đề cương mới hơn, dùng được; không có danh sách thì vẫn chạy", async () => {
    const letter = join(folder, "cong-van-2026.docx");
    writeFileSync(letter, outlineFixtureDocx("07-goi-y-trong-ngoac.txt"));
    const said = execFileSync(
      process.execPath,
      ["--import", "tsx", "scripts/publish-outline.ts", letter, folder, "--issuer", "Sở Nội vụ tỉnh An Bình"],
      { encoding: "utf8" },
    );
    expect(said).toContain("Đã phát hành");
    const preview = await startPreview(["--outlines", join(folder, "outlines")]);
    try {
      await atDesk({ url: preview.url }, async (desk) => {
        const list = desk.pane.getByLabel(formsWords.vi.outlineChoice.label, { exact: true });
        // The host answers a moment after the list is there.
        const issued = list.locator(`optgroup[label="${formsWords.vi.outlineChoice.published}"] option`);
        await issued.waitFor({ state: "attached" });
        expect(await issued.textContent()).toContain("Sở Nội vụ tỉnh An Bình");
        await list.selectOption({ label: (await issued.textContent())! });
        await desk.pane
          .getByText(/^Đang dùng đề cương/)
          .first()
          .waitFor();
        await insertOutline(desk);
        expect(Object.keys(await sectionStates(desk)).length).toBeGreaterThan(2);
      });
      await atDesk({ url: preview.url, missing: /outlines\/index\.json/ }, async (desk) => {
        await insertOutline(desk);
      });
    } finally {
      await preview.stop();
    }
  });
});

const sentence =
  "Trong năm, Ủy ban nhân dân xã An Bình đã tiếp 46 lượt với 52 người về 31 vụ việc; tiếp nhận 31 đơn, giải quyết xong 29 đơn, đạt 93,5%, không để phát sinh đơn vượt cấp và không có đoàn đông người.";

async function choose({ page, pane }: Desk, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: formsWords.vi.outlineChoice.fromFile }).click();
  await (await choosing).setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

function judgedAtTheCommandLine({ bytes }: { readonly bytes: Uint8Array }) {
  const file = join(folder, "bao-cao.docx");
  writeFileSync(file, bytes);
  const { stdout } = spawnSync(process.execPath, [resolve("scripts/check.mjs"), "--json", file], { encoding: "utf8" });
  const [judged] = JSON.parse(stdout) as {
    readonly outline: string;
    readonly sections: readonly { readonly id: string; readonly status: string }[];
  }[];
  return judged!;
}
