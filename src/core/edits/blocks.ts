import type { SectionId } from "../outline/outline";

/** What is inserted, in plain terms; `src/word` turns it into WordprocessingML that looks as Decree 30/2020 asks. */
export type Block = HeaderBlock | TextBlock | SignatureBlock;

/**
 * The two-column head of the document: agencies and number at the left;
 * quốc hiệu, tiêu ngữ, place and date at the right.
 */
export interface HeaderBlock {
  readonly kind: "header";
  readonly parentAgency: string;
  readonly agency: string;
  readonly number: string;
  readonly nation: string;
  readonly motto: string;
  readonly placeDate: string;
}

export interface TextBlock {
  readonly kind: "text";
  readonly role: TextRole;
  /** The whole text of the paragraph, number included ("I. CÔNG TÁC …", "- Công tác …"). */
  readonly text: string;
  /** The section it opens or belongs to. */
  readonly section: SectionId | null;
}

/**
 * `part` "I. …" in capitals; `section` "1. …"; `guidance` our dash lines; `room` an
 * empty paragraph to write in; `body` plain text (an example sentence); `kept` the
 * same, on one page with what follows: the mark that ends a report, the head of a list.
 */
export type TextRole =
  | "title"
  | "subject"
  | "subject-rule"
  | "addressee"
  | "part"
  | "section"
  | "guidance"
  | "room"
  | "body"
  | "kept"
  | "recipients-label"
  | "recipient";

/** Nơi nhận at the left, authority, position and room for the signature at the right. */
export interface SignatureBlock {
  readonly kind: "signature";
  readonly recipients: readonly string[];
  readonly authority: string;
  readonly position: string;
  /** Họ và tên; "" leaves dots. */
  readonly signer: string;
}
