import type { Block } from "../core/edits/blocks";
import { docxOf } from "./docx-parts";
import { bodyXml } from "./flat-opc";
import { stylesXml } from "./styles";

/**
 * A whole .docx of blocks.
 *
 * @param memory a custom XML part that goes with it (see `memoryElement`)
 */
export function blocksToDocx(blocks: readonly Block[], memory: string | null = null): Uint8Array {
  return docxOf(bodyXml("", blocks), stylesXml(), memory);
}
