import { isFields, isString } from "../../../core/outline/json-values";
import type { Letterhead } from "../../../export/overview";

/**
 * What a user may say of the office that sends the letters, in the order
 * it stands on them; `until` is the day by which an answer is wanted.
 */
export const senderFields = [
  "parentAgency",
  "agency",
  "symbol",
  "place",
  "authority",
  "position",
  "signer",
  "until",
] as const satisfies readonly (keyof Letterhead | "until")[];

/** As typed; "" leaves room to write. */
export type SenderTyped = Readonly<Record<(typeof senderFields)[number], string>>;

export const emptySender: SenderTyped = {
  parentAgency: "",
  agency: "",
  symbol: "",
  place: "",
  authority: "",
  position: "",
  signer: "",
  until: "",
};

/** Of anything that was kept, what is a sender; fields that are not there, or no text, are empty. */
export function readSender(value: unknown): SenderTyped {
  const fields = isFields(value) ? value : {};
  const text = (name: string) => (isString(fields[name]) ? fields[name].slice(0, LONGEST) : "");
  return Object.fromEntries(senderFields.map((name) => [name, text(name)])) as SenderTyped;
}

/** Letters of one field. */
export const LONGEST = 200;
