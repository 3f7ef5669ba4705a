import { readDocx } from "../../src/docx";
import { soNoiVu2025 } from "../../src/outlines";
import { vi } from "../../src/pane/words/vi";
import { buildDocx } from "../support/docx-builder";
import { atDesk, documentSays, downloadFile, type Desk, type DeskOptions } from "../support/browser";
import { manyFindings } from "../support/many-findings";
import {
  button,
  insertOutline,
  openFinding,
  openSection,
  outlineInserted,
  paneFrame,
  row,
  runCheck,
  sectionSays,
  sectionStates,
  view,
} from "../support/pane";
import { focused, overflow, violations } from "../support/pane-page";
import { proposalsWords } from "../../src/pane/words/proposals";
import { checkWords } from "../../src/pane/words/check";
import { formsWords } from "../../src/pane/words/forms";
import { messagesWords } from "../../src/pane/words/notices";

const themes: readonly { readonly name: string; readonly options: DeskOptions }[] = [
  { name: "sáng", options: { colorScheme: "light" } },
  { name: "tối", options: { colorScheme: "dark" } },
  { name: "tương phản cao, tối", options: { forcedColors: "active", colorScheme: "dark" } },
  { name: "tương phản cao, sáng", options: { forcedColors: "active", colorScheme: "light" } },
];

describe("ngăn tác vụ ai cũng dùng được", () => {
  test.each(themes)("axe-core không thấy lỗi nào ở nền $name, trong mọi màn hình của ngăn", ({ options }) =>
    atDesk(options, async (desk) => {
      await button(desk, vi.actions.insertAll).waitFor();
      expect(await violations(desk)).toEqual([]);
      await insertOutline(desk);
      await openSection(desk, "II.1");
      expect(await violations(desk)).toEqual([]);
      await runCheck(desk);
      expect(await violations(desk)).toEqual([]);
      await view(desk, vi.views.details).click();
      await desk.pane.getByRole("heading", { name: formsWords.vi.details.title }).waitFor();
      expect(await violations(desk)).toEqual([]);
    }),
  );

  test("chỉ dùng bàn phím: chèn đề cương, đi giữa các mục, mở một mục, tới chỗ của nó trong văn bản", () =>
    atDesk({}, async (desk) => {
      await button(desk, vi.actions.insertAll).waitFor();
      await desk.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).focus();
      await tabTo(desk, vi.actions.insertAll);
      await desk.page.keyboard.press("Enter");
      await outlineInserted(desk);
      // The next step stands where this one was; the list is above it.
      expect(await focused(desk)).toContain(vi.actions.writeNext("I.1"));
      await tabTo(desk, "I. CÔNG TÁC LÃNH ĐẠO", "Shift+Tab");
      for (let step = 0; step < 2; step++) await desk.page.keyboard.press("ArrowDown");
      expect(await focused(desk)).toContain("2. Công tác chỉ đạo");
      await desk.page.keyboard.press("ArrowRight");
      await desk.pane.locator("#guide-I\\.2 .criterion").first().waitFor();
      await desk.page.keyboard.press("Enter");
      await desk.pane.locator('[data-row="I.2"][aria-current="location"]').waitFor();
    }));

  test.each([320, 450, 600])("rộng %i px: không màn hình nào phải cuộn ngang", (width) =>
    atDesk({ query: { paneWidth: String(width) } }, async (desk) => {
      await button(desk, vi.actions.insertAll).waitFor();
      expect(await overflow(desk)).toBe(0);
      await insertOutline(desk);
      await openSection(desk, "II.1");
      expect(await overflow(desk)).toBe(0);
      await runCheck(desk);
      expect(await overflow(desk)).toBe(0);
      await view(desk, vi.views.details).click();
      expect(await overflow(desk)).toBe(0);
    }),
  );

  test("rộng 450 px: mục dài nhất mở ra trong một màn hình, cả khi còn câu báo vừa chèn; câu ấy dẫn tới chỗ vừa chèn", () =>
    atDesk({ query: { paneWidth: "450" } }, async (desk) => {
      await insertOutline(desk);
      await openSection(desk, "II.1");
      await button(desk, vi.actions.undo).waitFor();
      const { section, screen } = await paneFrame(desk).evaluate(() => ({
        section: document.querySelector('[data-section="II.1"]')!.getBoundingClientRect().height,
        screen: document.querySelector("[data-scroller]")!.clientHeight,
      }));
      expect(section).toBeLessThanOrEqual(screen);
      await button(desk, vi.actions.goTo).click();
      await desk.pane.locator('[data-row="I"][aria-current="location"]').waitFor();
    }));

  test("rộng 320 px: mọi điểm cần sửa nằm trong hai màn hình, mở nhóm nào và điểm nào trong nhóm ấy cũng vậy", () =>
    atDesk({ query: { paneWidth: "320" }, document: manyFindings }, async (desk) => {
      await runCheck(desk);
      const screens = (): Promise<number> =>
        paneFrame(desk).evaluate(() => {
          const scroller = document.querySelector("[data-scroller]")!;
          const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
          return (document.querySelector(".kinds")!.getBoundingClientRect().bottom - top) / scroller.clientHeight;
        });
      expect(await screens()).toBeLessThanOrEqual(1);
      for (const kind of await desk.pane.locator("[data-kind]").all()) {
        await kind.click();
        expect(await screens()).toBeLessThanOrEqual(2);
        await desk.pane.locator("[data-finding]").last().click();
        await desk.pane.locator('.finding[aria-current="true"]').waitFor();
        expect(await screens()).toBeLessThanOrEqual(2);
        await kind.click();
      }
    }));

  test("rộng 320 px: việc cần làm thêm mở ra suốt bề rộng, không chen cạnh các nút", () =>
    atDesk({ query: { paneWidth: "320" } }, async (desk) => {
      await insertOutline(desk);
      await button(desk, messagesWords.vi.toNote(1)).click();
      const sentence = desk.pane.locator(".message").getByText(messagesWords.vi.notices.pageSetup);
      expect((await sentence.boundingBox())!.width).toBeGreaterThan(240);
      const done = (await desk.pane.locator(".message .done").boundingBox())!;
      const undo = (await button(desk, vi.actions.undo).boundingBox())!;
      expect(undo.y).toBeLessThan(done.y + done.height);
    }));

  test("Office tiếng Anh thì ngăn nói tiếng Anh, đề cương vẫn nguyên tiếng Việt", () =>
    atDesk({ query: { locale: "en-US" } }, async (desk) => {
      await button(desk, "Insert outline").click();
      await desk.pane
        .getByText(/^Outline inserted\./)
        .first()
        .waitFor();
      await documentSays(desk, "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI");
    }));
});

