import { isDots, type PrintedLine } from "./printed-lines";

/**
 * Parts the lines at the left of the header into cơ quan chủ quản and cơ quan ban hành. A
 * name may run over two lines ("BAN CHỈ ĐẠO THỰC HIỆN", "QUY CHẾ DÂN CHỦ Ở CƠ SỞ"): a line
 * begins a new name when it begins as the names of offices do, or where bold letters begin.
 */
export function agencyLines(lines: readonly PrintedLine[]): {
  readonly parentAgency: readonly PrintedLine[];
  readonly agency: readonly PrintedLine[];
} {
  const names: PrintedLine[][] = [];
  for (const line of lines) {
    const current = names.at(-1);
    if (current !== undefined && continues(current.at(-1) as PrintedLine, line)) current.push(line);
    else names.push([line]);
  }
  return { parentAgency: names.slice(0, -1).flat(), agency: names.at(-1) ?? [] };
}

/** True when a line may be the name of an office, or a part of one: in capitals, or beginning as such names do. */
export function mayBeAgency(line: PrintedLine): boolean {
  if (isDots(line)) return true;
  // "XÃ ………": the name is still to be filled in.
  if (/[:;!?]$|(?<![.…] ?)\.$/u.test(line.text) || /^[-+*•]/u.test(line.text)) return false;
  if (beginsName(line)) return line.capitals || /^\p{Lu}/u.test(line.text);
  return line.capitals && /\p{L}{2,}/u.test(line.text);
}

/** True when a line begins as the name of an office does: "UBND …", "SỞ …", "TRƯỜNG …", "CÔNG TY …". */
export function beginsName({ folded }: PrintedLine): boolean {
  return heads.test(folded);
}

function continues(before: PrintedLine, line: PrintedLine): boolean {
  if (isDots(before) || isDots(line)) return false;
  if (/(?:[,-]|(?:^|\s)(?:và|của|thực hiện|về|các|với|ở|tại|cho|chỉ đạo))$/u.test(before.folded)) return true;
  if (beginsName(line)) return false;
  return (
    /(?:^|\s)(?:xã|phường|thị trấn|đặc khu)$/u.test(before.folded) || !(before.bold === false && line.bold === true)
  );
}

const heads =
  /^(?:ubnd|hđnd|ủy ban|sở|ban|bộ|phòng|trường|học viện|đại học|cao đẳng|trung tâm|bệnh viện|trạm|(?:tổng )?công ty|tập đoàn|doanh nghiệp|xí nghiệp|nhà|hợp tác xã|htx|ngân hàng|quỹ|kho bạc|thuế|(?:chi |tổng )?cục|vụ|viện|văn phòng|thanh tra|công an|quân sự|hạt|đội|hội|chi (?:hội|đoàn|nhánh)|liên đội|phân hiệu|cđ(?:cs|gd)?|lđlđ|khoa|tổ|liên đoàn|liên hiệp|công đoàn|đoàn|mặt trận|mttq|đảng bộ|đảng ủy|chi bộ|(?:tỉnh|thành|huyện|quận|thị) ủy|bch|bcđ|cơ quan|tòa án|tand|vksnd|bảo hiểm|bhxh|khu|thư viện|bảo tàng|báo|đài)(?!\p{L})/u;
