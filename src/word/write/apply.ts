import type { Applied, AppliedWarning, Edit } from "../../core/edits/edits";
import { HostError } from "../../core/edits/document-host";
import { isReadOnly } from "../abilities";
import { run } from "../run";
import { surveyTexts } from "../read/survey";
import { receiptOf, undoOf, type AppliedWrite } from "../undo/undo";
import { align } from "./alignment";
import { attemptAll, onlyMade, without, type Attempt } from "./attempt";
import { howManyDone, restPlainly, writePlainly } from "./attempt-plainly";
import { expectation, followed, standsThere } from "./expectation";
import { howManyMade, inverseOf } from "./made";
import { changesIn } from "./plan";

/**
 * Makes all edits, or none when one no longer fits: the texts they were made for are compared first, then
 * everything is queued and sent in one write. Words on which something hangs are left. A Word that refuses
 * `insertOoxml` gets the same paragraphs one by one. What came of it is read again in a run of its own.
 *
 * @param seen texts of the document as it was last read, when the edits were planned; null when it was not
 * @param wrote told, once the document was read again, which paragraphs of it are ours
 */
export async function apply(
  edits: readonly Edit[],
  seen: readonly string[] | null = null,
  wrote: (texts: readonly string[], ours: readonly number[]) => void = () => undefined,
): Promise<Applied> {
  if (isReadOnly()) throw new HostError("readOnly", "document.mode at apply");
  let attempt = await run("write", "apply", (context) => attemptAll(context, edits, seen));
  if (changesIn(attempt.plan) === 0) return nothingDone(attempt);
  const { before } = attempt;
  let { plan } = attempt;
  let after = await run("read", "apply", surveyTexts);
  if (attempt.failure !== null && plan.insertions.length === 0) {
    // A batch that fails leaves made what stood in front: it is told, and can be taken back.
    attempt = onlyMade(attempt, howManyMade(before, attempt.order, after));
    if (changesIn(attempt.plan) === 0) throw attempt.failure!;
    plan = attempt.plan;
  } else if (attempt.failure !== null) {
    const done = howManyDone(before, plan, after);
    if (done === null) throw attempt.failure;
    plan = restPlainly(plan, done, before.length);
    const kept = await run("write", "apply", (context) => writePlainly(context, before, plan, done));
    attempt = without(attempt, kept);
    plan = without({ ...attempt, plan }, kept).plan;
    after = await run("read", "apply", surveyTexts);
  }
  const expected = expectation(before, plan);
  const places = align(expected, after) ?? followed(expected, before, plan, after);
  const warnings: readonly AppliedWarning[] = [
    ...(plan.newDocument && !attempt.startedDocument ? ["pageSetup" as const] : []),
    ...(attempt.failure === null || plan.insertions.length === 0 ? [] : ["fallback" as const]),
    ...(attempt.tracked ? ["tracked" as const] : []),
  ];
  // Where changes are tracked, struck-out text may go on being read: the
  // write is not followed then, and cannot be taken back by us.
  if (places === null && plan.insertions.length > 0 && !attempt.tracked && !standsThere(expected, after)) {
    throw new HostError("unknown", "the document differs from what was written at apply");
  }
  const removed = attempt.returnsOf(plan.removals);
  const inverse = places === null ? [] : inverseOf(plan.replacements, expected, places, after);
  const write: AppliedWrite = {
    inverse,
    unreached: plan.replacements.length - inverse.length,
    removed,
    expected,
    places,
    after,
  };
  if (places !== null) {
    wrote(
      after,
      expected.flatMap(({ was }, token) => (was === null && places[token]! >= 0 ? [places[token]!] : [])),
    );
  }
  if (attempt.writtenTwice) {
    await undoOf(write)();
    throw new HostError("changed", "the same was written meanwhile at apply");
  }
  return {
    paragraphs: changesIn(plan),
    left: attempt.left,
    warnings,
    setPage: attempt.startedDocument,
    undo: undoOf(write),
    receipt: () => receiptOf(write),
  };
}

function nothingDone({ left }: Attempt): Applied {
  return { paragraphs: 0, left, warnings: [], setPage: false, undo: async () => undefined, receipt: () => "" };
}
