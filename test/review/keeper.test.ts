import { unzipSync } from "fflate";
import { readDocx } from "../../src/docx";
import { noSender } from "../../src/export/overview";
import { writeOutlineFile } from "../../src/core/outline/outline-file";
import { wholeYear2026 } from "../../src/outlines";
import { readOutline } from "../../src/review/workers/read-outline";
import { judgeFile } from "../../src/review/workers/judge-file";
import { Keeper } from "../../src/review/workers/keeper/keeper";
import { make, makeNoteText, type Frame } from "../../src/review/workers/make";
import { listed, type Listing } from "../../src/review/state/listing";
import { markedRows, type Row } from "../../src/review/state/marks";
import { previousSamples, reviewSamples } from "../support/review-samples";
import type { Wishes } from "../../src/review/workers/keeper/told";
import { headOf } from "../../src/review/workers/keeper/heads";

const wishes: Wishes = { expected: [], leftOut: [], time: null };
const frame: Frame = { wishes, language: "vi", day: "15/6/2025", sender: noSender };
const sender = {
  from: { agency: "Sở Nội vụ", symbol: "SNV-XDCQ", position: "Giám đốc" },
  until: "25/6/2026",
};
const textOf = (docx: Uint8Array) =>
  readDocx(docx)
    .snapshot.paragraphs.map(({ text }) => text)
    .join("\n");
const everything: Listing = { filter: "all", search: "", sort: "unit", descending: false };

/** The sample folders, judged as the page's workers judge them. */
function judgedSamples(): Keeper {
  const keeper = new Keeper();
  for (const [side, files] of [
    ["now", reviewSamples()],
    ["before", previousSamples()],
  ] as const)
    for (const { name, bytes } of files) {
      const { kept, outline } = judgeFile({ file: name, side, bytes, previous: null }, { outline: null });
      // What passes between workers is plain data.
      keeper.add(structuredClone(kept), outline);
    }
  return keeper;
}

const keeper = judgedSamples();
const heads = reviewSamples().map(({ name, bytes }) =>
  headOf(judgeFile({ file: name, side: "now", bytes, previous: null }, { outline: null }).kept),
);

function rows(asked: Partial<Wishes> = {}, leftOut: readonly string[] = []): readonly Row[] {
  const together = keeper.together({ ...wishes, leftOut, ...asked });
  return markedRows(heads, { together, leftOut: new Set(leftOut), settled: new Set() });
}

const marksOf = (all: readonly Row[], file: string) => [...all.find(({ head }) => head.file === file)!.marks];

