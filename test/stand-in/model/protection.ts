import type { LiveDocument } from "../live-document";

/** How the document is protected (w:documentProtection in the settings), in the words of `Document.protectionType`. */
export function protectionOf(live: Pick<LiveDocument, "parts">): string {
  const element = /<w:documentProtection\b[^>]*>/u.exec(live.parts.text("word/settings.xml") ?? "")?.[0] ?? "";
  const enforced = /\bw:enforcement="(1|true|on)"/u.test(element);
  const edit = /\bw:edit="(\w+)"/u.exec(element)?.[1] ?? "none";
  return (enforced && kinds[edit]) || "NoProtection";
}

const kinds: Readonly<Record<string, string>> = {
  readOnly: "AllowOnlyReading",
  comments: "AllowOnlyComments",
  trackedChanges: "AllowOnlyRevisions",
  forms: "AllowOnlyFormFields",
};
