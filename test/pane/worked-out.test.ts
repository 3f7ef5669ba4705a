import type { Finding } from "../../src/core/check/report";
import { unknownFacts } from "../../src/core/snapshot/snapshot";
import type { Edit } from "../../src/core/edits/edits";
import { emptyDetails } from "../../src/core/outline/details";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { keptDefaults } from "../../src/pane/state/defaults";
import { keepDefaults } from "../../src/pane/state/keep-defaults";
import { keptIn } from "../../src/kept-in";
import { childrenOf, sectionAt } from "../../src/pane/state/derive";
import { exampleEdit, placeBelow } from "../../src/pane/state/offers/example-edit";
import { cleaningEdits } from "../../src/pane/state/offers/fixing";
import { frameUpdate } from "../../src/pane/state/offers/frame-update";
import type { KeptText } from "../../src/core/memory/kept-text";
import { keptUndo } from "../../src/pane/state/offers/kept-undo";
import { plannedInsertions } from "../../src/pane/state/offers/planned-insertions";
import { repeatsNumber } from "../../src/pane/state/offers/repeated-number";
import { mainAction } from "../../src/pane/state/offers/main-action";
import { memoryUnder, outlineChange } from "../../src/pane/state/outline/outline-change";
import { previousMarks } from "../../src/pane/state/previous/previous-marks";
import {
  comparisonEdit,
  comparisonsOf,
  draftEdits,
  isUnchanged,
  previousRemarks,
  previousView,
  sectionsToFill,
  type PreviousView,
} from "../../src/pane/state/previous/previous-report";
import { sectionProgress, wholeProgress } from "../../src/pane/state/shown/section-progress";
import { reduce } from "../../src/pane/state/reduce";
import { initialState, type State, type UndoOffer } from "../../src/pane/state/state";
import { isFirstReading, lockOf } from "../../src/pane/state/trouble";
import { keepUndo, linesLeft } from "../../src/pane/state/offers/undo-lines";
import { snapshotOf, type GivenLine } from "../support/lines";

/** What the state of the pane works out by itself from a document that was read. */

const headings = outline.sections.map((section) => `${section.number} ${section.title}`);
const V = headings.at(-1)!;
const sentence = "Xã An Bình đã ban hành 03 văn bản và tổ chức 04 cuộc họp để lấy ý kiến nhân dân. ".repeat(8);

const reading = (...lines: GivenLine[]): State =>
  reduce(initialState(outline), { type: "read", snapshot: snapshotOf(lines), cursor: null });
const cell = (text: string): GivenLine => ({ text, tableLevel: 1 });

describe("a number that Word counts by itself behind an inserted heading", () => {
  const [one, , three] = outline.sections.filter(({ parent }) => parent === null);
  const title = (listLabel: string): GivenLine => ({ text: three!.title, listLabel });

  it("is told when it is the same, not when it goes on, is typed, or stands in front", () => {
    const typed = `${outline.sections.find(({ id }) => id === "II")!.number} KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ`;
    const first: GivenLine = { text: one!.title, listLabel: "I." };
    const told = (...lines: GivenLine[]) => repeatsNumber(reading(...lines), ["II"]);
    expect([
      told(first, typed, title("II.")),
      told(first, typed, title("III.")),
      told(first, typed, `${three!.number} ${three!.title}`),
      told(title("II."), first, typed),
    ]).toEqual([true, false, false, true]);
  });
});

describe("an example sentence", () => {
  const placed = (...below: GivenLine[]) => exampleEdit(reading(...headings, ...below), "Không có.", "V")?.at;
  const at = headings.length;

  it("stands below the last line that is not blank, and leaves the room below", () => {
    expect(placed("Đề nghị tập huấn.", "", "  ")).toEqual({ where: "after", paragraph: at, text: "Đề nghị tập huấn." });
  });

  it("stands below the heading where nothing is written", () => {
    expect(placed("", "")).toEqual({ where: "after", paragraph: at - 1, text: V });
  });

  it("stands behind a table, before what follows it or at the end of the document; an empty cell is part of the table", () => {
    expect(placed(cell("Thôn"), cell(""))).toEqual({ where: "end" });
    expect(placeBelow(reading("Kết quả", cell("Thôn"), cell("12"), "Ghi chú"), 1)).toEqual({
      where: "before",
      paragraph: 3,
      text: "Ghi chú",
    });
  });

  it("goes nowhere in a section that is not there, or that a person must say first", () => {
    expect(exampleEdit(reading(...headings.slice(0, -1)), "Không có.", "V")).toBeNull();
    expect(exampleEdit(initialState(outline), "Không có.", "V")).toBeNull();
    const state = reading(...headings);
    const sections = state.derived!.sections.map((one) =>
      one.id === "V" ? { ...one, status: "unsure" as const } : one,
    );
    expect(exampleEdit({ ...state, derived: { ...state.derived!, sections } }, "Không có.", "V")).toBeNull();
  });
});