describe("điều đã ghi nhớ đi cùng tệp", () => {
  test("dấu đã rà, lý do không áp dụng và thông tin báo cáo còn nguyên sau khi tải về và mở lại", () =>
    atDesk({}, async (desk) => {
      await insertOutline(desk);
      await view(desk, vi.views.details).click();
      await desk.pane.getByLabel(formsWords.vi.details.agency).fill('UBND XÃ AN BÌNH <b>&"thử"');
      await view(desk, vi.views.outline).click();
      await openSection(desk, "II.1");
      await desk.pane.locator("#guide-II\\.1 .sign-notFound").first().click();
      await button(desk, vi.criterion.tick).click();
      await desk.pane.getByText(vi.tree.reviewed(1)).waitFor();
      await openSection(desk, "II.3");
      await row(desk, "II.3")
        .locator("xpath=ancestor::li[1]")
        .getByRole("button", { name: vi.tree.notApplicable })
        .click();
      await desk.pane.getByLabel(vi.tree.reason).fill("Trên địa bàn không có");
      await button(desk, formsWords.vi.save).click();
      await sectionSays(desk, "II.3", vi.section.notApplicable);
      const shown = await sectionStates(desk);
      const document = await downloadFile(desk);

      await atDesk({ document }, async (again) => {
        await sectionSays(again, "II.3", vi.section.notApplicable);
        expect(await sectionStates(again)).toEqual(shown);
        await openSection(again, "II.1");
        await again.pane.getByText(vi.tree.reviewed(1)).waitFor();
        await view(again, vi.views.details).click();
        expect(await again.pane.getByLabel(formsWords.vi.details.agency).inputValue()).toBe(
          'UBND XÃ AN BÌNH <b>&"thử"',
        );
      });
    }));
});

