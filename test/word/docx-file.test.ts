import { unzipSync, strFromU8 } from "fflate";
import fc from "fast-check";
import { base64, zip } from "../../src/wordprocessing/zip";
import { blocksToDocx } from "../../src/wordprocessing/docx-file";
import { textWidth } from "../../src/wordprocessing/text-width";
import { readDocx } from "../../src/docx";

test("a zip of ours gives back every file, whatever is in it", () => {
  const names = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.xml$/u);
  fc.assert(
    fc.property(fc.dictionary(names, fc.string({ unit: "grapheme" }), { noNullPrototype: true }), (files) => {
      const unpacked = unzipSync(zip(files));
      expect(Object.fromEntries(Object.entries(unpacked).map(([name, data]) => [name, strFromU8(data)]))).toEqual(
        files,
      );
    }),
  );
});

test("base64 is what every decoder reads", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (data) => expect([...Buffer.from(base64(data), "base64")]).toEqual([...data])),
  );
});

test("a document started from nothing is A4 with the margins of the Decree, and holds the blocks", () => {
  const { snapshot } = readDocx(
    blocksToDocx([{ kind: "text", role: "part", text: "V. KIẾN NGHỊ, ĐỀ XUẤT", section: "V" }]),
  );
  expect(snapshot.facts.page).toEqual({ width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 });
  expect(snapshot.paragraphs[0]).toMatchObject({
    text: "V. KIẾN NGHỊ, ĐỀ XUẤT",
    style: "Heading1",
    size: 14,
    bold: true,
  });
});

test("a line's width counts letters, not the marks above and below them", () => {
  expect(textWidth("ỦY BAN", 12)).toBe(textWidth("UY BAN", 12));
  // Đ 722, o 500, c 444, l 278, a 500, p 556, T 667, u 556, d 556, H 778,
  // n 556, h 556, hyphen 333, blank 250 thousandths of 13 pt.
  expect(textWidth("Độc lập - Tự do - Hạnh phúc", 13)).toBeCloseTo(158.6, 1);
});