describe("what undo needs after a reload of the pane", () => {
  const session = (text: string | null = null): KeptText => ({
    load: () => text,
    keep: (kept) => void (text = kept),
    forget: () => void (text = null),
  });
  const offer = (...lines: string[]): UndoOffer => ({ what: { key: "undone" }, lines, setPage: false });
  const written = snapshotOf(["BÁO CÁO", "I. KẾT QUẢ", "Không có."]);
  const kept = (given: UndoOffer, after: GivenLine[], before: ReturnType<typeof snapshotOf> | null = written) => {
    const place = session();
    keepUndo(place, "biên nhận", given, before);
    return keptUndo(place, snapshotOf(after))?.receipt ?? null;
  };

  it("is offered as long as every line it left stands there", () => {
    expect(kept(offer("BÁO CÁO", "I. KẾT QUẢ"), ["I. KẾT QUẢ", "viết thêm", "BÁO CÁO"])).toBe("biên nhận");
    expect(kept(offer("BÁO CÁO", "I. KẾT QUẢ"), ["BÁO CÁO", "I. KẾT QUẢ CHUNG"])).toBeNull();
  });

  it("is offered after a removal only for exactly the text it left", () => {
    const texts = ["BÁO CÁO", "I. KẾT QUẢ", "Không có."];
    expect(kept(offer(), texts)).toBe("biên nhận");
    expect(kept(offer(), [...texts, "Thêm"])).toBeNull();
    expect(kept(offer(), ["BÁO CÁO", "I. KẾT QUẢ", "Có."])).toBeNull();
    expect(kept(offer(), texts, null)).toBeNull();
  });

  it("is not offered when nothing was kept, or something else was", () => {
    expect(keptUndo(session(), written)).toBeNull();
    for (const text of [
      "{",
      "null",
      '{"offer":{"lines":["BÁO CÁO"],"what":{}}}',
      '{"receipt":"a"}',
      '{"receipt":"a","offer":{"lines":["BÁO CÁO"]}}',
    ])
      expect(keptUndo(session(text), written)).toBeNull();
  });

  it("watches the lines that were written and stand there as written, each once", () => {
    const edits: Edit[] = [
      {
        kind: "insert",
        at: { where: "end" },
        blocks: [
          { kind: "text", role: "body", text: "Không có.", section: "V" },
          { kind: "text", role: "body", text: "  ", section: "V" },
        ],
      },
      { kind: "replace", paragraph: 1, text: "I. KẾT QỦA", from: 5, to: 10, insert: "T QUẢ" },
      { kind: "replace", paragraph: 0, text: "BÁO", from: 0, to: 3, insert: "Dòng Word viết khác" },
    ];
    expect(linesLeft(edits, snapshotOf(["BÁO CÁO", "I. KẾT QUẢ", "  ", "Không có."]))).toEqual([
      "Không có.",
      "I. KẾT QUẢ",
    ]);
  });
});

