import { unzipSync } from "fflate";
import { commentedCopy, readDocx } from "../../src/docx";
import { copyName } from "../../src/export/overview";
import { buildDocx } from "../support/docx-builder";
import { signed } from "../support/signed-docx";
import { validationErrors } from "../support/validate-docx";

const plain = buildDocx([{ text: "BÁO CÁO" }, { text: "Xã tiếp 41 lượt công dân." }]);
const by = { author: "Sở Nội vụ", initials: "SNV", date: null };
const comments = [{ paragraph: 1, lines: ["Chưa nêu số vụ việc."] }];
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("a file with a digital signature", () => {
  it("is known as one", () =>
    expect([signed(plain), plain].map((bytes) => readDocx(bytes).signed)).toEqual([true, false]));

  it("is copied with comments as a file without one, which Word then does not call invalid; its words stay", () => {
    const copy = commentedCopy(signed(plain), comments, by);
    const parts = unzipSync(copy);
    expect(Object.keys(parts).filter((name) => name.includes("_xmlsignatures"))).toEqual([]);
    expect(text(parts["[Content_Types].xml"])).not.toContain("_xmlsignatures");
    expect(readDocx(copy)).toMatchObject({
      signed: false,
      snapshot: readDocx(commentedCopy(plain, comments, by)).snapshot,
    });
    expect(validationErrors(copy)).toEqual([]);
  });

  it("is not touched where there is nothing to comment on", () =>
    expect(readDocx(commentedCopy(signed(plain), [], by)).signed).toBe(true));

  it("loses nothing of the document, whatever it calls its signature", () => {
    for (const origin of ["word/document.xml", "/word/styles.xml", "[Content_Types].xml", "_rels/.rels"]) {
      const copy = commentedCopy(signed(plain, origin), comments, by);
      const kept = Object.keys(unzipSync(plain)).filter((name) => !(name in unzipSync(copy)));
      expect([origin, kept]).toEqual([origin, []]);
      expect(readDocx(copy).snapshot.paragraphs).toEqual(readDocx(plain).snapshot.paragraphs);
    }
  });
});

it("a copy keeps the ending by which Word knows what it opens", () =>
  expect(
    ["a/b/bao-cao.DOCM", "bao cao.docx", "C:\\nop\\x.dotx", "khong-duoi"].map((file) => copyName(file, "có chú thích")),
  ).toEqual([
    "bao-cao - có chú thích.docm",
    "bao cao - có chú thích.docx",
    "x - có chú thích.dotx",
    "khong-duoi - có chú thích.docx",
  ]));

it("a copy says what it is behind the longest name", () => {
  for (const letter of ["x", "ữ", "🙂"])
    expect(copyName(`${letter.repeat(200)}.docx`, "có chú thích")).toMatch(/^\S{20,} - có chú thích\.docx$/u);
});
