import fc from "fast-check";
import { unzipSync } from "fflate";
import { readDocx } from "../../src/docx";
import { fileNameFor, reportAsDocx, reportAsText, sendBackDocx, sendBackNote } from "../../src/export";
import { validationErrors } from "../support/validate-docx";
import { finding, input } from "./sample";

const textsOf = async (bytes: Uint8Array) =>
  (await readDocx(bytes)).snapshot.paragraphs.map(({ text }) => text).filter((text) => text !== "");

describe("a result as a Word document", () => {
  it.each([
    ["the result", reportAsDocx],
    ["the send-back note", sendBackDocx],
  ])("%s is a valid file on A4 with Decree 30's margins and type", async (_, write) => {
    const bytes = write(input);
    expect(validationErrors(bytes)).toEqual([]);
    const { snapshot } = await readDocx(bytes);
    const page = snapshot.facts.page!;
    expect([page.width, page.height, page.top, page.bottom, page.left, page.right].map(Math.round)).toEqual([
      210, 297, 20, 20, 30, 15,
    ]);
    expect([...new Set(snapshot.paragraphs.filter(({ text }) => text !== "").map(({ font }) => font))]).toEqual([
      "Times New Roman",
    ]);
  });

  it("has no page with the room to sign alone: the last paragraph goes with it", () => {
    const xml = new TextDecoder().decode(unzipSync(sendBackDocx(input))["word/document.xml"]);
    const last = xml.split("<w:p>").find((paragraph) => paragraph.includes("gửi lại báo cáo trước ngày"));
    expect(last).toContain("<w:keepNext/>");
  });

  it("says every word that the same note says as text", async () => {
    const words = (text: string) => text.toLocaleLowerCase("vi").match(/[\p{L}\p{N}]+/gu);
    expect(words((await textsOf(sendBackDocx(input))).join("\n"))).toEqual(words(sendBackNote(input, "text")));
    expect(words((await textsOf(reportAsDocx(input))).join("\n"))).toEqual(
      expect.arrayContaining(words(reportAsText(input))!),
    );
  });

  it("shows whatever a document says as it reads, markup and control characters too", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (said) => {
        const message = { vi: `Câu “${said}” của xã`, en: "" };
        const report = { ...input.report, findings: [finding({ message, severity: "must" })] };
        const bytes = sendBackDocx({ ...input, report });
        const seen = said.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\s]/gu, "");
        expect((await textsOf(bytes)).join("").replace(/[\s\p{Cc}]/gu, "")).toContain(`“${seen}”`);
      }),
      { numRuns: 60 },
    ));
});

describe("the name of a file", () => {
  it.each([
    ["ỦY BAN NHÂN DÂN XÃ ĐỨC BÌNH", "phieu-ubnd-xa-duc-binh"],
    ["UBND phường An Bình", "phieu-ubnd-phuong-an-binh"],
    ["Trường THCS <Hoà Lạc> / 2", "phieu-truong-thcs-hoa-lac-2"],
    ["", "phieu"],
    ["…", "phieu"],
  ])("says whose it is: %s", (agency, name) => {
    expect(fileNameFor("phieu", agency)).toBe(name);
  });
});
