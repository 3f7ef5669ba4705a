import { emptyMemory, memoryElement, serializeMemory } from "../../core/memory/memory-xml";
import type { Outline } from "../../core/outline/outline";
import { compileDraft, draftDetails, type CompileWishes } from "../../core/overview/compile";
import type { Overview } from "../../core/overview/overview";
import { blocksToDocx } from "../../wordprocessing/docx-file";
import { packed } from "./archive";

export interface DraftWishes extends CompileWishes {
  /**
   * The outline as `writeOutlineFile` writes it, where it is not built in:
   * the draft carries it, so that whoever opens it judges it by the same.
   */
  readonly carriedOutline?: string;
}

/**
 * The draft of the compiled report as a .docx in the looks of the
 * skeleton; the add-in opens it as the report of an office that compiles.
 */
export function draftDocx(outline: Outline, overview: Overview, wishes: DraftWishes): Uint8Array {
  const memory = {
    ...emptyMemory(outline),
    details: draftDetails(outline, overview, wishes.details),
    ...(wishes.carriedOutline !== undefined && { carriedOutline: wishes.carriedOutline }),
  };
  return packed(blocksToDocx(compileDraft(outline, overview, wishes), memoryElement(serializeMemory(memory))));
}
