import { writtenName } from "../../frame/unit";
import { fold } from "../../vietnamese/fold";
import { otherPlaces } from "../readers/other-places";
import type { RuleContext } from "../readers/context";
import { bilingual, inapplicable, quote, type Found, type Rule } from "../rule";

export const otherUnit: Rule = {
  id: "other-unit",
  severity: "should",
  words: {
    failing: bilingual("Tên xã, phường khác với đầu văn bản", "Another commune than in the header"),
    passing: bilingual(
      "Việc kể trong báo cáo là của xã, phường ghi ở đầu văn bản",
      "What is told was done by the commune of the header",
    ),
    why: bilingual(
      "Chép báo cáo của đơn vị khác, hay viết đè lên báo cáo trước khi sắp xếp đơn vị hành chính, dễ để sót tên cũ.",
      "A report copied from another unit, or from before the communes were merged, easily keeps the other name.",
    ),
    trigger: bilingual(
      "Đầu câu hay đầu vế câu nói một cơ quan của xã, phường, đặc khu khác với đầu văn bản đã làm một việc: “Đảng ủy xã … đã ban hành”. Không tính: đơn vị cùng phối hợp, nơi đến làm việc; câu có nêu cả tên đơn vị mình; câu nói về sắp xếp, sáp nhập, tên cũ; báo cáo của cơ quan tổng hợp và của nơi đầu văn bản không ghi tên xã, phường.",
      "A clause begins with a body of another commune than that of the header as the one who did something. Who was worked with or visited, sentences that name the report's own commune too, those about merging, and reports of other kinds of units do not count.",
    ),
    example: "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nBÁO CÁO\n1. Cấp ủy lãnh đạo\nĐảng ủy xã An Sơn đã ban hành 02 nghị quyết.",
    mended: "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nBÁO CÁO\n1. Cấp ủy lãnh đạo\nĐảng ủy xã An Bình đã ban hành 02 nghị quyết.",
  },
  find: (context) => {
    const own = ownPlace(context);
    if (own === null)
      return inapplicable(
        "Đầu văn bản không ghi tên xã, phường, hoặc đây là báo cáo tổng hợp.",
        "The header names no commune, or the report sums up others.",
      );
    const found: Found[] = [];
    for (const { paragraph: heading, contentStart, contentEnd } of context.sections)
      // What is said behind a heading stands in its paragraph.
      for (let paragraph = heading ?? contentStart ?? 0; paragraph < (contentEnd ?? 0); paragraph++) {
        const [first] = context.isGuidance(paragraph) ? [] : otherPlaces(context.text(paragraph), own);
        if (first === undefined) continue;
        const { from, to, doer } = first;
        const expected = bilingual("tên ghi ở đầu văn bản", "the name in the header");
        found.push({ paragraph, range: { from, to }, expected, actual: quote(doer) });
      }
    return found;
  },
};

/** The name of the commune that reports, folded. */
function ownPlace({ frame, unitType }: RuleContext): string | null {
  if (unitType === "compiler") return null;
  const names = [frame.agency, frame.parentAgency].map((parts) => fold(writtenName(parts)));
  return names.map((name) => PLACE.exec(name)?.[1]?.trim()).find((name) => name !== undefined) ?? null;
}

const PLACE = /(?<!\p{L})(?:xã|phường|đặc khu) ((?:(?!(?:huyện|quận|thị xã|tỉnh|thành phố) )[\p{L}\d']+ ?)+)/u;
