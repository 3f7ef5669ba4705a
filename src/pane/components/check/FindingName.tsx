import type { Finding } from "../../../core/check/report";
import type { Words } from "../../words";
import { usePane } from "../context";
import { checkWords } from "../../words/check";

/** What was found, and in which section where the words do not say so. */
export function FindingName({ finding }: { readonly finding: Finding }) {
  const { words, translate } = usePane();
  const text = translate(finding.message);
  const where = whereFound(finding, text, words);
  if (where === null) return text;
  return (
    <>
      {text} <span className="quiet unbroken">{where}</span>
    </>
  );
}

/** The section it is in, in words, where its own words do not name it. */
export function whereFound({ section }: Finding, text: string, words: Words): string | null {
  return section === null || text.includes(section) ? null : checkWords[words.language].inSection(section);
}
