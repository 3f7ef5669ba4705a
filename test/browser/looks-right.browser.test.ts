import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyDetails, type Details } from "../../src/core/outline/details";
import { unknownFacts } from "../../src/core/snapshot/snapshot";
import { readSections } from "../../src/core/sections/read-sections";
import { skeletonEdits, type SkeletonChoice } from "../../src/core/insertion/skeleton";
import { readDocx } from "../../src/docx";
import { soNoiVu2025 } from "../../src/outlines";
import { blocksToDocx } from "../../src/wordprocessing/docx-file";
import { buildDocx } from "../support/docx-builder";
import { paragraphLooks, type ParagraphLook } from "../support/file-looks";
import { officeHostOf } from "../support/office-host";
import { difference, pdfOf, picturesOf, sideBySide, type PageImage } from "../support/pages";
import { readPng, writePng } from "../support/png";
import { validationErrors } from "../support/validate-docx";
import { Parts } from "../stand-in/parts";

const details: Details = {
  ...emptyDetails(soNoiVu2025.defaults),
  parentAgency: "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH",
  agency: "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
  symbol: "UBND",
  place: "An Bình",
  day: "05",
  month: "6",
  dispatchNumber: "123/SNV-XDCQ",
  dispatchDate: "15/5/2025",
  addressee: "Sở Nội vụ tỉnh Bình Minh",
  recipients: ["Như trên", "Đảng ủy, HĐND xã", "Lưu: VT"],
  authority: "TM. ỦY BAN NHÂN DÂN",
  position: "CHỦ TỊCH",
};

const whole: SkeletonChoice = { what: "report", guidance: true, at: "neighbours" };

const variants: readonly { readonly name: string; readonly choice: SkeletonChoice; readonly details: Details }[] = [
  { name: "ca-bao-cao", choice: whole, details },
  { name: "chua-co-thong-tin", choice: whole, details: emptyDetails(soNoiVu2025.defaults) },
  { name: "khong-kem-goi-y", choice: { ...whole, guidance: false }, details },
  { name: "chi-phan-dau", choice: { ...whole, what: "header" }, details },
  { name: "chi-than-bai", choice: { ...whole, what: "body" }, details },
  { name: "mot-so-muc", choice: { ...whole, what: ["I.2", "II.1", "IV"] }, details },
];

/** Inserts into an open document by the shipped code, over the real office.js, and returns the file. */
async function inserted(
  into: Uint8Array | null,
  { choice, details }: { readonly choice: SkeletonChoice; readonly details: Details },
): Promise<Uint8Array> {
  const { host, office, close } = await officeHostOf(into);
  try {
    const snapshot = await host.read();
    await host.apply(skeletonEdits(soNoiVu2025, details, readSections(soNoiVu2025, snapshot, null), snapshot, choice));
    return office.save();
  } finally {
    await close();
  }
}

/**
 * The file Word is given to start a blank document with where it can
 * (Document.insertFileFromBase64; the office.js of the stand-in has none).
 */
function newDocument({ choice, details }: (typeof variants)[number]): Uint8Array {
  const blank = { paragraphs: [], facts: unknownFacts };
  const edits = skeletonEdits(soNoiVu2025, details, readSections(soNoiVu2025, blank, null), blank, choice);
  return blocksToDocx(edits.flatMap((edit) => edit.blocks));
}

describe("đề cương chèn vào văn bản trống trông đúng như Nghị định 30/2020/NĐ-CP", () => {
  test.each(variants)("$name: tệp hợp lệ, các trang đúng như hình đã duyệt", async (variant) => {
    const bytes = await inserted(null, variant);
    expect(validationErrors(bytes)).toEqual([]);
    expectApproved(variant.name, picturesOf(pdfOf(bytes), 50));
  });

  test("phông, cỡ, kiểu chữ và canh lề của từng thành phần đúng Phụ lục I", async () => {
    const looks = await paragraphLooks(await inserted(null, variants[0]!));
    const found = demands.map((demand) => ({ ...demand, look: looks.find((one) => demand.is.test(one.text)) }));
    expect(found.filter(({ look }) => !look).map(({ is }) => is.source)).toEqual([]);
    const faults = found.flatMap(({ is, look, ...demand }) =>
      broken(look!, demand).map((what) => `${is.source}: ${what}`),
    );
    expect(faults).toEqual([]);
  });

  test("mọi chữ đều là Times New Roman, kể cả trong văn bản dùng phông khác", async () => {
    const looks = await paragraphLooks(
      await inserted(
        buildDocx([{ text: "Đoạn có sẵn", style: "Heading1" }], { font: "Arial", size: 11 }),
        variants[0]!,
      ),
    );
    const [own, ...ours] = looks;
    expect(own!.fonts).toEqual(["Arial"]);
    expect([...new Set(ours.flatMap((look) => look.fonts))]).toEqual(["Times New Roman"]);
  });

  test("tệp dùng để bắt đầu văn bản mới đặt khổ A4, lề 20-25/20-25/30-35/15-20 mm, số trang giữa lề trên từ trang 2", async () => {
    const bytes = newDocument(variants[0]!);
    expect(validationErrors(bytes)).toEqual([]);
    expectApproved("van-ban-moi", picturesOf(pdfOf(bytes), 50));
    const { snapshot } = await readDocx(bytes);
    const page = snapshot.facts.page!;
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([210, 297]);
    expect(within(page.top, 20, 25) && within(page.bottom, 20, 25)).toBe(true);
    expect(within(page.left, 30, 35) && within(page.right, 15, 20)).toBe(true);
    const parts = Parts.read(bytes);
    expect(parts.text("word/document.xml")).toContain("<w:titlePg/>");
    const headers = parts.names().filter((name) => /^word\/header\d*\.xml$/.test(name));
    const withNumber = headers.filter((name) => /PAGE/.test(parts.text(name)!));
    expect(withNumber).toHaveLength(1);
    expect(parts.text(withNumber[0]!)).toMatch(/<w:jc w:val="center"\/>/);
  });

  test("các đề mục là đề mục thật, hiện trong ngăn dẫn hướng", async () => {
    const looks = await paragraphLooks(await inserted(null, variants[0]!));
    const headings = looks.filter((look) => look.outlineLevel !== null);
    expect(headings.map((look) => look.outlineLevel)).toEqual(
      soNoiVu2025.sections.map((section) => (section.parent === null ? 1 : 2)),
    );
  });
});

