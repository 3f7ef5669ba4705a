import { useMemo } from "react";
import type { Outline } from "../../../core/outline/outline";
import type { SectionState } from "../../../core/sections/section-state";
import { outlineChange } from "../../state/outline/outline-change";
import { outlineChoiceWords } from "../../words/outline-choice";
import { Disclosure } from "../controls/Disclosure";
import { usePane } from "../context";

/** What becomes of each section the document has, before it becomes so. Says nothing where the document has none. */
export function ChangeTold({ printed }: { readonly printed: Outline }) {
  const { state, language } = usePane();
  const text = outlineChoiceWords[language];
  const change = useMemo(() => outlineChange(state, printed), [state, printed]);
  if (change === null) return null;
  const { kept, found, missing, outside } = change;
  const lists = [
    {
      told: text.kept(kept.length),
      lines: kept.map(({ from, to }) => `${text.moved(from.id, to.id)}: ${to.title}`),
    },
    { told: text.outside(outside.length), lines: outside.map(named) },
    { told: text.missing(missing.length), lines: missing.map(named) },
    { told: text.found(found.length), lines: found.map(named) },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <div className="note">
      <h3>{text.change}</h3>
      <p>{text.textStays}</p>
      {lists.map(({ told, lines }) => (
        <Disclosure key={told} label={told}>
          <ul className="dashes" lang="vi">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}

function named({ number, title }: SectionState): string {
  return `${number} ${title}`;
}
