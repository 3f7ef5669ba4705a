import { readFileSync, writeFileSync } from "node:fs";

/** A part of an approved text: its name and its lines. */
export interface ApprovedPart {
  readonly name: string;
  readonly lines: readonly string[];
}

/** True while `npm run approve` takes the approved texts anew. */
export const isApproving = !!process.env["UPDATE_FIXTURES"];

/** The parts of a text, each below "=== its name". */
export function approvedParts(path: string): readonly ApprovedPart[] {
  return readFileSync(path, "utf8")
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [name = "", ...lines] = part.trimEnd().split("\n");
      return { name, lines };
    });
}

/** Takes the text anew; what stands above its first part stays. */
export function approve(path: string, parts: readonly ApprovedPart[]): void {
  const before = readFileSync(path, "utf8").split(/^=== /mu, 1)[0] as string;
  writeFileSync(path, before + parts.map(({ name, lines }) => [`=== ${name}`, ...lines, ""].join("\n")).join("\n"));
}

/**
 * Holds what is printed of each report to its part of an approved text: a test a
 * report, and one that no part is left of a report that is no longer there. While the
 * texts are taken anew the text is written first, and fails against what it replaces.
 */
export function holdApproved<Report extends { readonly name: string }>(
  path: string,
  reports: readonly Report[],
  printed: (report: Report) => ApprovedPart,
): void {
  const approved = approvedParts(path);
  if (isApproving) approve(path, reports.map(printed));

  it.each(reports.map((report) => [report.name, report] as const))("%s is as approved", (name, report) => {
    const before = approved.find((part) => part.name === name)?.lines ?? [];
    expect(firstDifference(before, printed(report).lines)).toBeNull();
  });

  it("nothing is approved of what is no longer there", () => {
    expect(approved.map(({ name }) => name)).toEqual(reports.map(({ name }) => name));
  });
}

/** The first line that is no longer what was approved, both ways; null when all are. */
function firstDifference(approved: readonly string[], now: readonly string[]): string | null {
  const at = Array.from({ length: Math.max(approved.length, now.length) }).findIndex((_, n) => approved[n] !== now[n]);
  return at < 0
    ? null
    : `line ${at + 1}\napproved: ${approved[at] ?? "(nothing)"}\nnow:      ${now[at] ?? "(nothing)"}`;
}
