import type { Finding } from "../../../core/check/report";
import { usePane } from "../context";
import { checkWords } from "../../words/check";

/** What was found, and in which section where the words do not say so. */
export function FindingName({ finding: { message, section } }: { readonly finding: Finding }) {
  const { words, translate } = usePane();
  const text = translate(message);
  if (section === null || text.includes(section)) return text;
  return (
    <>
      {text} <span className="quiet">{checkWords[words.language].inSection(section)}</span>
    </>
  );
}
