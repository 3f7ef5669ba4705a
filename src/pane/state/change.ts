import type { Memory } from "../../core/memory/memory";
import type { MemoryProblem } from "../../core/memory/read-memory";
import type { Bilingual } from "../../core/outline/language";
import type { Outline, SectionId } from "../../core/outline/outline";
import type { Report, Severity } from "../../core/check/report";
import type { Snapshot } from "../../core/snapshot/snapshot";
import type { ReportTime } from "../../core/outline/report-time";
import type { OutlineDraft } from "./outline/outline-draft";
import type { ChosenPrevious } from "./previous/previous";
import type { Notice, Proposal, State, Trouble, UndoOffer, View, Work } from "./state";

/** One change of the state. */
export type Change =
  | {
      readonly type: "recalled";
      readonly memory: Memory | null;
      readonly problem: MemoryProblem | null;
      readonly guess: ReportTime;
    }
  | {
      readonly type: "outline";
      readonly outline: Outline;
      readonly memory: Memory;
      readonly problem: Bilingual | null;
      /** The time the outline was printed for, where the user chose it for that. */
      readonly guess: ReportTime | null;
    }
  /** The same outline with the examples it was opened without; a reading follows. */
  | { readonly type: "examples"; readonly outline: Outline }
  | { readonly type: "draft"; readonly draft: OutlineDraft | null }
  | { readonly type: "noOutline"; readonly problem: Bilingual | null }
  | { readonly type: "previous"; readonly previous: ChosenPrevious | null }
  | { readonly type: "noPrevious"; readonly problem: Bilingual | null }
  | { readonly type: "reading" }
  | { readonly type: "read"; readonly snapshot: Snapshot; readonly cursor: number | null }
  | { readonly type: "notRead"; readonly trouble: Trouble }
  | { readonly type: "cursor"; readonly paragraph: number | null }
  | { readonly type: "show"; readonly view: View }
  | { readonly type: "open"; readonly section: SectionId; readonly open: boolean }
  | { readonly type: "askInsertion" }
  | { readonly type: "guidance"; readonly on: boolean }
  | { readonly type: "memory"; readonly memory: Memory }
  | { readonly type: "work"; readonly work: Work | null }
  | { readonly type: "filter"; readonly filter: State["filter"] }
  | { readonly type: "openKind"; readonly kind: string; readonly open: boolean }
  | { readonly type: "resetKinds" }
  | { readonly type: "severity"; readonly severity: Severity | null }
  | { readonly type: "stopCheck"; readonly stop: boolean }
  | { readonly type: "undo"; readonly undo: UndoOffer | null }
  | { readonly type: "notice"; readonly notice: Notice | null }
  | { readonly type: "trouble"; readonly trouble: Trouble | null }
  | { readonly type: "report"; readonly report: Report | null }
  | { readonly type: "finding"; readonly fingerprint: string | null }
  | { readonly type: "propose"; readonly proposal: Proposal | null };
