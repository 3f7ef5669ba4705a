import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openInWord } from "../../src/word/open-document";
import { watch } from "../../src/word/read/watch";
import type { Hint } from "../../src/core/edits/document-host";
import { officeHostOf, type OfficeHost } from "../support/office-host";
import { paragraph, run } from "../support/wordprocessing";
import { pack } from "../support/rich-document";
import { edit, usersWords } from "../support/user-edits";
import { blankDocument } from "./blank-document";
import { laterMembers } from "./later-members/table";

jest.setTimeout(30_000);

let office: OfficeHost;
const open = async (body: string, options: Parameters<typeof officeHostOf>[1] = {}) => {
  office = await officeHostOf(pack(body), options);
  return office;
};
const members = Object.entries(laterMembers).flatMap(([type, all]) =>
  Object.entries(all).map(([name, { set }]) => ({ type, name, set })),
);

test("every member is of the set that the types of Office.js name", () => {
  const types = readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");
  for (const { type, name, set } of members) {
    const start = types.indexOf(
      `    class ${type} extends OfficeExtension.ClientObject {`,
      types.indexOf("declare namespace Word {"),
    );
    const body = types.slice(start, types.indexOf("\n    }\n", start));
    const member = new RegExp(`\\[Api set: ([^\\]]+)\\](?:(?!\\*/)[^])*\\*/\\s+(?:readonly )?${name}[(:]`, "u");
    expect([type, name, member.exec(body)?.[1]]).toEqual([type, name, set]);
  }
});

describe("a host has the members of the sets it claims, and no more", () => {
  afterEach(() => office.close());
  test.each(["1.3", "1.4", "1.5", "1.6", "1.7", "1.8"])("WordApi %s", async (wordApi) => {
    const { office: word } = await open(paragraph(run("Một")), { wordApi });
    const has = members
      .filter(({ type, name }) => name in (word.Word[type as "Document"] as { prototype: object }).prototype)
      .map(({ name }) => name);
    const claimed = members.filter(({ set }) => Number(/^WordApi (\S+)/u.exec(set)?.[1] ?? 9) <= Number(wordApi));
    expect(has).toEqual(claimed.map(({ name }) => name));
    expect(word.Office.context.requirements.isSetSupported("WordApi", wordApi)).toBe(true);
    expect(word.Office.context.requirements.isSetSupported("WordApi", "1.9")).toBe(false);
  });
});

describe("what the product asks of a newer Word", () => {
  afterEach(() => office.close());

  test("paragraph events tell of the user's typing, and no poll runs beside them", async () => {
    const polls = jest.spyOn(globalThis, "setInterval");
    await open(paragraph(run("Một")) + paragraph(run("Hai")), { wordApi: "1.6" });
    const hints: Hint[] = [];
    const stop = await watch((hint) => hints.push(hint));
    expect(polls).not.toHaveBeenCalled();
    edit(office.office.document, { kind: "type", at: 0 });
    await eventually(() => expect(hints).toContain("text"));
    stop();
    await settled();
    const before = hints.length;
    edit(office.office.document, { kind: "newParagraph", at: 0 });
    await settled();
    expect(hints).toHaveLength(before);
    polls.mockRestore();
  });

  test("tracked changes are counted, and struck-out words are left out of what is read", async () => {
    const author = `w:author="Người khác" w:date="2025-06-01T08:00:00Z"`;
    await open(
      paragraph(
        `${run("Đã họp ")}<w:del w:id="7" ${author}><w:r><w:delText xml:space="preserve">ba </w:delText></w:r></w:del><w:ins w:id="8" ${author}>${run("bốn ")}</w:ins>${run("lần")}`,
      ),
      { wordApi: "1.6", faults: { textIncludesDeletions: true } },
    );
    const { paragraphs, facts } = await office.host.read();
    expect(paragraphs.map(({ text }) => text)).toEqual(["Đã họp bốn lần"]);
    expect(facts.revisions).toBe(2);
    const [types, plain] = await office.office.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const changes = first.getTrackedChanges();
      changes.load("items/type,items/text");
      await context.sync();
      return [changes.items.map(({ type, text }) => `${type} ${text}`), "text"];
    });
    expect([types, plain]).toEqual([["Deleted ba ", "Added bốn "], "text"]);
  });

  test("a protected document is known before anything is written", async () => {
    const bytes = pack(
      paragraph(run("Một")),
      false,
      false,
      `<w:documentProtection w:edit="readOnly" w:enforcement="1"/>`,
    );
    office = await officeHostOf(bytes, { wordApi: "1.8", wordApiDesktop: "1.4" });
    expect((await office.host.read()).facts.isProtected).toBe(true);
    const insert = {
      kind: "insert",
      at: { where: "end" },
      blocks: [{ kind: "text", role: "part", text: "IV", section: "IV" }],
    } as const;
    await expect(office.host.apply([insert])).rejects.toMatchObject({ kind: "protected" });
  });

  test("a file is opened as a document of its own", async () => {
    await open(paragraph(run("Một")));
    const file = blankDocument();
    expect(await openInWord(file)).toBe(true);
    expect(office.office.openedFiles.map((one) => [...one])).toEqual([[...file]]);
    expect(await openInWord(new Uint8Array([1, 2, 3]))).toBe(false);
  });

  test("a comment hangs on the words it was put on and is counted when the document is read", async () => {
    await open(paragraph(run("Đã ban hành 05 văn bản.")), { wordApi: "1.4" });
    const known = (await office.host.read()).facts.comments;
    await office.office.Word.run(async (context) => {
      const found = context.document.body.search("05 văn bản").getFirst();
      found.insertComment("Cần nêu số hiệu");
      const comments = found.getComments();
      comments.load("items/content");
      await context.sync();
      expect(comments.items.map(({ content }) => content)).toEqual(["Cần nêu số hiệu"]);
    });
    expect((await office.host.read()).facts.comments).toBe((known ?? 0) + 1);
  });

  test("a paragraph has an id that lasts while it is edited", async () => {
    await open(paragraph(run("Một")) + paragraph(run("Hai")), { wordApi: "1.7" });
    const ids = () =>
      office.office.Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("uniqueLocalId");
        await context.sync();
        const texts = paragraphs.items.map((one) => one.getText());
        await context.sync();
        return paragraphs.items.map((one, index) => [one.uniqueLocalId, texts[index]!.value]);
      });
    const before = await ids();
    edit(office.office.document, { kind: "type", at: 0 });
    expect(await ids()).toEqual([[before[0]![0], `Một${usersWords}`], before[1]]);
    expect(new Set(before.map(([id]) => id)).size).toBe(2);
  });
});

/** Waits until an expectation holds, a second at most. */
async function eventually(expectation: () => void): Promise<void> {
  for (let turn = 0; ; turn++) {
    try {
      return expectation();
    } catch (error) {
      if (turn === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Until every message that is under way has arrived: two turns of the host, two of the library. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
