import { readSections } from "../../src/core/sections/read-sections";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { readDocx } from "../../src/docx";
import { soNoiVu2025 as outline } from "../../src/outlines";
import type { Faults } from "../stand-in/faults";
import { officeHostOf, type OfficeHost } from "../support/office-host";
import { pack } from "../support/rich-document";
import { picture } from "../support/rich-hangings";
import { paragraph, run, styled, w } from "../support/wordprocessing";
import { roundTrips } from "../support/round-trips";

let office: OfficeHost | null = null;
afterEach(async () => {
  await office?.close();
  office = null;
});

const image = w("r", "", picture.replaceAll("#", "7"));
const blank = "<w:p/>";
const cells = (content: string) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${content}</w:tc></w:tr></w:tbl>`;
const words = "Tổ chức quán triệt các văn bản về dân chủ ở cơ sở đến cán bộ, công chức và Nhân dân trong xã. ".repeat(
  9,
);

/** A report under its quốc hiệu whose section I.1 holds this and whose other sections are written. */
function report(content: string, style = ""): Uint8Array {
  const heading = (text: string) => paragraph(run(text), style);
  const sections = outline.sections.map(
    ({ id, number, title }) => heading(`${number} ${title}`) + (id === "I.1" ? content : paragraph(run(words))),
  );
  return pack([paragraph(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")), ...sections].join(""));
}

describe("Một mục chỉ có hình được nói như nhau, dù đọc từ tệp hay đọc trong Word", () => {
  test.each([
    ["một hình", paragraph(image)],
    ["hình giữa các dòng trống", blank + paragraph(image) + blank],
    ["hai hình trong một đoạn", paragraph(`${image}${w("r", "", "<w:tab/>")}${image}`)],
    ["hình trong ô bảng", cells(paragraph(image)) + blank],
  ])("%s", async (_, content) => {
    const bytes = report(content);
    const { snapshot, trips } = await readInWord(bytes);
    expect(firstSection(snapshot)).toEqual({ status: "thin", unread: ["picture"] });
    expect(firstSection(readDocx(bytes).snapshot)).toEqual({ status: "thin", unread: ["picture"] });
    // What stands in the lines beside it is looked at once.
    expect(trips.asked).toBeLessThanOrEqual(3);
    expect((await roundTrips(office!.office, () => office!.host.read())).asked).toBe(2);
  });

  test("dòng trống thì vẫn là còn trống, đề mục có kiểu riêng cũng vậy", async () => {
    for (const style of ["", styled("Heading1")]) {
      const bytes = report(blank + blank, style);
      expect(firstSection((await readInWord(bytes)).snapshot)).toEqual({ status: "empty" });
      expect(firstSection(readDocx(bytes).snapshot)).toEqual({ status: "empty" });
      await office!.close();
      office = null;
    }
  });
});

test("hình bên cạnh lời đã viết không làm Word bị hỏi thêm lần nào", async () => {
  const { snapshot, trips } = await readInWord(
    report(paragraph(run(words)) + paragraph(image) + paragraph(run(words))),
  );
  expect(firstSection(snapshot)).toEqual({ status: "written" });
  expect(trips).toEqual({ asked: 1, wrote: 0 });
});

describe("Word không trả lời được về hình", () => {
  const list = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`;
  const bytes = report(paragraph(image) + paragraph(run("Kết luận"), list));

  test("thì đọc trong mã của chính đoạn ấy; số của danh sách vẫn đọc được, và không bị hỏi lại", async () => {
    const first = await readInWord(bytes, { picturesThrow: true });
    expect(firstSection(first.snapshot)).toMatchObject({ unread: ["picture"] });
    expect(first.snapshot.paragraphs.map(({ listLabel }) => listLabel)).toContain("1.");
    expect(await roundTrips(office!.office, () => office!.host.read())).toEqual({ asked: 2, wrote: 0 });
  });

  test("và mã cũng không: mục ấy để như cũ, không bị hỏi lại", async () => {
    const first = await readInWord(bytes, { picturesThrow: true, ooxmlThrows: true });
    expect(first.snapshot.paragraphs.some(({ unread }) => unread !== undefined)).toBe(false);
    expect(first.snapshot.paragraphs.map(({ listLabel }) => listLabel)).toContain("1.");
    expect(await roundTrips(office!.office, () => office!.host.read())).toEqual({ asked: 2, wrote: 0 });
  });
});

async function readInWord(bytes: Uint8Array, faults: Faults = {}) {
  office = await officeHostOf(bytes, { faults });
  const { host } = office;
  let snapshot!: Snapshot;
  const trips = await roundTrips(office.office, async () => {
    snapshot = await host.read();
  });
  return { snapshot, trips };
}

function firstSection(snapshot: Snapshot) {
  const { status, unread } = readSections(outline, snapshot, null).find(({ id }) => id === "I.1")!;
  return { status, ...(unread !== undefined && { unread }) };
}
