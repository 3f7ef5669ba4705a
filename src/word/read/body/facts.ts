import type { DocumentFacts } from "../../../core/snapshot/snapshot";
import { can, isReadOnly } from "../../abilities";
import { askChanges } from "../current-texts";

/** Where this Word tells nothing of its document. */
export const nothingKnown: DocumentFacts = {
  readOnly: null,
  trackingChanges: null,
  revisions: null,
  comments: null,
  page: null,
  textIncludesDeletions: true,
};

/** Queues the questions this Word can answer; the result is read after the sync. */
export function askFacts(context: Word.RequestContext): () => Omit<DocumentFacts, "textIncludesDeletions"> {
  const { document } = context;
  const { body } = document;
  const protection = can("WordApiDesktop", "1.4", document, "protectionType");
  if (protection) document.load("protectionType");
  const changes = askChanges(context);
  const comments = can("WordApi", "1.4", body, "getComments") ? body.getComments() : null;
  comments?.load("items/id");
  return () => ({
    ...nothingKnown,
    readOnly: isReadOnly() || null,
    ...(protection && document.protectionType !== "NoProtection" && { isProtected: true as const }),
    trackingChanges: changes().tracking,
    revisions: changes().revisions,
    comments: comments?.items.length ?? null,
  });
}
