import fc from "fast-check";
import { fillFields } from "../../../src/core/outline/fields";
import type { Section, SectionId, UnitType } from "../../../src/core/outline/outline";
import { readSections } from "../../../src/core/sections/read-sections";
import { recognise } from "../../../src/core/sections/recognise";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import type { FixtureParagraph } from "../../support/fixture";
import { fixtureSnapshot, prose } from "../../support/fixture-file";

const head = (...agency: readonly string[]): FixtureParagraph[] =>
  [
    ...agency,
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025",
  ].map((text) => ({ text, bold: true }));
const close = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"].map((text) => ({ text, bold: true }));

const isLeaf = ({ id }: Section) => !outline.sections.some(({ parent }) => parent === id);
/** One of the titles that the outline knows for a section. */
const oneTitle = ({ title, otherTitles }: Section) =>
  fc.constantFrom(
    ...[title, ...otherTitles].map((each) => fillFields(each, outline.defaults).replace(" (nếu có)", "")),
  );
const titles = fc.tuple(...outline.sections.map(oneTitle));

/**
 * The sections in this order, counted on from 1 below each part, as an
 * office does that leaves some out or puts them otherwise.
 */
function written(sections: readonly Section[], titleOf: (section: Section) => string, lettered = false) {
  const paragraphs: FixtureParagraph[] = [];
  const places = new Map<SectionId, number>();
  let child = 0;
  let part = 0;
  for (const section of sections) {
    const number =
      section.parent === null
        ? `${["I", "II", "III", "IV", "V"][part++]!}.`
        : lettered
          ? `${"abcd"[child++]!})`
          : `${++child}.`;
    if (section.parent === null) child = 0;
    places.set(section.id, paragraphs.length);
    paragraphs.push({ text: `${number} ${titleOf(section)}`, bold: true });
    if (isLeaf(section)) paragraphs.push({ text: prose(40) });
  }
  return { paragraphs, places };
}

/** Where each section stands that is taken without asking, behind `before` paragraphs. */
function taken(paragraphs: readonly FixtureParagraph[], before: number): Map<SectionId, number> {
  const { matches } = recognise(outline, fixtureSnapshot(paragraphs), null);
  const sure = [...matches.values()].filter(({ sure, sharedWith }) => sure && sharedWith === undefined);
  return new Map(sure.map(({ section, start }) => [section, start.paragraph - before]));
}

const reworded: Readonly<Record<SectionId, string>> = {
  "I.1": "Đảng ủy xã lãnh đạo, chỉ đạo",
  "I.2": "Hoạt động của HĐND, UBND xã",
  "II.2": "Ở các cơ quan và trường học",
  "III.1": "Những mặt làm được",
  "III.2": "Mặt chưa được",
};
const titleOf = ({ id, title }: Section) => reworded[id] ?? fillFields(title, outline.defaults);

const sorted = (places: ReadonlyMap<SectionId, number>) => [...places].sort(([one], [other]) => (one < other ? -1 : 1));

const units: readonly (readonly [
  unit: UnitType,
  agency: readonly string[],
  own: Readonly<Record<SectionId, readonly string[]>>,
])[] = [
  [
    "agency",
    ["ỦY BAN NHÂN DÂN TỈNH AN ĐÔNG", "SỞ XÂY DỰNG"],
    { "II.2": ["Thực hiện dân chủ trong nội bộ cơ quan", "Dân chủ trong cơ quan Sở", "Việc thực hiện QCDC ở cơ quan"] },
  ],
  [
    "agency",
    ["SỞ Y TẾ", "BỆNH VIỆN ĐA KHOA AN SƠN"],
    { "II.2": ["Thực hiện dân chủ trong bệnh viện", "Dân chủ trong đơn vị", "Thực hiện quy chế dân chủ tại đơn vị"] },
  ],
  [
    "agency",
    ["ỦY BAN NHÂN DÂN XÃ AN BÌNH", "TRƯỜNG THCS AN BÌNH"],
    {
      "II.2": ["Dân chủ trong nhà trường", "Thực hiện QCDC trong trường học", "Việc thực hiện dân chủ của nhà trường"],
    },
  ],
  [
    "employer",
    ["CÔNG TY TNHH MTV CẤP NƯỚC AN ĐÔNG"],
    {
      "I.4": ["Hoạt động của Công đoàn, Đoàn Thanh niên Công ty", "Công đoàn và các đoàn thể"],
      "II.3": ["Thực hiện dân chủ tại Công ty", "Dân chủ tại nơi làm việc", "Thực hiện dân chủ với người lao động"],
    },
  ],
  ["partyOrFront", ["ĐẢNG BỘ TỈNH AN ĐÔNG", "ĐẢNG ỦY XÃ AN BÌNH"], {}],
];