describe("how far a section is", () => {
  const finding = (section: string | null, severity: Finding["severity"], rule: string) =>
    ({ section, severity, rule }) as Finding;
  const at = (state: State, id: string) =>
    sectionProgress(
      state,
      state.derived!.sections.find((one) => one.id === id)!,
    );

  it("counts required contents nobody spoke of or ticked, and apart from them what else is to be mended", () => {
    const state = reading(...headings.flatMap((heading) => [heading, sentence]));
    const open = at(state, "I.1").contents;
    const required = outline.sections
      .find(({ id }) => id === "I.1")!
      .criteria.filter((one) => one.required)
      .map(({ id }) => id);
    const silent = state.derived!.criteria.filter(({ id, outcome }) => required.includes(id) && outcome === "notFound");
    expect(open).toBe(silent.length);
    expect(open).toBeGreaterThan(0);
    const ticked = { ...state, memory: { ...state.memory, ticks: silent.map(({ id }) => id) } };
    expect(at(ticked, "I.1")).toEqual({ kind: "complete", contents: 0, points: 0 });
    const findings = [
      finding("I.1", "must", "leftover-placeholder"),
      finding("I.1", "should", "spacing"),
      finding("I.1", "note", "spacing"),
      finding("I.1", "must", "missing-criterion"),
      finding("I.2", "must", "spacing"),
      finding(null, "must", "spacing"),
    ];
    expect(at({ ...ticked, report: { findings } as unknown as State["report"] }, "I.1")).toEqual({
      kind: "open",
      contents: 0,
      points: 2,
    });
  });

  it("is told by its status where nothing is to be counted", () => {
    const state = reading(...headings.slice(0, -1), "");
    expect(at(state, "V")).toEqual({ kind: "missing", contents: 0, points: 0 });
    expect(at(reading(...headings, ""), "V")).toEqual({ kind: "unwritten", contents: 0, points: 0 });
    expect(at(reading(...headings, "Đề nghị tỉnh tập huấn."), "V").kind).toBe("thin");
  });

  it("of the whole and of a part counts sections without parts that apply", () => {
    const state = reading(...headings.flatMap((heading) => [heading, sentence]));
    const leaves = state.derived!.sections.filter(({ id }) => !outline.sections.some(({ parent }) => parent === id));
    const complete = leaves.filter((section) => sectionProgress(state, section).kind === "complete").length;
    expect(wholeProgress(state)).toEqual({ complete, required: leaves.length });
    expect(wholeProgress(state, "I").required).toBe(leaves.filter(({ parent }) => parent === "I").length);
    const without = reduce(state, {
      type: "memory",
      memory: { ...state.memory, notApplicable: [{ section: "I.4", reason: "Không có" }] },
    });
    expect(wholeProgress(without, "I").required).toBe(wholeProgress(state, "I").required - 1);
    expect(childrenOf(outline, "I").map(({ id }) => id)).toEqual(["I.1", "I.2", "I.3", "I.4"]);
  });
});

describe("the main button", () => {
  it("inserts what is missing only when that is more than half", () => {
    const leaves = outline.sections.filter(({ id }) => !outline.sections.some(({ parent }) => parent === id));
    const even = leaves.length % 2 === 0 ? leaves : leaves.slice(0, -1);
    const skipped = leaves.filter((one) => !even.includes(one));
    const withHalf = (there: number) => {
      const state = reading(...even.slice(0, there).map(({ number, title }) => `${number} ${title}`));
      const notApplicable = skipped.map(({ id }) => ({ section: id, reason: "Không có" }));
      return mainAction(reduce(state, { type: "memory", memory: { ...state.memory, notApplicable } }))?.kind;
    };
    expect([withHalf(even.length / 2), withHalf(even.length / 2 - 1)]).toEqual(["writeNext", "insertMissing"]);
  });

  it("offers nothing for a document of another kind, whose frame is not touched either", () => {
    const plan = reading("KẾ HOẠCH", "Cải cách hành chính năm 2026", "I. MỤC ĐÍCH", "II. YÊU CẦU", "III. NHIỆM VỤ");
    expect(plan.derived!.kind.kind).toBe("other");
    expect(mainAction(plan)).toBeNull();
    expect(frameUpdate(plan)).toEqual({ edits: [], changes: [] });
    expect(frameUpdate(initialState(outline))).toEqual({ edits: [], changes: [] });
  });

  it("offers to write the details into the frame of a report", () => {
    const state = reading("BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở năm 2025", ...headings);
    const details = { ...state.memory.details, period: "fullYear", year: 2026, timeChosen: true } as const;
    const { changes } = frameUpdate({ ...state, memory: { ...state.memory, details } });
    expect(changes.map(({ what, after }) => `${what}: ${after}`)).toContain("subject: năm 2026");
  });

  it("offers nothing, and nothing is to be cleaned away, while the document is not yet understood", () => {
    for (const state of [initialState(outline), { ...reading(...headings), derived: null }]) {
      expect(mainAction(state)).toBeNull();
      expect(frameUpdate(state)).toEqual({ edits: [], changes: [] });
      expect(cleaningEdits(state)).toEqual([]);
      expect(plannedInsertions(state, { what: "report", guidance: true, at: "neighbours" })).toEqual([]);
    }
  });
});

