import type { Edit } from "../../src/core/edits/edits";
import { HostError } from "../../src/core/edits/document-host";
import { emptyDetails } from "../../src/core/outline/details";
import { answer, ignore, notApplicable, tick } from "../../src/core/memory/memory-changes";
import { emptyMemory, parseMemory, serializeMemory } from "../../src/core/memory/memory-xml";
import { adapt, printedOnly } from "../../src/core/outline/use/adapt";
import { packOutline } from "../../src/core/outline/use/carried";
import { soNoiVu2025, wholeYear2026 } from "../../src/outlines";
import type { Action } from "../../src/pane/actions/action";
import { check } from "../../src/pane/actions/check";
import { rememberDefaults, setDetails } from "../../src/pane/actions/details";
import { saveMemory } from "../../src/pane/actions/save-memory";
import { ignoreFinding, takeFindingBack } from "../../src/pane/actions/findings";
import { insert } from "../../src/pane/actions/insert";
import { applyProposal } from "../../src/pane/actions/proposals";
import { setNotApplicable, setReviewed } from "../../src/pane/actions/sections";
import { tryAgain } from "../../src/pane/actions/try-again";
import { undo } from "../../src/pane/actions/undo";
import { cancelCheck, readAgain } from "../../src/pane/actions/messages";
import { ribbonWish } from "../../src/ribbon-wish";
import { keptDefaults } from "../../src/pane/state/defaults";
import { keepDefaults } from "../../src/pane/state/keep-defaults";
import { keptIn } from "../../src/kept-in";
import { FakeHost } from "../support/fake-host";
import { snapshotOf } from "../support/lines";
import { FakeSurroundings, startSession, stopSessions } from "./session";

afterEach(stopSessions);
afterEach(() => void jest.useRealTimers());

const whole = { what: "report", guidance: true, at: "neighbours" } as const;
/** A browser's storage, in memory. */
function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    ...{ length: 0, clear: () => kept.clear(), key: (index) => [...kept.keys()][index] ?? null },
    ...{ getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) },
    removeItem: (key) => void kept.delete(key),
  };
}

const missing = { what: "missing", guidance: false, at: "neighbours" } as const;

