import type { HostError } from "../../src/core/edits/document-host";
import { answer, ignore, tick } from "../../src/core/memory/memory-changes";
import {
  emptyMemory,
  memoryElement,
  MEMORY_NAMESPACE,
  parseMemory,
  serializeMemory,
} from "../../src/core/memory/memory-xml";
import type { Memory } from "../../src/core/memory/memory";
import { soNoiVu2025 } from "../../src/outlines";
import { createWordHost } from "../../src/word";
import { openOfficeHost, type OfficeHost } from "../support/office-host";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOfficeHost([{ text: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI" }]);
});
afterEach(() => office.close());

const empty = emptyMemory(soNoiVu2025);
const standing = async (): Promise<Memory> => parseMemory(await createWordHost().recall()).memory!;

test("two panes at one document never erase each other's ticks and reasons", async () => {
  const [one, other] = [createWordHost(), createWordHost()];
  await one.remember(serializeMemory(empty));
  await Promise.all([one.recall(), other.recall()]);
  const mine = tick(empty, "I.1-van-ban", true);
  await one.remember(serializeMemory(mine));
  await other.remember(
    serializeMemory(ignore(empty, { fingerprint: "f1", rule: "thin-section" }, "Sẽ bổ sung sau khi họp")),
  );
  await one.remember(serializeMemory(tick(mine, "II.1-cong-khai", true)));
  expect(await standing()).toMatchObject({
    ticks: ["I.1-van-ban", "II.1-cong-khai"],
    ignored: [{ fingerprint: "f1", reason: "Sẽ bổ sung sau khi họp" }],
  });
});

test("ticks in a row are written one after the other, the last one last, in one part", async () => {
  const { host } = office;
  await host.recall();
  const ids = ["a", "b", "c", "d", "e"];
  await Promise.all(
    ids.map((_, count) => host.remember(serializeMemory({ ...empty, ticks: ids.slice(0, count + 1) }))),
  );
  expect((await standing()).ticks).toEqual(ids);
  expect(await partsOfOurs()).toBe(1);
});

test("what one pane took back stays taken back, whatever the other writes", async () => {
  const [one, other] = [createWordHost(), createWordHost()];
  const ticked = tick(empty, "I.1-van-ban", true);
  await one.remember(serializeMemory(ticked));
  await other.recall();
  await one.remember(serializeMemory(tick(ticked, "I.1-van-ban", false)));
  await other.remember(serializeMemory(answer(ticked, "III", "nhan xet danh gia", true)));
  expect(await standing()).toMatchObject({ ticks: [], answers: [{ section: "III", isIt: true }] });
});

test("what a newer version wrote is never replaced nor taken away", async () => {
  const { customXmlParts } = office.office.Office.context.document;
  const newer = memoryElement(JSON.stringify({ version: 99, outline: "so-noi-vu-2025", details: {}, hope: "giữ tôi" }));
  await new Promise((done) => customXmlParts.addAsync(newer, done));
  await expect(office.host.remember(serializeMemory(empty))).rejects.toMatchObject({
    kind: "memory",
  } satisfies Partial<HostError>);
  expect(await office.host.recall()).toContain("giữ tôi");
  expect(await partsOfOurs()).toBe(1);
});

test("after a write that failed the next one brings everything", async () => {
  const { host, office: word } = office;
  await host.recall();
  word.standIn.faults.memoryFails = true;
  await expect(host.remember(serializeMemory(tick(empty, "a", true)))).rejects.toMatchObject({ kind: "memory" });
  word.standIn.faults.memoryFails = false;
  await host.remember(serializeMemory(tick(tick(empty, "a", true), "b", true)));
  expect((await standing()).ticks).toEqual(["a", "b"]);
});

function partsOfOurs(): Promise<number> {
  return new Promise((done) =>
    office.office.Office.context.document.customXmlParts.getByNamespaceAsync(MEMORY_NAMESPACE, ({ value }) =>
      done(value.length),
    ),
  );
}
