import fc from "fast-check";
import { citationSlips } from "../../../../src/core/check/readers/symbols/citation-slips";

const number = fc.integer({ min: 1, max: 400 }).map((value) => String(value).padStart(2, "0"));
const year = fc.integer({ min: 2008, max: 2026 }).map(String);

interface Cited {
  readonly name: string;
  readonly symbol: string;
}

/** Numbers of documents as Decree 30/2020 and the Party's Guide write them, with the kind of document in front. */
const state = fc
  .tuple(
    number,
    year,
    fc.constantFrom("Nghị định NĐ CP", "Thông tư TT BNV", "Thông tư TT BGDĐT", "Thông tư TT BLĐTBXH"),
  )
  .map(([no, of, kind]): Cited => {
    const agency = kind.split(" ").at(-1)!;
    const short = kind.split(" ").at(-2)!;
    return { name: kind.split(" ").slice(0, -2).join(" "), symbol: `${no}/${of}/${short}-${agency}` };
  });
const local = fc
  .tuple(number, fc.constantFrom("Kế hoạch KH", "Quyết định QĐ", "Báo cáo BC"), fc.constantFrom("UBND", "BCĐ", "SNV"))
  .map(([no, kind, agency]): Cited => {
    const words = kind.split(" ");
    return { name: words.slice(0, -1).join(" "), symbol: `${no}/${words.at(-1)!}-${agency}` };
  });
const party = fc
  .tuple(number, fc.constantFrom("Chỉ thị CT/TW", "Kết luận KL/TW", "Kế hoạch KH/ĐU", "Chương trình CTr/ĐU"))
  .map(([no, kind]): Cited => {
    const words = kind.split(" ");
    return { name: words.slice(0, -1).join(" "), symbol: `${no}-${words.at(-1)!}` };
  });
const sentence = ({ name, symbol }: Cited) => `Thực hiện ${name} số ${symbol} và các văn bản hướng dẫn.`;

/** Ways of typing that mislead nobody. */
const typed = fc.constantFrom<(symbol: string) => string>(
  (symbol) => symbol,
  (symbol) => symbol.replace("-", " - "),
  (symbol) => symbol.replace("-", " – "),
);

/** Slips that leave another symbol than the document has. */
const slip = fc.constantFrom<(symbol: string) => string>(
  (symbol) => symbol.replace(/-(?=\p{Lu}+$)/u, "/"),
  (symbol) =>
    symbol
      .replace("NĐ", "ND")
      .replace("QĐ", "QD")
      .replace("/TT-", "/TT/")
      .replace("/KH-", "/KH/")
      .replace("/BC-", "/BC/"),
);

describe("the number of a document", () => {
  it("is right as the rules write it, whatever dash and blanks are typed", () => {
    fc.assert(
      fc.property(fc.oneof(state, local, party), typed, (cited, type) => {
        expect(citationSlips(sentence({ ...cited, symbol: type(cited.symbol) }))).toEqual([]);
      }),
    );
  });

  it("is mended to the one it should be when a slip was made", () => {
    fc.assert(
      fc.property(fc.oneof(state, local), slip, (cited, damage) => {
        const symbol = damage(cited.symbol);
        fc.pre(symbol !== cited.symbol);
        const text = sentence({ ...cited, symbol });
        expect(citationSlips(text).map(({ from, to, right }) => [text.slice(from, to), right])).toEqual([
          [symbol, cited.symbol],
        ]);
      }),
    );
  });

  it("is found when a body of the State writes as the Party does, or a committee of the Party as the State does", () => {
    const swapped = fc
      .tuple(number, fc.constantFrom("KH", "QĐ", "TB", "BC", "NQ"))
      .chain(([no, kind]) =>
        fc.constantFrom(
          { written: `${no}-${kind}/UBND`, right: `${no}/${kind}-UBND` },
          { written: `${no}-${kind}/HĐND`, right: `${no}/${kind}-HĐND` },
          { written: `${no}/${kind}-ĐU`, right: `${no}-${kind}/ĐU` },
          { written: `${no}/${kind}-TU`, right: `${no}-${kind}/TU` },
        ),
      );
    fc.assert(
      fc.property(swapped, ({ written, right }) => {
        const found = citationSlips(`Thực hiện văn bản số ${written} của cấp trên.`);
        expect(found.map((slip) => slip.right)).toEqual([right]);
        expect(citationSlips(`Thực hiện văn bản số ${right} của cấp trên.`)).toEqual([]);
      }),
    );
  });
});
