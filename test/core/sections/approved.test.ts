import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Outline } from "../../../src/core/outline/outline";
import { readReport } from "../../../src/core/sections/read-sections";
import { decisionsIn, type Decision } from "../../../src/core/sections/decisions";
import { recognise } from "../../../src/core/sections/recognise";
import type { SectionState } from "../../../src/core/sections/section-state";
import { soNoiVu2025 } from "../../../src/outlines";
import { approvedParts, holdApproved, type ApprovedPart } from "../../support/approved-text";
import {
  fixtureFolder,
  fixtureSnapshot,
  readFixtures,
  writtenReport,
  type FixtureFile,
} from "../../support/fixture-file";
import { shortReport } from "../../support/short-reports";

/**
 * Every line of many reports that may be a heading, with what it was taken for and why (approved.txt):
 * "6 II asked inOrder 0.53 +0.80 0.00 = 0.97 by 0.41; III 0.22 | its words": likeness, number, form,
 * their sum with the rest (docs/recognition.md), the lead over the next explanation, the next
 * sections. The outline's own titles at their own numbers are only named; last comes the text of each
 * section. Whoever changes a weight sees in `npm run approve` all that it changes.
 */
const path = join(__dirname, "approved.txt");
const reports = [...readFixtures(soNoiVu2025), ...decisions(), ...honest()];

holdApproved(path, reports, printed);

function printed({ name, paragraphs, memory, outline = soNoiVu2025 }: Report): ApprovedPart {
  const snapshot = fixtureSnapshot(paragraphs);
  const { kind } = recognise(outline, snapshot, memory);
  const { candidates, decisions: all, shift } = decisionsIn(outline, snapshot, memory);
  const plain: string[] = [];
  const lines = candidates.flatMap((candidate) => {
    const own = all.filter((decision) => decision.candidate === candidate);
    own.sort((one, other) => rank(one) - rank(other) || other.score.total - one.score.total);
    const [best, ...others] = own;
    if (best !== undefined && isPlain(best)) {
      plain.push(best.section);
      return [];
    }
    const { paragraph, offset } = candidate.start;
    const place = offset > 0 ? `${paragraph}+${offset}` : `${paragraph}`;
    const next = others.slice(0, 2).map(({ section, score }) => `; ${section} ${score.total.toFixed(2)}`);
    const said = candidate.line.readable.trim().replace(/\s+/gu, " ").slice(0, 50);
    return [`${place} ${best === undefined ? "nothing" : told(best)}${next.join("")} | ${said}`];
  });
  const weighed = kind.evidence.map(({ weight }) => signed(weight)).join(" ");
  const plainly = `plainly ${plain.join(" ")}${shift === 0 ? "" : `, numbered on by ${shift}`}, ${kind.kind} ${weighed}`;
  const places = boundsOf(readReport(outline, snapshot, memory).sections);
  return { name, lines: [plainly, ...lines, ...places].map((line) => line.trimEnd()) };
}

/**
 * A line a part: each section that stands somewhere, its status and the
 * paragraphs and pieces of paragraphs that are its text.
 */
function boundsOf(sections: readonly SectionState[]): string[] {
  return sections
    .filter(({ parent }) => parent === null)
    .flatMap((part) => {
      const found = sections.filter(({ id, paragraph }) => paragraph !== null && `${id}.`.startsWith(`${part.id}.`));
      const each = found.map(({ id, status, contentStart, contentEnd, pieces = [] }) => {
        const shared = pieces.map(({ paragraph, from, to }) => ` ${paragraph}[${from}-${to}]`).join("");
        return `${id} ${status}${contentStart === contentEnd ? ` at ${contentStart}` : ` ${contentStart}-${contentEnd! - 1}`}${shared}`;
      });
      return each.length === 0 ? [] : [each.join("; ")];
    });
}

function told({ section, score, margin, outcome, why }: Decision): string {
  const { text, number, form, total, equal, extent } = score;
  const sum = `${text.toFixed(2)} ${signed(number)} ${signed(form)} = ${total.toFixed(2)}`;
  return `${section} ${outcome} ${why} ${equal ?? ""}/${extent.reach} ${sum}${margin > 0 ? ` by ${margin.toFixed(2)}` : ""}`;
}

/** The outline's own words at their own number, and nothing near them. */
function isPlain({ score, outcome, why, margin }: Decision): boolean {
  return outcome === "taken" && why === "inOrder" && score.equal === "folded" && score.numbered && margin > 2;
}

function rank({ outcome }: Decision): number {
  return outcome === "refused" ? 1 : 0;
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${value.toFixed(2)}`;
}

type Report = Pick<FixtureFile, "name" | "paragraphs" | "memory"> & { readonly outline?: Outline };

function decisions(): Report[] {
  return approvedParts(join(__dirname, "decisions.txt")).map(({ name, lines }) => ({ name, ...shortReport(lines) }));
}

function honest(): Report[] {
  const folder = join(fixtureFolder, "honest");
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), "utf8");
      const body = source.slice(source.indexOf("\n---\n") + 5).trimEnd();
      return { name, ...writtenReport([], body.split("\n"), soNoiVu2025) };
    });
}
