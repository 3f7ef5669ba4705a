import type { Edit } from "../../../src/core/edits/edits";
import { overlap, touched } from "../../../src/core/edits/overlap";

const text = "Xã đã tiếp 31 lượt công dân.";
const replace = (from: number, to: number, paragraph = 4): Edit => ({
  kind: "replace",
  paragraph,
  text,
  from,
  to,
  insert: "x",
});
const remove = (paragraph = 4): Edit => ({ kind: "remove", paragraph, text });
const insert = (paragraph = 4): Edit => ({ kind: "insert", at: { where: "after", paragraph, text }, blocks: [] });
const atEnd: Edit = { kind: "insert", at: { where: "end" }, blocks: [] };

describe("two edits", () => {
  it.each<readonly [string, Edit, Edit, boolean]>([
    ["insert beside the same paragraph", insert(), insert(), false],
    ["insert at the end", atEnd, atEnd, false],
    ["insert at the end while a paragraph goes", atEnd, remove(), false],
    ["insert below a paragraph that goes", insert(), remove(), true],
    ["insert below a paragraph that is changed", insert(), replace(0, 2), false],
    ["insert below another paragraph", insert(3), remove(), false],
    ["remove the same paragraph", remove(), remove(), true],
    ["remove two paragraphs", remove(3), remove(4), false],
    ["remove what the other changes", remove(), replace(0, 2), true],
    ["change the same words", replace(0, 5), replace(3, 8), true],
    ["change one word behind the other", replace(0, 5), replace(5, 8), false],
    ["change the same words of two paragraphs", replace(0, 5, 3), replace(0, 5, 4), false],
    ["put something in at the same place", replace(5, 5), replace(5, 5), true],
    ["put something in where the other's words begin", replace(5, 5), replace(5, 8), true],
    ["put something in where the other's words end", replace(8, 8), replace(5, 8), true],
    ["put something in behind the other's words", replace(9, 9), replace(5, 8), false],
    ["put something in before the other's words", replace(4, 4), replace(5, 8), false],
  ])("that %s: %#", (_, one, other, both) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([both, both]);
  });

  it("need the paragraph they stand at; at the end of the document none", () => {
    expect([touched(insert(7)), touched(remove(2)), touched(replace(0, 1, 5)), touched(atEnd)]).toEqual([
      7,
      2,
      5,
      null,
    ]);
  });
});
