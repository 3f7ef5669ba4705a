import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import type { Memory } from "../../../src/core/memory/memory";
import {
  chooseMemory,
  emptyMemory,
  MEMORY_NAMESPACE,
  parseMemory,
  serializeMemory,
} from "../../../src/core/memory/memory-xml";

const empty = emptyMemory({ id: "so-noi-vu-2025", defaults: { period: "firstHalf", year: 2025 } });

const full: Memory = {
  ...empty,
  details: {
    ...empty.details,
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
    .map((some) => ({ ...empty.details, ...some })),
  ticks: fc.array(text),
  notApplicable: fc.array(fc.record({ section: text, reason: text })),
  ignored: fc.array(fc.record({ fingerprint: text, rule: text, reason: text })),
  answers: fc.array(fc.record({ section: text, heading: text, isIt: fc.boolean() })),
});

describe("the document's memory as XML", () => {
  it("comes back as it was, whatever characters a user typed", () => {
    fc.assert(
      fc.property(memories, (memory) => {
        expect(parseMemory(serializeMemory(memory))).toEqual({ memory, problem: null });
      }),
    );
  });

  it("is well-formed XML in our namespace, without a declaration, whatever characters a user typed", () => {
    fc.assert(
      fc.property(memories, (memory) => {
        const xml = serializeMemory(memory);
        const root = new DOMParser({
          onError: (_level, message) => {
            throw new Error(message);
          },
        }).parseFromString(xml, "text/xml").documentElement;
        expect(root?.namespaceURI).toBe(MEMORY_NAMESPACE);
        expect(JSON.parse(root?.textContent ?? "")).toEqual(memory);
        expect(xml.startsWith("<memory ")).toBe(true);
      }),
    );
  });

  it.each([
    ["a declaration and a byte order mark", (xml: string) => `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n${xml}`],
    [
      "a prefix",
      () =>
        `<m:memory xmlns:m="${MEMORY_NAMESPACE}">${JSON.stringify(full).replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)}</m:memory>`,
    ],
    ["quotes written as entities", (xml: string) => xml.replace(/:"/g, ":&quot;")],
    [
      "CDATA",
      () =>
        `<memory xmlns="${MEMORY_NAMESPACE}"><![CDATA[${JSON.stringify(full).replace("]]>", "]]]]><![CDATA[>")}]]></memory>`,
    ],
    ["letters as hexadecimal references", (xml: string) => xml.replace(/ư/g, "&#x1B0;")],
  ])("survives being rewritten with %s", (_what, rewrite) => {
    expect(parseMemory(rewrite(serializeMemory(full)))).toEqual({ memory: full, problem: null });
  });

  it.each([null, "", "  "])("is absent, not damaged, when there is no part (%j)", (xml) => {
    expect(parseMemory(xml)).toEqual({ memory: null, problem: null });
  });

  it.each([
    "<memory",
    "<memory/>",
    "<other>{}</other>",
    "<memory>{</memory>",
    "<memory>[]</memory>",
    "<memory>null</memory>",
    "<memory>{}</memory>",
  ])("says that it is damaged when nothing can be read: %s", (xml) => {
    expect(parseMemory(xml)).toEqual({ memory: null, problem: "damaged" });
  });

  it("keeps what is sound of a damaged part", () => {
    const broken = {
      ...full,
      ticks: ["II.1-3", 7],
      ignored: "?",
      details: { ...full.details, year: "2025", unitType: "village" },
    };
    expect(parseMemory(`<memory>${JSON.stringify(broken).replace(/</g, "&lt;")}</memory>`)).toEqual({
      memory: { ...full, ticks: ["II.1-3"], ignored: [], details: { ...full.details, year: 0 } },
      problem: "damaged",
    });
  });

  it("reads what it can of a newer version and says so", () => {
    const newer = { ...full, version: 2, surprises: [1] };
    expect(parseMemory(serializeMemory(newer as unknown as Memory))).toEqual({ memory: full, problem: "newer" });
  });

  it("never throws, whatever the part holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.json().map((json) => `<memory>${json}</memory>`),
        ),
        (xml) => {
          expect(["damaged", "newer", null]).toContain(parseMemory(xml).problem);
        },
      ),
    );
  });

  it("chooses the last readable one of several parts", () => {
    const older = serializeMemory(empty);
    const newer = serializeMemory(full);
    expect(chooseMemory([older, newer, "<memory/>"])).toBe(newer);
    expect(chooseMemory([])).toBeNull();
    expect(parseMemory(chooseMemory(["<memory/>"])).problem).toBe("damaged");
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
    expect(Buffer.byteLength(serializeMemory(busy))).toBeLessThan(10_000);
  });
});
