import type { Paragraph } from "../../src/core/snapshot/snapshot";

/** The same text written in another way that a reader hardly sees: by the writing's name. */
export const writings: Readonly<Record<string, (paragraph: Paragraph) => Paragraph>> = {
  "dấu tách rời (NFD)": text((each) => each.normalize("NFD")),
  "dấu cách không ngắt": text((each) => each.replaceAll(" ", "\u00a0")),
  "dấu cách hẹp và rộng": text((each) => every(each, / /gu, ["\u202f", "\u2009", " "])),
  "chữ Ð của bảng khác": text((each) => each.replaceAll("Đ", "\u00d0").replaceAll("đ", "\u00f0")),
  "phần trăm và gạch chéo toàn chiều": text((each) => each.replaceAll("%", "\uff05").replaceAll("/", "\u2044")),
  "chữ số toàn chiều": text((each) =>
    each.replace(/(?<=\p{L}.*)\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  "ký tự không rộng trong chữ": text((each) => each.replace(/(\p{L})(?=\p{L})/gu, "$1\u200b")),
  "gạch nối mềm trong chữ": text((each) => each.replace(/(\p{Ll})(?=\p{Ll}\p{Ll})/gu, "$1\u00ad")),
  "gạch nối không ngắt": text((each) => each.replaceAll("-", "\u2011")),
  "Ƣ thay Ư": text((each) => each.replaceAll("ư", "\u01a3").replaceAll("Ư", "\u01a2")),
  "bảng mã TCVN3": (paragraph) => ({
    ...paragraph,
    // Signs whose places letters have there cannot be written in it. Capitals
    // with a tone exist only in the fonts that draw every letter as a capital.
    ...(/[«»·]/u.test(paragraph.text)
      ? {}
      : isCapital(paragraph.text)
        ? { text: tcvn3(paragraph.text.toLowerCase()), font: ".VnTimeH" }
        : { text: tcvn3(paragraph.text), font: ".VnTime" }),
  }),
};

function text(write: (text: string) => string) {
  return (paragraph: Paragraph): Paragraph => ({ ...paragraph, text: write(paragraph.text) });
}

/** Each match in turn is replaced by the next of the signs. */
function every(text: string, pattern: RegExp, signs: readonly string[]): string {
  let count = 0;
  return text.replace(pattern, () => signs[count++ % signs.length]!);
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** TCVN 5712:1993, third table: where each letter stands. Vowels with tones have no capitals there. */
const rows: readonly (readonly [number, string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];
const codes = new Map(
  rows.flatMap(([first, letters]) => [...letters].map((letter, at) => [letter, String.fromCharCode(first + at)])),
);

function tcvn3(text: string): string {
  // A capital with a tone inside a line of small letters is set as the small one.
  return [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join("");
}
