import type { LegalBasis } from "../../core/outline/outline";
import type { Words } from ".";

/** Where a demand comes from, as laws are cited: "khoản 2 Điều 5, Luật …"; of the outline or an appendix, the place as it is printed. */
export function basisText({ act, article, clause, unverified }: LegalBasis, words: Words): string {
  const place = article === null ? (clause ?? "") : articleText(article, clause, words);
  const cited = [place, words.acts[act]].filter((part) => part !== "").join(", ");
  return unverified ? `${cited} – ${words.criterion.unverified}` : cited;
}

function articleText(article: number, clause: string | undefined, words: Words): string {
  const [, number = "", point = ""] = /^(\d+)(\p{L}?)$/u.exec(clause ?? "") ?? [];
  const inside = number === "" ? "" : words.clause(number, point);
  return words.clauseComesFirst ? inside + words.article(article) : words.article(article) + inside;
}
