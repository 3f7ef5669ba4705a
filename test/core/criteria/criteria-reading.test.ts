import type { Occasion } from "../../../src/core/criteria/occasion";
import fc from "fast-check";
import { criteriaIndex } from "../../../src/core/criteria/criteria-index";
import { evaluateCriteria } from "../../../src/core/criteria/evaluate-criteria";
import { blanksIn } from "../../../src/core/snapshot/blanks";
import { figuresIn } from "../../../src/core/vietnamese/figures";
import type { UnitType } from "../../../src/core/outline/outline";
import { FoundPhrases, phraseFinder } from "../../../src/core/vietnamese/phrase-finder";
import { readSections } from "../../../src/core/sections/read-sections";
import type { SectionState } from "../../../src/core/sections/section-state";
import { fold } from "../../../src/core/vietnamese/fold";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { outlineLines } from "../../support/outline-lines";
import { unknownFacts } from "../../../src/core/snapshot/snapshot";
import { criterionCases } from "../../fixtures/criteria-cases";
import { snapshotOf } from "../../support/lines";
import { reportWith } from "../../support/one-section";

const holdsFigure = (folded: string) => figuresIn(folded).next().done !== true;

/** A place whose paragraphs may speak of every criterion. */
const everywhere = { holder: null, annex: true, opening: true };

/** A report on which everything is asked. */
const wholeYear: Occasion = { period: "fullYear", year: 2025, ward: false };

function stateOf(
  id: string,
  place: string,
  texts: readonly string[],
  unit: UnitType = "commune",
  state?: Partial<SectionState>,
) {
  const { snapshot, sections } = reportWith(outline, place, texts, state);
  return evaluateCriteria(outline, snapshot, sections, unit, wholeYear).find((one) => one.id === id);
}

const sectionCriteria = outline.sections.flatMap(({ id, criteria }) =>
  criteria.map((criterion) => ({ place: id, criterion })),
);

