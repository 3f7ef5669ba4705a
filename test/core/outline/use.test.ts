import "../../support/one-seed";
import fc from "fast-check";
import { deflateSync, strFromU8 } from "fflate";
import { LARGEST_CARRIED, type Outline, type Section } from "../../../src/core/outline/outline";
import { adapt, isSameOutline, printedOnly, withOwnId, type Adaptation } from "../../../src/core/outline/use/adapt";
import { packOutline, unpackOutline } from "../../../src/core/outline/use/carried";
import {
  newerThan,
  readPublished,
  subjectOf,
  withPublished,
  type PublishedOutline,
} from "../../../src/core/outline/use/published";
import { validateOutline } from "../../../src/core/outline/validate";
import { outlines, shelf } from "../../../src/outlines";
import { outlineFixture, outlineFixtures } from "../../support/outline-fixture";

const every: readonly Outline[] = [...outlines, ...outlineFixtures.map(outlineFixture)].map(printedOnly);
const anyOutline = fc.constantFrom(...every);
const words = ({ sections }: Outline) => sections.map(({ title, guidance }) => [title, ...guidance].join("\n"));
const values = ({ id }: Section) => id.split(".").at(-1)!;

describe("an outline that is changed", () => {
  const anyChange = (outline: Outline): fc.Arbitrary<Adaptation> => {
    const section = fc.constantFrom(...outline.sections.map(({ id }) => id));
    return fc.oneof(
      fc.record({ kind: fc.constant("move" as const), section, by: fc.constantFrom(-1 as const, 1 as const) }),
      fc.record({ kind: fc.constant("drop" as const), section }),
      fc.record({ kind: fc.constant("rename" as const), section, title: fc.string() }),
      fc.record({ kind: fc.constant("optional" as const), section, on: fc.boolean() }),
      fc.record({ kind: fc.constant("topic" as const), section, on: fc.boolean() }),
    );
  };
  const anyChanges = anyOutline.chain((outline) =>
    fc.array(anyChange(outline), { maxLength: 12 }).map((changes) => ({ outline, changes })),
  );

  it("stays one that can be used and carried, whatever is done to it", () => {
    fc.assert(
      fc.property(anyChanges, ({ outline, changes }) => {
        const changed = changes.reduce(adapt, outline);
        expect(validateOutline(changed)).toEqual([]);
        expect(unpackOutline(packOutline(changed)!)).toEqual({ outline: changed });
        expect(withOwnId(changed, outline).id === outline.id).toBe(isSameOutline(changed, outline));
      }),
    );
  });

  it("keeps every word when sections are moved, and moves back to what it was", () => {
    fc.assert(
      fc.property(
        anyOutline.chain((outline) =>
          fc.record({
            outline: fc.constant(outline),
            section: fc.constantFrom(...outline.sections),
            by: fc.constantFrom(-1 as const, 1 as const),
          }),
        ),
        ({ outline, section, by }) => {
          const moved = adapt(outline, { kind: "move", section: section.id, by });
          expect([...words(moved)].sort()).toEqual([...words(outline)].sort());
          const siblings = outline.sections.filter(({ parent }) => parent === section.parent);
          const now = siblings[siblings.indexOf(section) + by];
          if (now === undefined) expect(isSameOutline(moved, outline)).toBe(true);
          else {
            const back = adapt(moved, { kind: "move", section: now.id, by: by === 1 ? -1 : 1 });
            expect(isSameOutline(back, outline)).toBe(true);
          }
        },
      ),
    );
  });

  it("takes no empty name or title, none over 300 letters, no braces, and a number of words between 1 and 5,000", () => {
    const [first] = every;
    const last = first!.sections.at(-1)!;
    const id = last.id;
    const named = (name: string) => adapt(first!, { kind: "name", name }).name.vi;
    const titled = (title: string) => adapt(first!, { kind: "rename", section: id, title }).sections.at(-1)!.title;
    const least = (words: number) =>
      adapt(first!, { kind: "minimum", section: id, words }).sections.at(-1)!.minimumWords;
    expect([named(" "), named(" Đề cương mới "), named("a".repeat(301)).length]).toEqual([
      first!.name.vi,
      "Đề cương mới",
      300,
    ]);
    expect([titled(" "), titled("Kiến  nghị {nếu có}"), titled("a".repeat(301)).length]).toEqual([
      last.title,
      "Kiến nghị (nếu có)",
      300,
    ]);
    expect([0, 1, 2.4, 5000, 5001].map(least)).toEqual([1, 1, 2, 5000, 5000]);
    const move = (by: -1 | 1, section: string) => adapt(first!, { kind: "move", section, by });
    expect([
      isSameOutline(move(1, id), first!),
      isSameOutline(move(-1, "I"), first!),
      isSameOutline(move(-1, id), first!),
    ]).toEqual([true, true, false]);
  });

  it("writes a part in itself once its sections are dropped", () => {
    const [first] = every;
    const children = first!.sections.filter(({ parent }) => parent === "III");
    const dropped = (whole: Outline) =>
      children.reduce<Outline>((outline) => adapt(outline, { kind: "drop", section: "III.1" }), whole);
    const least = (whole: Outline) => dropped(whole).sections.find((each) => each.id === "III")?.minimumWords;
    expect(least(first!)).toBe(15);
    const guided = {
      ...first!,
      sections: first!.sections.map((each) => (each.id === "III" ? { ...each, guidance: ["Kết quả chung"] } : each)),
    };
    expect(least(guided)).toBe(30);
  });

  it("keeps the words a section is asked for when others are moved or dropped", () => {
    const [first] = every;
    const asked = adapt(first!, { kind: "minimum", section: "V", words: 50 });
    const least = (outline: Outline, id: string) => outline.sections.find((each) => each.id === id)?.minimumWords;
    expect(least(adapt(asked, { kind: "move", section: "V", by: -1 }), "IV")).toBe(50);
    expect(least(adapt(asked, { kind: "drop", section: "I" }), "IV")).toBe(50);
  });

  it("leaves no gap in the numbers when a section is dropped, with what stands under it", () => {
    for (const outline of every)
      for (const { id, parent } of outline.sections) {
        const left = adapt(outline, { kind: "drop", section: id }).sections;
        const siblings = (sections: readonly Section[]) => sections.filter((one) => one.parent === parent).map(values);
        expect(siblings(left)).toEqual(siblings(outline.sections).slice(0, -1));
      }
  });

  it("numbers the sections below a part after the part they have come to stand under", () => {
    const outline = printedOnly(outlineFixture("05-tiep-cong-dan.txt"));
    const moved = adapt(outline, { kind: "move", section: "II", by: -1 });
    expect(moved.sections.slice(0, 4).map(({ id, number, title }) => `${id} ${number} ${title}`)).toEqual([
      "I 1. Tiếp nhận, xử lý đơn",
      "I.1 1.1. Khiếu nại",
      "I.2 1.2. Tố cáo",
      "I.3 1.3. Kiến nghị, phản ánh",
    ]);
  });
});

