import type { Act, ActKind } from "../core/outline/act";

/**
 * Every act whose standing matters to a report on grassroots democracy: what holds, what changed it, what ended
 * and what came instead. The one place to mend when the law changes. Sources: Luật 10/2022/QH15 (khoản 2 Điều
 * 90), Nghị định 59/2023/NĐ-CP (khoản 2 Điều 28) and Luật 72/2025/QH15 (khoản 2 Điều 51) in test/fixtures/law;
 * `read` was read there or in the act itself, everything else is told to the user as "cần đối chiếu".
 */
export const acts: readonly Act[] = [
  // In force.
  holds("law-10-2022", "Luật", "10/2022/QH15", "Thực hiện dân chủ ở cơ sở", "2023-07-01", {
    amendedBy: ["law-47-2024", "law-97-2025"],
    verified: true,
  }),
  holds("law-47-2024", "Luật", "47/2024/QH15", "", null),
  holds(
    "law-97-2025",
    "Luật",
    "97/2025/QH15",
    "Sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở",
    "2025-07-01",
  ),
  holds("decree-59-2023", "Nghị định", "59/2023/NĐ-CP", "", "2023-08-15"),
  holds("decree-61-2023", "Nghị định", "61/2023/NĐ-CP", "", "2023-08-16"),
  holds("decree-145-2020", "Nghị định", "145/2020/NĐ-CP", "", "2021-02-01"),
  holds("decree-30-2020", "Nghị định", "30/2020/NĐ-CP", "Công tác văn thư", "2020-03-05"),
  holds("labour-code-2019", "Bộ luật", "45/2019/QH14", "Lao động", "2021-01-01"),
  holds("law-72-2025", "Luật", "72/2025/QH15", "Tổ chức chính quyền địa phương", "2025-06-16"),
  holds("law-84-2025", "Luật", "84/2025/QH15", "Thanh tra", "2025-07-01"),
  holds("law-80-2025", "Luật", "80/2025/QH15", "Cán bộ, công chức", "2025-07-01"),
  holds("law-129-2025", "Luật", "129/2025/QH15", "Viên chức", "2026-07-01"),
  holds("law-50-2024", "Luật", "50/2024/QH15", "Công đoàn", "2025-07-01"),
  holds("law-89-2025", "Luật", "89/2025/QH15", "Ngân sách nhà nước", "2026-01-01"),
  holds("law-31-2024", "Luật", "31/2024/QH15", "Đất đai", "2024-08-01"),
  holds("decree-154-2026", "Nghị định", "154/2026/NĐ-CP", "", "2026-07-01"),
  holds("decree-283-2026", "Nghị định", "283/2026/NĐ-CP", "", "2026-09-10"),
  holds("party-05-hd-vptw", "Hướng dẫn", "05-HD/VPTW", "", "2026-05-27"),
  holds("party-399-qd-tw", "Quy định", "399-QĐ/TW", "", "2026-01-09"),
  // Old, and still in force: never a finding.
  holds("party-30-ct-tw", "Chỉ thị", "30-CT/TW", "Xây dựng và thực hiện Quy chế dân chủ ở cơ sở", "1998-02-18"),
  holds("party-120-kl-tw", "Kết luận", "120-KL/TW", "", "2016-01-07"),
  holds("party-217-qd-tw", "Quyết định", "217-QĐ/TW", "", "2013-12-12"),
  holds("party-218-qd-tw", "Quyết định", "218-QĐ/TW", "", "2013-12-12"),
  // Grassroots democracy before the Law.
  ended("ordinance-34-2007", "Pháp lệnh", "34/2007/PL-UBTVQH11", "Thực hiện dân chủ ở xã, phường, thị trấn", {
    shortNames: ["Pháp lệnh 34", "Pháp lệnh dân chủ"],
    from: "2007-07-01",
    to: "2023-07-01",
    replacedBy: ["law-10-2022"],
    read: "khoản 2 Điều 90",
  }),
  ended("resolution-55-1998", "Nghị quyết", "55/1998/NQ-UBTVQH10", "", {
    to: "2023-07-01",
    replacedBy: ["law-10-2022"],
    read: "khoản 2 Điều 90",
  }),
  ended("joint-resolution-09-2008", "Nghị quyết liên tịch", "09/2008/NQLT-CP-UBTWMTTQVN", "", {
    to: "2023-07-01",
    replacedBy: ["law-10-2022"],
  }),
  ended("decree-29-1998", "Nghị định", "29/1998/NĐ-CP", "", { to: "2007-07-01", replacedBy: ["ordinance-34-2007"] }),
  ended("decree-79-2003", "Nghị định", "79/2003/NĐ-CP", "", { to: "2007-07-01", replacedBy: ["ordinance-34-2007"] }),
  ended("decree-71-1998", "Nghị định", "71/1998/NĐ-CP", "", { to: "2015-02-25", replacedBy: ["decree-04-2015"] }),
  ended("decree-04-2015", "Nghị định", "04/2015/NĐ-CP", "", {
    shortNames: ["Nghị định 04"],
    from: "2015-02-25",
    to: "2023-07-01",
    replacedBy: ["law-10-2022", "decree-59-2023"],
  }),
  ended("circular-01-2016", "Thông tư", "01/2016/TT-BNV", "", {
    to: "2023-07-01",
    replacedBy: ["law-10-2022", "decree-59-2023"],
  }),
  ended("decision-22-2018", "Quyết định", "22/2018/QĐ-TTg", "", {
    to: "2023-08-16",
    replacedBy: ["decree-61-2023"],
    read: "",
  }),
  // People's inspectorates.
  ended("decree-99-2005", "Nghị định", "99/2005/NĐ-CP", "", { to: "2017-02-01", replacedBy: ["decree-159-2016"] }),
  ended("decree-159-2016", "Nghị định", "159/2016/NĐ-CP", "", {
    to: "2023-08-08",
    replacedBy: ["decree-59-2023"],
    read: "khoản 2 Điều 28",
  }),
  ended("law-56-2010", "Luật", "56/2010/QH12", "Thanh tra", { to: "2023-07-01", replacedBy: ["law-11-2022"] }),
  ended("law-11-2022", "Luật", "11/2022/QH15", "Thanh tra", {
    from: "2023-07-01",
    to: "2025-07-01",
    replacedBy: ["law-84-2025"],
  }),
  // Dialogue and democracy at work.
  ended("decree-07-1999", "Nghị định", "07/1999/NĐ-CP", "", { to: "2013-08-15", replacedBy: ["decree-60-2013"] }),
  ended("decree-87-2007", "Nghị định", "87/2007/NĐ-CP", "", { to: "2013-08-15", replacedBy: ["decree-60-2013"] }),
  ended("decree-60-2013", "Nghị định", "60/2013/NĐ-CP", "", { to: "2019-01-01", replacedBy: ["decree-149-2018"] }),
  ended("decree-149-2018", "Nghị định", "149/2018/NĐ-CP", "", { to: "2021-02-01", replacedBy: ["decree-145-2020"] }),
  ended("labour-code-2012", "Bộ luật", "10/2012/QH13", "Lao động", {
    to: "2021-01-01",
    replacedBy: ["labour-code-2019"],
  }),
  ended("law-12-2012", "Luật", "12/2012/QH13", "Công đoàn", { to: "2025-07-01", replacedBy: ["law-50-2024"] }),
  ended("decree-12-2022", "Nghị định", "12/2022/NĐ-CP", "", { to: "2026-09-10", replacedBy: ["decree-283-2026"] }),
  // Local government, officials, receiving citizens.
  ended("law-77-2015", "Luật", "77/2015/QH13", "Tổ chức chính quyền địa phương", {
    to: "2025-03-01",
    replacedBy: ["law-65-2025"],
  }),
  ended("law-47-2019", "Luật", "47/2019/QH14", "", { to: "2025-03-01", replacedBy: ["law-65-2025"] }),
  ended("law-65-2025", "Luật", "65/2025/QH15", "Tổ chức chính quyền địa phương", {
    from: "2025-03-01",
    to: "2025-06-16",
    replacedBy: ["law-72-2025"],
    read: "khoản 2 Điều 51",
  }),
  ended("law-22-2008", "Luật", "22/2008/QH12", "Cán bộ, công chức", {
    to: "2025-07-01",
    replacedBy: ["law-80-2025"],
  }),
  ended("law-58-2010", "Luật", "58/2010/QH12", "Viên chức", { to: "2026-07-01", replacedBy: ["law-129-2025"] }),
  ended("decree-64-2014", "Nghị định", "64/2014/NĐ-CP", "", { to: "2026-07-01", replacedBy: ["decree-154-2026"] }),
  ended("law-83-2015", "Luật", "83/2015/QH13", "Ngân sách nhà nước", {
    from: "2017-01-01",
    to: "2026-01-01",
    replacedBy: ["law-89-2025"],
  }),
  // How documents are written.
  ended("circular-01-2011", "Thông tư", "01/2011/TT-BNV", "", { to: "2020-03-05", replacedBy: ["decree-30-2020"] }),
  ended("party-36-hd-vptw", "Hướng dẫn", "36-HD/VPTW", "", {
    issued: 2018,
    to: "2026-05-27",
    replacedBy: ["party-05-hd-vptw"],
  }),
  ended("party-66-qd-tw", "Quy định", "66-QĐ/TW", "", {
    issued: 2017,
    to: "2026-01-09",
    replacedBy: ["party-399-qd-tw"],
  }),
];