it("the section at the cursor reaches from its heading to its last paragraph", () => {
  const { sections } = reading("BÁO CÁO", headings[0]!, headings[1]!, "Một.", "Hai.", headings[2]!).derived!;
  expect([0, 1, 2, 3, 4, 5].map((paragraph) => sectionAt(sections, paragraph))).toEqual([
    null,
    "I",
    "I.1",
    "I.1",
    "I.1",
    "I.2",
  ]);
  const unsure = sections.map((one) => (one.id === "I.2" ? { ...one, status: "unsure" as const } : one));
  expect(sectionAt(unsure, 5)).toBeNull();
});

it("of last period's text, what cannot stand as it is is marked once, what is gone before what only changes", () => {
  const text =
    "Căn cứ Pháp lệnh số 34/2007/PL-UBTVQH11. Phòng Nội vụ huyện An Sơn đã họp 12 cuộc. Buổi cuối vào ngày 05/6/2024.";
  const marks = previousMarks(text, outline).map(({ from, to, kind }) => `${kind} ${text.slice(from, to)}`);
  expect(marks.map((mark) => mark.split(" ")[0])).toEqual(["act", "body", "figure", "date"]);
  expect(marks[0]).toContain("34/2007/PL-UBTVQH11");
});

describe("details kept on this computer", () => {
  it("come back without what belongs to one report only", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    } as unknown as Storage;
    const details = {
      ...emptyDetails(outline.defaults),
      agency: "UBND xã An Bình",
      day: "5",
      month: "6",
      year: 2025,
      fromYear: 2024,
      timeChosen: true,
      dispatchNumber: "12/SNV",
      dispatchDate: "01/5/2025",
    };
    const defaults = keptIn("details", () => storage);
    keepDefaults(defaults, details);
    expect(keptDefaults(defaults)).toMatchObject({
      agency: "UBND xã An Bình",
      day: "",
      month: "",
      year: 0,
      fromYear: 0,
      timeChosen: false,
      dispatchNumber: "",
      dispatchDate: "",
    });
    defaults.forget();
    expect(keptDefaults(defaults)).toBeNull();
  });
});

it("a document that nobody may write in is said to be, as far as Word says so", () => {
  const facts = (more: object) => lockOf({ snapshot: { paragraphs: [], facts: { ...unknownFacts, ...more } } });
  expect([
    facts({ readOnly: true, isProtected: true }),
    facts({ readOnly: false, isProtected: true }),
    facts({}),
    lockOf({ snapshot: null }),
  ]).toEqual(["readOnly", "protected", null, null]);
  expect([
    isFirstReading({ snapshot: null, notRead: false }),
    isFirstReading({ snapshot: null, notRead: true }),
    isFirstReading(reading("Một")),
  ]).toEqual([true, false, false]);
});

describe("another outline for a document that is written", () => {
  const [I, ...rest] = outline.sections;
  const next = {
    ...outline,
    id: "khac",
    sections: [
      I!,
      ...rest
        .filter(({ id }) => id !== "I.2")
        .map((one) =>
          one.id === "V" ? { ...one, id: "V", title: "Đánh giá công tác chuyển đổi số", otherTitles: [] } : one,
        ),
    ],
  };
  const state = reading(...headings.filter((heading) => !heading.startsWith("III")));

  it("says which headings it knows, which it does not, and what is missing", () => {
    const change = outlineChange(state, next)!;
    const before = state.derived!.sections.filter(({ paragraph }) => paragraph !== null).map(({ id }) => id);
    expect(change.kept.every(({ from, to }) => from.paragraph === to.paragraph)).toBe(true);
    expect(change.outside.map(({ id }) => id)).toEqual(["I.2", "V"]);
    expect(change.kept.map(({ from }) => from.id)).toEqual(before.filter((id) => !["I.2", "V"].includes(id)));
    expect(change.missing.map(({ id }) => id)).toEqual(expect.arrayContaining(["III", "V"]));
    expect(change.found).toEqual([]);
    const back = outlineChange(
      {
        ...state,
        outline: next,
        derived: { ...state.derived!, sections: state.derived!.sections.filter(({ id }) => id !== "I.2") },
      },
      outline,
    )!;
    expect(back.found.map(({ id }) => id)).toEqual(["I.2"]);
    expect(outlineChange(reading("BÁO CÁO"), next)).toBeNull();
    expect(outlineChange(initialState(outline), next)).toBeNull();
  });

  it("keeps what the author said of sections and contents that are the same", () => {
    const criterion = (id: string) => outline.sections.find((one) => one.id === id)!.criteria[0]!.id;
    const memory = {
      ...state.memory,
      ticks: [criterion("I.1"), criterion("I.2"), criterion("III.1"), outline.wholeReport[0]!.criteria[0]!.id],
      notApplicable: [
        { section: "III.1", reason: "Không có" },
        { section: "I.2", reason: "Không có" },
      ],
      answers: [
        { section: "II.3", isIt: true, heading: "doanh nghiệp" },
        { section: "I.2", isIt: true, heading: "chính quyền" },
      ],
    };
    const kept = memoryUnder({ ...state, memory }, next, { outline: next.id });
    expect(kept.ticks).toEqual([criterion("I.1"), criterion("III.1"), outline.wholeReport[0]!.criteria[0]!.id]);
    expect(kept.notApplicable.map(({ section }) => section)).toEqual(["III.1"]);
    expect(kept.answers.map(({ section }) => section)).toEqual(["II.3"]);
  });

  it("keeps by its title what was said of a section that the document does not have", () => {
    const { id, number, title } = outline.sections.find((one) => one.id === "III.1")!;
    const without = reading(...headings.filter((heading) => heading !== `${number} ${title}`));
    const memory = { ...state.memory, notApplicable: [{ section: id, reason: "Không có" }] };
    expect(outlineChange(without, next)!.missing.map((one) => one.id)).toContain(id);
    expect(memoryUnder({ ...without, memory }, next, { outline: next.id }).notApplicable).toEqual(memory.notApplicable);
  });
});

