import fc from "fast-check";
import { fold } from "../../../src/core/vietnamese/fold";
import { decode } from "../../../src/core/vietnamese/legacy-fonts";
import { isPlain, plainText } from "../../../src/core/snapshot/plain-text";
import { paragraph } from "../../support/rule-fixture";
import { vietnamese } from "../../support/vietnamese";
import { writings } from "../../support/writings";

const written = fc.tuple(
  fc.constantFrom(...Object.values(writings)),
  fc
    .tuple(vietnamese(), fc.constantFrom("", " 41/46 đơn vị, đạt 89,1%", " số 15/QĐ-UBND – tháng\t6"))
    .map((parts) => parts.join("")),
);

describe("plain text", () => {
  it("reads every writing of a text as that text", () => {
    fc.assert(
      fc.property(written, ([write, text]) => {
        const other = write({ ...paragraph("", 0), text });
        const { text: plain } = plainText(other.text, decode(other.text, other.font));
        expect(fold(plain)).toBe(fold(decode(other.text, other.font)));
        expect(isPlain(plain)).toBe(true);
      }),
    );
  });

  it("leaves plain text as it is, and is done after once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: once } = plainText(text);
        expect(plainText(once).text).toBe(once);
      }),
    );
    expect(plainText("Ủy ban – “xã”…\tngày\v01/7").text).toBe("Ủy ban – “xã”…\tngày\v01/7");
  });

  it("finds each character of it in the stored text again", () => {
    fc.assert(
      fc.property(written, ([write, text]) => {
        const { text: stored, font } = write({ ...paragraph("", 0), text });
        const readable = decode(stored, font);
        const plain = plainText(stored, readable);
        let last = 0;
        for (let at = 0; at < plain.text.length; at++) {
          const { from, to } = plain.toRaw(at, at + 1);
          expect(plain.toRaw(at, at)).toEqual({ from, to: from });
          expect(from).toBeGreaterThanOrEqual(last);
          last = to;
          const part = stored.slice(from, to);
          // A letter of an old encoding is only known beside others.
          if (readable === stored) expect(plainText(part).text).toBe(plain.text[at]);
        }
        expect(plain.toRaw(plain.text.length, plain.text.length)).toEqual({ from: stored.length, to: stored.length });
      }),
    );
  });

  it("shows the room that Word leaves in an empty text field of a form, and no other en space", () => {
    const room = "\u2002".repeat(5);
    const plain = plainText(`Có ${room} cuộc họp,\u2002xã\u2002\u2002dự`);
    expect(plain.text).toBe("Có _____ cuộc họp, xã  dự");
    expect(plain.toRaw(3, 8)).toEqual({ from: 3, to: 8 });
  });

  it("knows the way back from VNI, which keeps letters and marks apart", () => {
    const stored = "Quyeát ñònh soá 15 /QÑ-UBND";
    const plain = plainText(stored, decode(stored, "VNI-Times"));
    expect(plain.text).toBe("Quyết định số 15 /QĐ-UBND");
    const from = plain.text.indexOf("15 /");
    const raw = plain.toRaw(from, from + 4);
    expect(stored.slice(raw.from, raw.to)).toBe("15 /");
    const word = plain.text.indexOf("định");
    const rawWord = plain.toRaw(word, word + 4);
    expect(stored.slice(rawWord.from, rawWord.to)).toBe("ñònh");
  });
});
