import { soNoiVu2025 as outline } from "../../../src/outlines";
import { misreadings, officeReports } from "../../support/office-reports";

/** Read otherwise than a clerk would, as docs/recognition.md says; all others are read as they should be. */
const known: Readonly<Record<string, readonly string[]>> = {
  // Counted on through all parts, which have no headings of their own.
  t01: ["asked"],
  // A form of questions: "Câu 2" is no number of a section.
  c02: ["asked"],
  // A part counted in decimals of which two sections are left out.
  r07: ["asked"],
  // Headings that name a part or an office in words of their own.
  r09: ["asked"],
  // Sentences without bold as headings.
  r02: ["asked"],
};

describe.each(["offices.txt"])("a document of %s", (file) => {
  it.each(officeReports(file, outline).map((report) => [report.name, report.what, report] as const))(
    "%s, %s, has every section where it stands and no text in another",
    (name, _, report) => {
      const found = misreadings(report, outline);
      const kinds = known[name];
      if (kinds === undefined) expect(found).toEqual([]);
      else expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual(kinds);
    },
  );
});
