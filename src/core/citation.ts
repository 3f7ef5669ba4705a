import type { Bilingual } from "./language";
import type { LegalAct, LegalBasis } from "./outline";

/** Where a demand comes from, as it is cited: "Điều 13 khoản 2 Luật Thực hiện dân chủ ở cơ sở", "Đề cương, mục I.1, gợi ý thứ 2". */
export function citation({ act, article, clause }: LegalBasis): Bilingual {
  if (act === "outline") return outlinePlace(clause ?? "");
  const { vi, en } = actNames[act];
  if (article === null) return { vi: `${clause ?? ""} ${vi}`.trim(), en: `${en}, ${clause ?? ""}` };
  const [, number = "", point = ""] = /^(\d+)(\p{L}?)$/u.exec(clause ?? "") ?? [];
  const viClause = number && ` khoản ${number}`;
  const viPoint = point && ` điểm ${point}`;
  return {
    vi: `Điều ${article}${viClause}${viPoint} ${vi}`,
    en: `Article ${article}${number && `(${number})`}${point && `(${point})`}, ${en}`,
  };
}

function outlinePlace(clause: string): Bilingual {
  const [section = "", line] = clause.split(", ");
  return line === undefined
    ? { vi: `Đề cương, mục ${section}`, en: `Outline, section ${section}` }
    : { vi: `Đề cương, mục ${section}, gợi ý thứ ${line}`, en: `Outline, section ${section}, guidance line ${line}` };
}

/** Laws are cited by name only, decrees by number (Decree 30/2020, Appendix I, Part I, II.6b). */
const actNames: Readonly<Record<Exclude<LegalAct, "outline">, Bilingual>> = {
  "law-10-2022": { vi: "Luật Thực hiện dân chủ ở cơ sở", en: "Law on Implementation of Grassroots Democracy" },
  "law-72-2025": {
    vi: "Luật Tổ chức chính quyền địa phương (năm 2025)",
    en: "Law on Organisation of Local Government (2025)",
  },
  "law-97-2025": {
    vi: "Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở (năm 2025)",
    en: "Law amending the Laws on the Fatherland Front, Trade Unions, Youth and Grassroots Democracy (2025)",
  },
  "labour-code-2019": { vi: "Bộ luật Lao động (năm 2019)", en: "Labour Code (2019)" },
  "decree-30-2020": { vi: "Nghị định số 30/2020/NĐ-CP", en: "Decree 30/2020/NĐ-CP" },
  "decree-59-2023": { vi: "Nghị định số 59/2023/NĐ-CP", en: "Decree 59/2023/NĐ-CP" },
  "decree-61-2023": { vi: "Nghị định số 61/2023/NĐ-CP", en: "Decree 61/2023/NĐ-CP" },
  "decree-145-2020": { vi: "Nghị định số 145/2020/NĐ-CP", en: "Decree 145/2020/NĐ-CP" },
};