describe("inserting", () => {
  it("puts every section in, and a second time nothing", async () => {
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    await controller.run(insert, whole);
    const texts = host.texts();
    expect(store.get().notice?.what).toEqual({
      key: "inserted",
      sections: soNoiVu2025.sections.map(({ id }) => id),
      all: true,
      repeatsNumber: false,
    });
    expect(store.get().derived?.sections.every((section) => section.paragraph !== null)).toBe(true);

    await controller.run(insert, whole);
    expect(host.texts()).toEqual(texts);
    expect(store.get().notice?.what).toEqual({ key: "nothingToInsert" });
  });

  it("remembers in the document what its header was made from, though nobody filled in a field", async () => {
    const host = new FakeHost();
    const { controller } = await startSession(host);
    expect(host.memory).toBeNull();
    await controller.run(insert, whole);
    expect(parseMemory(host.memory).memory?.outline).toBe(soNoiVu2025.id);
  });

  it("no longer listens to the document once the pane is closed", async () => {
    const host = new FakeHost();
    const { controller } = await startSession(host);
    expect(host.listeners.size).toBe(1);
    controller.stop();
    expect(host.listeners.size).toBe(0);
  });

  it("does one thing at a time: a second press while inserting changes nothing", async () => {
    const host = new FakeHost();
    const { controller } = await startSession(host);
    await Promise.all([controller.run(insert, whole), controller.run(insert, whole)]);
    expect(host.asked.apply).toBe(1);
  });

  it("plans on a fresh reading, so what was typed meanwhile is not inserted again", async () => {
    const host = new FakeHost();
    const { controller } = await startSession(host);
    host.type(0, "V. NHỮNG KIẾN NGHỊ, ĐỀ XUẤT (nếu có)");
    await controller.run(insert, missing);
    expect(host.texts().filter((text) => text.startsWith("V. "))).toHaveLength(1);
  });

  it("is taken back by undo, to the very document that was there", async () => {
    const host = new FakeHost(["Xã An Bình ghi chép cuộc họp."]);
    const { store, controller } = await startSession(host);
    const before = host.texts();
    await controller.run(insert, whole);
    expect(store.get().undo).not.toBeNull();
    await controller.run(undo);
    expect(host.texts()).toEqual(before);
    expect(store.get().notice?.what).toEqual({ key: "undone" });
  });

  it("says in what is inserted whose report it is, as the document's own head does where the details are empty", async () => {
    const host = new FakeHost([
      "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
      "BÁO CÁO",
      "Kết quả thực hiện dân chủ ở cơ sở",
      "Đã họp.",
    ]);
    const { controller } = await startSession(host);
    await controller.run(insert, whole);
    expect(host.texts().join("\n")).toMatch(/Thực hiện Công văn .*, Ủy ban nhân dân xã An Bình báo cáo/u);
  });

  it("is taken back step by step: what was done before is offered again, for as long as its text stands", async () => {
    const host = new FakeHost(["Xã An Bình ghi chép cuộc họp."]);
    const { store, controller } = await startSession(host);
    const before = host.texts();
    const offered = () => store.get().undo?.what.key;
    await controller.run(insert, whole);
    const inserted = host.texts();
    const at = host.texts().indexOf("BÁO CÁO");
    const edits = [{ kind: "replace", paragraph: at, from: 0, to: 3, insert: "Báo", text: "BÁO CÁO" }] as const;
    store.dispatch({ type: "propose", proposal: { kind: "fix", place: "", edits } });
    await controller.run(applyProposal);
    expect(offered()).toBe("fixed");
    await controller.run(undo);
    expect(host.texts()).toEqual(inserted);
    expect(offered()).toBe("inserted");
    await controller.run(undo);
    expect(host.texts()).toEqual(before);
    expect(offered()).toBeUndefined();
  });

  it("says of a new document that undo leaves its page as it was set", async () => {
    const host = new FakeHost();
    host.setsPage = true;
    const { store, controller } = await startSession(host);
    await controller.run(insert, whole);
    await controller.run(undo);
    expect(store.get().notice?.what).toEqual({ key: "undoneText" });
  });

  it("can be taken back after a check and in another view, until its text is touched", async () => {
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    await controller.run(insert, whole);
    await controller.run(check);
    store.dispatch({ type: "show", view: "details" });
    expect(store.get().undo).not.toBeNull();
    host.type(host.texts().indexOf("BÁO CÁO"), "BÁO CÁO TỔNG KẾT");
    await controller.run(readAgain);
    expect(store.get().undo).toBeNull();
  });

  it("can still be taken back when Word was only busy", async () => {
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    await controller.run(insert, whole);
    host.failNext("undo", new HostError("busy", "dialog"));
    await controller.run(undo);
    expect(store.get().trouble?.kind).toBe("busy");
    await controller.run(undo);
    expect(host.texts()).toEqual([""]);
  });

  it("says so when the inserted text was changed since, and leaves it alone", async () => {
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    await controller.run(insert, whole);
    host.type(host.texts().indexOf("BÁO CÁO"), "BÁO CÁO TỔNG KẾT");
    const typed = host.texts();
    await controller.run(undo);
    expect(host.texts()).toEqual(typed);
    expect(store.get().trouble?.kind).toBe("changed");
  });
});

