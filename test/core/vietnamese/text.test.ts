import fc from "fast-check";
import { decode, encodingOf, encodingOfDocument } from "../../../src/core/vietnamese/legacy-fonts";
import { splitNumber } from "../../../src/core/vietnamese/heading-number";
import { countWords, fold } from "../../../src/core/vietnamese/fold";
import { vietnamese } from "../../support/vietnamese";

describe("folding", () => {
  test.each([
    ["case", "KẾT QUẢ", "kết quả"],
    ["loose marks (NFD)", "ĐÁNH GIÁ CHUNG".normalize("NFD"), "đánh giá chung"],
    ["blanks of every kind", " 1.\u00a0Thực\thiện \v dân  chủ ", "1. thực hiện dân chủ"],
    ["soft hyphens, zero-width and control characters", "ph\u00adường\u200b x\u0001ã", "phường xã"],
    ["dashes and quotes", "chính trị – xã hội “ở” ‘đây’", "chính trị - xã hội \"ở\" 'đây'"],
    ["tone marks, older and newer", "uỷ ban hoà bình khoá thuý khoẻ", "ủy ban hòa bình khóa thúy khỏe"],
    [
      "tone marks that stand alike in both",
      "quý quà quốc giá già hoàn huỳnh thuở",
      "quý quà quốc giá già hoàn huỳnh thuở",
    ],
    ["tone marks of old typing programs", "hòan tòan qúa gía hùynh", "hoàn toàn quá giá huỳnh"],
    ["i for y", "qui định, kì họp, quản lí, tỉ lệ", "quy định, kỳ họp, quản lý, tỷ lệ"],
    ["i that is no y", "thi đua, chi bộ, nghỉ, khi, phi", "thi đua, chi bộ, nghỉ, khi, phi"],
    ["Ƣ for Ư, Ð for Đ", "SƢ PHẠM, chƣa đƣợc, Ðảng", "sư phạm, chưa được, đảng"],
  ])("evens out %s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("ends for every single character, a dotted capital I of Turkish included", () => {
    expect(fold("İ")).toBe("i");
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      const once = fold(`${sign}a`);
      if (fold(once) !== once) throw new Error(`U+${code.toString(16)}: ${JSON.stringify(once)}`);
    }
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), vietnamese()), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it("does not see normal form, case or blanks", () => {
    fc.assert(
      fc.property(vietnamese(), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(` ${text.replaceAll(" ", "\u00a0  ")}\t`)).toBe(fold(text));
      }),
    );
  });
});

