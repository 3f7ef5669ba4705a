import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { LARGEST_CARRIED } from "../../../src/core/outline/outline";
import type { Memory } from "../../../src/core/memory/memory";
import {
  chooseMemory,
  emptyMemory,
  LARGEST_MEMORY,
  memoryElement,
  MEMORY_NAMESPACE,
  parseMemory,
  serializeMemory,
} from "../../../src/core/memory/memory-xml";

const empty = emptyMemory({ id: "so-noi-vu-2025", defaults: { period: "firstHalf", year: 2025 } });

const full: Memory = {
  ...empty,
  details: {
    ...empty.details,
    timeChosen: true,
    agency: 'UBND xã "An Bình" <mới> & cũ',
    recipients: ["Như trên", "Lưu: VT ]]>"],
    day: "05",
  },
  ticks: ["II.1-3"],
  notApplicable: [{ section: "I.4", reason: "Xã không có\ntổ chức có sử dụng lao động" }],
  ignored: [{ fingerprint: "a1", rule: "figure-mismatch", reason: "Đã đối chiếu" }],
  answers: [{ section: "II.3", heading: "hinh thuc khac", isIt: false }],
};

const text = fc.string({ unit: "binary" });
const memories: fc.Arbitrary<Memory> = fc.record({
  version: fc.constant(1 as const),
  outline: text,
  details: fc
    .record({ agency: text, place: text, recipients: fc.array(text) })
    .map((some) => ({ ...empty.details, timeChosen: true, ...some })),
  ticks: fc.array(text),
  notApplicable: fc.array(fc.record({ section: text, reason: text })),
  ignored: fc.array(fc.record({ fingerprint: text, rule: text, reason: text })),
  answers: fc.array(fc.record({ section: text, heading: text, isIt: fc.boolean() })),
});

