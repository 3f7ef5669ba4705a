import { snapshotOf } from "../support/lines";
import { summarise } from "../../src/core/sections/section-state";
import { soNoiVu2025 } from "../../src/outlines";
import { sectionAt } from "../../src/pane/state/derive";
import { missingLeaves } from "../../src/pane/actions/insert";
import { isFirstRun, mainAction } from "../../src/pane/state/offers/main-action";
import { reduce } from "../../src/pane/state/reduce";
import { initialState, type State } from "../../src/pane/state/state";

const snapshot = (...texts: string[]) => snapshotOf(texts);

const reading = (...texts: string[]): State =>
  reduce(initialState(soNoiVu2025), { type: "read", snapshot: snapshot(...texts), cursor: null });

const headings = soNoiVu2025.sections.map((section) => `${section.number} ${section.title}`);

describe("the main button", () => {
  it("offers nothing before the document was read", () => {
    expect(mainAction(initialState(soNoiVu2025))).toBeNull();
  });

  it("offers the outline for an empty document, which is a first run", () => {
    expect(mainAction(reading("", "  "))).toEqual({ kind: "insertAll" });
    expect(isFirstRun(reading(""))).toBe(true);
  });

  it("offers the outline at the end of a document about something else", () => {
    expect(mainAction(reading("Biên bản họp thôn"))).toEqual({ kind: "insertAtEnd" });
    expect(isFirstRun(reading("Biên bản họp thôn"))).toBe(false);
  });

  it("offers what is missing where that is most of the report", () => {
    const state = reading(
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
      "1. Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng",
    );
    expect(mainAction(state)).toEqual({ kind: "insertMissing" });
    const leaves = soNoiVu2025.sections.filter((one) => !soNoiVu2025.sections.some((other) => other.parent === one.id));
    expect(missingLeaves(state)).toHaveLength(leaves.length - 1);
  });

  it("never inserts into a report that lacks a section or two: it leads on to writing", () => {
    const state = reading(...headings.filter((heading) => !heading.startsWith("V.")));
    expect(mainAction(state)).toEqual({ kind: "writeNext", section: "I.1" });
    expect(missingLeaves(state).map(({ id }) => id)).toEqual(["V"]);
  });

  it("offers to write the first section that is not written, and the check once all are", () => {
    expect(mainAction(reading(...headings))).toEqual({ kind: "writeNext", section: "I.1" });
    const sentence = "Xã An Bình đã ban hành 03 văn bản và tổ chức 04 cuộc họp để lấy ý kiến nhân dân. ".repeat(8);
    expect(mainAction(reading(...headings.flatMap((heading) => [heading, sentence])))).toEqual({ kind: "check" });
  });
});

describe("the state", () => {
  it("follows a change of memory at once, without another reading", () => {
    const before = reading(...headings);
    const after = reduce(before, {
      type: "memory",
      memory: { ...before.memory, notApplicable: [{ section: "V", reason: "Không có kiến nghị" }] },
    });
    expect(after.derived?.sections.find((section) => section.id === "V")?.status).toBe("notApplicable");
    const [earlier, now] = [before, after].map(({ derived }) => summarise(derived!.sections).required);
    expect(now).toBe(earlier! - 1);
  });

  it("keeps the last result while the document is read again", () => {
    const state = reduce(reading(...headings), { type: "reading" });
    expect(state.reading).toBe(true);
    expect(state.derived).not.toBeNull();
  });

  it("keeps the last result when a reading fails", () => {
    const trouble = { kind: "timeout", detail: "Timeout" } as const;
    const state = reduce(reduce(reading(...headings), { type: "reading" }), { type: "notRead", trouble });
    expect(state).toMatchObject({ reading: false, trouble });
    expect(state.derived).not.toBeNull();
  });

  it("forgets what it said about the last action when another begins, not while it goes on", () => {
    const said = reduce(reading(""), {
      type: "notice",
      notice: { what: { key: "undone" }, left: 0, warnings: [] },
    });
    const begun = reduce(said, { type: "work", work: { kind: "check", progress: null } });
    expect(begun.notice).toBeNull();
    const troubled = reduce(begun, { type: "trouble", trouble: { kind: "busy", detail: "" } });
    expect(
      reduce(troubled, { type: "work", work: { kind: "check", progress: { done: 1, total: 9 } } }).trouble,
    ).not.toBeNull();
    expect(reduce(troubled, { type: "work", work: null }).trouble).not.toBeNull();
  });

  it("knows the section that holds the cursor, and none above the first", () => {
    const sections = reading("BÁO CÁO", ...headings).derived!.sections;
    expect(sectionAt(sections, 0)).toBeNull();
    expect(sectionAt(sections, 1)).toBe("I");
    expect(sectionAt(sections, 2)).toBe("I.1");
    expect(sectionAt(sections, null)).toBeNull();
  });
});
