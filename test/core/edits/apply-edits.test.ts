import { applyEdits } from "../../support/apply-edits";
import { snapshotOf } from "../../support/lines";
import { overlap } from "../../../src/core/edits/overlap";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import type { Edit, InsertEdit } from "../../../src/core/edits/edits";
import type { TextBlock } from "../../../src/core/edits/blocks";

const document = (...texts: string[]) => snapshotOf(texts);
const texts = (snapshot: Snapshot) => snapshot.paragraphs.map(({ text }) => text);
const block = (text: string): TextBlock => ({ kind: "text", role: "body", text, section: null });
const insert = (at: InsertEdit["at"], ...lines: string[]): InsertEdit => ({
  kind: "insert",
  at,
  blocks: lines.map(block),
});

describe("applying edits to a snapshot", () => {
  const before = document("I. Phần một", "một hai ba", "II. Phần hai");

  it("makes every edit at the place it had before any of them", () => {
    const after = applyEdits(before, [
      { kind: "replace", paragraph: 1, text: "một hai ba", from: 0, to: 3, insert: "bốn năm" },
      { kind: "replace", paragraph: 1, text: "một hai ba", from: 8, to: 10, insert: "sáu" },
      { kind: "remove", paragraph: 0, text: "I. Phần một" },
      insert({ where: "after", paragraph: 1, text: "một hai ba" }, "thêm", "nữa"),
      insert({ where: "end" }, "cuối"),
    ]);
    expect(texts(after)).toEqual(["bốn năm hai sáu", "thêm", "nữa", "II. Phần hai", "cuối"]);
    expect(after.paragraphs.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });

  it("keeps several inserts at one place in the order they were given", () => {
    const at = { where: "before", paragraph: 2, text: "II. Phần hai" } as const;
    expect(texts(applyEdits(before, [insert(at, "a"), insert(at, "b")]))).toEqual([
      "I. Phần một",
      "một hai ba",
      "a",
      "b",
      "II. Phần hai",
    ]);
  });

  it("puts a block below the cursor, and refuses when there is none", () => {
    const edit = insert({ where: "cursor" }, "tại đây");
    expect(texts(applyEdits(before, [edit], 0))[1]).toBe("tại đây");
    expect(() => applyEdits(before, [edit])).toThrow("badPlace");
  });

  it("does nothing when the text is no longer the expected one", () => {
    const edit: Edit = { kind: "remove", paragraph: 1, text: "một hai" };
    expect(() => applyEdits(before, [edit])).toThrow("changed");
    expect(texts(before)).toHaveLength(3);
  });

  it("refuses two edits of the same text", () => {
    const replace = (from: number, to: number): Edit => ({
      kind: "replace",
      paragraph: 1,
      text: "một hai ba",
      from,
      to,
      insert: "x",
    });
    expect(() => applyEdits(before, [replace(0, 5), replace(4, 7)])).toThrow("two edits");
    expect(overlap(replace(0, 4), replace(4, 7))).toBe(false);
    expect(overlap(replace(0, 4), { kind: "remove", paragraph: 1, text: "một hai ba" })).toBe(true);
  });
});