describe("trouble", () => {
  it.each(["readOnly", "protected", "badPlace", "timeout", "busy", "tooLarge", "refused", "unknown"] as const)(
    "%s while inserting is told with its detail, and the pane can be used again",
    async (kind) => {
      const host = new FakeHost();
      const { store, controller } = await startSession(host);
      host.failNext("apply", new HostError(kind, "GeneralException at Body.insertOoxml"));
      const before = host.asked.read;
      await controller.run(insert, whole);
      // Once to plan, and once more because something may have been written.
      expect(host.asked.read - before).toBe(2);
      expect(store.get().trouble).toEqual({ kind, detail: "GeneralException at Body.insertOoxml" });
      expect(store.get().work).toBeNull();
      expect(host.texts()).toEqual([""]);
      await controller.run(insert, whole);
      expect(store.get().trouble).toBeNull();
      expect(host.texts().length).toBeGreaterThan(14);
    },
  );

  it("keeps what the user entered when it cannot be saved, and saves it on trying again", async () => {
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    await controller.run(insert, whole);
    host.failNext("remember", new HostError("memory", "addAsync"));
    await controller.run(setNotApplicable, { section: "V", reason: "Không có kiến nghị" });
    expect(store.get().trouble?.kind).toBe("memory");
    expect(store.get().memory.notApplicable).toEqual([{ section: "V", reason: "Không có kiến nghị" }]);
    await controller.run(saveMemory);
    expect(store.get().trouble).toBeNull();
    expect(parseMemory(host.memory).memory?.notApplicable).toHaveLength(1);
  });

  it("reads a document whose memory cannot be reached", async () => {
    const host = new FakeHost(["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI"]);
    host.failNext("recall", new HostError("memory", "getByNamespaceAsync"));
    const { store } = await startSession(host);
    expect(store.get().trouble?.kind).toBe("memory");
    expect(store.get().derived?.sections.find((section) => section.id === "I")?.paragraph).toBe(0);
  });

  it("writes nothing over what could not be read, and joins to it what was said meanwhile", async () => {
    const host = new FakeHost(["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI"]);
    const before = answer(
      ignore(
        tick(notApplicable(emptyMemory(soNoiVu2025), "V", "Không có kiến nghị"), "I.1-1", true),
        { fingerprint: "a", rule: "spacing" },
        "Đúng như văn bản",
      ),
      "I",
      "công tác lãnh đạo",
      true,
    );
    host.memory = serializeMemory({
      ...before,
      details: { ...before.details, agency: "Ủy ban nhân dân xã An Bình", signer: "Người ký" },
    });
    host.failNext("recall", new HostError("memory", "getByNamespaceAsync"));
    const { store, controller } = await startSession(host);
    host.failNext("recall", new HostError("memory", "getByNamespaceAsync"));
    await controller.run(setReviewed, { criterion: "I.1-2", on: true });
    expect([host.asked.remember, store.get().trouble?.kind]).toEqual([0, "memory"]);
    await controller.run(setDetails, { ...store.get().memory.details, signer: "Người ký mới" });
    await controller.run(saveMemory);
    const kept = parseMemory(host.memory).memory!;
    expect(kept).toMatchObject({
      ticks: ["I.1-1", "I.1-2"],
      notApplicable: before.notApplicable,
      ignored: before.ignored,
      answers: before.answers,
      details: { agency: "Ủy ban nhân dân xã An Bình", signer: "Người ký mới" },
    });
    expect(store.get().memory.ticks).toEqual(kept.ticks);
  });

  it("tells after the first silence that Word does not answer, and reads once asked to", async () => {
    const host = new FakeHost(["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI"]);
    host.failNext("recall", new HostError("timeout", "no answer in 30 s"));
    const { store, controller } = await startSession(host);
    expect([host.asked.read, store.get().notRead, store.get().trouble?.kind]).toEqual([0, true, "timeout"]);
    await controller.run(readAgain);
    expect([store.get().notRead, store.get().trouble]).toEqual([false, null]);
    expect(store.get().derived).not.toBeNull();
  });

  it("never writes over what a newer version wrote", async () => {
    const host = new FakeHost();
    host.memory = '{"version":99,"outline":"so-noi-vu-2025"}';
    const { store, controller } = await startSession(host);
    expect(store.get().memoryProblem).toBe("newer");
    await controller.run(setReviewed, { criterion: "I.1-1", on: true });
    expect(host.asked.remember).toBe(0);
  });
});

