import { emptyDetails } from "../../src/core/outline/details";
import { readSections } from "../../src/core/sections/read-sections";
import { skeletonEdits, type SkeletonChoice } from "../../src/core/insertion/skeleton";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { openOfficeHost, type OfficeHost } from "../support/office-host";
import { roundTrips } from "../support/round-trips";

let office: OfficeHost;
afterEach(() => office.close());

test("reading takes one round trip, two with automatic numbers, whatever the length", async () => {
  const list = { format: "upperRoman", number: 1, suffix: "." } as const;
  const nation = { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" };
  const long = [nation, ...Array.from({ length: 400 }, (_, index) => ({ text: `Đoạn ${index}` }))];
  office = await openOfficeHost(long);
  expect(await cost(() => office.host.read())).toEqual({ asked: 1, wrote: 0 });
  await office.close();
  office = await openOfficeHost([...long, { text: "CÔNG TÁC LÃNH ĐẠO", list }]);
  expect(await cost(() => office.host.read())).toEqual({ asked: 2, wrote: 0 });
});

test("a head that is nowhere in the body is looked for in the page header, once", async () => {
  office = await openOfficeHost([{ text: "BÁO CÁO" }, { text: "Đã viết." }]);
  expect((await cost(() => office.host.read())).asked).toBeGreaterThan(1);
  expect(await cost(() => office.host.read())).toEqual({ asked: 1, wrote: 0 });
});

test("inserting the whole skeleton is one write", async () => {
  office = await openOfficeHost([{ text: "" }]);
  const edits = await insertionsOf("report");
  expect((await cost(() => office.host.apply(edits))).wrote).toBe(1);
});

test("missing sections in several places are one write", async () => {
  office = await openOfficeHost([
    { text: "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ" },
    { text: "Đã viết." },
    { text: "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025" },
  ]);
  const edits = await insertionsOf("missing");
  expect(edits.length).toBeGreaterThan(2);
  expect((await cost(() => office.host.apply(edits))).wrote).toBe(1);
});

test("the cursor costs one round trip where its text is the only one", async () => {
  office = await openOfficeHost([{ text: "Một" }, { text: "Hai" }, { text: "" }, { text: "" }]);
  await office.moveCursor(1);
  expect(await cost(() => office.host.cursor())).toEqual({ asked: 1, wrote: 0 });
  await office.moveCursor(3);
  expect(await cost(() => office.host.cursor())).toEqual({ asked: 2, wrote: 0 });
});

/** What would be inserted into the open document. */
async function insertionsOf(what: SkeletonChoice["what"]) {
  const snapshot = await office.host.read();
  const sections = readSections(outline, snapshot, null);
  const choice = { what, guidance: true, at: "neighbours" } as const;
  return skeletonEdits(outline, emptyDetails(outline.defaults), sections, snapshot, choice);
}

function cost(act: () => Promise<unknown>) {
  return roundTrips(office.office, act);
}