describe("reading criteria from a report", () => {
  it("points at the paragraph and quotes only the sentence that speaks of it", () => {
    expect(
      stateOf("II.1c-3", "II.1", [
        "Tình hình chung ổn định.",
        "Đời sống Nhân dân được nâng lên. Các tổ hoà giải tiếp nhận 21 vụ việc, thành 18 vụ. Không có điểm nóng.",
      ]),
    ).toMatchObject({ outcome: "covered", paragraph: 2, quote: "Các tổ hoà giải tiếp nhận 21 vụ việc, thành 18 vụ." });
  });

  it("prefers a covering paragraph to a vague one, wherever they stand", () => {
    const vague = "Công tác hòa giải, các tổ hòa giải, hòa giải viên được quan tâm.";
    const good = "Hòa giải thành 18 vụ.";
    expect(stateOf("II.1c-3", "II.1", [vague, good])).toMatchObject({ outcome: "covered", paragraph: 2 });
    expect(stateOf("II.1c-3", "II.1", [good, vague])).toMatchObject({ outcome: "covered", paragraph: 1 });
  });

  it("shows the fuller of two that cover it, also when it stands behind the other", () => {
    const short = "Hòa giải thành 18 vụ.";
    const full = "Các tổ hòa giải với 45 hòa giải viên đã hòa giải thành 18 vụ.";
    expect(stateOf("II.1c-3", "II.1", [short, full])).toMatchObject({ outcome: "covered", paragraph: 2 });
  });

  it("accepts that nothing happened", () => {
    expect(stateOf("II.1b-4", "II.1", ["Trong kỳ không phát sinh khiếu nại, tố cáo."])?.outcome).toBe("covered");
    expect(stateOf("II.1b-4", "II.1", ["Trong kỳ không có đơn khiếu nại, tố cáo."])?.outcome).toBe("covered");
    expect(stateOf("II.1b-1", "II.1", ["Đoàn đông người: không."])?.outcome).toBe("covered");
  });

  it("does not take another denial for an answer", () => {
    expect(
      stateOf("II.1b-4", "II.1", ["Không có biểu hiện né tránh, việc giải quyết khiếu nại được chú trọng."])?.outcome,
    ).toBe("weak");
    expect(
      stateOf("II.1b-4", "II.1", ["Không phát sinh điểm nóng. Việc giải quyết khiếu nại được chú trọng."])?.outcome,
    ).toBe("weak");
  });

  it("takes “Không có.” alone as the whole of section V, and of none that every unit has", () => {
    for (const id of ["V-1", "V-2", "V-3"])
      expect(stateOf(id, "V", ["Không có."])).toMatchObject({ outcome: "covered", paragraph: 1 });
    expect(stateOf("II.1c-3", "II.1", ["Không có."])?.outcome).toBe("notFound");
  });

  it("reads a list below its announcement, and a number in the cell after its label", () => {
    expect(stateOf("II.1c-3", "II.1", ["Công tác hòa giải:", "- Thành 18 vụ."])?.outcome).toBe("covered");
    expect(stateOf("II.1c-3", "II.1", ["Công tác hòa giải được chú trọng.", "- Thành 18 vụ."])?.outcome).toBe("weak");
    const { snapshot, sections } = reportWith(outline, "II.1", ["Hòa giải thành (vụ)", "18"]);
    const inTable = {
      ...snapshot,
      paragraphs: snapshot.paragraphs.map((one) => ({ ...one, tableLevel: one.index > 0 ? 1 : 0 })),
    };
    expect(evaluateCriteria(outline, inTable, sections, "commune").find(({ id }) => id === "II.1c-3")?.outcome).toBe(
      "covered",
    );
  });

  it("counts a figure only for what its own sentence speaks of", () => {
    const text = "Công tác hòa giải được quan tâm. Xã có 12 câu lạc bộ. Ban Thanh tra nhân dân giám sát 04 cuộc.";
    expect(stateOf("II.1c-3", "II.1", [text])?.outcome).toBe("weak");
    expect(stateOf("II.1c-1", "II.1", [text])).toMatchObject({
      outcome: "covered",
      quote: "Ban Thanh tra nhân dân giám sát 04 cuộc.",
      figures: [{ written: "04", value: 4, unit: "cuộc", paragraph: 1 }],
    });
  });

  it("lets the next sentence answer with a figure of the kind asked for, while nothing else is spoken of", () => {
    const good = "Công tác hòa giải được củng cố. Trong năm tiếp nhận 21 vụ, thành 18 vụ.";
    expect(stateOf("II.1c-3", "II.1", [good])).toMatchObject({
      outcome: "covered",
      quote: "Công tác hòa giải được củng cố.",
      figures: [{ value: 21 }, { value: 18 }],
    });
    const other = "Công tác hòa giải được củng cố. Ban Thanh tra nhân dân xử lý 21 vụ. Tiếp nhận 18 vụ.";
    expect(stateOf("II.1c-3", "II.1", [other])?.outcome).toBe("weak");
  });

  it("reads what a title or an announcement names in the paragraphs below it", () => {
    expect(stateOf("II.1c-3", "II.1", ["e) Công tác hòa giải", "Tiếp nhận 21 vụ, thành 18 vụ."])?.outcome).toBe(
      "covered",
    );
    const list = ["Kết quả hòa giải như sau:", "- Các thôn đều quan tâm.", "- Tiếp nhận 21 vụ, thành 18 vụ."];
    expect(stateOf("II.1c-3", "II.1", list)?.outcome).toBe("covered");
    expect(stateOf("II.1c-3", "II.1", [...list.slice(0, 2), "Xã có 21 vụ cháy."])?.outcome).toBe("weak");
  });

  it("parts a paragraph at its line breaks", () => {
    const text = "- Hòa giải được quan tâm\v- Bình xét hộ nghèo ở 12 cuộc họp";
    expect(stateOf("II.1c-3", "II.1", [text])?.outcome).toBe("weak");
    expect(stateOf("II.1c-6", "II.1", [text])).toMatchObject({
      outcome: "covered",
      quote: "- Bình xét hộ nghèo ở 12 cuộc họp",
    });
  });

  it("reads a table behind the signature as figures, and says that it is the annex", () => {
    const cells = ["Hòa giải thành", "vụ", "18", "Tiếp công dân", "lượt", "45"];
    const lines = [
      "Công tác hòa giải được chú trọng.",
      "Trên đây là báo cáo./.",
      "Nơi nhận:",
      "- Như trên;",
      "PHỤ LỤC",
      ...cells,
    ];
    const { snapshot, sections } = reportWith(outline, "II.1", lines, { contentEnd: 2 });
    const inTable = {
      ...snapshot,
      paragraphs: snapshot.paragraphs.map((one) => ({ ...one, tableLevel: cells.includes(one.text) ? 1 : 0 })),
    };
    const states = evaluateCriteria(outline, inTable, sections, "commune");
    expect(states.find(({ id }) => id === "II.1c-3")).toMatchObject({
      outcome: "covered",
      annex: true,
      figures: [{ value: 18, unit: "vụ" }],
    });
    expect(states.find(({ id }) => id === "II.1b-1")).toMatchObject({ outcome: "covered", annex: true });
    expect(stateOf("II.1b-1", "II.1", lines, "commune", { contentEnd: 2 })?.outcome).toBe("notFound");
  });

  it("reads text stored in NFD, with old tone marks or in capitals", () => {
    const text = "Các tổ hoà giải tiếp nhận 21 vụ việc.";
    for (const form of [text, text.normalize("NFD"), text.toUpperCase(), text.replaceAll(" ", "\u00a0")]) {
      expect(stateOf("II.1c-3", "II.1", [form])?.outcome).toBe("covered");
    }
  });

  it("never reads one section's text for another, nor a candidate nobody has confirmed", () => {
    const text = criterionCases["II.1c-3"]!.covered;
    expect(stateOf("II.1c-3", "II.2", [text])?.outcome).toBe("notFound");
    expect(stateOf("II.1c-3", "II.1", [text], "commune", { status: "unsure" })?.outcome).toBe("notFound");
  });

  it("asks each unit only what applies to it", () => {
    const asked = (unit: UnitType) =>
      evaluateCriteria(outline, { paragraphs: [], facts: unknownFacts }, [], unit).map(({ section }) => section);
    expect(new Set(asked("commune"))).toEqual(
      new Set(["I.1", "I.2", "I.3", "I.4", "II.1", "II.2", "II.3", "III.1", "III.2", "IV", "V", "MO", "KT"]),
    );
    expect(asked("agency")).not.toContain("II.1");
    expect(asked("agency")).not.toContain("II.3");
    expect(asked("employer")).not.toContain("II.2");
    expect(asked("employer").filter((section) => section === "II.3")).toHaveLength(7);
    expect(asked("employer")).not.toContain("I.3");
    expect(stateOf("I.4-5", "I.4", [], "agency")).toBeUndefined();
    expect(stateOf("II.3a-1", "II.3", [], "employer")).toBeUndefined();
    expect(stateOf("II.3a-1", "II.3", [], "commune")).toBeDefined();
    expect(stateOf("I.2-3", "I.2", [], "compiler")).toBeUndefined();
    expect(stateOf("II.3b-3", "II.3", [], "compiler")).toBeDefined();
  });

  it("never throws, and always quotes words that stand in the paragraph it points at", () => {
    const pieces = Object.values(criterionCases).flatMap(({ covered, weak, none }) => [covered, weak, none]);
    const text = fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: "binary" }),
      fc.constantFrom("", ":", "Không.", "1.", "[số]", "\v12\t"),
    );
    const lines = fc.array(
      fc.tuple(text, text).map(([one, other]) => `${one} ${other}`),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom("II.1", "III.2", "V", "KT"), (texts, place) => {
        const { snapshot, sections } = reportWith(outline, place, texts);
        for (const { outcome, paragraph: at, quote, asked } of evaluateCriteria(
          outline,
          snapshot,
          sections,
          "commune",
        )) {
          expect(at === null).toBe(outcome === "notFound");
          expect(asked.length > 0).toBe(outcome === "weak");
          if (at !== null) expect(snapshot.paragraphs[at]!.text).toContain(quote);
        }
      }),
    );
  });

  it("leaves out a section that the user set aside", () => {
    expect(stateOf("II.1c-3", "II.1", [], "commune", { status: "notApplicable" })).toBeUndefined();
  });
});