describe("kiểm tra trước khi nộp", () => {
  test("dự thảo → kiểm tra → sửa → bỏ qua → xóa gợi ý → kiểm tra lại → mang kết quả đi", () =>
    atDesk({}, async (desk) => {
      await insertOutline(desk);
      await runCheck(desk);
      const before = await findings(desk);
      expect(before).toBeGreaterThan(0);

      // One finding is set aside with a reason.
      await openFinding(desk, "unwritten");
      await button(desk, checkWords.vi.ignore).click();
      await desk.pane.getByLabel(formsWords.vi.otherReason).fill("Sẽ bổ sung khi có số liệu");
      await button(desk, formsWords.vi.save).click();
      await waitForFindings(desk, before - 1);

      // All untouched guidance goes, each line listed beforehand.
      await button(desk, /^Xóa \d+ dòng gợi ý còn lại…$/).click();
      const panel = desk.pane.getByRole("group", { name: /^Sẽ xóa \d+ dòng gợi ý/ });
      const lines = await panel.getByRole("listitem").count();
      await panel.getByRole("button", { name: proposalsWords.vi.apply }).click();
      await desk.pane.getByText(messagesWords.vi.notices.cleaned(lines)).first().waitFor();
      const { snapshot } = await readDocx((await downloadFile(desk)).bytes);
      expect(snapshot.paragraphs.filter(({ text }) => text.startsWith("- Kết quả"))).toEqual([]);
      await sectionBecomesAfterCleaning(desk);

      await view(desk, vi.views.check).click();
      await button(desk, checkWords.vi.takeAway).click();
      const exported = await save(desk, checkWords.vi.downloadMarkdown);
      expect(exported.name).toBe("ket-qua-kiem-tra.md");
      expect(exported.text).toContain("II.1");
      await button(desk, checkWords.vi.takeAway).click();
      await button(desk, checkWords.vi.sendBack).click();
      expect((await save(desk, checkWords.vi.downloadHtml)).name).toBe("phieu-de-nghi-bo-sung.html");
    }));

  test("thiếu “Nơi nhận”: nút đầu tiên của điểm ấy bày ra phần sẽ chèn; áp dụng rồi hoàn tác về đúng như cũ", () =>
    atDesk({ document: manyFindings }, async (desk) => {
      await view(desk, vi.views.outline).waitFor();
      await runCheck(desk);
      const old = await texts((await downloadFile(desk)).bytes);
      await openFinding(desk, "form", 1);
      const finding = desk.pane.locator('.finding[aria-current="true"]');
      await finding.getByText("Thiếu “Nơi nhận”").waitFor();
      await finding.locator(".fui-Button").first().click();
      const panel = desk.pane.getByRole("group", { name: proposalsWords.vi.insertTitle });
      await panel.getByText("Nơi nhận: · - Như trên;").waitFor();
      await panel.getByRole("button", { name: proposalsWords.vi.apply }).click();
      await desk.pane.getByText(messagesWords.vi.notices.insertedFrame).first().waitFor();
      const added = ["Nơi nhận:", "- Như trên;", "- …………;", "- Lưu: VT."];
      const now = await texts((await downloadFile(desk)).bytes);
      expect(now.filter((text) => text !== "")).toEqual([...old, ...added]);
      await button(desk, vi.actions.undo).click();
      await desk.pane.getByText(messagesWords.vi.notices.undone).first().waitFor();
      expect(await texts((await downloadFile(desk)).bytes)).toEqual(old);
    }));

  test("một lỗi sửa được thì sửa đúng chỗ ấy, và hoàn tác được", () =>
    atDesk({ document: { name: "du-thao.docx", bytes: draft } }, async (desk) => {
      await sectionSays(desk, "III.1", /còn ngắn|đã viết|còn \d+ nội dung/);
      await desk.page.getByRole("button", { name: "Kiểm tra" }).click();
      await desk.pane
        .getByText(/^Kiểm tra xong: /)
        .first()
        .waitFor();
      const bytes = (await downloadFile(desk)).bytes;
      await openFinding(desk, "basis");
      await desk.pane.locator('.finding[aria-current="true"] .fui-Button').first().click();
      await desk.pane
        .getByRole("group", { name: /^Sẽ sửa \d+ chỗ:/ })
        .getByRole("button", { name: proposalsWords.vi.apply })
        .click();
      await desk.pane
        .getByText(/^Đã sửa \d+ chỗ\./)
        .first()
        .waitFor();
      const [old, fixed] = [await texts(bytes), await texts((await downloadFile(desk)).bytes)];
      expect(fixed).not.toEqual(old);
      await button(desk, vi.actions.undo).click();
      await desk.pane.getByText(messagesWords.vi.notices.undone).first().waitFor();
      expect(await texts((await downloadFile(desk)).bytes)).toEqual(old);
    }));
});

