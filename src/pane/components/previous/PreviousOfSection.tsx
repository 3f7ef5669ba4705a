import type { Comparison } from "../../../core/previous/compare";
import { formatNumber } from "../../../core/vietnamese/numbers";
import type { SectionId } from "../../../core/outline/outline";
import { draftSection, insertComparison } from "../../actions/draft-previous";
import { comparisonsOf, previousSection } from "../../state/previous/previous-report";
import { previousWords } from "../../words/previous";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { MarkedText } from "./MarkedText";

/** What last period's report said in a section, folded, and its figures beside this one's. */
export function PreviousOfSection({ section }: { readonly section: SectionId }) {
  const { state, language } = usePane();
  const text = previousWords[language];
  const old = previousSection(state, section);
  const comparisons = comparisonsOf(state, section);
  return (
    <>
      {old !== null && (
        <Disclosure label={text.wrote(old.paragraphs.length)}>
          <div className="previous" lang="vi" tabIndex={0} role="group" aria-label={text.wrote(old.paragraphs.length)}>
            {old.paragraphs.map((paragraph, at) => (
              <p key={at}>
                <MarkedText text={paragraph} />
              </p>
            ))}
          </div>
          {old.inTables > 0 && <p className="quiet">{text.tables(old.inTables)}</p>}
          <p className="quiet">{text.legend}</p>
          <div className="buttons">
            <ActionButton action={draftSection} input={section} />
          </div>
        </Disclosure>
      )}
      {comparisons.length > 0 && (
        <Disclosure label={text.compared(comparisons.length)}>
          <ul>
            {comparisons.map((comparison, at) => (
              <li key={at}>
                <Compared comparison={comparison} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** "22 → 31 lượt công dân · +9 · +40,91%". */
function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { language } = usePane();
  const text = previousWords[language];
  const { old, now, unit, difference, percent, phrase } = comparison;
  const signed = (value: number) => `${value > 0 ? "+" : "−"}${formatNumber(Math.abs(value), 2)}`;
  const changed = [
    text.change(`${old.written}${unit === "%" ? "%" : ""}`, `${now.written}${unit === "%" ? "%" : ""}`, unit),
    ...(difference === 0 ? [text.same] : [signed(difference)]),
    ...(percent === null || difference === 0 ? [] : [`${signed(percent)}%`]),
  ];
  return (
    <>
      <span lang="vi">{changed.join(" · ")}</span>
      <div className="buttons">
        <ActionButton action={insertComparison} input={comparison}>
          <ComparisonLabel phrase={phrase} />
        </ActionButton>
      </div>
    </>
  );
}

function ComparisonLabel({ phrase }: { readonly phrase: string }) {
  const { words } = usePane();
  return (
    <span>
      {previousWords[words.language].insertPhrase} <span lang="vi">“{phrase}”</span>
    </span>
  );
}