describe("the outline's own lines and our own examples", () => {
  it.each(sectionCriteria.map(({ place, criterion }) => [criterion.id, place, criterion] as const))(
    "%s is not covered by any guidance line of its section, even one that is not recognised as guidance",
    (id, place, criterion) => {
      const { guidance } = outline.sections.find((section) => section.id === place)!;
      expect(
        stateOf(
          id,
          place,
          guidance.map((line) => `- ${line}`),
          criterion.appliesTo[0],
        )?.outcome,
      ).not.toBe("covered");
    },
  );

  it.each(["commune", "agency", "employer", "compiler"] as const)("finds nothing in the bare outline (%s)", (unit) => {
    const lines = outlineLines(outline).filter(
      ({ role }) => role === "part" || role === "section" || role === "guidance",
    );
    const snapshot = snapshotOf(lines.map(({ text }) => text));
    const states = evaluateCriteria(outline, snapshot, readSections(outline, snapshot, null), unit);
    expect(states.filter(({ outcome }) => outcome !== "notFound")).toEqual([]);
  });

  it.each(sectionCriteria.map(({ place, criterion }) => [criterion.id, place, criterion] as const))(
    "%s: its example waits to be filled in, and covers it once it is",
    (id, place, criterion) => {
      const unit = criterion.appliesTo[0]!;
      expect(stateOf(id, place, [criterion.example], unit)?.outcome).toBe("weak");
      expect(stateOf(id, place, [criterion.example.replace(/\[[^\]]*\]/g, "12")], unit)?.outcome).toBe("covered");
    },
  );
});