describe("the document's memory as text", () => {
  it("comes back as it was, whatever characters a user typed", () => {
    fc.assert(
      fc.property(memories, (memory) => {
        expect(parseMemory(serializeMemory(memory))).toEqual({ memory, problem: null });
      }),
    );
  });

  it("stands in well-formed XML of our namespace, without a declaration, whatever characters a user typed", () => {
    fc.assert(
      fc.property(memories, (memory) => {
        const xml = memoryElement(serializeMemory(memory));
        const root = new DOMParser({
          onError: (_level, message) => {
            throw new Error(message);
          },
        }).parseFromString(xml, "text/xml").documentElement;
        expect(root?.namespaceURI).toBe(MEMORY_NAMESPACE);
        expect(parseMemory(root?.textContent ?? "")).toEqual({ memory, problem: null });
        expect(xml.startsWith("<memory ")).toBe(true);
      }),
    );
  });

  it("survives a parser that takes U+0085, U+2028 and U+2029 for line ends", () => {
    const memory = { ...full, notApplicable: [{ section: "V", reason: "một\u0085hai\u2028ba\u2029bốn\u0080" }] };
    const root = new DOMParser().parseFromString(memoryElement(serializeMemory(memory)), "text/xml").documentElement;
    expect(parseMemory(root?.textContent ?? "").memory).toEqual(memory);
  });

  it("is absent, not damaged, when there is no part", () => {
    expect(parseMemory(null)).toEqual({ memory: null, problem: null });
  });

  it.each(["", "{", "[]", "null", "{}", "<memory/>", `{"outline":"x"}${" ".repeat(LARGEST_MEMORY)}`])(
    "says that it is damaged when nothing can be read: %.20s",
    (text) => {
      expect(parseMemory(text)).toEqual({ memory: null, problem: "damaged" });
    },
  );

  it.each([2025.5, 1e9, -1, 26, "2025"])("takes no year that a report cannot be of: %j", (year) => {
    const text = JSON.stringify({ ...full, details: { ...full.details, year } });
    expect(parseMemory(text)).toEqual({
      memory: { ...full, details: { ...full.details, year: 0 } },
      problem: "damaged",
    });
  });

  it("keeps what is sound of a damaged part", () => {
    const broken = {
      ...full,
      ticks: ["II.1-3", 7],
      ignored: "?",
      details: { ...full.details, year: "2025", unitType: "village" },
    };
    expect(parseMemory(JSON.stringify(broken))).toEqual({
      memory: { ...full, ticks: ["II.1-3"], ignored: [], details: { ...full.details, year: 0 } },
      problem: "damaged",
    });
  });

  it("keeps no period that nobody chose: it is a guess of the day it was made", () => {
    const guessed = {
      ...full,
      details: { ...full.details, period: "quarter3", year: 2026, timeChosen: false },
    } as const;
    expect(serializeMemory(guessed)).not.toMatch(/quarter3|2026/u);
    expect(parseMemory(serializeMemory(guessed)).memory?.details).toMatchObject({ year: 0, timeChosen: false });
  });

  it.each([
    [{ period: "firstHalf", year: 2025 }, false],
    [{ period: "fullYear", year: 2026 }, true],
  ])("of an earlier version takes %j as chosen only when it is not what the outline printed", (time, chosen) => {
    const { timeChosen: _, fromYear: __, signer: ___, ...details } = { ...full.details, ...time };
    const read = parseMemory(JSON.stringify({ ...full, details }));
    expect(read.problem).toBeNull();
    expect(read.memory?.details.timeChosen).toBe(chosen);
  });

  it("reads what it can of a newer version and says so", () => {
    const newer = { ...full, version: 3, surprises: [1] };
    expect(parseMemory(serializeMemory(newer as unknown as Memory))).toEqual({ memory: full, problem: "newer" });
  });

  it("never throws, whatever the part holds", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.json()), (json) => {
        expect(["damaged", "newer", null]).toContain(parseMemory(json).problem);
      }),
    );
  });

  it("chooses the last readable one of several parts", () => {
    const older = serializeMemory(empty);
    const newer = serializeMemory(full);
    expect(chooseMemory([older, newer, ""])).toBe(newer);
    expect(chooseMemory([])).toBeNull();
    expect(parseMemory(chooseMemory([""])).problem).toBe("damaged");
  });

  it("stays below 10 KB for a report with everything answered", () => {
    const busy: Memory = {
      ...full,
      ticks: Array.from({ length: 85 }, (_, index) => `II.${index % 3}-${index}`),
      ignored: Array.from({ length: 30 }, (_, index) => ({
        fingerprint: `fingerprint-${index}`,
        rule: "leftover-placeholder",
        reason: "Đã có trong phụ lục kèm theo báo cáo",
      })),
    };
    expect(Buffer.byteLength(memoryElement(serializeMemory(busy)))).toBeLessThan(10_000);
  });
});

