import type { Act } from "../../core/outline/act";
import type { LegalBasis } from "../../core/outline/outline";
import type { Words } from ".";

/**
 * Where a demand comes from, as laws are cited: "khoản 2 Điều 5, Luật …"; of the outline or an appendix, the place as it is printed. An article of an act
 * that the table of acts calls amended says of which version it is.
 */
export function basisText(
  { act, article, clause, unverified }: LegalBasis,
  words: Words,
  acts: readonly Act[] = [],
): string {
  const place = article === null ? (clause ?? "") : articleText(article, clause, words);
  const cited = [place, words.acts[act]].filter((part) => part !== "").join(", ");
  if (unverified) return `${cited} – ${words.criterion.unverified}`;
  const amended = article === null ? undefined : acts.find(({ id, amendedBy }) => id === act && amendedBy.length > 0);
  return amended === undefined ? cited : `${cited} (${words.criterion.amended(amended.issued)})`;
}

function articleText(article: number, clause: string | undefined, words: Words): string {
  const [, number = "", point = ""] = /^(\d+)(\p{L}?)$/u.exec(clause ?? "") ?? [];
  const inside = number === "" ? "" : words.clause(number, point);
  return words.clauseComesFirst ? inside + words.article(article) : words.article(article) + inside;
}
