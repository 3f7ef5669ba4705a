import type { Paragraph } from "../../snapshot/snapshot";
import { readableParagraph } from "../../snapshot/reading";
import { hasBrokenD } from "../../vietnamese/legacy-fonts";
import type { RuleContext } from "../readers/context";
import { feature } from "../../snapshot/features";
import { quoteStored, bilingual, type Found, type Rule } from "../rule";
import { counted } from "../../outline/counted";

export const legacyEncoding: Rule = {
  id: "legacy-encoding",
  severity: "note",
  words: {
    failing: bilingual("Chữ chưa theo bảng mã Unicode thường dùng", "Text is not in plain Unicode"),
    passing: bilingual("Toàn văn bản dùng Unicode dựng sẵn", "The whole document is in composed Unicode"),
    why: bilingual(
      "Nghị định 30/2020/NĐ-CP yêu cầu Unicode (TCVN 6909:2001). Chữ TCVN3, VNI hay dấu tách rời hiện sai ở máy khác và không tìm kiếm được.",
      "Decree 30/2020/NĐ-CP asks for Unicode (TCVN 6909:2001). Other encodings show wrongly elsewhere and cannot be searched.",
    ),
    trigger: bilingual(
      "Đoạn dùng phông .Vn… hoặc VNI-…, có chữ Ƣ/ƣ thay Ư/ư, “ự” thay “đ”, dấu tách rời khỏi chữ, gạch nối mềm, ký tự hỏng hoặc chữ bị đọc sai bảng mã (“nhÃ¢n dÃ¢n”).",
      "A paragraph in a .Vn… or VNI-… font, with Ƣ for Ư, “ự” for “đ”, marks apart from their letters, soft hyphens, broken characters or text read in another encoding (“nhÃ¢n dÃ¢n”).",
    ),
    example: "Các cơ quan chƣa đƣợc tập huấn",
    mended: "Các cơ quan chưa được tập huấn",
  },
  find: (context) => {
    const suspect = suspectParagraphs(context);
    return kinds.flatMap(({ test, message }) => {
      const places = suspect.filter((paragraph) => test(paragraph, context));
      const [first] = places;
      if (first === undefined) return [];
      const found: Found = {
        paragraph: first.index,
        section: null,
        own: message.vi,
        message,
        actual: bilingual(
          `${places.length} đoạn, đầu tiên: ${quoteStored(first.text, 40).vi}`,
          `${counted(places.length, "paragraph")}, first: ${quoteStored(first.text, 40).en}`,
        ),
      };
      return [found];
    });
  },
};

/** Any damage is looked for only where a sign of it stands, or where the font is one of an old encoding. */
function suspectParagraphs({ snapshot, features }: RuleContext): readonly Paragraph[] {
  let known: string | null = null;
  return snapshot.paragraphs.filter(({ index, font, text }) => {
    if ((features[index]! & (feature.odd | feature.brokenD)) !== 0) return true;
    if ((features[index]! & feature.vietnamese) === 0 && MISREAD.test(text)) return true;
    if (font === null || font === known) return false;
    if (isLegacyFont(font)) return true;
    known = font;
    return false;
  });
}

/** Fonts of the encodings used before Unicode: TCVN3 (".VnTime"), VNI ("VNI-Times"). */
export function isLegacyFont(font: string): boolean {
  return /^(?:\.vn|vni[-\s])/iu.test(font);
}

/**
 * UTF-8 that was read byte by byte ("nhÃ¢n dÃ¢n", "á»¦y ban"), as a file of text or a page saved
 * by hand is now and then: twice at least, since "Ä" and "Æ" are letters elsewhere.
 */
const MISREAD = /(?:(?:[ÃÄÆ][\u0080-\u00bf\u0152-\u203a€]|á[º»][\u0080-\u00bf\u0152-\u203a€™]).*){2}/u;

type Test = (paragraph: Paragraph, context: RuleContext) => boolean;

const kinds: readonly { readonly test: Test; readonly message: Found["message"] & object }[] = [
  {
    test: ({ index, text }, { features }) => (features[index]! & feature.brokenD) !== 0 && hasBrokenD(text),
    message: bilingual("Chữ “ự” đứng thay “đ” (chuyển mã hỏng)", "“ự” stands for “đ” (a broken conversion)"),
  },
  {
    test: ({ index, text, font }, { snapshot }) =>
      (readableParagraph(snapshot, index) !== text && !hasBrokenD(text)) ||
      (font !== null && isLegacyFont(font) && /\p{L}/u.test(text)),
    message: bilingual("Chữ của bảng mã cũ (TCVN3, VNI)", "Text in an old encoding (TCVN3, VNI)"),
  },
  {
    test: ({ text }) => MISREAD.test(text),
    message: bilingual("Chữ Unicode bị đọc sai bảng mã", "Unicode text read in another encoding"),
  },
  {
    test: ({ text }) => /[Ƣƣ]/u.test(text),
    message: bilingual("Chữ Ƣ/ƣ đứng thay Ư/ư", "Ƣ stands for Ư"),
  },
  {
    // Names of the highlands hold letters that Unicode has only in two signs: "Rơ̆".
    test: ({ text }) => /[\u0300-\u036f]/u.test(text.replace(/[âêôơư]\u0306/giu, "")),
    message: bilingual("Dấu tách rời khỏi chữ (Unicode tổ hợp)", "Marks apart from their letters (decomposed Unicode)"),
  },
  {
    test: ({ text }) => text.includes("\ufffd"),
    message: bilingual("Ký tự hỏng “�”", "Broken characters “�”"),
  },
  {
    // In TCVN3 that code is the letter ư.
    test: ({ index, text }, { snapshot }) => text.includes("\u00ad") && readableParagraph(snapshot, index) === text,
    message: bilingual("Gạch nối mềm ẩn trong chữ", "Soft hyphens hidden in words"),
  },
];
