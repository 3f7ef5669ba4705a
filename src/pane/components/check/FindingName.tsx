import type { Finding } from "../../../core/check/report";
import type { Words } from "../../words";
import { usePane } from "../context";
import { checkWords } from "../../words/check";

/**
 * What was found, in which section where the words do not say so, and
 * the words found where another line would read the same.
 */
export function FindingName({ finding, inFull = false }: { readonly finding: Finding; readonly inFull?: boolean }) {
  const { state, words, translate } = usePane();
  const text = translate(finding.message);
  const where = whereFound(finding, text, words);
  const isAlike = (other: Finding) =>
    other.section === finding.section &&
    other.message.vi === finding.message.vi &&
    other.actual?.vi !== finding.actual?.vi;
  const found = !inFull && finding.actual !== null && state.report!.findings.some(isAlike) && translate(finding.actual);
  return (
    <>
      {text} {where !== null && <span className="quiet unbroken">{where}</span>}{" "}
      {found && <span className="quiet">{found}</span>}
    </>
  );
}

/** The section it is in, in words, where its own words do not name it. */
export function whereFound({ section }: Finding, text: string, words: Words): string | null {
  return section === null || text.includes(section) ? null : checkWords[words.language].inSection(section);
}
