import fc from "fast-check";
import type { SectionId } from "../../../src/core/outline/outline";
import { recognise } from "../../../src/core/sections/recognise";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import type { FixtureParagraph } from "../../support/fixture";
import { fixtureSnapshot, prose } from "../../support/fixture-file";

/** How an office may name each section of the parts that have several, without a number. */
const named: Readonly<Record<SectionId, readonly string[]>> = {
  "I.1": ["công tác lãnh đạo của cấp ủy", "sự lãnh đạo của Đảng ủy", "công tác lãnh đạo của Chi bộ"],
  "I.2": ["công tác chỉ đạo của chính quyền", "chỉ đạo, triển khai của UBND xã", "công tác chỉ đạo của Ban Giám đốc"],
  "I.3": ["hoạt động của Ban Chỉ đạo", "kiện toàn Ban Chỉ đạo", "Ban Chỉ đạo xã"],
  "I.4": ["hoạt động của Mặt trận và các đoàn thể", "vai trò của Mặt trận, đoàn thể", "hoạt động của Công đoàn"],
  "II.1": ["thực hiện dân chủ ở xã", "thực hiện dân chủ ở các thôn", "dân chủ ở xã, phường"],
  "II.2": ["thực hiện dân chủ trong cơ quan, đơn vị", "dân chủ ở cơ quan", "thực hiện dân chủ ở trường học"],
  "II.3": ["thực hiện dân chủ ở doanh nghiệp", "dân chủ trong doanh nghiệp, HTX", "thực hiện dân chủ tại công ty"],
  "III.1": ["ưu điểm", "kết quả đạt được", "mặt được"],
  "III.2": ["hạn chế", "tồn tại, hạn chế", "hạn chế và nguyên nhân"],
};
const ids = Object.keys(named);
const parts: Readonly<Record<SectionId, string>> = {
  I: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
  II: "II. KẾT QUẢ THỰC HIỆN",
  III: "III. ĐÁNH GIÁ CHUNG",
  IV: "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
  V: "V. KIẾN NGHỊ, ĐỀ XUẤT",
};
const wording = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...named[id]!)])));
const head: readonly FixtureParagraph[] = ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"].map(
  (text) => ({ text, bold: true }),
);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A report in which `headingOf` writes the paragraph of each section below a part; none is written where it gives null.
 */
function report(headingOf: (id: SectionId, rank: number) => FixtureParagraph | null, withParts = true) {
  const paragraphs: FixtureParagraph[] = [...head];
  const places = new Map<SectionId, number>();
  for (const part of Object.keys(parts)) {
    if (withParts || part === "IV" || part === "V") {
      places.set(part, paragraphs.length);
      paragraphs.push({
        text: withParts ? parts[part]! : capital(parts[part]!.slice(4).trim().toLowerCase()),
        bold: true,
      });
      if (part === "IV" || part === "V") paragraphs.push({ text: prose(40) });
    }
    ids
      .filter((id) => id.startsWith(`${part}.`))
      .forEach((id, at) => {
        const heading = headingOf(id, at + 1);
        if (heading === null) return;
        places.set(id, paragraphs.length);
        paragraphs.push(heading, { text: prose(40) });
      });
  }
  return { paragraphs, places };
}

/** Sections taken elsewhere than they stand; those that are not taken without asking are told by their number. */
function read(paragraphs: readonly FixtureParagraph[], places: ReadonlyMap<SectionId, number>) {
  const { matches } = recognise(outline, fixtureSnapshot(paragraphs), null);
  const sure = [...matches.values()].filter((match) => match.sure && match.sharedWith === undefined);
  const wrong = sure.filter(({ section, start }) => places.get(section) !== start.paragraph);
  const lost = [...places].filter(([id]) => !matches.has(id));
  const asked = [...places].filter(([id]) => matches.has(id) && !matches.get(id)!.sure);
  return { wrong: wrong.map(({ section }) => section), lost: lost.map(([id]) => id), asked: asked.length };
}

const whole = { wrong: [], lost: [], asked: 0 };

