import { soNoiVu2025 } from "../../src/outlines";
import { createReader, type Reader } from "../../src/pane/state/reading";
import { initialState } from "../../src/pane/state/state";
import { createStore } from "../../src/pane/state/store";
import { FakeHost } from "../support/fake-host";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A reader of a document that takes so long to be read, and how often it brought something new. */
async function reading(texts: readonly string[], milliseconds = 0, afterChange = () => {}) {
  const host = new FakeHost(texts);
  const read = host.read.bind(host);
  host.read = async () => {
    const snapshot = await read();
    if (milliseconds > 0) await new Promise((done) => setTimeout(done, milliseconds));
    return snapshot;
  };
  const store = createStore(initialState(soNoiVu2025));
  const news: number[] = [];
  const reader = createReader(host, store, () => {
    news.push(Date.now());
    afterChange();
  });
  const first = reader.readNow();
  await jest.advanceTimersByTimeAsync(milliseconds);
  await first;
  return { host, store, reader, news };
}

/** Nothing is read for so long, and once a little later. */
async function readsOnceAfter(host: FakeHost, quiet: number, late: number): Promise<void> {
  const before = host.asked.read;
  await jest.advanceTimersByTimeAsync(quiet);
  expect(host.asked.read).toBe(before);
  await jest.advanceTimersByTimeAsync(late);
  expect(host.asked.read).toBe(before + 1);
}

/** How often the document is read in a minute of polls. */
async function minuteOfPolls({ host, reader }: { readonly host: FakeHost; readonly reader: Reader }): Promise<number> {
  const before = host.asked.read;
  for (let poll = 0; poll < 15; poll++) {
    reader.hint("poll");
    await jest.advanceTimersByTimeAsync(4_000);
  }
  return host.asked.read - before;
}

test("a reading that brings nothing new works nothing out again and tells nobody", async () => {
  const { store, reader, news } = await reading([
    "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
    "Đã ban hành 05 văn bản.",
  ]);
  const { derived, snapshot } = store.get();
  await reader.readNow();
  expect(store.get().derived).toBe(derived);
  expect(store.get().snapshot).toBe(snapshot);
  expect(news).toHaveLength(1);
});

test("where Word only lets itself be polled, idle minutes cost fewer and fewer readings", async () => {
  const { host, reader } = await reading(["Đã ban hành 05 văn bản."]);
  const asked = () => host.asked.read;
  const minutes = [await minuteOfPolls({ host, reader }), await minuteOfPolls({ host, reader })];
  expect(minutes).toEqual([4, 2]);
  // A sign of life, and polls are heeded again.
  reader.hint("selection");
  await jest.advanceTimersByTimeAsync(1_000);
  const idle = asked();
  reader.hint("poll");
  await jest.advanceTimersByTimeAsync(1_000);
  expect(asked()).toBe(idle + 1);
  expect([await minuteOfPolls({ host, reader }), await minuteOfPolls({ host, reader })]).toEqual([4, 1]);
});

test("after a reading of two seconds the next that nobody asked for waits eight", async () => {
  const { host, reader } = await reading(["Đã ban hành 05 văn bản."], 2_000);
  reader.hint("text");
  await readsOnceAfter(host, 7_900, 500);
});

test("however long a reading takes, what was written meanwhile is read eight seconds later", async () => {
  const { host, reader } = await reading(["Đã ban hành 05 văn bản."], 6_000);
  reader.hint("text");
  await readsOnceAfter(host, 7_900, 500);
});

test("what the pane itself takes to work out a reading keeps no later one waiting", async () => {
  const slowly = () => jest.setSystemTime(Date.now() + 3_000);
  const { host, reader } = await reading(["Đã ban hành 05 văn bản."], 0, slowly);
  reader.hint("text");
  await readsOnceAfter(host, 340, 20);
});

test("what the user asks for is read at once, however long the last reading took", async () => {
  const { host, reader } = await reading(["Đã ban hành 05 văn bản."], 2_000);
  const before = host.asked.read;
  const now = reader.readNow();
  expect(host.asked.read).toBe(before + 1);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(await now).toBe(true);
});

test("a hint during a reading is followed by another reading", async () => {
  const { host, store, reader } = await reading(["Một"], 100);
  const now = reader.readNow();
  host.type(0, "Một, viết thêm");
  reader.hint("text");
  await jest.advanceTimersByTimeAsync(100);
  await now;
  await jest.advanceTimersByTimeAsync(2_000);
  expect(store.get().snapshot?.paragraphs[0]?.text).toBe("Một, viết thêm");
});

test("a change is read once the typing rests, and while it never rests, every eight tenths of a second", async () => {
  const { host, reader } = await reading(["Một"]);
  const before = host.asked.read;
  reader.hint("text");
  await readsOnceAfter(host, 340, 20);
  for (let at = 0; at < 700; at += 100) {
    reader.hint("text");
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(host.asked.read).toBe(before + 1);
  reader.hint("text");
  await jest.advanceTimersByTimeAsync(110);
  expect(host.asked.read).toBe(before + 2);
});

test("a moved cursor costs no reading, only a look at where it is", async () => {
  const { host, store, reader } = await reading(["Một", "Hai"]);
  const before = host.asked.read;
  host.moveCursor(1);
  reader.hint("selection");
  await jest.advanceTimersByTimeAsync(400);
  expect([host.asked.read, store.get().cursor]).toEqual([before, 1]);
});

test("where nothing has changed for long, one poll in eight is heeded", async () => {
  const { host, reader } = await reading(["Một"]);
  const polls = async (count: number) => {
    const before = host.asked.read;
    for (let poll = 0; poll < count; poll++) {
      reader.hint("poll");
      await jest.advanceTimersByTimeAsync(4_000);
    }
    return host.asked.read - before;
  };
  await polls(64);
  expect(await polls(80)).toBe(10);
  host.type(0, "Một, viết thêm");
  await polls(8);
  expect(await polls(4)).toBeGreaterThanOrEqual(2);
});

test("nothing is read after the pane is closed", async () => {
  const { host, reader } = await reading(["Một"]);
  const before = host.asked.read;
  reader.hint("text");
  reader.stop();
  await jest.advanceTimersByTimeAsync(5_000);
  expect(host.asked.read).toBe(before);
});

test("the screen says that it reads when somebody waits for it, not when it follows the typing", async () => {
  const { store, reader } = await reading(["Một"], 100);
  reader.hint("text");
  await jest.advanceTimersByTimeAsync(450);
  expect(store.get().reading).toBe(false);
  await jest.advanceTimersByTimeAsync(400);
  const asked = reader.readNow();
  expect(store.get().reading).toBe(true);
  await jest.advanceTimersByTimeAsync(100);
  await asked;
  expect(store.get().reading).toBe(false);
});
