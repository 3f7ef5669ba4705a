import fc from "fast-check";
import { treatmentOf, uniquePath } from "../../src/review/state/files";
import { emptySender, senderFields, type SenderTyped } from "../../src/review/state/sender/sender";
import { readWorkFile, writeWorkFile, type Work } from "../../src/review/state/work-file";
import { periods } from "../../src/core/outline/report-time";

const text = fc.string({ unit: "grapheme", maxLength: 30 });
const texts = fc.uniqueArray(text, { maxLength: 6 });
const senderTexts = Object.fromEntries(senderFields.map((name) => [name, text])) as Record<
  keyof SenderTyped,
  typeof text
>;
const work: fc.Arbitrary<Work> = fc.record({
  settled: texts.map((files) => new Set(files)),
  leftOut: texts.map((files) => new Set(files)),
  unticked: fc
    .uniqueArray(
      fc.tuple(
        text.filter((file) => file !== "__proto__"),
        texts.filter((prints) => prints.length > 0),
      ),
      {
        selector: ([file]) => file,
        maxLength: 5,
      },
    )
    .map((entries) => new Map(entries.map(([file, prints]) => [file, new Set(prints)]))),
  expected: texts,
  time: fc.option(fc.record({ period: fc.constantFrom(...periods), year: fc.integer({ min: 2000, max: 2100 }) })),
  outline: fc.option(fc.record({ asked: text, name: fc.record({ vi: text, en: text }) })),
  sender: fc.record(senderTexts),
});

describe("the work file", () => {
  it("gives back every choice that was saved", () => {
    fc.assert(
      fc.property(work, (saved) => {
        const read = readWorkFile(writeWorkFile(saved))!;
        expect(read.settled).toEqual(saved.settled);
        expect(read.leftOut).toEqual(saved.leftOut);
        expect(read.expected).toEqual(saved.expected);
        expect(read.time).toEqual(saved.time);
        expect(read.outline).toEqual(saved.outline);
        expect(read.sender).toEqual(saved.sender);
        expect(new Map(read.unticked)).toEqual(new Map(saved.unticked));
      }),
      { numRuns: 200 },
    );
  });

  it("is read as well when it was saved before there was a sender, or with something else in its place", () => {
    const { sender: _, ...older } = JSON.parse(writeWorkFile(fc.sample(work, 1)[0]!)) as Record<string, unknown>;
    for (const file of [older, { ...older, sender: null }, { ...older, sender: { agency: 5 } }])
      expect(readWorkFile(JSON.stringify(file))!.sender).toEqual(emptySender);
  });

  it("refuses what is no work file, and never throws", () => {
    fc.assert(fc.property(fc.oneof(text, fc.json()), (other) => expect(readWorkFile(other)).toBeNull()));
    const later = writeWorkFile(fc.sample(work, 1)[0]!).replace('"version":1', '"version":2');
    expect(readWorkFile(later)).toBeNull();
  });
});

describe("files that are dropped", () => {
  const file = (name: string, size = 10) => ({ path: `Thư mục/${name}`, file: { size } as File });

  it.each(["bao cao.docx", "BAO CAO.DOCX", "mau.docm", "cu.doc", "khac.odt"])(
    "%s is read, by what its bytes say",
    (name) => {
      expect(treatmentOf(file(name))).toBe("read");
    },
  );

  it.each([
    ["bao cao.pdf", "pdf"],
    ["anh chup.jpg", "notWord"],
    ["bang.xlsx", "notWord"],
    ["khong duoi", "notWord"],
  ])("%s is listed with what to do", (name, kind) => {
    const treatment = treatmentOf(file(name));
    expect(treatment).toMatchObject({ kind });
    expect((treatment as { says: { vi: string } }).says.vi).toMatch(/Hãy xin|hãy xin/u);
  });

  it.each([
    ["bao cao.zip", "giải nén"],
    ["BAO CAO.RAR", "giải nén"],
    ["trang 1.jpg", "Tệp hình"],
    ["scan.tiff", "Tệp hình"],
  ])("%s is told as the command line tells it", (name, words) => {
    expect((treatmentOf(file(name)) as { says: { vi: string } }).says.vi).toContain(words);
  });

  it("are told to be too large before they are read", () => {
    expect(treatmentOf(file("lon.docx", 300 * 1024 * 1024))).toMatchObject({ kind: "tooLarge" });
  });

  it.each(["~$bao cao.docx", ".DS_Store", "Thumbs.db", "desktop.ini"])(
    "%s, which no person put there, is passed over",
    (name) => {
      expect(treatmentOf(file(name))).toBe("passOver");
    },
  );

  it("get a name of their own when two folders hold the same", () => {
    const taken = new Set(["a/bao cao.docx", "a/bao cao (2).docx"]);
    expect(uniquePath("a/bao cao.docx", (path) => taken.has(path))).toBe("a/bao cao (3).docx");
    expect(uniquePath("b/bao cao.docx", (path) => taken.has(path))).toBe("b/bao cao.docx");
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a.docx", "b/a.docx", "b.c/a", "a (2).docx"), { maxLength: 12 }),
        (paths) => {
          const all = new Set<string>();
          for (const path of paths) all.add(uniquePath(path, (other) => all.has(other)));
          expect(all.size).toBe(paths.length);
        },
      ),
    );
  });
});
