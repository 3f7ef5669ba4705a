import type { KeptText } from "../../core/memory/kept-text";

/** What the page needs from the browser around it. */
export interface Surroundings {
  /** Milliseconds since some moment, to measure by. */
  readonly clock: () => number;
  readonly month: () => { readonly year: number; readonly month: number };
  /** Lets the browser draw and listen before more is done. */
  readonly breath: () => Promise<void>;
  /** The day as it is to be read: "15/6/2025". */
  readonly today: () => string;
  readonly download: (file: MadeFile) => void;
  readonly copy: (text: string) => Promise<void>;
  /** The sender of letters, where the user wants it kept on this computer. */
  readonly senderKept: KeptText;
}

/** A file that was made to be taken away. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  /** Large ones as a Blob, which the browser may keep on the disk. */
  readonly bytes: Uint8Array | string | Blob;
}
