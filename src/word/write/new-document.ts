import type { Block } from "../../core/edits/blocks";
import { can } from "../abilities";
import { blocksToDocx } from "../../wordprocessing/docx-file";
import { base64 } from "../../wordprocessing/zip";

/**
 * Starts a blank document from a file of our own, which brings A4, margins and the page number that `insertOoxml` cannot. False when this Word
 * has no such call (before WordApi 1.5) or refuses it; nothing has happened then.
 */
export async function startDocument(context: Word.RequestContext, blocks: readonly Block[]): Promise<boolean> {
  if (!can("WordApi", "1.5", context.document, "insertFileFromBase64")) return false;
  try {
    context.document.insertFileFromBase64(base64(blocksToDocx(blocks)), "Replace", {
      importTheme: false,
      importStyles: true,
      importParagraphSpacing: false,
      importPageColor: false,
    });
    await context.sync();
    return true;
  } catch {
    // Whatever it was (NotAllowed on the web, GeneralException when read-only), the ordinary way is tried next and says what is wrong.
    return false;
  }
}
