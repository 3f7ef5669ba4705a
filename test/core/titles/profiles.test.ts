import fc from "fast-check";
import type { Outline } from "../../../src/core/outline/outline";
import { initialsOf } from "../../../src/core/titles/heading-concepts";
import { profilesOf } from "../../../src/core/titles/profiles";
import { looseText, titleWords, withoutTail } from "../../../src/core/titles/title-words";
import { fold } from "../../../src/core/vietnamese/fold";
import { soNoiVu2025 } from "../../../src/outlines";

/** The outline with these titles, one section each. */
function outlineOf(...titles: readonly (readonly string[])[]): Outline {
  const [section] = soNoiVu2025.sections;
  return {
    ...soNoiVu2025,
    sections: titles.map(([title = "", ...otherTitles], at) => ({
      ...section!,
      id: `${at + 1}`,
      parent: null,
      title,
      otherTitles,
    })),
  };
}

describe("the titles of an outline", () => {
  it("are known for each section that bears them", () => {
    const { folded } = profilesOf(outlineOf(["Nguyên nhân"], ["Kiến nghị"], ["Nguyên nhân"]));
    expect(folded.get("nguyên nhân")?.map(({ section }) => section)).toEqual([0, 2]);
  });

  it("are known once for a section that is given the same title twice", () => {
    const { folded } = profilesOf(outlineOf(["Nguyên nhân", "NGUYÊN NHÂN"]));
    expect(folded.get("nguyên nhân")?.map(({ by }) => by)).toEqual(["exact"]);
  });
});

describe("what an outline is about", () => {
  it("is what its subject line says", () => {
    expect(profilesOf(soNoiVu2025).hasSubject).toBe(true);
  });

  it("is not known when it has no subject, nor when that says no more than that something is reported on", () => {
    const lines = [{ role: "subject", text: "Kết quả thực hiện công tác năm 2025" }] as const;
    expect(profilesOf({ ...soNoiVu2025, opening: [] }).hasSubject).toBe(false);
    expect(profilesOf({ ...outlineOf(["Kiến nghị"]), opening: lines }).hasSubject).toBe(false);
  });
});

describe("words that are about the subject", () => {
  const about = (outline: Outline) => (text: string) => profilesOf(outline).aboutSubject(text.split(" "));
  const opening = [{ role: "subject", text: "Kết quả thực hiện dân chủ ở cơ sở năm 2025" }] as const;

  it("are three that follow each other in the subject and in two titles of the outline", () => {
    const isAbout = about({ ...outlineOf(["Thực hiện dân chủ ở xã"], ["Thực hiện dân chủ ở phường"]), opening });
    expect(["thực hiện dân", "hiện dân chủ", "dân chủ cơ", "chủ cơ sở"].map(isAbout)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("are any three of the subject that say what is reported on, where the titles do not repeat it", () => {
    const isAbout = about({ ...outlineOf(["Thực hiện dân chủ ở xã"], ["Kiến nghị"]), opening });
    expect(["thực hiện dân", "dân chủ cơ", "kết quả thực"].map(isAbout)).toEqual([true, true, false]);
  });
});

describe("a heading that names two sections", () => {
  const words = ["ưu", "điểm", "và", "hạn", "chế"];

  it("speaks of what only the one and only the other is about", () => {
    const { namesBoth } = profilesOf(outlineOf(["Ưu điểm"], ["Hạn chế"]));
    expect(namesBoth(words, 0, 1)).toBe(true);
  });

  it("does not when the one is about both", () => {
    const { namesBoth } = profilesOf(outlineOf(["Ưu điểm, hạn chế"], ["Hạn chế"]));
    expect(namesBoth(words, 0, 1)).toBe(false);
  });

  it("may name what one more section is about as well, but not what three of eight are", () => {
    const two = outlineOf(["Ưu điểm"], ["Hạn chế"], ["Ưu điểm khác"], ["Hạn chế khác"]);
    const three = outlineOf(["Ưu điểm"], ["Hạn chế"], ["Ưu điểm khác"], ["Hạn chế khác"], ["Hạn chế còn lại"]);
    expect([two, three].map((outline) => profilesOf(outline).namesBoth(words, 0, 1))).toEqual([true, false]);
  });
});

describe("what a heading's words say of the sections", () => {
  const { compare } = profilesOf(soNoiVu2025);
  const words = soNoiVu2025.sections.flatMap(({ title, guidance }) => titleWords(fold([title, ...guidance].join(" "))));
  const heading = fc.array(fc.constantFrom(...words, "nghiệp", "nguyênn", "xyz"), { maxLength: 12 });

  it("is the same when only what says enough is asked for, and nothing where none does", () => {
    fc.assert(
      fc.property(heading, fc.constantFrom(0.3, 0.5, 0.7), (own, least) => {
        const all = compare(own);
        const enough = compare(own, least);
        if (enough !== null) expect(enough).toEqual(all);
        else expect(Math.max(0, ...(all ?? []))).toBeLessThan(least);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the words of a title", () => {
  it.each([
    ["thực hiện dân chủ (kèm phụ lục) ở xã", "thực hiện dân chủ ở xã"],
    ["theo nghị định số 04/2015/nđ-cp ở xã", "theo nghị định số 04 ở xã"],
    ["nhiệm vụ 6tháng cuối năm 2025", "nhiệm vụ §"],
    ["kiến nghị, đề xuất (nếu có", "kiến nghị đề xuất"],
  ])("of “%s” are “%s”", (folded, words) => {
    expect(titleWords(folded).join(" ")).toBe(words);
  });

  it("without fillers are those that tell something", () => {
    expect(looseText(["thực", "hiện", "ở", "các", "xã"])).toBe("thực hiện xã");
  });
});

describe("a heading without what it says of place and law", () => {
  it.each([
    ["thực hiện dân chủ ở xã theo luật thực hiện dân chủ ở cơ sở", "thực hiện dân chủ ở xã"],
    ["đất của xã an bình", null],
    ["các kiến nghị với ubnd tỉnh", "các kiến nghị"],
    ["kết quả: công khai trên địa bàn xã", null],
    ["đánh giá chung trên địa bàn dân cư", null],
    ["đánh giá chung trên địa bàn xã. trong kỳ, đảng ủy đã ban hành nghị quyết", null],
    ["đánh giá chung", null],
  ])("of “%s” is “%s”", (folded, own) => {
    expect(withoutTail(folded)).toBe(own);
  });
});

describe("the initials of a name", () => {
  it("stand for it", () => {
    expect(initialsOf(["đơn vị sự nghiệp, cơ quan", "hợp tác xã"])).toEqual({
      đvsn: "đơn vị sự nghiệp",
      htx: "hợp tác xã",
    });
  });

  it("stand for nothing when two names have them, or when they are two or could be a word", () => {
    expect(initialsOf(["hội phụ nữ, hướng phát nữa", "thị trấn, cấp ủy đảng"])).toEqual({});
  });
});
