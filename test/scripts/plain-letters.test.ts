import { escapedLetters } from "../../scripts/build/plain-letters.mjs";

/** The code with each escaped letter written plainly. */
function plain(code: string): string {
  return escapedLetters(code).reduceRight(
    (text, { from, to, letter }) => text.slice(0, from) + letter + text.slice(to),
    code,
  );
}

it("writes an escaped letter as itself, behind an escaped backslash too", () => {
  expect(plain("`Kh\\xf4ng ${vi} c\\xf3`")).toBe("`Không ${vi} có`");
  expect(plain("`\\\\p\\\\\\xe0`")).toBe("`\\\\p\\\\à`");
});

it("leaves alone other signs, and letters behind a backslash that is written out", () => {
  for (const code of ["/[^\\x20-\\x7e]/", "`\\xa0`", "`\\\\xe0`", "`xe0`"]) expect(plain(code)).toBe(code);
});
