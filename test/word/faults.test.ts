import { emptyDetails } from "../../src/core/outline/details";
import type { Paragraph, Snapshot } from "../../src/core/snapshot/snapshot";
import { HostError } from "../../src/core/edits/document-host";
import { readSections } from "../../src/core/sections/read-sections";
import { skeletonEdits } from "../../src/core/insertion/skeleton";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { faultSwitches } from "../stand-in/faults";
import { openOfficeHost, type OfficeHost } from "../support/office-host";

const present = [
  "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
  "Đã ban hành 05 văn bản.",
  "III. ĐÁNH GIÁ CHUNG",
  "Thực hiện tốt.",
];
const details = emptyDetails(outline.defaults);
const names = Object.keys(faultSwitches);
const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));

jest.setTimeout(30_000);

describe("Dưới mỗi lỗi của Word, chèn mục còn thiếu rồi hoàn tác", () => {
  test.each(names)("%s", (name) => survives(name));
});

describe("Dưới từng cặp lỗi của Word, chèn mục còn thiếu rồi hoàn tác", () => {
  test.each(pairs)("%s và %s", (one, other) => survives(one, other));
});

/**
 * The main path: it ends with the document as it should be, or with an
 * error that has a message and a document nobody touched.
 */
async function survives(...faults: readonly string[]): Promise<void> {
  const office = await openOfficeHost(
    present.map((text) => ({ text })),
    { faults: Object.assign({}, ...faults.map((name) => faultSwitches[name])) },
  );
  try {
    const outcome = await insertMissing(office);
    if (faults.includes("read-only")) expect(outcome).toBeInstanceOf(HostError);
    else expect(outcome).toBe("inserted");
  } finally {
    await office.close();
  }
}

async function insertMissing({ host }: OfficeHost): Promise<HostError | "inserted"> {
  const before = await host.read();
  expect(textsOf(before)).toEqual(present);
  const sections = readSections(outline, before, null);
  const choice = { what: ["I.1", "IV"], guidance: true, at: "neighbours" } as const;
  const result = await host.apply(skeletonEdits(outline, details, sections, before, choice)).then(
    (applied) => applied,
    (error: unknown) => error as HostError,
  );
  if (result instanceof HostError) {
    expect(contentOf(await host.read())).toEqual(contentOf(before));
    return result;
  }
  const after = await host.read();
  const users = after.paragraphs.filter(({ text }) => present.includes(text));
  expect(users.map(look)).toEqual(before.paragraphs.map(look));
  expect(readSections(outline, after, null).filter(({ status }) => status !== "missing")).toMatchObject([
    { id: "I" },
    { id: "I.1", status: "unfilled" },
    { id: "III" },
    { id: "IV", status: "empty" },
  ]);
  expect(
    after.paragraphs.filter(({ style }) => style.startsWith("Heading")).map(({ text, style }) => [text, style]),
  ).toEqual([
    ["1. Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng", "Heading2"],
    ["IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025", "Heading1"],
  ]);
  await result.undo();
  expect(contentOf(await host.read())).toEqual(contentOf(before));
  return "inserted";
}

function textsOf({ paragraphs }: Snapshot): readonly string[] {
  return paragraphs.map(({ text }) => text);
}

function contentOf({ paragraphs }: Snapshot): readonly unknown[] {
  return paragraphs.map(look);
}

function look({ index: _, ...rest }: Paragraph): Omit<Paragraph, "index"> {
  return rest;
}