describe("last period's report beside this one", () => {
  const old = snapshotOf([
    "UBND XÃ AN BÌNH",
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025",
    "V. KIẾN NGHỊ, ĐỀ XUẤT",
    "Đề nghị Sở Nội vụ mở 02 lớp tập huấn.",
  ]);
  const now = (...below: GivenLine[]): State =>
    reduce(
      reading(
        "UBND XÃ AN BÌNH",
        "BÁO CÁO",
        "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026",
        ...headings,
        ...below,
      ),
      { type: "previous", previous: { name: "ky-truoc.docx", snapshot: old } },
    );
  const print = (more: object) =>
    ({
      kind: "file",
      print: { unit: "UBND xã An Bình", time: { period: "firstHalf", year: 2025 }, ...more },
    }) as unknown as PreviousView;

  it("is what was chosen now, the document's own earlier state, or what it remembers in its light form", () => {
    const state = now("");
    const chosen = (name: string | null) =>
      previousView(reduce(state, { type: "previous", previous: { name, snapshot: old } }))?.kind;
    expect([chosen("ky-truoc.docx"), chosen(null)]).toEqual(["file", "own"]);
    const none = reduce(state, { type: "previous", previous: null });
    expect(previousView(none)).toBeNull();
    const remembered = { ...none, memory: { ...none.memory, previous: previousView(state)!.print } };
    expect(previousView(remembered)).toMatchObject({ kind: "remembered", report: null });
    expect([comparisonsOf(none, "V"), comparisonsOf({ ...state, derived: null }, "V")]).toEqual([[], []]);
    expect(previousView(state)!.report!.sections.map(({ section }) => section)).toEqual(["V"]);
  });

  it("is remarked on when it is of another unit, of the same or a later time, or says none", () => {
    const state = now();
    expect(previousRemarks(state, print({}))).toEqual([]);
    expect(previousRemarks(state, print({ unit: "UBND xã Tân Lập" }))).toEqual(["otherUnit"]);
    expect(previousRemarks(state, print({ unit: "" }))).toEqual([]);
    expect(previousRemarks(state, print({ time: null }))).toEqual(["unknownTime"]);
    expect(previousRemarks(state, print({ time: { period: "firstHalf", year: 2026 } }))).toEqual(["sameTime"]);
    expect(previousRemarks(state, print({ time: { period: "fullYear", year: 2026 } }))).toEqual(["laterTime"]);
    // Both end with the same day, and neither is the later one.
    expect(previousRemarks(state, print({ time: { period: "quarter2", year: 2026 } }))).toEqual([]);
    expect(previousRemarks(reading("BÁO CÁO"), print({ time: { period: "fullYear", year: 2099 } }))).toEqual([]);
    const own = (time: object | null) => previousRemarks(state, { ...print({ time }), kind: "own" });
    expect([own(null), own({ period: "firstHalf", year: 2026 })]).toEqual([["ownCopy"], ["ownCopy"]]);
    expect(own({ period: "firstHalf", year: 2025 })).toEqual([]);
  });

  it("fills only sections that stand there and hold nothing of the user's own", () => {
    expect(sectionsToFill(now(""))).toEqual(["V"]);
    expect(sectionsToFill(now("Đề nghị Sở Nội vụ tổ chức tập huấn cho cán bộ."))).toEqual([]);
    const [edit] = draftEdits(now(""), ["V"]);
    expect(edit).toMatchObject({ at: { where: "after", paragraph: headings.length + 2, text: V } });
    expect(draftEdits(now(""), ["IV"])).toEqual([]);
    const without = (more: object) => {
      const state = now("");
      const sections = state.derived!.sections.map((one) => (one.id === "V" ? { ...one, ...more } : one));
      return draftEdits({ ...state, derived: { ...state.derived!, sections } }, ["V", "X"]);
    };
    expect([without({ status: "unsure" }), without({ paragraph: null, status: "missing" })]).toEqual([[], []]);
  });

  it("knows a section that reads as it did then", () => {
    expect(isUnchanged(now("Đề nghị  Sở Nội vụ mở 02 lớp tập huấn."), "V")).toBe(true);
    expect(isUnchanged(now("Đề nghị Sở Nội vụ mở 03 lớp tập huấn."), "V")).toBe(false);
    expect(isUnchanged(now("Đề nghị Sở Nội vụ mở 02 lớp tập huấn.", cell("Bảng")), "V")).toBe(true);
    expect(isUnchanged(now(""), "IV")).toBe(false);
  });

  it("puts a comparison behind its figure, and not where the sentence says one", () => {
    const compared = (text: string) =>
      comparisonEdit(reading(text), {
        now: { paragraph: 0, written: "12" },
        unit: "cuộc họp",
        phrase: "tăng 2 so với cùng kỳ",
      } as never);
    expect(compared("Xã đã mở 12 cuộc họp thôn.")).toMatchObject({
      paragraph: 0,
      from: 20,
      to: 20,
      insert: " (tăng 2 so với cùng kỳ)",
    });
    expect(compared("Xã đã mở 12 cuộc họp, tăng 02 cuộc.")).toBeNull();
    expect(compared("Xã đã mở 15 cuộc họp.")).toBeNull();
  });
});

