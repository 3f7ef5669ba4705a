import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { detailsFromFrame } from "../../../src/core/frame/details-from-frame";
import { findFrame, type FramePart } from "../../../src/core/frame/find-frame";
import { reportTime } from "../../../src/core/frame/report-period";
import { unitOf } from "../../../src/core/frame/unit";
import { timeName } from "../../../src/core/outline/report-time";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { parseCases } from "../../support/rule-fixture";
import { snapshotOf, type GivenLine } from "../../support/lines";

/**
 * Heads and closes as offices type them, each with everything that is found in it (frames.txt). A
 * paragraph a line, its form in braces ("{table; bold}"); "×90 Một dòng." stands for ninety
 * paragraphs; below it "= part: words", the number of the paragraph in front and the offsets behind
 * when they are not those of the whole paragraph. UPDATE_FIXTURES=1 writes what is found now: read it.
 */
const path = join(__dirname, "frames.txt");
const cases = parseCases(readFileSync(path, "utf8"));
if (process.env.UPDATE_FIXTURES)
  writeFileSync(path, `${cases.map(({ name, input }) => `=== ${name}\n${rendered(input)}\n`).join("\n")}`);

it.each(cases.map((each) => [each.name, each] as const))("%s", (_, { input, expected }) => {
  expect(rendered(input)).toBe(expected);
});

function rendered(input: readonly string[]): string {
  const snapshot = snapshotOf(input.flatMap(paragraphsOf));
  const frame = findFrame(snapshot);
  const parts = Object.entries(frame).flatMap(([name, value]: [string, unknown]) => {
    if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return [];
    if (name === "headEnd" || name === "kind" || name === "party" || name === "isSentWith")
      return [`= ${name}: ${value}`];
    if (name === "close") return [`= close: ${placed(snapshot, value as { paragraph: number; from: number })}`];
    return [value as FramePart | FramePart[]].flat().map((part) => `= ${name}: ${placed(snapshot, part)} ${part.text}`);
  });
  const told = Object.entries(detailsFromFrame(frame)).map(
    ([name, value]) => `${name} “${[value].flat().join(" | ")}”`,
  );
  const unit = unitOf(snapshot, null);
  const time = reportTime(snapshot, null, { period: "quarter1", year: 1999 });
  return [
    ...input,
    ...parts,
    `= details: ${told.join(", ")}`,
    `= about: ${unit.unitType} (${unit.known}), ${timeName(time).vi} (${time.known})`,
  ].join("\n");
}

function placed(snapshot: Snapshot, { paragraph, from, to }: { paragraph: number; from: number; to?: number }): string {
  const { length } = snapshot.paragraphs[paragraph]!.text;
  return from === 0 && (to ?? length) === length ? `${paragraph}` : `${paragraph}[${from}-${to ?? ""}]`;
}

function paragraphsOf(line: string): GivenLine[] {
  const [, count, repeated] = /^×(\d+) (.*)$/u.exec(line) ?? [];
  if (count !== undefined) return Array.from({ length: Number(count) }, () => paragraphsOf(repeated!)).flat();
  const [, form = "", text = ""] = /^(?:\{([^}]*)\})?(.*)$/su.exec(line)!;
  const forms = form.split("; ");
  const list = forms.find((each) => each.startsWith("list="))?.slice(5);
  const style = forms.find((each) => each.startsWith("style="))?.slice(6);
  return [
    {
      text: text.replaceAll("\\t", "\t").replaceAll("\\v", "\v"),
      tableLevel: forms.includes("table") ? 1 : 0,
      bold: forms.includes("bold") ? true : forms.includes("light") ? false : null,
      ...(list !== undefined && { listLabel: list }),
      ...(style !== undefined && { style }),
    },
  ];
}
