import { unknownFacts, type DocumentFacts } from "../../../core/snapshot/snapshot";
import { can, isReadOnly } from "../../abilities";
import { askChanges } from "../current-texts";

/** Queues the questions this Word can answer; the result is read after the sync. */
export function askFacts(context: Word.RequestContext): () => DocumentFacts {
  const { document } = context;
  const { body } = document;
  const protection = can("WordApiDesktop", "1.4", document, "protectionType");
  if (protection) document.load("protectionType");
  const changes = askChanges(context);
  const comments = can("WordApi", "1.4", body, "getComments") ? body.getComments() : null;
  comments?.load("items/id");
  return () => ({
    ...unknownFacts,
    readOnly: isReadOnly() || null,
    ...(protection && document.protectionType !== "NoProtection" && { isProtected: true as const }),
    trackingChanges: changes().tracking,
    revisions: changes().revisions,
    comments: comments?.items.length ?? null,
  });
}
