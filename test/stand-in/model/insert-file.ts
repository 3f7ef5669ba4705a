import { blocksOf } from "../body-xml";
import { Parts } from "../parts";
import { insertFile } from "./insert";
import type { Session } from "./session";
import { whereOf } from "./span";

/**
 * `Document.insertFileFromBase64`: with the text comes the page of the file's
 * last section. Its headers and footers, which Word brings too, are left out.
 */
export async function insertWholeFile(session: Session, file: unknown, where: unknown): Promise<void> {
  const place = whereOf(where, ["Start", "End", "Replace"]);
  await insertFile(session, () => ({ from: 0, to: session.doc.content.size }), file, place);
  if (place !== "Replace") return;
  const parts = Parts.read(Uint8Array.from(atob(String(file)), (letter) => letter.charCodeAt(0)));
  const { section } = blocksOf(parts.text("word/document.xml")!);
  session.live.setSection(section.replace(/<w:(headerReference|footerReference)\b[^>]*\/>/gu, ""));
}
