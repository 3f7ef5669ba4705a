import { fold } from "../../../src/core/vietnamese/fold";

/**
 * Every syllable of Vietnamese with every tone, its mark where most writers set it and
 * where others do ("hòa", "hoà"; "hoàn", "hòan"; "quá", "qúa"; "giá", "gía"). The letter
 * that carries the mark stands in brackets, the one that others set it on behind a bar.
 */
const onsets = " b c ch d đ g gh h k kh l m n ng ngh nh p ph r s t th tr v x".split(" ");
/** Written in one way only. */
const rhymes =
  "[a] [a]c [a]ch [a]i [a]m [a]n [a]ng [a]nh [a]o [a]p [a]t [a]u [a]y [ă]c [ă]m [ă]n [ă]ng [ă]p [ă]t [â]c [â]m [â]n [â]ng [â]p [â]t [â]u [â]y [e] [e]c [e]m [e]n [e]ng [e]o [e]p [e]t [ê] [ê]ch [ê]m [ê]n [ê]nh [ê]p [ê]t [ê]u [i]a [i]ch [i]m [i]n [i]nh [i]p [i]t [i]u i[ê]c i[ê]m i[ê]n i[ê]ng i[ê]p i[ê]t i[ê]u [o] [o]c [o]i [o]m [o]n [o]ng [o]p [o]t o[ă]c o[ă]m o[ă]n o[ă]ng o[ă]t [ô] [ô]c [ô]i [ô]m [ô]n [ô]ng [ô]p [ô]t [ơ] [ơ]i [ơ]m [ơ]n [ơ]p [ơ]t [u] [u]a [u]c [u]i [u]m [u]n [u]ng [u]p [u]t u[â]n u[â]ng u[â]t u[â]y u[ê] u[ê]ch u[ê]nh u[ô]c u[ô]i u[ô]m u[ô]n u[ô]ng u[ô]t u[ơ] uy[ê]n uy[ê]t [ư] [ư]a [ư]c [ư]i [ư]ng [ư]t [ư]u ư[ơ]c ư[ơ]i ư[ơ]m ư[ơ]n ư[ơ]ng ư[ơ]p ư[ơ]t ư[ơ]u".split(
    " ",
  );
const twoWays =
  "[o]|a [o]|e [u]|y |o[a]c |o[a]ch |o[a]i |o[a]m |o[a]n |o[a]ng |o[a]nh |o[a]o |o[a]p |o[a]t |o[a]y |o[e]n |o[e]o |o[e]t |u[y]nh |u[y]ch |u[y]t |u[y]u |u[y]n |u[y]p";
const behindQ = "a ac ach ai am an ang anh ao at au ay e en eo et y ynh yt ê ên êt ă ăc ăn ăng ăt â ân ât ây ơ";
const behindGi = "a ai am an ang anh ao ap at au ay ăc ăng âm ân ât e em eo o oi ong ô ôi ông ơ ơi u ua uc un ung ư ưa";

const tones = "\u0300 \u0301 \u0309 \u0303 \u0323".split(" ");

/** With the tone mark behind one letter. */
function marked(before: string, letter: string, behind: string, tone: string): string {
  return (before + letter + tone + behind).normalize("NFC");
}

interface Written {
  readonly usual: string;
  readonly other: string;
}

function everySyllable(): Written[] {
  const found: Written[] = [];
  const add = (usual: string, other: string) => found.push({ usual, other });
  for (const tone of tones) {
    for (const onset of onsets) {
      for (const rhyme of rhymes) {
        const [, before = "", letter = "", behind = ""] = /^(.*)\[(.)\](.*)$/u.exec(rhyme)!;
        const syllable = marked(onset + before, letter, behind, tone);
        if (!(onset === "g" && rhyme.includes("i"))) add(syllable, syllable);
      }
      for (const rhyme of twoWays.split(" ")) {
        const letters = rhyme.replace(/[[\]|]/gu, "");
        const first = marked(onset, letters[0]!, letters.slice(1), tone);
        const second = marked(onset + letters[0]!, letters[1]!, letters.slice(2), tone);
        if (rhyme.startsWith("[")) add(first, second);
        else add(second, first);
      }
      const asY = "hklmst".includes(onset) && onset !== "";
      add(marked(onset, asY ? "y" : "i", "", tone), marked(onset, "i", "", tone));
      add(marked(onset, "y", "", tone), marked(onset, "y", "", tone));
    }
    for (const rhyme of behindQ.split(" "))
      add(marked("qu", rhyme[0]!, rhyme.slice(1), tone), marked("q", "u", rhyme, tone));
    add(marked("qu", "y", "", tone), marked("qu", "i", "", tone));
    add(marked("qu", "y", "", tone), marked("q", "u", "i", tone));
    for (const rhyme of behindGi.split(" "))
      add(marked("gi", rhyme[0]!, rhyme.slice(1), tone), marked("g", "i", rhyme, tone));
  }
  return found;
}

const syllables = everySyllable();
const usual = syllables.map((each) => each.usual);
const other = syllables.map((each) => each.other);

test.each([[" "], ["  "], ["/"], [" ("]])(
  "a syllable is one, wherever its tone mark was set, with %j behind it",
  (sign) => {
    const between = fold(`a${sign}a`).slice(1, -1);
    expect(fold(usual.join(sign))).toBe(usual.join(between));
    expect(fold(other.join(sign))).toBe(usual.join(between));
  },
);

it("is one in capitals and with its marks apart", () => {
  expect(fold(other.join(" ").toUpperCase())).toBe(usual.join(" "));
  expect(fold(other.join(" ").normalize("NFD"))).toBe(usual.join(" "));
});

it("is one alone, as it is among others", () => {
  expect(other.map((each) => fold(each)).join(" ")).toBe(usual.join(" "));
});

it("a final i is a y behind one of six letters only where nothing else stands before it", () => {
  expect(fold("hi ki li mi si ti qui")).toBe("hy ky ly my sy ty quy");
  expect(fold("bi chi di đi ghi khi nghi nhi phi thi tri vi i ri xi shi")).toBe(
    "bi chi di đi ghi khi nghi nhi phi thi tri vi i ri xi shi",
  );
  expect(fold("hai kia lim mit sin tiu quit")).toBe("hai kia lim mit sin tiu quit");
});