describe("a unit that leaves out what is not asked of it and counts on what is left", () => {
  it.each(units)("%s: %j has each of its headings taken for the section whose words it says", (unit, agency, own) => {
    const asked = outline.sections.filter(({ appliesTo }) => appliesTo.includes(unit));
    const worded = fc.tuple(
      ...asked.map((section) => (own[section.id] ? fc.constantFrom(...own[section.id]!) : oneTitle(section))),
    );
    fc.assert(
      fc.property(worded, fc.boolean(), (words, lettered) => {
        const { paragraphs, places } = written(asked, (section) => words[asked.indexOf(section)]!, lettered);
        const before = head(...agency);
        expect(sorted(taken([...before, ...paragraphs, ...close], before.length))).toEqual(sorted(places));
      }),
      { numRuns: 30 },
    );
  });
});

describe("a unit that says what it is and leaves out one thing more than is not asked of it", () => {
  it.each(units.filter(([unit]) => unit === "agency"))("%s: %j counts on over its Ban Chỉ đạo", (unit, agency, own) => {
    const asked = outline.sections.filter(({ id, appliesTo }) => appliesTo.includes(unit) && id !== "I.3");
    const fourth = fc.constantFrom(
      "Công đoàn và các đoàn thể",
      "Vai trò của Công đoàn, Đoàn Thanh niên",
      "Mặt trận, đoàn thể",
    );
    const worded = fc.tuple(
      ...asked.map((section) =>
        section.id === "I.4" ? fourth : own[section.id] ? fc.constantFrom(...own[section.id]!) : oneTitle(section),
      ),
    );
    fc.assert(
      fc.property(worded, (words) => {
        const { paragraphs, places } = written(asked, (section) => words[asked.indexOf(section)]!);
        const before = head(...agency);
        expect(sorted(taken([...before, ...paragraphs, ...close], before.length))).toEqual(sorted(places));
      }),
      { numRuns: 30 },
    );
  });
});

