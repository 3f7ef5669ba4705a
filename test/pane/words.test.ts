import { acts } from "../../src/outlines/acts";
import { basisText } from "../../src/pane/words/basis-text";
import { interfaceLanguage } from "../../src/pane/words/language";
import { themeName } from "../../src/pane/components/themes/themes";
import { troubleOf } from "../../src/pane/state/trouble";
import { troubleText } from "../../src/pane/words/notice-text";
import { HostError } from "../../src/core/edits/document-host";
import { dictionary } from "../../src/pane/words";
import { en } from "../../src/pane/words/en";
import { vi } from "../../src/pane/words/vi";
import { messagesWords } from "../../src/pane/words/notices";
import { checkWords } from "../../src/pane/words/check";
import { formsWords } from "../../src/pane/words/forms";
import { outlineChoiceWords } from "../../src/pane/words/outline-choice";
import { previousWords } from "../../src/pane/words/previous";
import { proposalsWords } from "../../src/pane/words/proposals";

/** Every sentence of a dictionary with the path to it; functions are called with figures. */
function sentences(words: unknown, path = "", figures: readonly number[] = [2, 3, 4]): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [[path, String((words as (...given: unknown[]) => unknown)(...figures))]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}/${key}`, figures));
}

/** The one the pane opens with, and those that are fetched with what they speak of. */
const dictionaries = {
  opening: { vi, en },
  check: checkWords,
  forms: formsWords,
  messages: messagesWords,
  outlineChoice: outlineChoiceWords,
  previous: previousWords,
  proposals: proposalsWords,
};

describe.each(Object.entries(dictionaries))("the dictionary %s", (_, { vi, en }) => {
  it("holds the same sentences in both languages, none of them empty", () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(vi).map(([path]) => path));
    for (const [path, text] of [...sentences(vi), ...sentences(en)])
      expect([path, text.trim()]).not.toEqual([path, ""]);
  });

  it("translates every sentence", () => {
    const english = new Map(sentences(en));
    const proper = /\/(examples|product)|unitTypes|checkedRules/;
    const same = sentences(vi).filter(
      ([path, text]) => english.get(path) === text && !proper.test(path) && /\p{L}{3}/u.test(text),
    );
    expect(same).toEqual([]);
  });

  it("counts one thing as one in English", () => {
    const ones = [...sentences(en, "", [1, 1, 1]), ...sentences(en, "", [1, 2, 2]), ...sentences(en, "", [2, 1, 1])];
    const wrong = /(?<![\d/]|Section )1 (?!of|is)(\w+ )?(\w+s|are|have|carry)\b/;
    expect(ones.filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it("uses no foreign word in Vietnamese except the names of Word's commands, in brackets", () => {
    const plain = sentences(vi).map(([, text]) => text.replace(/\([^)]*\)|“[^”]*”/g, ""));
    for (const text of plain)
      expect(text).not.toMatch(/\b(click|file|error|task|pane|add-?in|office|online|status)\b/i);
  });
});

describe("the dictionaries", () => {
  it("say what to do next for every trouble", () => {
    for (const text of Object.values(messagesWords.vi.troubles)) expect(text).toMatch(/Hãy|hãy/);
  });

  it("are chosen by Office's display language, Vietnamese unless it is English", async () => {
    expect(interfaceLanguage("vi-VN")).toBe("vi");
    expect(interfaceLanguage("en-US")).toBe("en");
    expect(interfaceLanguage("fr-FR")).toBe("vi");
    expect(interfaceLanguage(undefined)).toBe("vi");
    expect(await dictionary("en")).toBe(en);
    expect(await dictionary("vi")).toBe(vi);
  });
});

describe("trouble", () => {
  it("keeps the host's code for Chi tiết and speaks in a sentence", () => {
    const trouble = troubleOf(new HostError("readOnly", "AccessDenied at Body.insertOoxml"));
    expect(trouble).toEqual({ kind: "readOnly", detail: "AccessDenied at Body.insertOoxml" });
    expect(troubleText(trouble, vi)).toContain("chỉ đọc");
  });

  it("tells a fault of ours with its own words", () => {
    expect(troubleOf(new TypeError("x is undefined"))).toEqual({
      kind: "unknown",
      detail: "TypeError: x is undefined",
    });
    expect(troubleOf("lạ")).toEqual({ kind: "unknown", detail: "lạ" });
  });
});

describe("a legal basis", () => {
  const law = { act: "law-10-2022", requires: "" } as const;

  it("is cited as laws are", () => {
    expect(basisText({ ...law, article: 15, clause: "1a" }, "vi")).toBe(
      "điểm a khoản 1 Điều 15, Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15",
    );
    expect(basisText({ ...law, article: 15 }, "en")).toBe("Article 15, Law 10/2022/QH15 on grassroots democracy");
    expect(basisText({ ...law, article: 15, clause: "2" }, "en")).toContain("Article 15, clause 2,");
  });

  it("says of which version an amended law is cited, as the table of acts knows it", () => {
    const amended = "(theo bản năm 2022; đã được sửa đổi, cần đối chiếu)";
    expect(basisText({ ...law, article: 15 }, "vi", acts)).toBe(
      `${basisText({ ...law, article: 15 }, "vi")} ${amended}`,
    );
    expect(basisText({ act: "decree-30-2020", article: null, clause: "9b", requires: "" }, "vi", acts)).not.toContain(
      "sửa đổi",
    );
    expect(basisText({ act: "labour-code-2019", article: 63, requires: "" }, "vi", acts)).not.toContain("sửa đổi");
  });

  it("says when it was not read in full", () => {
    expect(basisText({ act: "law-97-2025", article: 1, requires: "", unverified: true }, "vi")).toMatch(
      /– cần đối chiếu$/,
    );
  });

  it("names the place in the outline as it is printed", () => {
    expect(basisText({ act: "outline", article: null, clause: "I.1, 2", requires: "" }, "vi")).toBe(
      "I.1, 2, Đề cương báo cáo",
    );
  });
});

describe("the theme", () => {
  it("follows Office's background, and the system where Office says nothing", () => {
    const system = { dark: false, forced: false };
    expect(themeName("#FFFFFF", system)).toBe("light");
    expect(themeName("#292929", system)).toBe("dark");
    expect(themeName("#292929", { ...system, forced: true })).toBe("contrast");
    expect(themeName(undefined, { ...system, dark: true })).toBe("dark");
    expect(themeName("", system)).toBe("light");
  });
});