describe("keeping up with the document", () => {
  beforeEach(() => void jest.useFakeTimers());

  it("shows a new status within a second of typing, also while typing goes on", async () => {
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    await controller.run(insert, { ...whole, guidance: false });
    await jest.advanceTimersByTimeAsync(1000);
    const status = () => store.get().derived?.sections.find((section) => section.id === "V")?.status;
    expect(status()).toBe("empty");
    const line = host.texts().findIndex((text) => text.startsWith("V. ")) + 1;
    const reads = host.asked.read;
    for (let key = 1; key <= 10; key++) {
      host.type(line, "đề nghị ".repeat(key * 3));
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(status()).not.toBe("empty");
    expect(host.asked.read - reads).toBeLessThanOrEqual(2);
  });

  it("never reads twice at once, and reads again when something changed during a reading", async () => {
    const host = new FakeHost();
    const { controller } = await startSession(host);
    let running = 0;
    let most = 0;
    const read = host.read.bind(host);
    host.read = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 500));
      running--;
      return read();
    };
    for (let turn = 0; turn < 5; turn++) void controller.run(readAgain);
    await jest.advanceTimersByTimeAsync(5000);
    expect(most).toBe(1);
    expect(host.asked.read).toBe(3);
  });

  it("follows the cursor without reading the text", async () => {
    const host = new FakeHost(["một", "hai"]);
    const { store } = await startSession(host);
    const reads = host.asked.read;
    host.moveCursor(1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.get().cursor).toBe(1);
    expect(host.asked.read).toBe(reads);
  });
});

describe("checking", () => {
  it("shows the findings, and keeps an ignored one away until it is taken back", async () => {
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    await controller.run(insert, whole);
    await controller.run(check);
    const first = store.get().report!.findings[0]!;
    await controller.run(ignoreFinding, { finding: first, reason: "Đơn vị không có nội dung này" });
    expect(store.get().report?.findings.map((finding) => finding.fingerprint)).not.toContain(first.fingerprint);
    expect(store.get().report?.ignored).toMatchObject([
      { fingerprint: first.fingerprint, reason: "Đơn vị không có nội dung này" },
    ]);
    await controller.run(takeFindingBack, first.fingerprint);
    expect(store.get().report?.findings.map((finding) => finding.fingerprint)).toContain(first.fingerprint);
  });

  it("applies a proposal as one step and offers to undo it", async () => {
    const host = new FakeHost(["Ngày họp", "thừa"]);
    const { store, controller } = await startSession(host);
    const edits: readonly Edit[] = [
      { kind: "replace", paragraph: 0, text: "Ngày họp", from: 5, to: 8, insert: "báo cáo" },
    ];
    store.dispatch({ type: "propose", proposal: { kind: "fix", place: "", edits } });
    await controller.run(applyProposal);
    expect(host.texts()).toEqual(["Ngày báo cáo", "thừa"]);
    expect(host.asked.apply).toBe(1);
    // Whoever types on in the line can still take the words back.
    host.type(0, "Ngày báo cáo rõ");
    await controller.run(readAgain);
    expect(store.get().undo).not.toBeNull();
    host.type(0, "Ngày báo cáo");
    await controller.run(undo);
    expect(host.texts()).toEqual(["Ngày họp", "thừa"]);
    expect(store.get().proposal).toBeNull();
  });

  it("stops when cancelled, with the earlier result still there", async () => {
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    await controller.run(check);
    const earlier = store.get().report;
    host.insertParagraph(0, "Xã An Bình đã họp 12/15 lần, đạt 90%.");
    const checking = controller.run(check);
    controller.run(cancelCheck);
    await checking;
    expect(store.get().notice?.what.key).toBe("cancelled");
    expect(store.get().work).toBeNull();
    expect(earlier).not.toBeNull();
    expect(store.get().report).not.toBeNull();
  });
});

