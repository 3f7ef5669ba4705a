import { unknownFacts, type Paragraph, type Snapshot } from "../../src/core/snapshot/snapshot";
import { fillFields } from "../../src/core/outline/fields";
import type { Outline } from "../../src/core/outline/outline";
import { ordinary } from "./lines";

/**
 * A report of any length that looks like a real one: every heading of the outline, its guidance
 * left in part, and sentences with figures, document numbers and criteria terms below. The same
 * length always gives the same text. 3,000 paragraphs make about 1 MB of UTF-8.
 */
export function bigReport(outline: Outline, paragraphs: number): Snapshot {
  const made: Paragraph[] = [];
  const add = (text: string): void => {
    made.push({ ...ordinary, index: made.length, text });
  };
  const perSection = Math.floor(paragraphs / outline.sections.length);
  for (const section of outline.sections) {
    add(`${section.number} ${fillFields(section.title, outline.defaults)}`);
    const start = made.length;
    for (const line of section.guidance.slice(0, 1)) add(`- ${line}`);
    while (made.length - start < perSection - 1) add(sentences(made.length));
  }
  while (made.length < paragraphs) add(sentences(made.length));
  // As it would come over the wire: strings of their own, not ropes that the first reader has to flatten.
  return JSON.parse(JSON.stringify({ paragraphs: made, facts: unknownFacts })) as Snapshot;
}

const pool = [
  "Trong kỳ, Ủy ban nhân dân xã An Bình đã niêm yết công khai {n} nội dung tại trụ sở và {m} nhà văn hóa thôn theo quy định.",
  "Đảng ủy ban hành Kế hoạch số {n}-KH/ĐU ngày 15/3/2025 về thực hiện dân chủ ở cơ sở gắn với nhiệm vụ chính trị của địa phương.",
  "Tổ chức {n} hội nghị quán triệt, tuyên truyền với {m} lượt người tham dự, đạt tỷ lệ 98,5% so với kế hoạch đề ra.",
  "Nhân dân {n} thôn đã bàn và quyết định mức đóng góp xây dựng đường giao thông với tổng số tiền {m}.000.000 đồng.",
  "Ban Thanh tra nhân dân thực hiện {n} cuộc giám sát, kiến nghị {m} nội dung và đều được trả lời đúng thời hạn.",
  "Công tác phối hợp giữa các cơ quan, đơn vị, đoàn thể trong tuyên truyền, vận động được duy trì thường xuyên, có nền nếp.",
  "Tiếp nhận {n} đơn thư kiến nghị, phản ánh; đã giải quyết {m} đơn, số còn lại đang được xem xét theo thẩm quyền.",
];

function sentences(seed: number): string {
  const pick = (step: number): string =>
    pool[(seed * 3 + step) % pool.length]!.replace("{n}", String(2 + ((seed + step) % 37))).replace(
      "{m}",
      String(3 + ((seed * 7 + step) % 180)),
    );
  return [0, 1, 2]
    .slice(0, 2 + (seed % 2))
    .map(pick)
    .join(" ");
}