describe("figures", () => {
  it.each([
    "đã tổ chức 12 cuộc",
    "đạt 94,8%",
    "ngày 15/5/2025",
    "ngày 12 tháng 02 năm 2025",
    "kế hoạch số 15/kh-ubnd",
    "ba hội nghị đối thoại",
    "1. đã họp 02 phiên",
    "đóng góp 1.250.000 đồng",
  ])("sees one in “%s”", (text) => expect(holdsFigure(fold(text))).toBe(true));

  it.each([
    "trong 6 tháng đầu năm 2025",
    "giai đoạn 2021 - 2025",
    "theo Điều 13 khoản 2 của Luật",
    "mô hình chính quyền địa phương 02 cấp",
    "theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023",
    "quán triệt Kết luận số 120-KL/TW ngày 07/01/2016",
    "Luật số 10/2022/QH15",
    "chậm nhất là 05 ngày làm việc",
    "1. Công khai thông tin",
    "một số nơi còn chậm",
    "định kỳ 06 tháng một lần",
  ])("sees none in “%s”", (text) => expect(holdsFigure(fold(text))).toBe(false));

  it.each([
    "[số] cuộc",
    "………… cuộc",
    "số ........ ngày",
    "Công văn số        -SNV/XDCQ ngày      /5/2025",
    "Kế hoạch số     /KH-UBND",
  ])("knows that “%s” is still to be filled in", (text) => expect(blanksIn(fold(text))).not.toEqual([]));

  it.each(["số 15/KH-UBND", "ngày 5/5/2025", "đạt 8/10 chỉ tiêu", "gồm: 1) công khai..."])(
    "knows that “%s” is complete",
    (text) => expect(blanksIn(fold(text))).toEqual([]),
  );
});

describe("finding phrases", () => {
  it("finds what a plain search for whole words finds", () => {
    const letter = fc.constantFrom("a", "b", "đ", " ", "-", "1");
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 8 }),
        fc.string({ unit: letter, maxLength: 40 }),
        (phrases, text) => {
          const found = new FoundPhrases();
          phraseFinder(phrases).find(text, found);
          const plain = phrases.flatMap((phrase, index) =>
            [...text].flatMap((_, start) =>
              wholeAt(text, phrase, start) ? [{ index, start, end: start + phrase.length }] : [],
            ),
          );
          // By where they end, of two that end together the longer first.
          plain.sort((one, other) => one.end - other.end || one.start - other.start);
          const { count } = found;
          expect([...found.phrases.subarray(0, count)]).toEqual(plain.map(({ index }) => index));
          expect([...found.ends.subarray(0, count)]).toEqual(plain.map(({ end }) => end));
        },
      ),
    );
  });

  function wholeAt(text: string, phrase: string, start: number): boolean {
    const word = /[\p{L}\d]/u;
    const joins = (a: string | undefined, b: string | undefined) => word.test(a ?? "") && word.test(b ?? "");
    const end = start + phrase.length;
    return text.startsWith(phrase, start) && !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
  }

  it("knows every phrase of the outline in its folded form", () => {
    for (const phrase of criteriaIndex(outline).phrasesAt(everywhere).phrases) expect(fold(phrase)).toBe(phrase);
  });
});
