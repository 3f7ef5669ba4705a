import fc from "fast-check";
import type { Paragraph } from "../../src/core/snapshot/snapshot";
import { readDocx } from "../../src/docx";
import { buildDocx, builtFont, builtSize } from "../support/docx-builder";
import { validationErrors } from "../support/validate-docx";
import { boldReach } from "../support/fixture-file";
import { listLabel, type FixtureParagraph, type FixtureRun } from "../support/fixture";

/** Characters that XML can hold and a user can type. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."ĂăÂâĐđƠơƯưếệọữ\t\v<>&\"'[…]-–\u00a0\u00ad\u2011 "),
      fc.string({ minLength: 1, maxLength: 1, unit: "grapheme" }),
    ),
  })
  .map(typeable);

function typeable(raw: string): string {
  // eslint-disable-next-line no-control-regex
  return raw.replace(/[\x00-\x08\n\f\x0e-\x1f\ufffe\uffff]/g, "");
}

const run: fc.Arbitrary<FixtureRun> = fc.record(
  {
    text,
    font: fc.constantFrom(".VnTime", "Arial", "VNI-Times", builtFont),
    size: fc.constantFrom(13, 13.5, 14),
    bold: fc.boolean(),
    highlighted: fc.boolean(),
    hidden: fc.boolean(),
    deleted: fc.boolean(),
    inserted: fc.boolean(),
  },
  { requiredKeys: ["text"] },
);

const paragraph: fc.Arbitrary<FixtureParagraph> = fc.record(
  {
    text,
    runs: fc.array(run, { maxLength: 4 }),
    style: fc.constantFrom("Heading1", "Heading3", "Title", "ListParagraph", "Gợi ý báo cáo"),
    outlineLevel: fc.integer({ min: 1, max: 9 }),
    list: fc.record({
      format: fc.constantFrom("upperRoman" as const, "decimal" as const, "lowerLetter" as const, "bullet" as const),
      number: fc.integer({ min: 1, max: 9 }),
      suffix: fc.constantFrom(".", ")", "/"),
    }),
    control: fc.boolean(),
    where: fc.constantFrom("body" as const, "header" as const, "footer" as const),
    font: fc.constantFrom("Arial", ".VnTimeH"),
    size: fc.constantFrom(12, 15),
    bold: fc.boolean(),
    highlighted: fc.boolean(),
  },
  { requiredKeys: ["text"] },
);

/** What Word would say of a fixture paragraph, written down independently of the reader. */
function expected(fixture: FixtureParagraph, index: number): Paragraph {
  const runs = (fixture.runs ?? [{ text: fixture.text }]).filter(
    (each) => each.hidden !== true && each.deleted !== true && each.text !== "",
  );
  const style = fixture.style ?? "Normal";
  const level = fixture.outlineLevel ?? (/^Heading(\d)$/.exec(style) ? Number(style.slice(7)) : null);
  const same = <T>(of: (from: FixtureRun | FixtureParagraph) => T | undefined, otherwise: T): T | null => {
    const lettered = runs.filter((each) => /[^\t\v]/.test(each.text));
    const values = new Set(
      (lettered.length === 0 ? [fixture] : lettered).map((each) => of(each) ?? of(fixture) ?? otherwise),
    );
    return values.size === 1 ? ([...values][0] as T) : null;
  };
  const reach = boldReach(runs.map((each) => [each.text, each.bold ?? fixture.bold ?? false]));
  return {
    index,
    text: runs.map((each) => each.text).join(""),
    style,
    outlineLevel: level,
    tableLevel: 0,
    listLabel: fixture.list === undefined ? null : listLabel(fixture.list),
    font: same((from) => from.font, builtFont),
    size: same((from) => from.size, builtSize),
    bold: same((from) => from.bold, false),
    highlighted: runs.some((each) => each.highlighted ?? fixture.highlighted ?? false),
    ...(reach !== null && { boldUntil: reach }),
    ...(fixture.list?.format === "bullet" && { bullet: 0 }),
  };
}

describe("a document built and read again", () => {
  it("gives the same paragraphs, whatever their text and form", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), fc.boolean(), (paragraphs, localizedStyles) => {
        const body = paragraphs.filter(({ where }) => (where ?? "body") === "body");
        fc.pre(body.length > 0);
        // Word shows a paragraph after a control that ends the document.
        const shown = body.at(-1)?.control === true ? [...body, { text: "" }] : body;
        expect(readDocx(buildDocx(paragraphs, { localizedStyles })).snapshot.paragraphs).toEqual(shown.map(expected));
      }),
      { numRuns: 200 },
    );
  });

  it("gives the text of a table cell by cell, each paragraph one level deep", () => {
    const cell = (row: number, column: number) => ({ table: "a", row, column });
    const { paragraphs } = readDocx(
      buildDocx([
        { text: "Bảng số liệu" },
        { text: "Nội dung", cell: cell(0, 0) },
        { text: "Số cuộc", cell: cell(0, 1) },
        { text: "Họp thôn", cell: cell(1, 0), control: true },
        { text: "12", cell: cell(1, 1) },
        { text: "Hết bảng" },
      ]),
    ).snapshot;
    expect(paragraphs.map(({ text, tableLevel }) => [tableLevel, text])).toEqual([
      [0, "Bảng số liệu"],
      [1, "Nội dung"],
      [1, "Số cuộc"],
      [1, "Họp thôn"],
      [1, "12"],
      [0, "Hết bảng"],
    ]);
  });

  it("tells what the document says about itself", () => {
    const page = { width: 210, height: 297, top: 20, bottom: 25, left: 30, right: 15 };
    const built = buildDocx(
      [
        {
          text: "a",
          runs: [
            { text: "bỏ", deleted: true },
            { text: "thêm", inserted: true },
          ],
        },
      ],
      { trackChanges: true, comments: 2, page },
    );
    expect(readDocx(built).snapshot.facts).toEqual({
      readOnly: null,
      trackingChanges: true,
      revisions: 2,
      comments: 2,
      page,
      beside: "",
    });
  });

  it("is what the Open XML SDK holds to be valid, with one of everything in it", () => {
    const cell = (row: number, column: number) => ({ table: "a", row, column });
    const paragraphs: readonly FixtureParagraph[] = [
      {
        text: "Lãnh đạo",
        style: "Heading1",
        outlineLevel: 2,
        list: { format: "upperRoman", number: 2, suffix: "." },
        font: ".VnTime",
        size: 13.5,
        bold: true,
        highlighted: true,
      },
      {
        text: "",
        runs: [
          { text: "a\tb\vc", deleted: true },
          { text: "thêm", inserted: true, hidden: true, size: 12 },
        ],
      },
      { text: "Trong khung nội dung", control: true, style: "Gợi ý báo cáo" },
      { text: "1", cell: cell(0, 0), control: true },
      { text: "2", cell: cell(0, 1) },
      { text: "đầu trang", where: "header" },
      { text: "cuối trang", where: "footer" },
      { text: "gạch đầu dòng", list: { format: "bullet", number: 1, suffix: "" } },
    ];
    const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 };
    const built = buildDocx(paragraphs, {
      localizedStyles: true,
      trackChanges: true,
      comments: 2,
      memory: "<memory/>",
      page,
    });
    expect(validationErrors(built)).toEqual([]);
    expect(readDocx(built).snapshot.paragraphs.map(({ text }) => text)).toEqual([
      "Lãnh đạo",
      "",
      "Trong khung nội dung",
      "1",
      "2",
      "gạch đầu dòng",
    ]);
  });
});