describe("an outline carried in a document", () => {
  it("is packed where it is long, and comes back as it was", () => {
    const long = every.find(({ id }) => id === outlines[0]!.id)!;
    const packed = packOutline(long)!;
    expect(packed.length).toBeLessThan(6_000);
    expect(unpackOutline(packed)).toEqual({ outline: long });
  });

  it("is refused before it is used when it is longer than a document may carry", () => {
    // Words that no packing shortens: a table of figures, say.
    const line = (seed: number) =>
      Array.from({ length: 400 }, (_, at) => ((seed * 7919 + at * 104_729) ** 1.5).toString(36)).join(" ");
    const guidance = Array.from({ length: 60 }, (_, at) => line(at).slice(0, 4_000));
    const [first, ...others] = every[0]!.sections;
    expect(packOutline({ ...every[0]!, sections: [{ ...first!, guidance }, ...others] })).toBeNull();
    expect(LARGEST_CARRIED).toBe(64 * 1024);
  });

  it.each([
    ["cut short", (packed: string) => packed.slice(0, packed.length / 2)],
    ["with letters changed", (packed: string) => packed.replace(/[a-m]/gu, "x")],
    ["no packing at all", () => "deflate:%%%"],
    ["a bomb of 200 MB", () => `deflate:${btoa(strFromU8(deflateSync(new Uint8Array(20_000_000)), true))}`],
  ])("is said to be damaged when it is %s", (_, spoil) => {
    expect(unpackOutline(spoil(packOutline(every[0]!)!))).toHaveProperty("problem");
  });
});

