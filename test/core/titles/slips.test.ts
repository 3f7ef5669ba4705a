import { bareWord, isOneSlip } from "../../../src/core/titles/slips";

it.each([
  ["nhiệm", "nhiem"],
  ["đảng", "dang"],
  ["ubnd", "ubnd"],
  ["ữ", "u"],
  ["ōsaka", "osaka"],
  ["năm2025", "nam2025"],
])("the word “%s” without its marks is “%s”", (word, bare) => {
  expect(bareWord(word)).toBe(bare);
});

describe("one slip of the keyboard", () => {
  it.each([
    ["a letter more", "nghi", "nghii"],
    ["a letter more in the middle", "nghi", "ngehi"],
    ["a letter less", "nghi", "ngh"],
    ["another letter", "nghi", "nghe"],
    ["another first letter", "nghi", "mghi"],
    ["two neighbours swapped", "nghi", "nghi".replace("gh", "hg")],
    ["the first two swapped", "nghi", "gnhi"],
  ])("is %s: %s, %s", (_, one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["the same word", "nghi", "nghi"],
    ["two letters more", "nghi", "nghiii"],
    ["two other letters", "nghi", "ngae"],
    ["two letters apart swapped", "nghi", "nihg"],
    ["a letter more and another one", "nghi", "ngheu"],
    ["two neighbours, one of them another", "nghi", "nhxi"],
  ])("is not %s: %s, %s", (_, one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([false, false]);
  });
});
