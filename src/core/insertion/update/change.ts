import type { FramePart } from "../../frame/find-frame";

/** How a change of what stands around the sections is told. */

/** One place of the document that the details change, as it is shown before anything is done. */
export interface FrameChange {
  readonly what:
    | "parentAgency"
    | "agency"
    | "symbol"
    | "placeDate"
    | "subject"
    | "addressee"
    | "opening"
    | "recipients"
    | "authority"
    | "position"
    | "signer"
    | "heading";
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
}

/** A stretch of one paragraph. */
export type Place = Pick<FramePart, "paragraph" | "from" | "to">;

/** Notes that a place is to read otherwise. */
export type Change = (what: FrameChange["what"], part: Place | null, after: string) => void;
