/** The first words of those who are counted, with what ends them. */
export const people =
  /^(?:người|đảng|học|giáo|trưởng|phó|chủ tịch|bí thư|chủ nhiệm|hiệu trưởng|thư ký|tổ trưởng|tổ phó|tổ viên|hộ(?= sĩ)|bác sĩ|điều dưỡng|thành|đồng|đvtn|thanh|ủy|uỷ|hòa|hoà|cán|công|viên|lao|biên|nhân|đại|hội|đoàn|hợp đồng|cb|cbql|bgh|gv|nv|quản lý|ban giám hiệu)(?=[\s,])/u;

/**
 * What is counted, and the kinds it comes in; `kinds`: those of which none is another
 * as well, where these are fewer. Only the first word of the total's unit is known.
 */
export const families: readonly { readonly whole: RegExp; readonly parts: RegExp; readonly kinds?: RegExp }[] = [
  {
    whole: /^văn /u,
    parts:
      /^(?:nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|thông báo|báo cáo|tờ trình|hướng dẫn|chương trình|quy chế|quy định|kết luận|đề án|giấy mời|phương án|biên bản)(?!\p{L})/u,
  },
  {
    whole: people,
    parts: people,
    kinds:
      /^(?:(?:phó )?(?:trưởng ban|hiệu trưởng)|phó ban|(?:ủy|uỷ) viên|(?:cán )?bộ quản lý|giáo viên|nhân viên)(?!\p{L})/u,
  },
  {
    whole: /^(?:đơn|lượt|ý|kiến) /u,
    parts: /^(?:đơn|khiếu nại|tố cáo|kiến nghị|phản ánh|đề nghị|tranh chấp|ý kiến|kn|tc|pa|knpa)(?!\p{L})/u,
  },
  { whole: /^hộ /u, parts: /^(?:(?:mới )?thoát nghèo|cận nghèo|nghèo|có mức sống)(?!\p{L})/u },
  { whole: /^cuộc /u, parts: /^(?:(?:theo|khi có) )?(?:định kỳ|đột xuất|yêu cầu|vụ việc)(?!\p{L})/u },
];

/** Of people, the side that a part names: "nam" of "11 nam", "đảng viên"; null for none. */
export function sideOf(part: string): string | null {
  return (
    /^(?:đồng chí |người |thành viên |đại biểu )?(?:là )?(nam|nữ|đảng viên|quần chúng)(?!\p{L}| là )/u.exec(
      part,
    )?.[1] ?? null
  );
}

/** True when a part begins with the unit of its total. */
export function namesUnit(part: string, unit: string): boolean {
  return unit !== "" && (part === unit || part.startsWith(`${unit} `));
}
