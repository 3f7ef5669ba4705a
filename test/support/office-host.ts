import { createWordHost } from "../../src/word/index";
import { openHeadless, type Headless, type HeadlessOptions } from "../stand-in/harness/open-headless";
import { buildDocx } from "./docx-builder";
import type { FixtureParagraph } from "./fixture";
import type { ContractParagraph, HostUnderTest } from "./host-contract";

/** The real host over the real office.js, with the stand-in for Word behind it. */
export interface OfficeHost extends HostUnderTest {
  readonly office: Headless;
}

/** Opens a document of these paragraphs (one table a run of neighbours with a table level) in the stand-in. */
export async function openOfficeHost(
  paragraphs: readonly (ContractParagraph | FixtureParagraph)[],
  options: HeadlessOptions = {},
): Promise<OfficeHost> {
  const blank = paragraphs.length === 1 && paragraphs[0]!.text === "";
  return officeHostOf(blank ? null : buildDocx(paragraphs.map(inCell)), options);
}

/** Opens a .docx (null: an empty document) in the stand-in. */
export async function officeHostOf(bytes: Uint8Array | null, options: HeadlessOptions = {}): Promise<OfficeHost> {
  const office = await openHeadless(bytes, options);
  return {
    office,
    host: createWordHost(),
    type: (index, text) => atParagraph(index, (paragraph) => paragraph.getRange("Content").insertText(text, "Replace")),
    moveCursor: (index) => atParagraph(index, (paragraph) => paragraph.select("Start")),
    close: async () => office.close(),
  };
}

async function atParagraph(index: number, act: (paragraph: Word.Paragraph) => unknown): Promise<void> {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    act(paragraphs.items[index]!);
    await context.sync();
  });
}

function inCell(paragraph: ContractParagraph | FixtureParagraph): FixtureParagraph {
  const inTable = "tableLevel" in paragraph && (paragraph.tableLevel ?? 0) > 0;
  return inTable ? { text: paragraph.text, cell: { table: "T", row: 0, column: 0 } } : paragraph;
}