describe("a part of the pane that could not be fetched", () => {
  it("is asked for again, and what needed it done once more, when the user says so", async () => {
    const { store, controller } = await startSession(new FakeHost());
    let attempts = 0;
    const unlucky: Action<string> = {
      label: () => "",
      busy: "file",
      perform({ tell }, name) {
        if (++attempts < 3) throw Object.assign(new Error("Loading chunk 1 failed."), { name: "ChunkLoadError" });
        tell({ key: "downloaded", name });
      },
    };
    await controller.run(unlucky, "phieu.docx");
    await controller.run(tryAgain);
    expect([attempts, store.get().trouble?.kind]).toEqual([2, "unfetched"]);
    await controller.run(tryAgain);
    expect([store.get().trouble, store.get().notice?.what]).toEqual([null, { key: "downloaded", name: "phieu.docx" }]);
  });
});

describe("details", () => {
  it("says nothing of details saved by themselves while something else went wrong: that message stays", async () => {
    jest.useFakeTimers();
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    void controller.run(setDetails, { ...store.get().memory.details, agency: "ỦY BAN NHÂN DÂN XÃ AN BÌNH" });
    host.failNext("read", new HostError("busy", "read"));
    await controller.run(insert, whole);
    await jest.advanceTimersByTimeAsync(2000);
    expect(parseMemory(host.memory).memory?.details.agency).toBe("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
    expect([store.get().trouble?.kind, store.get().notice]).toEqual(["busy", null]);
  });

  it("says nothing of details saved by themselves once the user was told of something else", async () => {
    jest.useFakeTimers();
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    void controller.run(setDetails, { ...store.get().memory.details, agency: "ỦY BAN NHÂN DÂN XÃ AN BÌNH" });
    await controller.run(rememberDefaults, true);
    await jest.advanceTimersByTimeAsync(2000);
    expect(parseMemory(host.memory).memory?.details.agency).toBe("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
    expect(store.get().notice?.what.key).not.toBe("detailsKept");
  });

  it("are kept in the document once the typing rests, and on this computer only when wished", async () => {
    jest.useFakeTimers();
    const host = new FakeHost();
    const surroundings = new FakeSurroundings();
    const { store, controller } = await startSession(host, surroundings);
    const { details } = store.get().memory;
    void controller.run(setDetails, { ...details, agency: "ỦY BAN" });
    void controller.run(setDetails, { ...details, agency: "ỦY BAN NHÂN DÂN XÃ AN BÌNH" });
    expect(host.asked.remember).toBe(0);
    // A second after the last letter, not after the first.
    await jest.advanceTimersByTimeAsync(900);
    void controller.run(setDetails, { ...details, agency: "ỦY BAN NHÂN DÂN XÃ AN BÌNH" });
    await jest.advanceTimersByTimeAsync(900);
    expect(host.asked.remember).toBe(0);
    await jest.advanceTimersByTimeAsync(200);
    expect(host.asked.remember).toBe(1);
    expect(parseMemory(host.memory).memory?.details.agency).toBe("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
    expect(surroundings.kept).toBeNull();
    controller.run(rememberDefaults, true);
    expect(keptDefaults(surroundings.defaults)?.agency).toBe("ỦY BAN NHÂN DÂN XÃ AN BÌNH");

    const next = await startSession(new FakeHost(), surroundings);
    expect(next.store.get().memory.details.agency).toBe("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
  });
});

describe("details remembered on this computer", () => {
  it.each([
    ["refuses to be read and written", true],
    ["is full", false],
  ])("are not said to be kept where the browser's storage %s", async (_, refusesReading) => {
    const refuse = () => {
      throw new DOMException("", "QuotaExceededError");
    };
    const storage = { ...memoryStorage(), setItem: refuse, ...(refusesReading && { getItem: refuse }) };
    const surroundings = Object.assign(new FakeSurroundings(), { defaults: keptIn("details", () => storage) });
    const { controller, store } = await startSession(new FakeHost(), surroundings);
    void controller.run(rememberDefaults, true);
    expect(store.get().notice?.what).toEqual({ key: "defaultsNotKept" });
  });

  it("are without what belongs to one report: its period, its date, the công văn that asked for it", () => {
    const storage = memoryStorage();
    const store = keptIn("details", () => storage);
    const details = {
      ...emptyDetails({ period: "fullYear", year: 2026 }),
      ...{ timeChosen: true, agency: "ỦY BAN NHÂN DÂN XÃ AN BÌNH", place: "An Bình", signer: "Trần Văn A" },
      ...{ day: "05", month: "6", dispatchNumber: "123/SNV", dispatchDate: "15/5/2025" },
    };
    keepDefaults(store, details);
    const expected = {
      ...{ agency: "ỦY BAN NHÂN DÂN XÃ AN BÌNH", place: "An Bình", signer: "Trần Văn A" },
      ...{ day: "", month: "", dispatchNumber: "", dispatchDate: "", year: 0, timeChosen: false },
    };
    expect(keptDefaults(store)).toMatchObject(expected);
    // What an earlier version kept whole is read without them, too.
    const key = storage.key(0)!;
    storage.setItem(key, serializeMemory({ ...emptyMemory(soNoiVu2025), details }));
    expect(keptDefaults(store)).toMatchObject(expected);
    expect(storage.getItem(key)).toContain("15/5/2025");
    keepDefaults(store, keptDefaults(store)!);
    expect(storage.getItem(key)).not.toContain("15/5/2025");
  });
});

describe("the outline a document is read by", () => {
  const remembering = (memory: object) =>
    Object.assign(new FakeHost(), { memory: serializeMemory({ ...emptyMemory(soNoiVu2025), ...memory }) });
  const changed = adapt(printedOnly(soNoiVu2025), { kind: "drop", section: "V" });
  const read = async (host: FakeHost, kept: string | null = null) => {
    const surroundings = new FakeSurroundings();
    surroundings.keptOutline = kept;
    return (await startSession(host, surroundings)).store.get().outline;
  };

  it("is the first one, else what was chosen last on this computer", async () => {
    expect(await read(new FakeHost())).toBe(soNoiVu2025);
    const own = { ...changed, id: "docx-an-binh" };
    expect((await read(new FakeHost(), packOutline(own))).sections.map(({ id }) => id)).toEqual(
      own.sections.map(({ id }) => id),
    );
  });

  it("is what the document remembers, whatever was chosen on this computer", async () => {
    const here = packOutline({ ...changed, id: "docx-an-binh" });
    expect(await read(remembering({ outline: wholeYear2026.id }), here)).toBe(wholeYear2026);
    expect(await read(remembering({}), here)).toBe(soNoiVu2025);
    const carried = { outline: "docx-an-binh", carriedOutline: here! };
    expect((await read(remembering(carried))).id).toBe("docx-an-binh");
  });

  it("is remembered in the document once anything is, where it came from this computer", async () => {
    const surroundings = new FakeSurroundings();
    surroundings.keptOutline = packOutline({ ...changed, id: "docx-an-binh" });
    const memory = async (host: FakeHost) => (await startSession(host, surroundings)).store.get().memory;
    expect(await memory(new FakeHost())).toMatchObject({ outline: "docx-an-binh", carriedOutline: expect.any(String) });
    expect(await memory(remembering({ outline: wholeYear2026.id }))).toMatchObject({ outline: wholeYear2026.id });
  });
});

describe("a check", () => {
  const sentence =
    "Trong 6 tháng đầu năm 2025, xã An Bình đã tổ chức 27 cuộc họp thôn với 1.815 lượt người dự, nhất trí 10 công trình.";
  const report = (year: number) => [
    "UBND XÃ AN BÌNH",
    "BÁO CÁO",
    `Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm ${year}`,
    "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
    "1. Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng",
    sentence,
  ];

  it("tells what was carried over from last period's report once one is chosen", async () => {
    const { store, controller } = await startSession(new FakeHost(report(2026)));
    const told = async () => {
      await controller.run(check);
      return store.get().report!.findings.some(({ rule }) => rule === "stale-copy");
    };
    expect(await told()).toBe(false);
    store.dispatch({ type: "previous", previous: { name: "ky-truoc.docx", snapshot: snapshotOf(report(2025)) } });
    expect(await told()).toBe(true);
  });

  it("lets the page breathe about once a frame", async () => {
    const { store, controller } = await startSession(new FakeHost(report(2026)));
    let now = 0;
    let last = 0;
    const stretches: number[] = [];
    const clock = performance.now.bind(performance);
    performance.now = () => (now += 5);
    const stop = store.subscribe(() => {
      if (!store.get().work?.progress) return;
      stretches.push(now - last);
      last = now;
    });
    await controller.run(check);
    stop();
    performance.now = clock;
    expect(stretches.length).toBeGreaterThan(3);
    expect(Math.max(...stretches.slice(1))).toBeLessThanOrEqual(20);
  });
});

describe("a ribbon button", () => {
  it("that inserts only shows what would be inserted; the pane's own button does it", async () => {
    const host = new FakeHost(["Kế hoạch tuyên truyền."]);
    const { store, controller } = await startSession(host);
    await controller.fulfil("insert");
    expect(host.texts()).toEqual(["Kế hoạch tuyên truyền."]);
    expect(host.asked.apply).toBe(0);
    expect(store.get()).toMatchObject({ view: "outline", insertionAsked: true });
  });

  it("that checks checks, and a page without a wish does nothing", async () => {
    const host = new FakeHost();
    const { store, controller } = await startSession(host);
    await controller.fulfil(null);
    expect(store.get()).toMatchObject({ view: "outline", insertionAsked: false, report: null });
    await controller.fulfil("check");
    expect(store.get().view).toBe("check");
    expect(store.get().report).not.toBeNull();
    expect(host.asked.apply).toBe(0);
  });

  it.each([
    ["pressed", "navigate", "insert"],
    ["found in a browser that does not say how", undefined, "insert"],
    ["loaded again", "reload", null],
    ["gone back to", "back_forward", null],
  ])("%s has its wish or not", (_what, arrived, wish) => {
    expect(ribbonWish("https://may-chu.example/taskpane.html?do=insert", arrived)).toBe(wish);
    expect(ribbonWish("https://may-chu.example/taskpane.html", arrived)).toBeNull();
  });
});

describe("a pane that is loaded again", () => {
  it("still takes back what was inserted before", async () => {
    const host = new FakeHost(["Một dòng."]);
    const before = host.texts();
    const { controller, surroundings } = await startSession(host);
    await controller.run(insert, whole);
    controller.stop();

    const again = await startSession(host, surroundings);
    expect(again.store.get().undo?.what.key).toBe("inserted");
    await again.controller.run(undo);
    expect(host.texts()).toEqual(before);
    expect(again.store.get().undo).toBeNull();
    expect(surroundings.session).toBeNull();
  });

  it("offers nothing once that text was touched, nor in another document", async () => {
    const host = new FakeHost(["Một dòng."]);
    const { controller, surroundings } = await startSession(host);
    await controller.run(insert, whole);
    const other = await startSession(new FakeHost(["Văn bản khác."]), surroundings);
    expect(other.store.get().undo).toBeNull();

    host.type(host.texts().indexOf("BÁO CÁO"), "BÁO CÁO NHANH");
    const again = await startSession(host, surroundings);
    expect(again.store.get().undo).toBeNull();
  });

  it("loses the offer alone when what was kept cannot be read", async () => {
    const surroundings = new FakeSurroundings();
    for (const kept of ["{", "null", "{}", '{"receipt":"0","offer":{"lines":"x"}}', "[1]"]) {
      surroundings.session = kept;
      expect((await startSession(new FakeHost(["Một dòng."]), surroundings)).store.get().undo).toBeNull();
    }
  });
});
