import type { Bilingual } from "../../outline/language";
import type { PageSetup } from "../../snapshot/snapshot";
import type { RuleContext } from "../readers/context";
import { isLegacyFont } from "./legacy-encoding";
import { bilingual, type Found, type Rule } from "../rule";
import { counted } from "../../outline/counted";

export const pageAndType: Rule = {
  id: "page-and-type",
  severity: "should",
  words: {
    failing: bilingual("Trang hoặc chữ chưa theo Nghị định 30/2020", "Page or type is not as Decree 30/2020 asks"),
    passing: bilingual(
      "Khổ giấy, lề, phông và cỡ chữ đúng Nghị định 30/2020",
      "Paper, margins, font and size are as Decree 30/2020 asks",
    ),
    why: bilingual(
      "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I và II.6e: A4; lề trên, dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm; Times New Roman cỡ 13–14.",
      "Decree 30/2020/NĐ-CP, Annex I, I and II.6e: A4; margins 20–25 mm top and bottom, 30–35 mm left, 15–20 mm right; Times New Roman 13–14.",
    ),
    trigger: bilingual(
      "Khổ giấy, lề ngoài giới hạn; đoạn nội dung có phông khác Times New Roman hoặc cỡ ngoài 13–14. Bảng biểu và đoạn có nhiều kiểu chữ không xét cỡ. Word nào không cho biết lề thì phần đó được ghi là không kiểm tra được.",
      "Paper or margins out of range; text in another font or a size outside 13–14. Tables and mixed paragraphs are not judged by size. What Word does not tell is listed as not checked.",
    ),
    example: "Lề trái 20 mm; nội dung phông Arial cỡ 12",
    mended: "Lề trái 30 mm; nội dung phông Times New Roman cỡ 14",
  },
  find: (context) => {
    const page = context.snapshot.facts.page;
    const found = [...(page === null ? [] : wrongPage(page)), ...wrongType(context)];
    if (page !== null || found.length > 0) return found;
    return {
      outcome: "notChecked",
      reason: bilingual(
        "Phông và cỡ chữ đã kiểm tra; Word không cho biết khổ giấy và lề, hãy xem trong Bố trí trang.",
        "Fonts and sizes were checked; Word does not tell paper and margins, please look at Page Layout.",
      ),
    };
  },
};

const limits: readonly (readonly [keyof PageSetup, number, number, string, string])[] = [
  ["width", 210, 210, "chiều rộng giấy", "paper width"],
  ["height", 297, 297, "chiều cao giấy", "paper height"],
  ["top", 20, 25, "lề trên", "top margin"],
  ["bottom", 20, 25, "lề dưới", "bottom margin"],
  ["left", 30, 35, "lề trái", "left margin"],
  ["right", 15, 20, "lề phải", "right margin"],
];

/** Word keeps twentieths of a point and rounds inches, so half a millimetre is no mistake. */
const slack = 0.6;

function wrongPage(page: PageSetup): Found[] {
  return limits.flatMap(([side, least, most, vi, en]) => {
    const value = page[side];
    if (value >= least - slack && value <= most + slack) return [];
    const range = least === most ? `${least} mm` : `${least}–${most} mm`;
    const rounded = String(Math.round(value * 10) / 10);
    return [
      {
        paragraph: null,
        own: `${side} ${rounded}`,
        message: bilingual(`Sai ${vi}`, `Wrong ${en}`),
        expected: bilingual(range),
        actual: bilingual(`${rounded.replace(".", ",")} mm`, `${rounded} mm`),
      },
    ];
  });
}

interface Group {
  first: number;
  count: number;
}

/**
 * One finding a font and one a size, with how many paragraphs have it; fonts of old encodings have a rule of their own.
 */
function wrongType(context: RuleContext): Found[] {
  const fonts = new Map<string, Group>();
  const sizes = new Map<number, Group>();
  let known: string | null = null;
  let wrongFont = false;
  for (const { index, font, size, tableLevel, text } of context.snapshot.paragraphs) {
    if (font !== known) wrongFont = font !== null && !/^times new roman/iu.test(font) && !isLegacyFont(font);
    known = font;
    const wrongSize =
      size !== null && (size < 13 || size > 14) && tableLevel === 0 && context.sectionOf(index) !== null;
    if ((!wrongFont && !wrongSize) || text.trim() === "") continue;
    if (wrongFont) note(fonts, font!, index);
    if (wrongSize) note(sizes, size, index);
  }
  return [
    ...[...fonts].map(([font, group]) =>
      typeFound(
        group,
        bilingual("Phông chữ khác Times New Roman", "Another font than Times New Roman"),
        "Times New Roman",
        bilingual(font),
      ),
    ),
    ...[...sizes].map(([size, group]) =>
      typeFound(
        group,
        bilingual("Cỡ chữ nội dung ngoài 13–14", "Text size outside 13–14"),
        "13–14",
        bilingual(String(size).replace(".", ","), String(size)),
      ),
    ),
  ];
}

function note<Key>(groups: Map<Key, Group>, key: Key, index: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { first: index, count: 1 });
  else group.count++;
}

function typeFound({ first, count }: Group, message: Found["message"], expected: string, actual: Bilingual): Found {
  return {
    paragraph: first,
    section: null,
    own: actual.vi,
    message,
    expected: bilingual(expected),
    actual: bilingual(`${actual.vi}, ${count} đoạn`, `${actual.en}, ${counted(count, "paragraph")}`),
  };
}
