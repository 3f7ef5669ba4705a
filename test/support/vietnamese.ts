import fc from "fast-check";

/** Vietnamese-looking text: real onsets, vowels with tones in places people put them, real endings. */
export function vietnamese(): fc.Arbitrary<string> {
  return fc.array(syllable, { minLength: 1, maxLength: 12 }).map((syllables) => syllables.join(" "));
}

const syllable = fc
  .tuple(
    fc.constantFrom(
      "",
      "b",
      "c",
      "ch",
      "d",
      "đ",
      "g",
      "gi",
      "h",
      "k",
      "kh",
      "l",
      "m",
      "ng",
      "nh",
      "ph",
      "qu",
      "s",
      "t",
      "th",
      "x",
    ),
    fc.constantFrom(
      ..."a à á ả ã ạ ấ ệ i ì í o ọ ơ ợ u ủ ư ữ y ý oa oà òa oạ ọa oe oẻ ỏe uy uý úy uỷ ủy ia iê ươ ưở uâ".split(" "),
    ),
    fc.constantFrom("", "", "c", "i", "m", "n", "ng", "nh", "p", "t", "y"),
  )
  .map((parts) => parts.join(""));
