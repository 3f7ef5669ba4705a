import { check } from "../../../src/core/check/check";
import { fingerprintOf } from "../../../src/core/check/fingerprint";
import { byKind, shownFindings } from "../../../src/core/check/finding-kinds";
import type { Finding, Report } from "../../../src/core/check/report";
import { counted } from "../../../src/core/outline/counted";
import { unknownFacts } from "../../../src/core/snapshot/snapshot";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { paragraph } from "../../support/rule-fixture";
import { findingsOf as findingsInReport, timesOf } from "../../support/sound-report";

const finding = (rule: string, section: string | null, severity = "should") =>
  ({ rule, section, severity }) as unknown as Finding;
const findingsOf = (rule: string, ...lines: string[]) =>
  check({ outline, snapshot: { paragraphs: lines.map(paragraph), facts: unknownFacts }, memory: null }).findings.filter(
    (each) => each.rule === rule,
  );

describe("findings by kind", () => {
  it("come in the order of the work, with the gravest of each kind and how many sections they stand in", () => {
    const kinds = byKind([
      finding("mixed-tone-marks", null, "note"),
      finding("figure-mismatch", "II.1"),
      finding("wrong-comparison", "II.1", "must"),
      finding("figure-mismatch", "II.2"),
      finding("header-fields", null, "must"),
      finding("luật-mới", "V"),
    ]);
    expect(kinds.map(({ kind, findings, severity, sections }) => [kind, findings.length, severity, sections])).toEqual([
      ["figures", 3, "must", 2],
      ["form", 1, "must", 0],
      ["text", 2, "should", 1],
    ]);
  });

  it("say nothing of what is left of our own text where nobody has written yet", () => {
    const report = {
      sections: [
        { id: "I.1", status: "empty" },
        { id: "I.2", status: "unfilled" },
        { id: "I.3", status: "written" },
      ],
      findings: [
        finding("leftover-placeholder", "I.1"),
        finding("leftover-guidance", "I.2"),
        finding("leftover-guidance", "I.3"),
        finding("empty-section", "I.1"),
        finding("leftover-placeholder", null),
      ],
    } as unknown as Report;
    expect(shownFindings(report).map(({ rule, section }) => `${rule} ${section ?? "–"}`)).toEqual([
      "leftover-guidance I.3",
      "empty-section I.1",
      "leftover-placeholder –",
    ]);
  });
});

describe("the name of a finding", () => {
  it("stays the same when something else is written elsewhere, and changes with its own text", () => {
    const [heading, blank] = ["V. KIẾN NGHỊ, ĐỀ XUẤT", "Đề nghị mở …… lớp."];
    const [one] = findingsOf("leftover-placeholder", heading, blank);
    const [moved] = findingsOf("leftover-placeholder", heading, "Xã có 12 thôn.", blank);
    const [changed] = findingsOf("leftover-placeholder", heading, "Đề nghị tổ chức …… lớp.");
    expect(moved!.fingerprint).toBe(one!.fingerprint);
    expect(changed!.fingerprint).not.toBe(one!.fingerprint);
  });

  it("is told apart from an equal one of the same section by its number", () => {
    const [first, second, third] = [0, 1, 2].map((at) => fingerprintOf("r", "V", "Đề nghị", at));
    expect(second).toBe(`${first}:2`);
    expect(third).toBe(`${first}:3`);
  });
});

it("counts in English as English does", () =>
  expect([0, 1, 2].map((count) => counted(count, "comment"))).toEqual(["0 comments", "1 comment", "2 comments"]));

it("offers to change tone marks as long as a person can look through them", () => {
  const marked = (old: number) =>
    findingsOf("mixed-tone-marks", "V. KIẾN NGHỊ, ĐỀ XUẤT", "uỷ ".repeat(old), "ủy ".repeat(400))[0]!.suggestions;
  expect(marked(300)[0]!.edits).toHaveLength(300);
  expect(marked(301)).toEqual([]);
});

describe("the place of a finding", () => {
  const placesOf = (rule: string, sentence: string) =>
    findingsInReport(rule, { ...timesOf("đầu 2025"), section: "II.1", sentence }).map(({ place }) => place);

  it("is its sentence, for who reads of it without the document", () =>
    expect(
      placesOf(
        "figure-mismatch",
        "Xã có 12 thôn. Có 41/46 đơn vị ban hành quy chế, đạt 101%; các đơn vị đều có biên bản.",
      ),
    ).toEqual(["“Có 41/46 đơn vị ban hành quy chế, đạt 101%”"]));

  it("is what stands nearest where the sentence is long, cut between words", () => {
    const [place] = placesOf(
      "figure-mismatch",
      `Trong kỳ, ${"thực hiện sự chỉ đạo của cấp trên, ".repeat(6)}có 41/46 đơn vị ban hành quy chế, đạt 101%, và ${"tiếp tục theo dõi, đôn đốc, ".repeat(6)}theo quy định.`,
    );
    expect(place).toMatch(/^“… .*cấp trên, có 41\/46 đơn vị ban hành quy chế, đạt 101%, và .* …”$/u);
    expect(place!.length).toBeLessThan(155);
  });

  it("is not told again where what stands there is quoted", () =>
    expect(placesOf("wrong-period", "Số đơn giảm so với cùng kỳ năm 2021.")).toEqual([null]));
});
