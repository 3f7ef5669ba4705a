import fc from "fast-check";
import { smallest } from "../../../src/core/insertion/update/smallest";

const words = fc.array(fc.constantFrom("xã", "An", "Bình", "năm", "2025", "2026"), { maxLength: 2 });

/** Two texts that may begin and end alike. */
const texts = fc
  .tuple(words, words, words, words)
  .map(([head, old, fresh, tail]) => [old, fresh].map((middle) => [...head, ...middle, ...tail].join(" ")))
  .filter((both) => !both.includes("")) as fc.Arbitrary<[string, string]>;

/** The words of a text, each with the blank behind it. */
const wordsOf = (text: string) => text.split(/(?<=\s)/u);

it("what is put in is what was wanted, word for word in the place of words, with nothing that stays at either end", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("", "Trong "), fc.constantFrom("", " đã qua."), ([old, fresh], lead, end) => {
      const text = lead + old + end;
      const { from, to, insert } = smallest({
        paragraph: 0,
        text,
        from: lead.length,
        to: lead.length + old.length,
        insert: fresh,
      });
      expect(text.slice(0, from) + insert + text.slice(to)).toBe(lead + fresh + end);
      const [gone, put] = [wordsOf(text.slice(from, to)), wordsOf(insert)];
      // Something of the old stands for the formatting of the new.
      expect([gone.join(""), put.join("")]).not.toContain("");
      if (gone.length > 1 && put.length > 1)
        expect([gone[0] === put[0], gone.at(-1) === put.at(-1)]).toEqual([false, false]);
    }),
  );
});
