import type { Act } from "../../core/outline/act";
import type { LegalAct, LegalBasis } from "../../core/outline/outline";
import type { Language } from "../../core/outline/language";

/**
 * Where a demand comes from, as laws are cited: "khoản 2 Điều 5, Luật …"; of the outline or an appendix, the
 * place as it is printed. An article of an act that the table of acts calls amended says of which version it is.
 */
export function basisText(
  { act, article, clause, unverified }: LegalBasis,
  language: Language,
  acts: readonly Act[] = [],
): string {
  const words = { vi, en }[language];
  const place = article === null ? (clause ?? "") : articleText(article, clause, words);
  const cited = [place, words.acts[act]].filter((part) => part !== "").join(", ");
  if (unverified) return `${cited} – ${words.unverified}`;
  const amended = article === null ? undefined : acts.find(({ id, amendedBy }) => id === act && amendedBy.length > 0);
  return amended === undefined ? cited : `${cited} (${words.amended(amended.issued)})`;
}

function articleText(article: number, clause: string | undefined, words: typeof vi): string {
  const [, number = "", point = ""] = /^(\d+)(\p{L}?)$/u.exec(clause ?? "") ?? [];
  const inside = number === "" ? "" : words.clause(number, point);
  return words.clauseComesFirst ? inside + words.article(article) : words.article(article) + inside;
}

const vi = {
  acts: {
    outline: "Đề cương báo cáo",
    "law-10-2022": "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15",
    "decree-59-2023": "Nghị định số 59/2023/NĐ-CP",
    "decree-61-2023": "Nghị định số 61/2023/NĐ-CP",
    "decree-30-2020": "Nghị định số 30/2020/NĐ-CP",
    "labour-code-2019": "Bộ luật Lao động năm 2019",
    "decree-145-2020": "Nghị định số 145/2020/NĐ-CP",
    "law-72-2025": "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
    "law-97-2025": "Luật số 97/2025/QH15",
  } satisfies Record<LegalAct, string>,
  article: (article: number) => `Điều ${article}`,
  clause: (clause: string, point: string) => `${point === "" ? "" : `điểm ${point} `}khoản ${clause} `,
  clauseComesFirst: true,
  unverified: "cần đối chiếu",
  amended: (year: number) => `theo bản năm ${year}; đã được sửa đổi, cần đối chiếu`,
};

const en: typeof vi = {
  acts: {
    outline: "Outline of the report",
    "law-10-2022": "Law 10/2022/QH15 on grassroots democracy",
    "decree-59-2023": "Decree 59/2023/NĐ-CP",
    "decree-61-2023": "Decree 61/2023/NĐ-CP",
    "decree-30-2020": "Decree 30/2020/NĐ-CP",
    "labour-code-2019": "Labour Code 2019",
    "decree-145-2020": "Decree 145/2020/NĐ-CP",
    "law-72-2025": "Law 72/2025/QH15 on the organisation of local government",
    "law-97-2025": "Law 97/2025/QH15",
  },
  article: (article) => `Article ${article}`,
  clause: (clause, point) => `, clause ${clause}${point === "" ? "" : `, point ${point}`}`,
  clauseComesFirst: false,
  unverified: "to be verified",
  amended: (year: number) => `as of ${year}; amended since, to be verified`,
};