describe("what a heading says in brackets", () => {
  const chapters: Readonly<Record<SectionId, readonly string[]>> = {
    "II.1": ["dân chủ ở xã, phường, thị trấn", "cấp xã và khu dân cư"],
    "II.2": ["dân chủ trong cơ quan, đơn vị", "cơ quan, đơn vị sự nghiệp công lập"],
    "II.3": ["dân chủ ở doanh nghiệp", "tổ chức có sử dụng lao động"],
  };
  const sectionsWith = (own: (id: SectionId) => string | undefined) =>
    written(outline.sections, (section) => own(section.id) ?? titleOf(section));

  it("is what it is about where the rest names a chapter or a kind", () => {
    const opening = fc.constantFrom("Thực hiện Chương", "Việc thực hiện Chương", "Loại hình thứ", "Kết quả loại hình");
    const words = fc.record(
      Object.fromEntries(Object.entries(chapters).map(([id, own]) => [id, fc.constantFrom(...own)])),
    );
    fc.assert(
      fc.property(opening, words, (outside, inside) => {
        const { paragraphs, places } = sectionsWith((id) =>
          inside[id] ? `${outside} ${"I".repeat(Number(id.slice(-1)))} (${inside[id]})` : undefined,
        );
        expect(sorted(taken([...head(), ...paragraphs], head().length))).toEqual(sorted(places));
      }),
      { numRuns: 30 },
    );
  });

  it("makes no section of a point that only mentions who did it", () => {
    const points = ["Công tác tuyên truyền", "Công tác hòa giải", "Tiếp công dân", "Xây dựng nông thôn mới"];
    const doers = ["Ban Chỉ đạo xã phối hợp", "do Mặt trận và các đoàn thể chủ trì", "các doanh nghiệp ủng hộ"];
    fc.assert(
      fc.property(
        fc.constantFrom(...points),
        fc.constantFrom(...doers),
        fc.constantFrom("I.3", "I.4", "II.3"),
        (point, doer, left) => {
          const { paragraphs } = sectionsWith((id) => (id === left ? `${point} (${doer})` : undefined));
          expect(taken([...head(), ...paragraphs], 0).has(left)).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a report that does not say whose it is", () => {
  it.each(units.filter(([unit]) => unit !== "partyOrFront"))("%s: counts of %j tell by themselves", (unit, _, own) => {
    const asked = outline.sections.filter(({ appliesTo }) => appliesTo.includes(unit));
    const worded = fc.tuple(
      ...asked.map((section) => (own[section.id] ? fc.constantFrom(...own[section.id]!) : oneTitle(section))),
    );
    fc.assert(
      fc.property(worded, (words) => {
        const { paragraphs, places } = written(asked, (section) => words[asked.indexOf(section)]!);
        const found = taken([...head().slice(2), ...paragraphs], 2);
        for (const [id, at] of found) expect([id, at]).toEqual([id, places.get(id)]);
        expect(found.size).toBeGreaterThanOrEqual(places.size - 1);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a part that begins with something of its own", () => {
  it("has its sections known though each is counted on by one", () => {
    fc.assert(
      fc.property(titles, fc.constantFrom("Đặc điểm tình hình", "Khái quát chung", "Bối cảnh"), (words, own) => {
        const { paragraphs } = written(outline.sections, (section) => words[outline.sections.indexOf(section)]!);
        const shifted = paragraphs.map(({ text, ...form }, at) => ({
          ...form,
          text: at < 9 ? text.replace(/^\d/u, (digit) => String(Number(digit) + 1)) : text,
        }));
        const all = [
          ...head(),
          shifted[0]!,
          { text: `1. ${own}`, bold: true },
          { text: prose(30) },
          ...shifted.slice(1),
        ];
        const found = taken(all, head().length + 2);
        expect(["I.1", "I.2", "I.3", "I.4"].map((id) => found.get(id))).toEqual([1, 3, 5, 7]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a report with another document in the same file", () => {
  const other = (subject: string) =>
    [...head("ỦY BAN NHÂN DÂN", "XÃ AN BÌNH").slice(0, 5), { text: subject, bold: true }] as FixtureParagraph[];

  it("is read, and no section of it reaches into the other", () => {
    const subjects = ["Công tác dân vận 6 tháng đầu năm 2025", "Kết quả thực hiện dân chủ ở cơ sở năm 2024"];
    fc.assert(
      fc.property(titles, fc.constantFrom(...subjects), (words, subject) => {
        const { paragraphs, places } = written(
          outline.sections,
          (section) => words[outline.sections.indexOf(section)]!,
        );
        const before = head();
        const all = [...before, ...paragraphs, ...other(subject), ...written(outline.sections, titleOf).paragraphs];
        expect(sorted(taken(all, before.length))).toEqual(sorted(places));
        const last = readSections(outline, fixtureSnapshot(all), null).find(({ id }) => id === "V");
        expect(last?.contentEnd).toBeLessThanOrEqual(before.length + paragraphs.length + 4);
      }),
      { numRuns: 20 },
    );
  });
});

describe("headings typed without marks", () => {
  it("are known as with them, however they are numbered", () => {
    const bare = (text: string) =>
      text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
    fc.assert(
      fc.property(titles, fc.constantFrom("1. ", "a) ", "1.1. "), (words, style) => {
        const { paragraphs, places } = written(
          outline.sections,
          (section) => words[outline.sections.indexOf(section)]!,
        );
        const plain = paragraphs.map(({ text, ...form }) => ({
          ...form,
          text: bare(text).replace(/^(\d)\. /u, (_, digit: string) =>
            style.startsWith("a") ? `${"abcd"[Number(digit) - 1]!}) ` : style.replace(/\d\. $/u, `${digit}. `),
          ),
        }));
        expect(sorted(taken([...head(), ...plain], head().length))).toEqual(sorted(places));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an office that tells the sections of a part in another order", () => {
  it("has each taken for what its title says, whatever its number", () => {
    const below = (part: SectionId) => outline.sections.filter(({ parent }) => parent === part);
    const shuffled = (part: SectionId) =>
      fc.shuffledSubarray(below(part), { minLength: below(part).length, maxLength: below(part).length });
    fc.assert(
      fc.property(titles, shuffled("I"), shuffled("II"), (words, first, second) => {
        const [one, two] = outline.sections.filter(({ parent }) => parent === null);
        const rest = outline.sections.slice(outline.sections.findIndex(({ id }) => id === "III"));
        const order = [one!, ...first, two!, ...second, ...rest];
        const { paragraphs, places } = written(order, (section) => words[outline.sections.indexOf(section)]!);
        expect(sorted(taken([...head(), ...paragraphs], head().length))).toEqual(sorted(places));
      }),
      { numRuns: 60 },
    );
  });
});

describe("what stands around the report and repeats its headings", () => {
  const { paragraphs, places } = written(outline.sections, titleOf);
  const lines = paragraphs.filter(({ bold }) => bold);

  it.each<[string, readonly FixtureParagraph[]]>([
    ["a list of contents without page numbers", lines],
    ["one in plain letters", lines.map(({ text }) => ({ text }))],
    ["one with the page in a line of its own", lines.flatMap(({ text }, at) => [{ text }, { text: `${at + 1}` }])],
    [
      "one in a table, title and page",
      lines.flatMap(({ text }, row) => [
        { text, cell: { table: "a", row: row + 1, column: 1 } },
        { text: `${row + 1}`, cell: { table: "a", row: row + 1, column: 2 } },
      ]),
    ],
  ])("%s opens no section", (_, contents) => {
    for (const before of [
      [{ text: "MỤC LỤC", bold: true }, ...contents, ...head()],
      [...head(), ...contents],
    ])
      expect(sorted(taken([...before, ...paragraphs], before.length))).toEqual(sorted(places));
  });

  it("the names of offices and of who signs are not even asked about", () => {
    const names = ["ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "ĐẢNG ỦY XÃ AN BÌNH", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM"];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...outline.sections.filter(isLeaf)), (name, left) => {
        const { paragraphs: own } = written(
          outline.sections.filter((section) => section !== left),
          titleOf,
        );
        const all = [...head(name, "XÃ AN BÌNH"), ...own, { text: `TM. ${name}`, bold: true }, close[1]!];
        const { matches } = recognise(outline, fixtureSnapshot(all), null);
        const places = [...matches.values()].map(({ start }) => all[start.paragraph]!.text);
        expect(places.filter((text) => text.includes(name) || text === "CHỦ TỊCH")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("a point counted otherwise than the parts is never one that is not there", () => {
    const points = [
      "công khai",
      "công tác công khai",
      "việc triển khai",
      "chỉ đạo",
      "kết quả",
      "nhiệm vụ",
      "kiến nghị",
    ];
    const closings = ["1) Về ", "1. Về ", "1- ", "1/ Việc "];
    fc.assert(
      fc.property(fc.constantFrom(...points), fc.constantFrom(...closings), (point, number) => {
        const [, ...rest] = outline.sections.filter(({ id }) => id === "I" || !id.startsWith("I."));
        const own = written(rest, titleOf).paragraphs;
        const all = [...head(), { text: prose(30) }, { text: `${number}${point}` }, { text: prose(30) }, ...own];
        expect(taken(all, 0).has("I")).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
