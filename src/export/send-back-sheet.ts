import type { Finding } from "../core/report";
import type { SectionState } from "../core/sections";
import { outcomeTitle, type ExportInput } from "./input";
import type { Sheet, SheetBlock, SheetItem } from "./sheet";
import { wordsOf, type Words } from "./words";

/** "Phiếu đề nghị bổ sung": a courteous letter to the reporting office, listing by section what is missing. What is only for information is left out. */
export function sendBackSheet(input: ExportInput): Sheet {
  const { report, outlineName, language, document, agency, day } = input;
  const words = wordsOf(language);
  const asked = report.findings.filter(({ severity }) => severity !== "note");
  const unchecked = report.outcomes.filter(({ outcome }) => outcome === "notChecked");
  const paragraph = (text: string): SheetBlock => ({ kind: "paragraph", text });
  return {
    language,
    title: words.noteTitle,
    blocks: [
      paragraph(`${words.noteTo}: ${agency === "" ? words.blank : agency}`),
      ...(document === "" ? [] : [paragraph(`${words.document}: ${document}`)]),
      ...(day === "" ? [] : [paragraph(`${words.checkedOn}: ${day}`)]),
      paragraph(words.noteThanks(outlineName[language], report.summary.written, report.summary.required)),
      ...(asked.length === 0
        ? [paragraph(words.noteNothing)]
        : [paragraph(words.noteAsk), ...bySection(asked, input, words), paragraph(words.noteNegative)]),
      ...(unchecked.length === 0
        ? []
        : [
            paragraph(words.noteUnchecked),
            {
              kind: "list" as const,
              items: unchecked.map((outcome) => ({ text: outcomeTitle(outcome, language), details: [] })),
            },
          ]),
      ...(asked.length === 0 ? [] : [paragraph(words.noteUntil)]),
      { kind: "signature", lines: words.noteSign },
    ],
  };
}

/** In the outline's order; what concerns the whole document comes last. */
function bySection(findings: readonly Finding[], input: ExportInput, words: Words): readonly SheetBlock[] {
  const places: readonly (SectionState | null)[] = [...input.report.sections, null];
  return places.flatMap((section) => {
    const here = findings.filter((finding) => finding.section === (section?.id ?? null));
    if (here.length === 0) return [];
    const title =
      section === null
        ? words.wholeReport
        : `${words.section(section.id)}. ${section.title} – ${words.status[section.status]}`;
    return [
      { kind: "subheading" as const, text: title },
      ...(["must", "should"] as const).flatMap((severity) => group(severity, here, input, words)),
    ];
  });
}

function group(
  severity: "must" | "should",
  here: readonly Finding[],
  input: ExportInput,
  words: Words,
): readonly SheetBlock[] {
  const items = here.filter((finding) => finding.severity === severity).map((finding) => item(finding, input, words));
  if (items.length === 0) return [];
  return [
    { kind: "paragraph", text: `${severity === "must" ? words.noteMust : words.noteShould}:` },
    { kind: "list", items },
  ];
}

function item({ message, expected, actual }: Finding, { language }: ExportInput, words: Words): SheetItem {
  const details = [
    expected && { label: words.expected, text: expected[language] },
    actual && { label: words.actual, text: actual[language] },
  ];
  return { text: message[language], details: details.filter((detail) => detail !== null) };
}
