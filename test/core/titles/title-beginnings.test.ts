import fc from "fast-check";
import { profilesOf } from "../../../src/core/titles/profiles";
import { lettersOf, looseText, titleWords } from "../../../src/core/titles/title-words";
import { bareWord } from "../../../src/core/titles/slips";
import { fillerWords } from "../../../src/core/vietnamese/abbreviations";
import { fold } from "../../../src/core/vietnamese/fold";
import { fillFields } from "../../../src/core/outline/fields";
import { outlines } from "../../../src/outlines";

/**
 * A title as people type it: cut short, words run together, fillers left
 * out or put in, phrases abbreviated, marks lost.
 */
const writings: readonly ((words: readonly string[]) => readonly string[])[] = [
  (words) => words,
  (words) => words.slice(0, 3),
  (words) => words.slice(0, Math.ceil(words.length / 2)),
  (words) => [words.join("")],
  (words) => words.flatMap((word, at) => (at % 2 === 0 ? [word + (words[at + 1] ?? "")] : [])),
  (words) => words.filter((word) => !fillerWords.has(word)),
  (words) => ["việc", ...words],
  (words) => words.map(bareWord),
  (words) => [...words, "6", "tháng", "đầu", "năm", "2026"],
  (words) => [words[0]!, "(nếu", "có)", ...words.slice(1)],
  (words) => words.join(" ").replace("quy chế dân chủ", "qcdc").replace("ban chỉ đạo", "bcđ").split(" "),
  (words) => words.join(" ").replace("dân chủ", "quy chế dân chủ").replace("cơ sở", "ở cơ sở").split(" "),
];

const titled = fc
  .constantFrom(...outlines.flatMap((outline) => outline.sections.map((section) => ({ outline, section }))))
  .chain(({ outline, section: { title, otherTitles } }) =>
    fc.record({
      profiles: fc.constant(profilesOf(outline)),
      words: fc.constantFrom(title, ...otherTitles).map((text) => fold(fillFields(text, outline.defaults)).split(" ")),
      ways: fc.array(fc.constantFrom(...writings), { maxLength: 3 }),
    }),
  );

it("never passes over a line that is a title, or the beginning of one, however it is spelt", () => {
  let known = 0;
  fc.assert(
    fc.property(titled, ({ profiles, words, ways }) => {
      const line = ways.reduce<readonly string[]>((text, way) => way(text), words).join(" ");
      const plain = titleWords(line);
      const spelt = profiles.spell(plain);
      const isKnown =
        profiles.folded.has(plain.join(" ")) ||
        profiles.canonical.has(spelt.join(" ")) ||
        profiles.loose.has(looseText(spelt)) ||
        profiles.letters.has(lettersOf(plain)) ||
        profiles.beginnings.has(plain.join(" ")) ||
        profiles.beginnings.has(spelt.join(" "));
      if (!isKnown) return;
      known++;
      expect([line, profiles.mayBeTitle(line)]).toEqual([line, true]);
    }),
    { numRuns: 2000 },
  );
  expect(known).toBeGreaterThan(800);
});

it("passes over prose that begins with a word of titles", () => {
  const { mayBeTitle } = profilesOf(outlines[0]!);
  for (const line of [
    "trong kỳ, ủy ban nhân dân xã an bình đã niêm yết công khai 12 nội dung tại trụ sở",
    "các thôn đã họp bàn mức đóng góp làm đường",
    "thực trạng đường thôn còn hẹp, lầy lội vào mùa mưa",
    "cán bộ thôn đi từng nhà phổ biến nội dung họp",
  ])
    expect([line, mayBeTitle(line)]).toEqual([line, false]);
});
