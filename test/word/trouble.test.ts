import { HostError } from "../../src/core/edits/document-host";
import { memoryElement } from "../../src/core/memory/memory-xml";
import { toHostError } from "../../src/word/errors";
import { within } from "../../src/word/run";
import { readableText } from "../../src/word/read/texts";
import { openOfficeHost } from "../support/office-host";

/** An error as office.js throws it. */
const thrown = (code: string, errorLocation?: string) =>
  Object.assign(new Error("Lỗi."), { code, debugInfo: { errorLocation } });

test.each([
  ["AccessDenied", "protected"],
  ["NotAllowed", "refused"],
  ["GeneralException", "refused"],
  ["ApiNotFound", "tooOld"],
  ["SearchDialogIsOpen", "busy"],
  ["Timeout", "timeout"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ItemNotFound", "changed"],
  ["SomethingNew", "unknown"],
])("Word's %s is told as %s, with its code and place", (code, kind) => {
  expect(toHostError(thrown(code, "Body.insertOoxml"), "apply")).toMatchObject({
    kind,
    detail: `${code} at Body.insertOoxml`,
  });
});

test("an error of no code keeps its name and says what was being done", () => {
  expect(toHostError(new TypeError("x is not a function"), "read").detail).toBe(
    "TypeError: x is not a function at read",
  );
  expect(toHostError("Lỗi", "read").detail).toBe("unknown at read");
});

test("a HostError stays itself", () => {
  const error = new HostError("changed", "apply");
  expect(toHostError(error, "read")).toBe(error);
});

test("what never answers ends in a time-out", async () => {
  const never = new Promise<never>(() => undefined);
  await expect(within(5, "read", never)).rejects.toMatchObject({
    kind: "timeout",
    detail: "no answer in 0.005 s at read",
  });
});

test("without a Word API every verb says so", async () => {
  const { createWordHost } = await import("../../src/word");
  const host = createWordHost();
  await expect(host.read()).rejects.toMatchObject({ kind: "tooOld" });
  await expect(host.apply([])).rejects.toMatchObject({ kind: "tooOld" });
  expect(await host.recall()).toBeNull();
  await expect(host.remember("")).rejects.toMatchObject({ kind: "memory" });
});

test.each([
  ["Điều 5\r", "Điều 5"],
  ["dòng một\ndòng hai", "dòng một\vdòng hai"],
  ["dòng một\vdòng hai", "dòng một\vdòng hai"],
  ["ô cuối\u0007", "ô cuối"],
  ["chú thích\u0002 ở đây", "chú thích ở đây"],
  ["05\u001e2025", "05\u20112025"],
  ["\tthụt", "\tthụt"],
])("Word's text %j is read as %j", (text, read) => {
  expect(readableText(text)).toBe(read);
});

describe("Với office.js", () => {
  test("a paragraph longer than Word's search takes is still replaced as a whole", async () => {
    const text = `${"Ủy ban nhân dân xã An Bình đã công khai. ".repeat(12)}Hết.`;
    const { host, close } = await openOfficeHost([{ text }, { text: "Dưới" }]);
    const applied = await host.apply([
      { kind: "replace", paragraph: 0, text, from: 3, to: text.length - 5, insert: "đã sửa" },
    ]);
    expect((await host.read()).paragraphs.map((one) => one.text)).toEqual([
      "Ủy đã sửaHết.".replace("Hết.", " Hết."),
      "Dưới",
    ]);
    await applied.undo();
    expect((await host.read()).paragraphs.map((one) => one.text)).toEqual([text, "Dưới"]);
    await close();
  });

  test.each(["a^b ^ c", "giá 5* (năm?)", '“trích” "dẫn" “trích”', "một\u00a0hai một hai", "Uỷ uỷ UỶ"])(
    "signs that mean something to Word's search are replaced where they stand: %s",
    async (text) => {
      const { host, close } = await openOfficeHost([{ text }]);
      const from = text.length - 3;
      await host.apply([{ kind: "replace", paragraph: 0, text, from, to: text.length, insert: "xong" }]);
      expect((await host.read()).paragraphs[0]!.text).toBe(`${text.slice(0, from)}xong`);
      await close();
    },
  );

  test("several memories of ours are tolerated: the newest readable one counts, one is left", async () => {
    const { host, office, close } = await openOfficeHost([{ text: "Một" }]);
    const part = (year: number) => `{"version":1,"outline":"so-noi-vu-2025","details":{"year":${year}}}`;
    await host.remember(part(2024));
    const { customXmlParts } = office.Office.context.document;
    await new Promise((done) => customXmlParts.addAsync(memoryElement(part(2025)), done));
    expect(await host.recall()).toContain("2025");
    await host.remember(part(2026));
    const left = await new Promise<number>((done) =>
      customXmlParts.getByNamespaceAsync("urn:bao-cao-dan-chu-co-so:memory:1", ({ value }) => done(value.length)),
    );
    expect(left).toBe(1);
    expect(await host.recall()).toContain("2026");
    await close();
  });

  test("the watcher tells of a moved cursor, and stops when told to", async () => {
    const { host, moveCursor, close } = await openOfficeHost([{ text: "Một" }, { text: "Hai" }]);
    const hints: string[] = [];
    const stop = await host.watch((hint) => hints.push(hint));
    await moveCursor(1);
    await until(() => hints.length > 0);
    expect(hints).toContain("selection");
    stop();
    const told = hints.length;
    await moveCursor(0);
    await host.read();
    expect(hints).toHaveLength(told);
    await close();
  });

  test("where events are lost a slow poll tells of typing", async () => {
    jest.useFakeTimers({
      doNotFake: ["Date", "performance", "setImmediate", "nextTick", "queueMicrotask", "setTimeout", "clearTimeout"],
    });
    const { host, close } = await openOfficeHost([{ text: "Một" }], { faults: { eventsLost: true } });
    const hints: string[] = [];
    const stop = await host.watch((hint) => hints.push(hint));
    jest.advanceTimersByTime(60_000);
    stop();
    const told = hints.length;
    jest.advanceTimersByTime(60_000);
    jest.useRealTimers();
    await close();
    expect(hints.every((hint) => hint === "poll")).toBe(true);
    expect(told).toBeGreaterThanOrEqual(6);
    expect(hints).toHaveLength(told);
  });
});

async function until(met: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !met(); turn++) await new Promise((done) => setTimeout(done, 10));
}
