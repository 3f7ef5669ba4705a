import { adapt, printedOnly } from "../../src/core/outline/use/adapt";
import { packOutline } from "../../src/core/outline/use/carried";
import { writeOutlineFile } from "../../src/core/outline/outline-file";
import type { PublishedOutline } from "../../src/core/outline/use/published";
import { soNoiVu2025, wholeYear2026 } from "../../src/outlines";
import {
  draftFromFile,
  draftFromParagraphs,
  draftFromPublished,
  draftOf,
  equippedOutline,
  laterTime,
  newerPublished,
  outlineOf,
  publishedOutlines,
  rememberedOutline,
  suggestedTopics,
} from "../../src/pane/state/outline/outline-library";
import { outlineFixture } from "../support/outline-fixture";
import { FakeSurroundings } from "./session";

const printed = printedOnly(soNoiVu2025);
const own = adapt(
  { ...printed, id: "docx-an-binh" },
  { kind: "rename", section: "V", title: "Đề xuất của xã An Bình" },
);
const bytes = (text: string) => new TextEncoder().encode(text);

describe("the outline a document is written by", () => {
  it("is the built-in one as long as it prints the same, whatever is left out of its file", () => {
    expect(equippedOutline(printed)).toBe(soNoiVu2025);
    expect(rememberedOutline(printed)).toEqual({ outline: soNoiVu2025.id });
    const changed = adapt(printed, { kind: "drop", section: "V" });
    expect(equippedOutline(changed).sections.map(({ id }) => id)).not.toContain("V");
    expect(rememberedOutline(changed)).toHaveProperty("carriedOutline");
    expect(equippedOutline(own).sections.find(({ id }) => id === "I.1")!.criteria.length).toBeGreaterThan(0);
  });

  it("cannot be remembered when it is longer than a document may carry", () => {
    const line = (seed: number) =>
      Array.from({ length: 400 }, (_, at) => ((seed * 7919 + at * 104_729) ** 1.5).toString(36)).join(" ");
    const guidance = Array.from({ length: 60 }, (_, at) => line(at).slice(0, 4_000));
    const [first, ...others] = own.sections;
    expect(rememberedOutline({ ...own, sections: [{ ...first!, guidance }, ...others] })).toBeNull();
  });

  it("is what the document remembers, else what was chosen last on this computer, else the first", () => {
    const here = packOutline(own)!;
    expect(outlineOf(null, null).outline).toBe(soNoiVu2025);
    expect(outlineOf(null, here).outline.id).toBe("docx-an-binh");
    expect(outlineOf(null, "deflate:%%%").outline).toBe(soNoiVu2025);
    expect(outlineOf({ outline: wholeYear2026.id }, here).outline).toBe(wholeYear2026);
  });

  it("is looked at as it was carried, and as it is built in where that is damaged or there is none", () => {
    expect(draftOf(own, packOutline(own)!).printed).toEqual(own);
    for (const carried of [undefined, "deflate:%%%"]) expect(draftOf(soNoiVu2025, carried).printed).toEqual(printed);
  });
});

describe("what the product would add", () => {
  const topics = (outline: typeof printed) => [...suggestedTopics(outline)].map(([id, { on }]) => `${id} ${on}`);

  it("is a topic for each section that is no part, and nothing in an outline on another subject", () => {
    const parents = new Set(printed.sections.map(({ parent }) => parent));
    const known = topics(printed).map((each) => each.split(" ")[0]!);
    expect(known).toContain("I.1");
    expect(known.filter((id) => parents.has(id))).toEqual([]);
    expect(suggestedTopics(printed).get("I.1")!.criteria).toBeGreaterThan(1);
    expect(topics(printedOnly(outlineFixture("01-cai-cach-hanh-chinh.txt")))).toEqual([]);
  });

  it("is still told of a section whose author left it out, and is what he chose where he chose another", () => {
    const without = adapt(printed, { kind: "topic", section: "I.1", on: false });
    const told = suggestedTopics(without).get("I.1");
    expect(told?.on).toBe(false);
    expect(told?.name).toEqual(suggestedTopics(printed).get("I.1")!.name);
    const other = {
      ...printed,
      sections: printed.sections.map((each) => (each.id === "V" ? { ...each, topic: "tasks" } : each)),
    };
    expect(suggestedTopics(other).get("V")).toMatchObject({ on: true, name: { en: "Tasks ahead" } });
  });
});

describe("a draft from outside", () => {
  const surroundings = new FakeSurroundings();

  it("comes from a file of an outline, whatever the case of its ending, and from none over 15 MB", async () => {
    const file = bytes(writeOutlineFile(own));
    expect(await draftFromFile("de-cuong.JSON", file, surroundings)).toMatchObject({ printed: { id: own.id } });
    expect(await draftFromFile("de-cuong.json", bytes("{"), surroundings)).toHaveProperty("problem");
    expect(await draftFromFile("de-cuong.docx", bytes("khong phai tep"), surroundings)).toHaveProperty("problem");
    const large = (size: number) => draftFromFile("de-cuong.json", new Uint8Array(size).fill(32), surroundings);
    const problem = async (size: number) => JSON.stringify(await large(size)).includes("15 MB");
    expect([await problem(15 * 1024 * 1024), await problem(15 * 1024 * 1024 + 1)]).toEqual([false, true]);
  });

  it("is read out of the open document, for the time that is due where the document names none", () => {
    const read = (...lines: string[]) =>
      draftFromParagraphs(
        lines.map((text) => ({ text, bold: null, listLabel: null, tableLevel: 0 })),
        "van-ban",
        surroundings,
      );
    expect(read("ĐỀ CƯƠNG BÁO CÁO", "I. TỔ CHỨC", "II. KẾT QUẢ")).toMatchObject({
      printed: { id: "van-ban", defaults: { period: "firstHalf", year: 2025 } },
    });
    expect(read("Kính mời đại biểu tới dự.")).toHaveProperty("problem");
  });

  it("comes from the host's list, and is refused when it is not there or not what the list says", async () => {
    const host = new FakeSurroundings();
    const file = bytes(writeOutlineFile(own));
    const entry: PublishedOutline = {
      id: own.id,
      name: "Báo cáo",
      issuer: "Sở Nội vụ tỉnh An Bình",
      subject: "dan-chu-co-so",
      period: "fullYear",
      year: 2030,
      file: "a.json",
      sha256: await host.sha256(file),
    };
    expect(await publishedOutlines(host)).toEqual([]);
    host.ownFiles.set("outlines/index.json", bytes(JSON.stringify({ outlines: [entry] })));
    expect(await publishedOutlines(host)).toEqual([entry]);
    expect(await draftFromPublished(entry, host)).toHaveProperty("problem");
    host.ownFiles.set("outlines/a.json", file);
    expect(await draftFromPublished(entry, host)).toMatchObject({ printed: { id: own.id } });
    expect(await draftFromPublished({ ...entry, sha256: "0".repeat(64) }, host)).toHaveProperty("problem");
    expect(newerPublished(soNoiVu2025, [entry])?.year).toBe(2030);
  });

  it("is for the later of two times; of two that end together the one that is asked about second", () => {
    const [half, year, december] = [
      { period: "firstHalf", year: 2025 },
      { period: "fullYear", year: 2025 },
      { period: "secondHalf", year: 2025 },
    ] as const;
    expect([laterTime(half, year), laterTime(year, half), laterTime(year, december)]).toEqual([year, year, december]);
  });
});