describe("a folder of reports", () => {
  it("marks the copy, the versions of a unit, the other period, the plan and the files that cannot be read", () => {
    const all = rows();
    expect(marksOf(all, "xa-an-binh.docx")).toEqual([]);
    expect(["xa-an-loc.docx", "xa-an-loc (ban sao).docx"].flatMap((file) => marksOf(all, file)).sort()).toContain(
      "copy",
    );
    expect(marksOf(all, "xa-an-hoa.docx")).toContain("version");
    expect(marksOf(all, "xa-an-thinh.docx")).toEqual(["otherPeriod"]);
    expect(marksOf(all, "ke hoach.docx")).toEqual(["other"]);
    expect(marksOf(all, "co mat khau.docx")).toEqual(["unread"]);
    expect(marksOf(all, "khung chua viet.docx")).toContain("noUnit");
  });

  it("says who has not handed in, whatever the spelling, and which files nobody expected", () => {
    const expected = ["UBND xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN LỘC", "Xã An Khánh"];
    const { missing, unexpected } = keeper.together({ ...wishes, expected });
    expect(missing).toEqual(["Xã An Khánh"]);
    expect(unexpected).toContain("xa-an-my.docx");
    expect(unexpected).not.toContain("xa-an-binh.docx");
  });

  it("finds a unit without tone marks, and lists what lacks a section", () => {
    const names = (listing: Partial<Listing>) =>
      listed(rows(), { ...everything, ...listing }).map(({ head }) => head.file);
    expect(names({ search: "an loc" })).toHaveLength(2);
    expect(names({ search: "AN LỘC xã" })).toHaveLength(2);
    expect(names({ filter: "section II.1" })).toEqual(["xa-an-hoa.docx", "khung chua viet.docx"]);
    expect(names({ sort: "must", descending: true })[0]).toBe("khung chua viet.docx");
    expect(names({}).at(-1)).toBe("tep hong.docx");
  });

  it("sums figures over the units that count, and opens each to its sentence", () => {
    const { columns, units } = keeper.figures(wishes, "II.1");
    const column = columns.find(({ sum }) => sum !== null)!;
    const cell = column.cells.find(({ kind }) => kind === "plain")!;
    const [reading] = keeper.readings(wishes, column, cell.at);
    expect(reading!.sentence).toContain(cell.written);
    expect(units[cell.at]!.name).not.toBe("");
    const left = keeper.figures({ ...wishes, leftOut: [units[cell.at]!.file] }, "II.1");
    expect(left.units).toHaveLength(units.length - 1);
  });

  it("pairs reports with those of last period by their unit", () => {
    expect(keeper.pairs().pairs.map(({ file, before }) => [file, before.file])).toEqual([
      ["xa-an-binh.docx", "an-binh ky truoc.docx"],
      ["xa-an-my.docx", "an-my ky truoc.docx"],
    ]);
    const bytes = reviewSamples().find(({ name }) => name === "xa-an-binh.docx")!.bytes;
    const previous = keeper.print("an-binh ky truoc.docx");
    const { kept } = judgeFile({ file: "xa-an-binh.docx", side: "now", bytes, previous }, { outline: null });
    expect(headOf(kept).stale).toBeGreaterThan(0);
    expect(headOf(kept).staleSections).toContain("I.1");
  });

  it("is judged by an outline from a file, whatever each report is by", async () => {
    const text = writeOutlineFile({ ...wholeYear2026, id: "rieng" });
    const read = await readOutline(new TextEncoder().encode(text), "de-cuong.json", { year: 2026, month: 11 });
    expect(read.remarks).toEqual([]);
    const { bytes } = reviewSamples()[0]!;
    const file = { file: "a.docx", side: "now", bytes, previous: null } as const;
    const { kept, outline } = judgeFile(file, { outline: read.text });
    expect([kept.row.outline, outline!.id]).toEqual(["rieng", "rieng"]);
    // What the product knows of the subject comes along: its criteria are not in the file.
    expect(kept.row.said.length).toBeGreaterThan(10);
    expect((await readOutline(new TextEncoder().encode("{}"), "khac.json", { year: 2026, month: 11 })).text).toBeNull();
  });

  it("names what may be meant by a unit that is written with other marks than in the list", () => {
    const { missing, alike } = keeper.together({ ...wishes, expected: ["Xã Ân Bình"] });
    expect(alike).toEqual([{ expected: "Xã Ân Bình", unit: "Xã An Bình" }]);
    expect(missing).toEqual(["Xã Ân Bình"]);
  });

  it("reminds who has not handed in, in the sender's name; where a report of nearly the same name came, the note says so in its name and at its head", async () => {
    const asked = { ...frame, wishes: { ...wishes, expected: ["Thị trấn An Bình", "Xã An Khánh"] }, sender };
    const { bytes } = await make(keeper, { what: "reminders" }, asked);
    const letters = Object.entries(unzipSync(bytes)).map(([name, docx]) => [name.normalize("NFC"), textOf(docx)]);
    expect(letters.map(([name]) => name)).toEqual([
      "Phiếu đề nghị nộp báo cáo (xem lại trước khi gửi) - Thị trấn An Bình.docx",
      "Phiếu đề nghị nộp báo cáo - Xã An Khánh.docx",
    ]);
    expect(letters[0]![1]).toContain("[Xem lại trước khi gửi: đã có báo cáo của Xã An Bình");
    expect(letters[1]![1]).not.toContain("Xem lại");
    for (const [, text] of letters)
      for (const said of ["SỞ NỘI VỤ", "25/6/2026", "GIÁM ĐỐC"]) expect(text).toContain(said);
  });

  it("writes the sender on the notes and on the draft, whose symbol is another", async () => {
    const asked = { ...frame, sender };
    const note = { file: heads[1]!.file, unticked: [], mustOnly: false };
    const one = textOf((await make(keeper, { what: "note", of: note }, asked)).bytes);
    const [several] = Object.values(unzipSync((await make(keeper, { what: "notes", of: [note] }, asked)).bytes));
    const draft = textOf((await make(keeper, { what: "draft", sentences: 3 }, asked)).bytes);
    for (const text of [one, textOf(several!), draft])
      for (const said of ["SỞ NỘI VỤ", "GIÁM ĐỐC"]) expect(text).toContain(said);
    expect(one).toContain("SNV-XDCQ");
    expect(draft).not.toContain("SNV-XDCQ");
    expect(makeNoteText(keeper, note, asked)).toContain("25/6/2026");
  });

  it.each(["xlsx", "csv", "figures"] as const)("makes the %s", async (what) => {
    const { name, bytes } = await make(keeper, { what }, frame);
    expect(name).toMatch(/6 tháng đầu năm 2025\.(?:xlsx|csv)$/u);
    expect(bytes.length).toBeGreaterThan(500);
  });
});