describe("the list of a host", () => {
  const entry = (changes: Partial<PublishedOutline> = {}): PublishedOutline => ({
    id: "docx-1",
    name: "Báo cáo",
    issuer: "Sở Nội vụ tỉnh An Bình",
    subject: "dan-chu-co-so",
    period: "fullYear",
    year: 2026,
    file: "dan-chu-2026.json",
    sha256: "a".repeat(64),
    ...changes,
  });

  it("holds one outline a subject, issuer and time, the latest first", () => {
    const first = withPublished(null, entry());
    expect(JSON.parse(first)).toMatchObject({ version: 1 });
    const again = withPublished(first, entry({ file: "dan-chu-2026-b.json", sha256: "b".repeat(64) }));
    const later = withPublished(again, entry({ period: "firstHalf", year: 2027, file: "dan-chu-2027.json" }));
    expect(readPublished(later).map(({ file }) => file)).toEqual(["dan-chu-2027.json", "dan-chu-2026-b.json"]);
  });

  it("leads nowhere but to its own folder, whatever it says", () => {
    const files = ["../x.json", "/x.json", "https://la.example/x.json", "a/b.json", "x.js", ".json", "x.json?y", ""];
    const text = JSON.stringify({ outlines: files.map((file) => ({ ...entry(), file })) });
    expect(readPublished(text)).toEqual([]);
  });

  it("is empty, and never thrown over, when it is something else", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(readPublished(text)).toEqual([])));
  });

  it("passes over entries that are not understood, and no others", () => {
    const wrong = [
      ...["id", "name", "issuer", "subject"].flatMap((key) => [{ [key]: 5 }, { [key]: "a".repeat(500) }]),
      ...[
        { period: "month" },
        { year: 2026.5 },
        { year: "2026" },
        { file: 5 },
        { sha256: 5 },
        { sha256: "a".repeat(63) },
        { sha256: "A".repeat(64) },
      ],
    ];
    const list = (entries: readonly unknown[]) => readPublished(JSON.stringify({ outlines: entries }));
    expect(
      list([...wrong.map((each) => ({ ...entry(), ...each })), null, "x", entry({ name: "a".repeat(499) })]),
    ).toHaveLength(1);
    expect(list(Array.from({ length: 201 }, () => entry()))).toHaveLength(200);
    const padded = (length: number) => JSON.stringify({ outlines: [entry()] }).padEnd(length);
    expect([readPublished(padded(1_000_000)).length, readPublished(padded(1_000_001)).length]).toEqual([1, 0]);
  });

  it("keeps entries of another subject, issuer, period or year beside a new one", () => {
    for (const other of [
      { subject: "khac" },
      { issuer: "Sở khác" },
      { period: "firstHalf" },
      { year: 2025 },
    ] as const) {
      const both = withPublished(withPublished(null, entry({ ...other, file: "a.json" })), entry());
      expect(readPublished(both)).toHaveLength(2);
    }
    expect(readPublished(withPublished(withPublished(null, entry({ year: 2020 })), entry()))).toHaveLength(1);
  });

  it("has an order of times by their ends, and nothing newer than the same time", () => {
    const of = (period: PublishedOutline["period"], year: number) => entry({ period, year, file: `${period}.json` });
    const listed = readPublished(
      JSON.stringify({
        outlines: [
          of("firstHalf", 2026),
          of("schoolYear", 2025),
          of("quarter1", 2026),
          of("nineMonths", 2026),
          of("fullYear", 2025),
        ],
      }),
    );
    expect(listed.map(({ period }) => period)).toEqual([
      "nineMonths",
      "firstHalf",
      "schoolYear",
      "quarter1",
      "fullYear",
    ]);
    const [first] = outlines;
    expect(newerThan(first!, [entry({ ...first!.defaults })], shelf.subjects)).toBeNull();
  });

  it("tells of a later outline on the same subject only", () => {
    const [first] = outlines;
    const published = [
      entry({ subject: "công tác cải cách hành chính", year: 2030 }),
      entry({ year: 2027, file: "a.json" }),
      entry({ period: "firstHalf", year: 2025, file: "b.json" }),
    ];
    expect(newerThan(first!, published, shelf.subjects)?.year).toBe(2027);
    expect(newerThan(first!, published.slice(2), shelf.subjects)).toBeNull();
    const reform = outlineFixture("01-cai-cach-hanh-chinh.txt");
    expect(subjectOf(reform, shelf.subjects)).toBe("công tác cải cách hành chính");
    expect(newerThan(reform, published, shelf.subjects)?.year).toBe(2030);
  });
});

it("a topic is taken from one section and given back to it, and no other changes", () => {
  const outline = every[0]!;
  const { id } = outline.sections.at(1)!;
  const without = adapt(outline, { kind: "topic", section: id, on: false });
  const other = without.sections.filter(({ topic }, at) => topic !== outline.sections[at]!.topic);
  expect(other.map((section) => [section.id, section.topic])).toEqual([[id, null]]);
  expect(adapt(without, { kind: "topic", section: id, on: true })).toEqual(outline);
});