function holds(
  id: string,
  kind: ActKind,
  number: string,
  name: string,
  from: string | null,
  more: Partial<Act> = {},
): Act {
  return {
    id,
    kind,
    number,
    issued: yearOf(number) ?? Number(from?.slice(0, 4)),
    name,
    shortNames: [],
    inForce: { from, to: null },
    replacedBy: [],
    endedBy: "",
    amendedBy: [],
    verified: false,
    ...more,
  };
}

interface Ended {
  /** First day on which it no longer held. */
  readonly to: string;
  readonly replacedBy: readonly string[];
  /** Given when the end was read: the clause that says so, "" when only the act is known. */
  readonly read?: string;
  readonly from?: string;
  readonly issued?: number;
  readonly shortNames?: readonly string[];
}

function ended(id: string, kind: ActKind, number: string, name: string, end: Ended): Act {
  const { to, replacedBy, read, from = null, issued = yearOf(number) ?? 0, shortNames = [] } = end;
  const verified = read !== undefined;
  return {
    id,
    kind,
    number,
    issued,
    name,
    shortNames,
    inForce: { from, to },
    replacedBy,
    endedBy: read ?? "",
    amendedBy: [],
    verified,
  };
}

/** The year that state bodies put into a number; Party numbers carry none. */
function yearOf(number: string): number | null {
  const [, year] = /\/((?:19|20)\d\d)\//u.exec(number) ?? [];
  return year === undefined ? null : Number(year);
}