interface Demand {
  readonly is: RegExp;
  readonly sizes: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: ParagraphLook["align"];
  /** Body text: first line 10 or 12.7 mm in, 6 pt or more below, single to 1.5 lines. */
  readonly prose?: boolean;
}

/**
 * Phụ lục I, Phần I, Mục II of the Decree, in its own order: II.1a,
 * II.1b, II.2b, II.3c, II.4c, II.5b, II.6, II.7đ, II.9d.
 */
const demands: readonly Demand[] = [
  { is: /^CỘNG HÒA XÃ HỘI/, sizes: [12, 13], bold: true, italic: false, align: "center" },
  { is: /^Độc lập - Tự do/, sizes: [13, 14], bold: true, italic: false, align: "center" },
  { is: /^ỦY BAN NHÂN DÂN TỈNH/, sizes: [12, 13], bold: false, italic: false, align: "center" },
  { is: /^ỦY BAN NHÂN DÂN XÃ/, sizes: [12, 13], bold: true, italic: false, align: "center" },
  { is: /^Số: .*BC-UBND/, sizes: [13, 13], bold: false, italic: false, align: "center" },
  { is: /^An Bình, ngày 05 tháng 6 năm/, sizes: [13, 14], bold: false, italic: true, align: "center" },
  { is: /^BÁO CÁO$/, sizes: [13, 14], bold: true, italic: false, align: "center" },
  { is: /^Kết quả/, sizes: [13, 14], bold: true, italic: false, align: "center" },
  { is: /^Kính gửi:/, sizes: [13, 14], bold: false, italic: false, align: "center" },
  { is: /^I\. /, sizes: [13, 14], bold: true, italic: false, align: "both", prose: true },
  { is: /^1\. Công tác lãnh đạo/, sizes: [13, 14], bold: true, italic: false, align: "both", prose: true },
  { is: /^Thực hiện Công văn/, sizes: [13, 14], bold: false, italic: false, align: "both", prose: true },
  { is: /^\.\/\.$/, sizes: [13, 14], bold: false, italic: false, align: "both", prose: true },
  { is: /^Nơi nhận:/, sizes: [12, 12], bold: true, italic: true, align: "left" },
  { is: /^- Như trên/, sizes: [11, 11], bold: false, italic: false, align: "left" },
  { is: /^TM\. /, sizes: [13, 14], bold: true, italic: false, align: "center" },
  { is: /^CHỦ TỊCH$/, sizes: [13, 14], bold: true, italic: false, align: "center" },
];

function broken(look: ParagraphLook, demand: Omit<Demand, "is">): string[] {
  const faults: string[] = [];
  const demandThat = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  demandThat(look.fonts.join() === "Times New Roman", `phông ${look.fonts.join()}`);
  demandThat(
    look.sizes.every((size) => within(size, ...demand.sizes)),
    `cỡ ${look.sizes.join()}`,
  );
  demandThat(look.bold === demand.bold, `đậm: ${look.bold}`);
  demandThat(look.italic === demand.italic, `nghiêng: ${look.italic}`);
  demandThat(look.align === demand.align, `canh ${look.align}`);
  if (demand.prose) {
    demandThat([10, 12.7].includes(look.firstLine), `lùi đầu dòng ${look.firstLine} mm`);
    demandThat(look.after >= 6, `cách đoạn ${look.after} pt`);
    demandThat(look.lines !== null && within(look.lines, 1, 1.5), `cách dòng ${look.lines}`);
  }
  return faults;
}

const within = (value: number, low: number, high: number) => value >= low - 0.05 && value <= high + 0.05;

const approvedFolder = join(__dirname, "approved");

/**
 * Compares the pages, side by side, with a picture that a person looked at and kept. APPROVE=1 keeps the
 * present one instead (then look at it). A picture that differs is written to .cache/pages, to be looked at.
 */
function expectApproved(name: string, pages: readonly PageImage[]): void {
  const file = join(approvedFolder, `${name}.png`);
  const picture = sideBySide(pages);
  if (process.env.APPROVE === "1") writeFileSync(file, writePng(picture));
  if (!existsSync(file)) throw new Error(`Chưa có hình được duyệt ${file}: chạy với APPROVE=1, xem hình rồi lưu.`);
  const approved = readPng(readFileSync(file));
  const changed = difference(picture, approved);
  if (changed > tolerance) {
    const folder = join(__dirname, "../../.cache/pages");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.png`), writePng(picture));
  }
  expect(picture.width / pages[0]!.width).toBe(approved.width / pages[0]!.width);
  expect(changed).toBeLessThanOrEqual(tolerance);
}

/**
 * Share of the picture that may differ: another LibreOffice smooths
 * letters differently; a line that moves changes far more.
 */
const tolerance = 0.01;

jest.setTimeout(120_000);