describe("one wrong value in what a document remembers", () => {
  const said = JSON.parse(serializeMemory(full)) as Record<string, unknown>;
  const read = (changes: object) => parseMemory(JSON.stringify({ ...said, ...changes }));
  const details = (changes: object) => ({ details: { ...(said["details"] as object), ...changes } });

  it.each([
    ["a first and a last year", details({ timeChosen: true, period: "severalYears", year: 2100, fromYear: 1998 })],
    ["no year", details({ year: 0 })],
    ["fields that an earlier version did not know", { answers: undefined, ignored: undefined }],
    ["this version", { version: 2 }],
  ])("%s is none", (_, changes) => expect(read(changes).problem).toBeNull());

  it.each([
    ["ticks that are no list", { ticks: "II.1-3" }, { ticks: [] }],
    ["a tick that is a number", { ticks: ["II.1-3", 5] }, { ticks: ["II.1-3"] }],
    ["a reason that is lost", { notApplicable: [{ section: "I.4" }] }, { notApplicable: [] }],
    ["a finding without its rule", { ignored: [{ fingerprint: "a1", reason: "x" }] }, { ignored: [] }],
    [
      "an answer that is neither yes nor no",
      { answers: [{ section: "II.3", heading: "a", isIt: "yes" }] },
      { answers: [] },
    ],
    ["details that are a list", { details: [] }, {}],
    ["a year too early", details({ year: 1997 }), {}],
    ["a year too late", details({ year: 2101 }), {}],
    ["half a year", details({ fromYear: 2020.5 }), {}],
    ["an unknown period", details({ period: "month" }), {}],
    ["an unknown kind of unit", details({ unitType: "club" }), {}],
    ["a day that is a number", details({ day: 5 }), {}],
    ["recipients that are a text", details({ recipients: "Lưu" }), {}],
    ["no version", { version: undefined }, {}],
    ["an outline that is too long to be carried", { carriedOutline: "a".repeat(70_000) }, {}],
    ["a print of last period that is none", { previous: { unit: "x" } }, {}],
  ])("%s is told, and the rest is kept", (_, changes, kept) => {
    const { memory, problem } = read(changes);
    expect([problem, memory]).toEqual(["damaged", expect.objectContaining(kept)]);
    expect(memory?.outline).toBe(full.outline);
  });

  it("of a later version is told as that, and nothing of no outline is used", () => {
    expect(read({ version: 3 }).problem).toBe("newer");
    expect(read({ outline: 5 })).toEqual({ memory: null, problem: "damaged" });
    expect(parseMemory("[]")).toEqual({ memory: null, problem: "damaged" });
    const padded = (length: number) => parseMemory(JSON.stringify(said).padEnd(length)).problem;
    expect([padded(LARGEST_MEMORY), padded(LARGEST_MEMORY + 1)]).toEqual([null, "damaged"]);
  });

  it("what an earlier version kept is the user's choice only where it is not what its outline printed", () => {
    const former = (period: string, year: number, unitType: string) =>
      read({ details: { period, year, unitType } }).memory!.details;
    expect(former("firstHalf", 2025, "commune")).toMatchObject({ year: 0, timeChosen: false, unitChosen: false });
    expect(former("firstHalf", 0, "agency")).toMatchObject({ year: 0, timeChosen: false, unitChosen: true });
    expect(former("firstHalf", 2026, "commune")).toMatchObject({ period: "firstHalf", year: 2026, timeChosen: true });
    expect(former("fullYear", 2025, "province")).toMatchObject({
      period: "fullYear",
      year: 2025,
      timeChosen: true,
      unitType: "compiler",
      unitChosen: true,
    });
  });
});

describe("the version of what is written", () => {
  const previous = {
    unit: "UBND xã An Bình",
    time: { period: "fullYear", year: 2024 },
    sections: [{ section: "V", whole: "a1", sentences: ["b1"] }],
    figures: [],
  } as const;
  const chosen = { ...empty, details: { ...empty.details, timeChosen: true, unitChosen: true } };
  const versionOf = (memory: Memory) => (JSON.parse(serializeMemory(memory)) as { version: number }).version;

  it("is the second only where something of it is there that the first did not know", () => {
    expect(versionOf(chosen)).toBe(1);
    expect(versionOf({ ...chosen, carriedOutline: "{}" })).toBe(2);
    expect(versionOf({ ...chosen, previous })).toBe(2);
    expect(versionOf({ ...chosen, version: 2 })).toBe(2);
  });

  it("comes back with all that it holds", () => {
    for (const more of [{}, { carriedOutline: "{}" }, { previous }, { carriedOutline: "{}", previous }]) {
      const memory = { ...chosen, ...more, version: Object.keys(more).length === 0 ? (1 as const) : (2 as const) };
      expect(parseMemory(serializeMemory(memory))).toEqual({ memory, problem: null });
    }
  });

  it("holds no kind of unit that nobody chose", () =>
    expect(JSON.parse(serializeMemory(empty))).not.toHaveProperty("details.unitType"));

  it("holds an outline as large as one may be, and none that is larger", () => {
    const carried = (length: number) =>
      parseMemory(JSON.stringify({ ...chosen, carriedOutline: "x".repeat(length) })).memory?.carriedOutline?.length;
    expect([carried(LARGEST_CARRIED), carried(LARGEST_CARRIED + 1)]).toEqual([LARGEST_CARRIED, undefined]);
  });
});

it("chooses the first of several parts where that is the readable one", () =>
  expect(chooseMemory([serializeMemory(full), "{"])).toBe(serializeMemory(full)));
