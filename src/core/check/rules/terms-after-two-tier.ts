import { timeName } from "../../outline/report-time";
import { CITIES, oldUnits } from "../readers/old-units";
import type { RuleContext } from "../readers/context";
import { reportDays } from "../readers/report-date";
import { quote, bilingual, inapplicable, type Found, type Rule } from "../rule";

export const termsAfterTwoTier: Rule = {
  id: "terms-after-two-tier",
  severity: "note",
  words: {
    failing: bilingual("Tên gọi của mô hình trước 01/7/2025", "A name from before 1 July 2025"),
    passing: bilingual(
      "Phần viết về thời gian sau 01/7/2025 dùng tên gọi của mô hình 02 cấp",
      "What is written of the time after 1 July 2025 uses the names of the two-tier model",
    ),
    why: bilingual(
      "Từ 01/7/2025 không còn cấp huyện; cấp xã gồm xã, phường, đặc khu (Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 1, khoản 3 Điều 51). Nhiệm vụ giao cho cấp huyện sẽ không có nơi thực hiện.",
      "Since 1 July 2025 there is no district level; the commune level is xã, phường, đặc khu (Law 72/2025/QH15, Article 1 and Article 51.3). Tasks given to districts would have nobody to do them.",
    ),
    trigger: bilingual(
      "Trong phần viết về thời gian sau 01/7/2025 (mục nhiệm vụ; cả các mục kết quả, tên cơ quan, kính gửi, câu mở đầu và nơi nhận khi kỳ báo cáo bắt đầu từ ngày đó) có “huyện”, “quận”, “thị xã”, “thị trấn”, “thành phố thuộc tỉnh”, “huyện ủy”, “Thành ủy”… Không tính: câu nói về sắp xếp, chuyển giao, tên gọi cũ; văn bản và việc có ngày trước 01/7/2025; tên luật, tên chương của luật; tên trường, chợ, đường. Chỉ lưu ý, không sửa hộ.",
      "What is written of a time after 1 July 2025 (the plan; the results, offices, addressee, opening and recipients too when the period begins on or after that day) says “huyện”, “quận”, “thị xã”, “thị trấn”, “Thành ủy” and the like. Sentences about the reorganisation, documents and events dated before, titles of laws and names of schools or places do not count. Only a note.",
    ),
    example: "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025\nPhối hợp với Phòng Nội vụ huyện kiểm tra 05 đơn vị.",
    mended: "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025\nPhối hợp với Sở Nội vụ kiểm tra 05 đơn vị.",
  },
  find: (context) => {
    if (context.period.year < 2025) {
      return inapplicable(
        "Nhiệm vụ của thời gian trước 01/7/2025.",
        `The plan is for a time before 1 July 2025 (${timeName(context.period).en}).`,
      );
    }
    const resultsToo = reportDays(context).periodStart >= firstDay;
    const cityRun = headOfCity.test(opening(context));
    return [
      ...(resultsToo ? aroundSections(context, cityRun) : []),
      ...context.sections
        .filter(({ id, title }) => (resultsToo && context.isLeaf(id)) || /^nhiệm vụ|^phương hướng/iu.test(title))
        .flatMap((section) => inPieces(context, piecesOf(context, section), cityRun)),
    ];
  },
};

/** Law 72/2025/QH15, Article 51.3. */
const firstDay = "2025-07-01";

/** In cities run by the centre the city's own Party committee is still "Thành ủy". */
const headOfCity = new RegExp(String.raw`(?:thành phố|tp\.?)\s?(?:${CITIES})(?!\p{L})`, "u");

function opening(context: RuleContext): string {
  return Array.from({ length: Math.min(context.openingEnd, 40) }, (_, index) => context.folded(index)).join("\n");
}

/**
 * Who it comes from, goes to, and is reported to. What is named after a district and is
 * no office of it ("Trung tâm Y tế huyện …") may still be called so.
 */
function aroundSections(context: RuleContext, cityRun: boolean): Found[] {
  const { parentAgency, agency, addressee, opening, recipientLines } = context.frame;
  const parts = [...parentAgency, ...agency, ...addressee, ...(opening === null ? [] : [opening]), ...recipientLines];
  return inPieces(
    context,
    parts.filter(({ paragraph, from, to }) => OFFICE.test(context.text(paragraph).slice(from, to))),
    cityRun,
  );
}

const OFFICE =
  /(?<!\p{L})(?:(?:ủy ban|uỷ ban|ubnd|hđnd|hội đồng nhân dân|mttq|mặt trận|phòng(?! (?:giao dịch|khám))|ban (?:dân vận|chỉ đạo|thường vụ|tổ chức|tuyên giáo)|công an|thanh tra)(?!\p{L})[^,;]*\s(?:các )?(?:huyện|quận|thị (?:xã|trấn))|(?:huyện|quận|thị|thành) (?:ủy|uỷ))(?!\p{L})/iu;

interface Piece {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

function piecesOf(context: RuleContext, section: RuleContext["sections"][number]): Piece[] {
  const start = section.contentStart ?? 0;
  const below = Array.from({ length: (section.contentEnd ?? start) - start }, (_, at) => {
    const paragraph = start + at;
    return { paragraph, from: 0, to: context.text(paragraph).length };
  });
  return [...(section.pieces ?? []), ...below];
}

/** One finding a paragraph: the author rereads the whole of it anyway. */
function inPieces(context: RuleContext, pieces: readonly Piece[], cityRun: boolean): Found[] {
  const found: Found[] = [];
  for (const { paragraph: index, from, to } of pieces) {
    const text = context.text(index);
    if (context.isGuidance(index)) continue;
    const terms = oldUnits(text, firstDay).filter(
      (term) => term.from >= from && term.to <= to && (!cityRun || !/^thành/iu.test(term.term)),
    );
    const [first] = terms;
    if (first === undefined) continue;
    found.push({
      paragraph: index,
      range: { from: first.from, to: first.to },
      expected: bilingual("xã, phường, đặc khu; tỉnh, thành phố"),
      actual: quote([...new Set(terms.map(({ term }) => term))].join(", ")),
    });
  }
  return found;
}
