import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core/check/check";
import type { Finding, Fix } from "../../src/core/check/report";
import { rules } from "../../src/core/check/rules";
import { plainParagraph } from "../../src/core/snapshot/reading";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { applyEdits } from "../support/apply-edits";
import { paragraph } from "../support/rule-fixture";
import { soundReport } from "../support/sound-report";
import { writings } from "../support/writings";

/** These two speak of the writing itself, and of its fonts. */
const ofWriting = new Set(["legacy-encoding", "page-and-type"]);

/** Every sentence of the table in its section of one report, and what sets the other rules off. */
const report = withSentences();

function withSentences(): Snapshot {
  const sound = soundReport({ period: "firstHalf", year: 2025, section: "", sentence: "" });
  const sentences = readFileSync(join(__dirname, "../core/check/sentences.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  const more = [
    "Quyết định số 15 /QĐ - UBND; Chỉ thị số 30-CTTƯ; Luật số 97/2025/QH13; Nghị định 59/2023/ND-CP.",
    "Có 41/46 đơn vị ban hành quy chế, đạt 101%; tiếp nhận 46 đơn, gồm 12 đơn khiếu nại và 29 đơn kiến nghị.",
    "Xã đã tổ chức … hội nghị với [số] lượt người, so với cùng kỳ năm 2022; họp ngày     tháng    năm 2025.",
    "Giao Phòng Nội vụ huyện và thị trấn theo dõi; hoà giải thành 12 vụ, văn hóa.",
    "- Kết quả hoạt động của Ban chỉ đạo các cấp.",
  ];
  const texts = sound.paragraphs.flatMap(({ text }) => {
    const section = outline.sections.find(({ number, title }) => text.startsWith(`${number} ${title.split("{")[0]}`));
    return [
      text,
      ...sentences.filter(([, , id]) => id === section?.id).map(([, , , , sentence]) => sentence!),
      ...(section?.parent ? more : []),
    ];
  });
  return { ...sound, paragraphs: texts.map((line) => ({ ...paragraph("", 0), text: line })).map(numbered) };
}

function numbered<Item>(item: Item, index: number): Item & { index: number } {
  return { ...item, index };
}

function rewritten(name: string): Snapshot {
  return { ...report, paragraphs: report.paragraphs.map((each) => writings[name]!(each)) };
}

function said(snapshot: Snapshot): readonly unknown[] {
  return check({ outline, snapshot, memory: null })
    .findings.filter(({ rule }) => !ofWriting.has(rule))
    .map(({ rule, severity, section, paragraph: at, message, expected, actual, range }) => [
      rule,
      severity,
      section,
      at,
      message.vi,
      expected?.vi,
      actual?.vi,
      range === null ? null : plainPart(snapshot, at!, range),
    ]);
}

/** What a range of the stored text shows its reader. */
function plainPart(snapshot: Snapshot, at: number, { from, to }: NonNullable<Finding["range"]>): string {
  const plain = plainParagraph(snapshot, at);
  return Array.from(plain.text, (_, unit) => plain.toRaw(unit, unit + 1))
    .map((raw, unit) => (raw.from >= from && raw.to <= to ? plain.text[unit]! : ""))
    .join("");
}

const base = said(report);

it("the report sets off most rules", () => {
  expect(new Set(base.map((each) => (each as string[])[0])).size).toBeGreaterThanOrEqual(9);
});

describe.each(Object.keys(writings))("written with %s", (name) => {
  it("a report gives the same findings at the same places", () => {
    expect(said(rewritten(name))).toEqual(base);
  });

  it("every fix and suggestion mends what it would mend in the plain report", () => {
    const [plain, other] = [report, rewritten(name)].map(mended) as [Mended, Mended];
    for (const [fix, texts] of other) expect([fix, texts]).toEqual([fix, plain.get(fix)]);
    if (name !== "bảng mã TCVN3") expect([...other.keys()]).toEqual([...plain.keys()]);
  });
});

type Mended = ReadonlyMap<string, readonly string[]>;

/** For each fix that is offered, what its reader sees afterwards where it touched the text. */
function mended(snapshot: Snapshot): Mended {
  const findings = check({ outline, snapshot, memory: null }).findings.filter(({ rule }) => !ofWriting.has(rule));
  return new Map(
    findings.flatMap(({ rule, fix, suggestions }, at) =>
      [...(fix === null ? [] : [fix]), ...suggestions].map((each) => [`${rule} ${at}`, plainAfter(snapshot, each)]),
    ),
  );
}

function plainAfter(snapshot: Snapshot, { edits }: Fix): readonly string[] {
  const after = applyEdits(snapshot, edits);
  if (after.paragraphs.length < snapshot.paragraphs.length) return [`${edits.length} removed`];
  const touched = new Set(edits.map((edit) => ("paragraph" in edit ? edit.paragraph : -1)));
  return [...touched].map((index) => plainParagraph(after, index).text);
}

it("is a law over all rules", () => {
  expect(rules.length).toBeGreaterThan(ofWriting.size);
});
