import type { Block } from "../../core/edits/blocks";
import { can } from "../abilities";
import { anatomyOf } from "../read/anatomy";
import { readableText } from "../read/texts";
import { blocksToDocx } from "../../wordprocessing/docx-file";
import { base64 } from "../../wordprocessing/zip";

/**
 * OOXML of what stood in the document at the moment it was replaced,
 * null when it was still blank; undefined when nothing was done.
 */
export type Replaced = string | null | undefined;

/**
 * Starts a blank document from a file of our own, which brings A4, margins and the page number that
 * `insertOoxml` cannot. Undefined when this Word has no such call (before WordApi 1.5) or refuses it; nothing
 * has happened then. Words typed since somebody looked whether it is blank are the caller's to put back.
 */
export async function startDocument(context: Word.RequestContext, blocks: readonly Block[]): Promise<Replaced> {
  if (!can("WordApi", "1.5", context.document, "insertFileFromBase64")) return undefined;
  const { body } = context.document;
  try {
    const ooxml = body.getOoxml();
    body.paragraphs.load("text");
    context.document.insertFileFromBase64(base64(blocksToDocx(blocks)), "Replace", {
      importTheme: false,
      importStyles: true,
      importParagraphSpacing: false,
      importPageColor: false,
    });
    await context.sync();
    const texts = body.paragraphs.items.map(({ text }) => readableText(text));
    const { value } = ooxml;
    return anatomyOf(value, texts)?.blank === true ? null : value;
  } catch {
    // Whatever it was (NotAllowed on the web, GeneralException when
    // read-only), the ordinary way is tried next and says what is wrong.
    return undefined;
  }
}
