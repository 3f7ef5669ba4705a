import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LegalAct, LegalBasis } from "../../src/core/outline/outline";

/** Copies of the acts that could be read in full (some of them only the articles cited). */
const files: Partial<Record<LegalAct, string>> = {
  "law-10-2022": "luat-10-2022-QH15.txt",
  "law-72-2025": "luat-72-2025-QH15-trich.txt",
  "labour-code-2019": "bo-luat-lao-dong-2019-trich.txt",
  "decree-59-2023": "nghi-dinh-59-2023.txt",
};

const appendices: Readonly<Record<string, string>> = {
  "Phụ lục I": "nghi-dinh-30-2020-phu-luc-1.md",
  "Phụ lục III": "nghi-dinh-30-2020-phu-luc-3.md",
};

/**
 * The text of the article, clause and point that is cited; null when
 * there is no copy of the act or no such place in it.
 */
export function citedText({ act, article, clause }: LegalBasis): string | null {
  if (act === "decree-30-2020") return appendixText(clause ?? "");
  const text = textOf(files[act]);
  const whole = text === null ? null : (articles(text).get(article ?? 0) ?? null);
  const [, number, point] = /^(\d+)(\p{L}?)$/u.exec(clause ?? "") ?? [];
  return whole === null || number === undefined ? whole : within(whole, number, point);
}

/** How many clauses, or points of a clause, an article has. */
export function countParts(text: string, kind: "khoản" | "điểm"): number {
  return [...text.matchAll(kind === "khoản" ? /^\d+\. /gm : /^\p{Ll}\) /gmu)].length;
}

const read = new Map<string, string>();

function textOf(file: string | undefined): string | null {
  if (file === undefined) return null;
  const known =
    read.get(file) ??
    readFileSync(join(__dirname, "../fixtures/law", file), "utf8")
      .normalize("NFC")
      .replace(/[^\S\n]+/g, " ");
  read.set(file, known);
  return known;
}

/** "Điều 13. …" or, in the Pháp điển's numbering, "Điều 44.13.NĐ.1.13. …", up to the next one. */
function articles(text: string): Map<number, string> {
  return new Map(
    text.split(/^(?=Điều (?:44\.13\.NĐ\.1\.)?\d+\. )/mu).flatMap((part) => {
      const number = /^Điều (?:44\.13\.NĐ\.1\.)?(\d+)\. /u.exec(part)?.[1];
      return number === undefined ? [] : [[Number(number), part] as const];
    }),
  );
}

function within(article: string, number: string, point: string | undefined): string | null {
  const clause = article.split(/^(?=\d+\. )/m).find((part) => part.startsWith(`${number}. `));
  if (clause === undefined || !point) return clause ?? null;
  return (
    clause.split(/^(?=(?:- )?\p{Ll}\) )/mu).find((part) => part.replace(/^- /, "").startsWith(`${point}) `)) ?? null
  );
}

/** "Phụ lục I, Phần I, Mục II, 9b"; "Phụ lục III, Mẫu 1.4". */
function appendixText(place: string): string | null {
  const [appendix = "", part = "", section = "", clause = ""] = place.split(", ");
  const text = textOf(appendices[appendix]);
  if (text === null) return null;
  if (section === "") return text.split(/^(?=Mẫu \d+\.\d+ - )/m).find((one) => one.startsWith(`${part} - `)) ?? null;
  const inPart = text.split(/^(?=\*\*Phần )/m).find((one) => one.startsWith(`**${part}**`));
  const inSection = inPart
    ?.split(/^(?=## [IVX]+\. )/m)
    .find((one) => one.startsWith(`## ${section.replace("Mục ", "")}. `));
  const [, number, point] = /^(\d+)(\p{L}?)$/u.exec(clause) ?? [];
  return inSection === undefined || number === undefined ? null : within(inSection, number, point);
}
