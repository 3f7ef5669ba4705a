import { fingerprintOf } from "../../../core/check/fingerprint";
import type { Finding } from "../../../core/check/report";
import { endless } from "../../../core/check/rules/header-fields";
import type { InsertEdit } from "../../../core/edits/edits";
import { missingFrameEdits } from "../../../core/insertion/missing-frame";
import type { State } from "../state";
import { knownDetails } from "./known-details";

/** What puts in the part of the frame that a finding misses; empty where none does. */
export function missingFrame(state: State, { rule, paragraph, fingerprint }: Finding): readonly InsertEdit[] {
  const { snapshot, derived, outline } = state;
  const misses = (...names: readonly string[]) =>
    names.some((own) => fingerprintOf("header-fields", null, own, 0) === fingerprint);
  if (rule !== "header-fields" || paragraph !== null || misses("endMark", "subject")) return [];
  const piece = misses("addressee") ? "addressee" : misses("recipients", "signature", endless.vi) ? "close" : "head";
  return missingFrameEdits(piece, outline, knownDetails(state), derived!.sections, snapshot!);
}