describe("thông tin báo cáo đổi sau khi đã chèn", () => {
  test("xem từng chỗ sẽ đổi, bỏ chọn một chỗ, áp dụng, rồi hoàn tác về đúng như cũ", () =>
    atDesk({}, async (desk) => {
      await insertOutline(desk);
      const inserted = await texts((await downloadFile(desk)).bytes);
      await view(desk, vi.views.details).click();
      await desk.pane.getByText(formsWords.vi.details.upToDate).waitFor();
      await desk.pane.getByLabel(formsWords.vi.details.period, { exact: true }).selectOption("fullYear");
      await desk.pane.getByLabel(formsWords.vi.details.agency).fill("Ủy ban nhân dân xã An Bình");
      await desk.pane.getByLabel(formsWords.vi.details.position).fill("Chủ tịch");
      const opener = button(desk, /^Cập nhật vào văn bản \(\d+ chỗ\)…$/);
      await opener.focus();
      await desk.page.keyboard.press("Enter");
      const panel = desk.pane.getByRole("group", { name: /^Sẽ cập nhật \d+ chỗ:$/ });
      const places = await panel.getByRole("checkbox").count();
      await panel.getByRole("checkbox", { name: /CHỦ TỊCH/ }).uncheck();
      // It stands where the one that opened the list stood, under the form, and never scrolls away.
      await desk.pane.locator(".footer").getByRole("button", { name: proposalsWords.vi.apply }).click();
      await desk.pane
        .getByText(messagesWords.vi.notices.updated(places - 1))
        .first()
        .waitFor();

      const updated = await texts((await downloadFile(desk)).bytes);
      expect(updated).toHaveLength(inserted.length);
      expect(updated).toContain("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
      expect(updated.join("\n")).not.toMatch(/6 tháng (đầu|cuối) năm|CHỦ TỊCH/i);
      await button(desk, formsWords.vi.details.update(1)).waitFor();
      await button(desk, vi.actions.undo).click();
      await desk.pane.getByText(messagesWords.vi.notices.undone).first().waitFor();
      expect(await texts((await downloadFile(desk)).bytes)).toEqual(inserted);
    }));
});

describe("câu mẫu", () => {
  test("vào cuối đúng mục, và mục vẫn chưa viết cho tới khi chỗ trống được điền", () =>
    atDesk({}, async (desk) => {
      await insertOutline(desk);
      await openSection(desk, "I.2");
      const { text, example } = soNoiVu2025.sections.find(({ id }) => id === "I.2")!.criteria[0]!;
      await desk.pane.locator(".criterion > button", { hasText: text }).click();
      await button(desk, vi.criterion.insertExample).click();
      await documentSays(desk, example);
      await sectionSays(desk, "I.2", vi.section.unwritten);
      const written = await texts((await downloadFile(desk)).bytes);
      const heading = written.findIndex((line) => line.startsWith("2. Công tác chỉ đạo, triển khai"));
      const next = written.findIndex((line) => line.startsWith("3. Hoạt động của Ban chỉ đạo"));
      const at = written.indexOf(example);
      expect([at > heading, at < next, written.filter((line) => line === example).length]).toEqual([true, true, 1]);
    }));
});

describe("khi có trở ngại, ngăn nói phải làm gì", () => {
  test("văn bản không cho sửa: một câu chỉ cách, mã kỹ thuật ở Chi tiết, văn bản không đổi", () =>
    atDesk({ query: { faults: "read-only" } }, async (desk) => {
      await button(desk, vi.actions.insertAll).click();
      await desk.pane.getByText(messagesWords.vi.troubles.protected).first().waitFor();
      await button(desk, vi.detailsWord).click();
      await desk.pane.getByText(/^protected: AccessDenied/).waitFor();
      expect(await texts((await downloadFile(desk)).bytes)).toEqual([""]);
    }));

  test.each([
    ["office.js không tải được", { missing: /\/office-js\/office\.js$/ }],
    ["Word không bao giờ trả lời", { query: { faults: "never-ready" } }],
  ])("%s: sau 10 giây ngăn nói rõ bằng HTML thường", (_, options: DeskOptions) =>
    atDesk(options, async ({ pane }) => {
      await pane.getByRole("heading", { name: "Chưa kết nối được với Word" }).waitFor();
      await pane
        .getByText(/Văn bản của bạn không bị thay đổi/)
        .first()
        .waitFor();
    }),
  );

  test("Word không nhận bản trình bày đầy đủ: chữ và đề mục vẫn vào đủ, và ngăn nói rõ", () =>
    atDesk({ query: { faults: "insert-general-exception" } }, async (desk) => {
      await button(desk, vi.actions.insertAll).click();
      await desk.pane.getByText(messagesWords.vi.notices.fallback).first().waitFor();
      await sectionSays(desk, "II.1", vi.section.unwritten);
      await documentSays(desk, "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)");
    }));

  test("văn bản có sẵn chữ giống mã HTML chỉ là chữ", () => {
    const text = '<img src=x onerror="alert(1)"> & <script>alert(2)</script>';
    const bytes = buildDocx([
      { text: "III. ĐÁNH GIÁ CHUNG", style: "Heading1" },
      { text: `1. Kết quả đạt được ${text}` },
    ]);
    return atDesk({ document: { name: "la.docx", bytes } }, async (desk) => {
      await row(desk, "III").waitFor();
      expect(await desk.pane.locator("img[src=x], body script").count()).toBe(0);
      expect((await texts((await downloadFile(desk)).bytes)).join("\n")).toContain(text);
    });
  });
});

const draft = buildDocx([
  { text: "III. ĐÁNH GIÁ CHUNG", style: "Heading1" },
  { text: "1. Kết quả đạt được", style: "Heading2" },
  { text: "Thực hiện Luật số 10/2022/QH-15, xã đã tổ chức 04 cuộc họp thôn để lấy ý kiến nhân dân." },
  { text: "2. Hạn chế và nguyên nhân", style: "Heading2" },
  { text: "Chưa có." },
]);

/** Sections without their guidance hold nothing any more. */
async function sectionBecomesAfterCleaning(desk: Desk): Promise<void> {
  await view(desk, vi.views.outline).click();
  await sectionSays(desk, "II.1", vi.section.unwritten);
}

async function findings(desk: Desk): Promise<number> {
  return Number(/(\d+)$/.exec(await view(desk, vi.views.check).innerText())![1]);
}

async function waitForFindings(desk: Desk, count: number): Promise<void> {
  await view(desk, vi.views.check).getByText(String(count), { exact: true }).waitFor();
}

async function texts(bytes: Uint8Array): Promise<string[]> {
  return (await readDocx(bytes)).snapshot.paragraphs.map((paragraph) => paragraph.text);
}

/** Presses a button that offers a text file, and reads what is offered. */
async function save(desk: Desk, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const downloading = desk.page.waitForEvent("download");
  await button(desk, name).click();
  const download = await downloading;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

/** Presses Tab until that is focused; fails after as many presses as a person would bear. */
async function tabTo(desk: Desk, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 25; press++) {
    await desk.page.keyboard.press(key);
    const now = await focused(desk);
    if (now.startsWith(name)) return;
    passed.push(now.slice(0, 40));
  }
  throw new Error(`Tab never reached “${name}”; it passed ${passed.join(" | ")}`);
}
