import type { Finding } from "../../../core/check/report";
import { usePane } from "../context";

/** What was found, and in which section where the words do not say so. */
export function FindingName({ finding: { message, section } }: { readonly finding: Finding }) {
  const { words, translate } = usePane();
  const text = translate(message);
  if (section === null || text.includes(section)) return text;
  return (
    <>
      {text} <span className="quiet">{words.check.inSection(section)}</span>
    </>
  );
}
