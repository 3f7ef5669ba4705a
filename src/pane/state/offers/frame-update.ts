import { updateFrame, type FrameUpdate } from "../../../core/insertion/update/update-frame";
import { computedOf } from "../../../core/snapshot/computed";
import type { State } from "../state";

/** What the details would change in the document as last read; nothing in a document that is something else. */
export function frameUpdate({ derived, snapshot, memory }: State): FrameUpdate {
  if (snapshot === null || derived === null || derived.kind.kind === "other") return nothing;
  const { details } = memory;
  const { sections } = derived;
  return computedOf(snapshot, frameUpdate, [details, sections], () => updateFrame(details, snapshot, sections));
}

const nothing: FrameUpdate = { edits: [], changes: [] };
