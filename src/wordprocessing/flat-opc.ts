import { blockLines } from "../core/edits/block-lines";
import type { Block } from "../core/edits/blocks";
import { page } from "./decree30";
import { documentXml, relationships, relationshipsType, wordType } from "./docx-parts";
import { lineXml, plainXml } from "./line-xml";
import { stylesXml } from "./styles";
import { ruleWidth, tableXml } from "./table-xml";

/**
 * Blocks as the package that `insertOoxml` takes. It begins and ends with a plain
 * paragraph and has at least two: Word merges a single one into its neighbour and may
 * take the style from the last. No numbering, section, header or control is in it.
 *
 * @param separate begin with an empty paragraph, where the first one could be merged into text of the user's
 * @param size of the text that stands in the document, points
 */
export function blocksToFlatOpc(
  blocks: readonly Block[],
  { separate, size }: { readonly separate?: boolean; readonly size?: number } = {},
): string {
  return [
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">`,
    part("/_rels/.rels", relationshipsType, relationships([["officeDocument", "word/document.xml"]])),
    part("/word/_rels/document.xml.rels", relationshipsType, relationships([["styles", "styles.xml"]])),
    part(
      "/word/document.xml",
      `${wordType}.document.main+xml`,
      documentXml(bodyXml(separate ? plainXml() : leadXml(blocks), blocks, size)),
    ),
    part("/word/styles.xml", `${wordType}.styles+xml`, stylesXml()),
    `</pkg:package>`,
  ].join("");
}

/** How many blank paragraphs `blocksToFlatOpc` puts before and after the lines of the blocks. */
export function plainAround(
  blocks: readonly Block[],
  separate: boolean,
): { readonly lead: number; readonly tail: number } {
  return { lead: separate || leadXml(blocks) !== "" ? 1 : 0, tail: tailXml(blocks) === "" ? 0 : 1 };
}

/** What the body of a document with these blocks holds. */
export function bodyXml(lead: string, blocks: readonly Block[], size?: number): string {
  return lead + linesXml(blocks, size) + tailXml(blocks);
}

function linesXml(blocks: readonly Block[], size?: number): string {
  const lines = blocks.map((block) => (block.kind === "text" ? blockLines(block)[0]! : null));
  return blocks
    .map((block, index) => {
      if (block.kind !== "text") return tableXml(block);
      const above = lines[index - 1];
      const line = lines[index]!;
      const width = above ? ruleWidth([above, line], 1) : 0;
      return lineXml(line, { room: ((page.width - page.left - page.right) * 72) / 25.4, ruleWidth: width, size });
    })
    .join("");
}

/** A table at the start would leave the gap to Word's guess; a paragraph without height settles it. */
function leadXml(blocks: readonly Block[]): string {
  return blocks[0]?.kind === "text" ? "" : plainXml(true);
}

/** The last paragraph may lose its style or be merged: it is one that has nothing to lose. */
function tailXml(blocks: readonly Block[]): string {
  const last = blocks.at(-1);
  return blocks.length > 1 && last?.kind === "text" && last.role === "room" ? "" : plainXml();
}

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}