describe("the state", () => {
  const trouble = { kind: "timeout", detail: "" } as const;

  it("forgets what it told of a failed reading once one succeeds, and nothing else", () => {
    const failed = reduce(reading("Một"), { type: "notRead", trouble });
    const again = (state: State) => reduce(state, { type: "read", snapshot: state.snapshot!, cursor: 0 });
    expect(again(failed).trouble).toBeNull();
    expect(again(reduce(reading("Một"), { type: "trouble", trouble })).trouble).toEqual(trouble);
  });

  it("offers undo until one of its lines is touched", () => {
    const undo = { what: { key: "undone" }, lines: ["Một", "Hai"], setPage: false } as const;
    const offered = reduce(reading("Một", "Hai"), { type: "undo", undo });
    const read = (...lines: string[]) =>
      reduce(offered, { type: "read", snapshot: snapshotOf(lines), cursor: null }).undo;
    expect([read("Hai", "Một", "Ba"), read("Một", "Hai hai")]).toEqual([undo, null]);
  });

  it("drops what was offered for the details when they change, and keeps any other offer", () => {
    const offer = (kind: "update" | "clean") =>
      reduce(reading("Một"), { type: "propose", proposal: { kind, place: kind, edits: [] } });
    const changed = (state: State) => reduce(state, { type: "memory", memory: state.memory }).proposal?.kind;
    expect([changed(offer("update")), changed(offer("clean"))]).toEqual([undefined, "clean"]);
  });

  it("keeps the finding that is looked at as long as the result holds it", () => {
    const report = (...fingerprints: string[]) =>
      ({ findings: fingerprints.map((fingerprint) => ({ fingerprint })) }) as unknown as State["report"];
    const looking = reduce(reading("Một"), { type: "finding", fingerprint: "a" });
    const after = (next: State["report"]) => reduce(looking, { type: "report", report: next }).finding;
    expect([after(report("b", "a")), after(report("b")), after(null)]).toEqual(["a", null, null]);
  });

  it("says nothing new of a cursor that did not move", () => {
    const state = reduce(reading("Một"), { type: "cursor", paragraph: 0 });
    expect(reduce(state, { type: "cursor", paragraph: 0 })).toBe(state);
    expect(reduce(state, { type: "cursor", paragraph: null }).cursor).toBeNull();
  });
});
