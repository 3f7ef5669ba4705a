import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { bitsPerByte } from "../../scripts/bench/gzip-bits.mjs";
import { sourcePerByte } from "../../scripts/bench/source-map.mjs";

const words = fc.array(fc.constantFrom("dân chủ ", "ở cơ sở", "\n", "function(", "báo cáo ", "0123456789"), {
  maxLength: 400,
});
const noise = fc.string({ unit: "binary", maxLength: 300 });

it("books every bit of a gzip stream on some byte of what it holds", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((some) => some.join("")),
        noise,
      ),
      (text) => {
        const bytes = Buffer.from(text);
        const gzip = gzipSync(bytes, { level: 9 });
        const bits = bitsPerByte(gzip, bytes.length).reduce((sum, each) => sum + each, 0);
        // The stream is between a header of ten bytes and a sum of eight, and
        // fills its last byte; an empty one has nobody to book on.
        if (bytes.length > 0) expect(Math.abs((gzip.length - 18) * 8 - bits)).toBeLessThan(24);
      },
    ),
  );
});

it("says of every byte which source wrote it, letters of several bytes included", () => {
  // Two segments: column 0 of the first source, column 3 of the second.
  const map = { sources: ["một.ts", "hai.ts"], mappings: "AAAA,GCAA" };
  expect(sourcePerByte("abcđe", map)).toEqual(["một.ts", "một.ts", "một.ts", "hai.ts", "hai.ts", "hai.ts"]);
});