describe("words", () => {
  test.each([
    ["", 0],
    ["  \t\u00a0 ", 0],
    ["- … – ....", 0],
    ["Không phát sinh.", 3],
    ["đạt 98,5% (41/46 hộ)", 4],
    ["một\u00a0hai\vba\tbốn", 4],
  ])("of %j are %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe("text of before Unicode", () => {
  test.each([
    ["TCVN3 by its font", "thu hót, mét sè, tham nhòng", ".VnTime", "thu hút, một số, tham nhũng"],
    ["TCVN3 capitals by their font", "kÕt qu¶ thùc hiÖn", ".VnTimeH", "KẾT QUẢ THỰC HIỆN"],
    ["TCVN3 by its letters", "C«ng t¸c l·nh ®¹o, chØ ®¹o; Tr­êng häc", null, "Công tác lãnh đạo, chỉ đạo; Trường học"],
    [
      "TCVN3 in the private area of a symbol font",
      "\uf0a1n\uf020t\uf0b9i\uf020x\uf0b7, H\uf0fe",
      ".VnTime",
      "Ăn tại xã, Hỵ",
    ],
    ["TCVN3 of one sign, the first of that area", "\uf0a1n", ".VnTime", "Ăn"],
    ["VNI by its font", "ñaùnh giaù chung", "VNI-Times", "đánh giá chung"],
    ["VNI by its letters", "Thöïc hieän daân chuû ôû xaõ, phöôøng", null, "Thực hiện dân chủ ở xã, phường"],
    ["VNI capitals", "KIEÁN NGHÒ, ÑEÀ XUAÁT", null, "KIẾN NGHỊ, ĐỀ XUẤT"],
  ])("is read: %s", (_, stored, font, meant) => {
    expect(decode(stored, font)).toBe(meant);
  });

  test.each([
    ["Unicode in an old font", "Kiến nghị, đề xuất", ".VnTime"],
    ["foreign words and signs", "Noël 20 °C ± 5 · CO2", null],
    ["plain letters", "UBND xa An Binh", "VNI-Times"],
  ])("is not invented: %s", (_, text, font) => {
    expect([encodingOf(text, font), decode(text, font)]).toEqual(["unicode", text]);
  });

  it("never mistakes Unicode Vietnamese", () => {
    fc.assert(fc.property(vietnamese(), (text) => expect(decode(`${text} được`, null)).toBe(`${text} được`)));
  });
});

describe("a document of before Unicode", () => {
  /** Letters as an old font stored them: the way back from what each stored form is read as. */
  const encoder = (stored: readonly string[], font: string) => {
    const table = new Map(stored.map((sign) => [decode(sign, font), sign]));
    return (text: string) => [...text].map((letter) => table.get(letter) ?? letter).join("");
  };
  const bytes = Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at));
  const pairs = [..."aeouyôöAEOUYÔÖ"].flatMap((vowel) => bytes.map((mark) => vowel + mark));
  const writers = {
    tcvn3: encoder(bytes, ".VnTime"),
    vni: encoder([...bytes, ...pairs], "VNI-Times"),
  };
  const words =
    "công tác lãnh đạo chỉ đạo của cấp ủy tổ chức đảng kết quả thực hiện dân chủ ở cơ sở nhiệm vụ kiến nghị đề xuất ưu điểm hạn chế nguyên nhân nhân dân bàn và quyết định giám sát đầu tư của cộng đồng thanh tra hội nghị người lao động".split(
      " ",
    );
  const phrase = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 }).map((some) => some.join(" "));
  // A document says more than a few words over and over: two words repeated tell no encoding from a foreign language.
  const whole = words.join(" ");
  const document = fc.array(phrase, { minLength: 8, maxLength: 20 }).map((phrases) => [whole, ...phrases]);

  it.each(["tcvn3", "vni"] as const)("is read as a whole, also where its font was lost: %s", (encoding) => {
    fc.assert(
      fc.property(document, (texts) => {
        const stored = texts.map((text) => ({ text: writers[encoding](text), font: null }));
        const found = encodingOfDocument(stored);
        expect(found).toBe(encoding);
        for (const [at, { text, font }] of stored.entries())
          if (encodingOf(text, font, found) !== "unicode" || text === texts[at])
            expect(decode(text, font, found)).toBe(texts[at]);
        const unread = stored.filter(({ text, font }, at) => decode(text, font, found) !== texts[at]).length;
        expect(unread / texts.length).toBeLessThan(0.2);
      }),
    );
  });

  it("is read also where a heading was converted in part", () => {
    const found = encodingOfDocument(words.map((word) => ({ text: `x· ${writers.tcvn3(word)}`, font: null })));
    for (const [stored, meant] of [
      ["3. ho¹t ®éng cña ban chØ đạo thực hiện", "3. hoạt động của ban chỉ đạo thực hiện"],
      ["v. kiÕn nghÞ, ®Ề XUẤT", "v. kiến nghị, đỀ XUẤT"],
      ["Các xã, phường đã bàn", "Các xã, phường đã bàn"],
    ] as const)
      expect(decode(stored, null, found)).toBe(meant);
  });

  it("is not seen where a few words are foreign", () => {
    const texts = [
      "Mô hình «Dân vận khéo» ± 2",
      "Köln, Müller, Straße, Noël, naïve, façade",
      "5×7 = 35",
      "Các xã bàn bạc",
      "Windows® Excel® Word® Teams®: đã dùng",
    ];
    const stored = texts.map((text) => ({ text, font: null }));
    expect(encodingOfDocument(stored)).toBe("unicode");
    expect(texts.map((text) => decode(text, null))).toEqual(texts);
  });

  it.each([
    ["ựạt, ựồng bào, ƯU ựIỂM, Ựảng", "đạt, đồng bào, ƯU đIỂM, Đảng"],
    ["tự do, sự, cự ly, ựng", "tự do, sự, cự ly, ựng"],
  ])("and one converted badly is read: %s", (stored, meant) => {
    expect(decode(stored, null)).toBe(meant);
  });
});

describe("letters of other alphabets and signs that are not seen", () => {
  it.each([
    ["Cyrillic", "КẾТ QUẢ ĐẠТ ĐƯỢС", "kết quả đạt được"],
    ["Greek", "ΝHIỆΜ VỤ", "nhiệm vụ"],
    ["African and Icelandic đ", "Ɖánh giá, ɖạt, Ðảng, ðã", "đánh giá, đạt, đảng, đã"],
    ["full width", "ＩＩ．Kết quả：１２％", "ii.kết quả:12%"],
    ["joiners and selectors", "k\u034fết qu\ufe0fả \ufffcđạt", "kết quả đạt"],
    ["loose marks behind a joiner", "ke\u034f\u0302\u0301t", "kết"],
    ["blanks of Braille and Hangul", "kết\u2800quả\u3164đạt", "kết quả đạt"],
    ["fractions", "41⁄46 hộ, ⅓", "41/46 hộ, 1/3"],
  ])("are read as they look: %s", (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(fold(text))).toBe(folded);
  });
});

describe("the number of a heading", () => {
  test.each([
    ["ii.kết quả", "roman", [2], "kết quả"],
    ["i/ công tác", "roman", [1], "công tác"],
    ["iv - nhiệm vụ", "roman", [4], "nhiệm vụ"],
    ["ii.1. thực hiện", "roman", [2, 1], "thực hiện"],
    ["1.1.hoạt động", "decimal", [1, 1], "hoạt động"],
    ["1- thực hiện", "decimal", [1], "thực hiện"],
    ["(2) hạn chế", "decimal", [2], "hạn chế"],
    ["b) hạn chế", "letter", [2], "hạn chế"],
    ["phần thứ hai", "part", [2], ""],
    ["phần iii: đánh giá", "part", [3], "đánh giá"],
    ["- công tác", "bullet", [], "công tác"],
  ])("is read in %j", (text, kind, values, rest) => {
    expect(splitNumber(text)).toEqual({ numbering: { kind, values }, rest });
  });

  it("is not found where there is none", () => {
    expect(splitNumber("kiến nghị, đề xuất").numbering).toBeNull();
    expect(splitNumber("mục tiêu chung").numbering).toBeNull();
  });
});
