import { HostError } from "../../src/core/edits/document-host";
import type { Edit } from "../../src/core/edits/edits";
import type { Paragraph, Snapshot } from "../../src/core/snapshot/snapshot";
import { readDocx } from "../../src/docx";
import { soNoiVu2025 as outline } from "../../src/outlines";
import {
  comparisonEdit,
  comparisonsOf,
  draftEdits,
  sectionsToFill,
} from "../../src/pane/state/previous/previous-report";
import { reduce } from "../../src/pane/state/reduce";
import { initialState, type State } from "../../src/pane/state/state";
import { faultSwitches } from "../stand-in/faults";
import { buildDocx } from "../support/docx-builder";
import { openOfficeHost, type OfficeHost } from "../support/office-host";

jest.setTimeout(60_000);

const II = "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ";
const visits = (count: number) => `Bộ phận tiếp dân đã tiếp ${count} lượt công dân đến kiến nghị, phản ánh.`;
const last = [
  "BÁO CÁO",
  "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025",
  II,
  "1. Thực hiện dân chủ ở xã, phường, thị trấn",
  visits(40),
  "3. Thực hiện dân chủ ở tổ chức có sử dụng lao động",
  "Có 05/05 doanh nghiệp tổ chức hội nghị người lao động với 310 người dự.",
  "Đối thoại định kỳ 09 cuộc, giải quyết 27 kiến nghị.",
  "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)",
  "Đề nghị mở 02 lớp bồi dưỡng.",
];
/** Two sections are still empty, one has text of its own; the last one ends the document. */
const now = [
  "BÁO CÁO",
  "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026",
  II,
  "1. Thực hiện dân chủ ở xã, phường, thị trấn",
  visits(45),
  "3. Thực hiện dân chủ ở tổ chức có sử dụng lao động",
  "",
  "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)",
];
const drafted = [
  "Có [kỳ trước: 05/05] doanh nghiệp tổ chức hội nghị người lao động với [kỳ trước: 310] người dự.",
  "Đối thoại định kỳ [kỳ trước: 09] cuộc, giải quyết [kỳ trước: 27] kiến nghị.",
  "Đề nghị mở [kỳ trước: 02] lớp bồi dưỡng.",
];

describe.each(["none", ...Object.keys(faultSwitches)])("under the fault %s of Word", (fault) => {
  it("all of last period's report is brought below the empty headings and taken back without a trace", () =>
    survives(fault, (state) => draftEdits(state, sectionsToFill(state)), drafted));

  it("the phrase of a comparison is put behind its figure and taken back without a trace", () =>
    survives(fault, (state) => comparisonsOf(state, "II.1").flatMap((each) => comparisonEdit(state, each) ?? []), [
      visits(45).replace("45 lượt công dân", "45 lượt công dân (tăng 12,5% so với cùng kỳ)"),
    ]));
});

/**
 * It ends with the lines in the document and then with the document as
 * it was, or with an error and a document nobody touched.
 */
async function survives(
  fault: string,
  plan: (state: State) => readonly Edit[],
  lines: readonly string[],
): Promise<void> {
  const faults = faultSwitches[fault as keyof typeof faultSwitches];
  const office = await openOfficeHost(
    now.map((text) => ({ text })),
    faults === undefined ? {} : { faults },
  );
  try {
    const outcome = await doAndUndo(office, plan, lines);
    if (fault === "read-only") expect(outcome).toBeInstanceOf(HostError);
    else expect(outcome).toBe("done");
  } finally {
    await office.close();
  }
}

async function doAndUndo({ host }: OfficeHost, plan: (state: State) => readonly Edit[], lines: readonly string[]) {
  const before = await host.read();
  const edits = plan(stateOf(before));
  expect(edits.length).toBeGreaterThan(0);
  const applied = await host.apply(edits).catch((error: unknown) => error as HostError);
  if (applied instanceof HostError) {
    expect(contentOf(await host.read())).toEqual(contentOf(before));
    return applied;
  }
  const after = (await host.read()).paragraphs.map(({ text }) => text);
  expect(lines.filter((line) => !after.includes(line))).toEqual([]);
  // The user's words all stand, in their order.
  const kept = after.filter((text) => text.trim() !== "" && !lines.includes(text));
  const replaced = new Set(edits.flatMap((edit) => (edit.kind === "replace" ? [edit.text] : [])));
  expect(kept).toEqual(now.filter((text) => text !== "" && !replaced.has(text)));
  await applied.undo();
  expect(contentOf(await host.read())).toEqual(contentOf(before));
  return "done";
}

function stateOf(snapshot: Snapshot): State {
  const read = reduce(initialState(outline), { type: "read", snapshot, cursor: null });
  const previous = readDocx(buildDocx(last.map((text) => ({ text })))).snapshot;
  return reduce(read, { type: "previous", previous: { name: "truoc.docx", snapshot: previous } });
}

function contentOf({ paragraphs }: Snapshot): readonly unknown[] {
  return paragraphs.map(({ index: _, ...rest }: Paragraph) => rest);
}