describe("headings as offices write them in their own ways", () => {
  it("are known where a sentence in bold tells of each, with a number", () => {
    const endings = ["được quan tâm.", "đã đi vào nền nếp.", "được duy trì thường xuyên.", "có nhiều chuyển biến."];
    fc.assert(
      fc.property(wording, fc.constantFrom(...endings), (words, ending) => {
        const { paragraphs, places } = report((id, rank) => ({
          text: id.startsWith("III") ? `${rank}. ${capital(words[id]!)}` : `${rank}. ${capital(words[id]!)} ${ending}`,
          bold: true,
        }));
        const { wrong, lost, asked } = read(paragraphs, places);
        expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
        expect(asked).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it("are known behind 'Về', in front of a colon without bold", () => {
    fc.assert(
      fc.property(wording, (words) => {
        const { paragraphs, places } = report((id) => ({ text: `Về ${words[id]!}: ${prose(30)}` }));
        const { wrong, lost } = read(paragraphs, places);
        expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("are known behind 'Về', in front of a comma where the bold goes on", () => {
    fc.assert(
      fc.property(wording, (words) => {
        const { paragraphs, places } = report((id, rank) => {
          const bold = `${rank}. Về ${words[id]!}, trong kỳ đơn vị đã triển khai đủ.`;
          return { text: `${bold} ${prose(30)}`, runs: [{ text: bold, bold: true }, { text: ` ${prose(30)}` }] };
        });
        expect(read(paragraphs, places)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it("are known with one of them miscounted", () => {
    fc.assert(
      fc.property(wording, fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 }), (words, which, other) => {
        const { paragraphs, places } = report((id, rank) => ({
          text: `${id === which ? other : rank}. ${capital(words[id]!)}`,
          bold: true,
        }));
        expect(read(paragraphs, places).wrong).toEqual([]);
        expect(read(paragraphs, places).lost).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("are known counted from the first to the last without headings of parts", () => {
    fc.assert(
      fc.property(wording, (words) => {
        let count = 0;
        const { paragraphs, places } = report(
          (id) => ({ text: `${++count}. ${capital(words[id]!)}`, bold: true }),
          false,
        );
        expect(read(paragraphs, places).wrong).toEqual([]);
        expect(read(paragraphs, places).lost.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it("are known behind a mark alone, in plain letters, above their text", () => {
    fc.assert(
      fc.property(wording, fc.constantFrom("• ", "- ", "* ", "+ "), fc.constantFrom("", ":"), (words, mark, sign) => {
        const { paragraphs, places } = report((id) => ({ text: `${mark}${capital(words[id]!)}${sign}` }));
        expect(read(paragraphs, places).wrong).toEqual([]);
        expect(read(paragraphs, places).lost.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it("are no headings as rows of an annex behind the signature", () => {
    fc.assert(
      fc.property(wording, fc.constantFrom(...ids), (words, left) => {
        const { paragraphs, places } = report((id, rank) =>
          id === left ? null : { text: `${rank}. ${capital(words[id]!)}`, bold: true },
        );
        const annex = ids.flatMap((id, row) => [
          { text: id.slice(-1), cell: { table: "a", row, column: 0 } },
          { text: capital(words[id]!), cell: { table: "a", row, column: 1 } },
          { text: `${row + 3}`, cell: { table: "a", row, column: 2 } },
        ]);
        const close = ["Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "PHỤ LỤC"].map((text) => ({ text }));
        expect(read([...paragraphs, ...close, ...annex], places).wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a document that has every heading of the outline", () => {
  const body = (words: Readonly<Record<string, string>>) =>
    report((id, rank) => ({ text: `${rank}. ${capital(words[id]!)}`, bold: true })).paragraphs.slice(2);
  const kindOf = (paragraphs: readonly FixtureParagraph[]) =>
    recognise(outline, fixtureSnapshot(paragraphs), null).kind.kind;

  it("is no report where it calls itself minutes and tells of a meeting", () => {
    const meeting = [
      "Hôm nay, ngày 12 tháng 6 năm 2025, tại hội trường xã.",
      "Thành phần: Ban Chỉ đạo xã.",
      "Chủ trì: Chủ tịch xã.",
    ];
    fc.assert(
      fc.property(wording, fc.constantFrom(...meeting), (words, line) => {
        const title = ["BIÊN BẢN", "Kiểm tra việc thực hiện dân chủ ở cơ sở"].map((text) => ({ text, bold: true }));
        expect(kindOf([...title, { text: line }, ...body(words)])).toBe("other");
      }),
      { numRuns: 30 },
    );
  });

  it("is one still where it only tells of minutes", () => {
    fc.assert(
      fc.property(wording, (words) => {
        expect(kindOf([...head, { text: "Biên bản họp thôn được lập thành 02 bản." }, ...body(words)])).toBe("report");
      }),
      { numRuns: 20 },
    );
  });
});
