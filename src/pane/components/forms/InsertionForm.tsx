import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { InsertPlace } from "../../../core/edits/edits";
import { previewOf, type PreviewItem, type SkeletonChoice } from "../../../core/insertion/skeleton";
import { printsOlderNames } from "../../../core/outline/section-title";
import type { SectionId } from "../../../core/outline/outline";
import type { SectionState } from "../../../core/sections/section-state";
import { setDetails } from "../../actions/details";
import { insertChosen } from "../../actions/insert-chosen";
import { plannedInsertions } from "../../state/offers/planned-insertions";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import type { Words } from "../../words";
import { ChoiceField, GuidanceField } from "./fields";
import { formsWords } from "../../words/forms";

type What = keyof typeof formsWords.vi.insertion.whats;
type Where = "end" | "cursor";

/** Inserts a part of the report, or sections one chooses, after showing what goes where. */
export function InsertionForm() {
  const { state, run, words } = usePane();
  const { details } = state.memory;
  const [what, setWhat] = useState<What>("whole");
  const [where, setWhere] = useState<Where>("end");
  const [chosen, setChosen] = useState<readonly SectionId[]>([]);
  const absent = (state.derived?.sections ?? []).filter((section) => section.paragraph === null);
  // Where there is nothing to choose from, all of them are there.
  const { previewNothing, noneChosen } = formsWords[words.language].insertion;
  const nothing = what === "chosen" && absent.length > 0 ? noneChosen : previewNothing;
  const choice: SkeletonChoice = {
    what: what === "whole" ? "report" : what === "chosen" ? chosen : what,
    guidance: state.withGuidance,
    at: where === "cursor" ? "cursor" : "neighbours",
  };
  return (
    <div className="form">
      <ChoiceField
        label={formsWords[words.language].insertion.what}
        names={formsWords[words.language].insertion.whats}
        value={what}
        onChange={setWhat}
      />
      {what === "chosen" && absent.length > 0 && <SectionChoice absent={absent} chosen={chosen} onChange={setChosen} />}
      <ChoiceField
        label={formsWords[words.language].insertion.where}
        names={formsWords[words.language].insertion.wheres}
        value={where}
        onChange={setWhere}
      />
      {printsOlderNames(state.outline, details) && (
        <ChoiceField
          label={formsWords[words.language].insertion.wording}
          names={formsWords[words.language].insertion.wordings}
          value={details.printedHeadings ? "printed" : "today"}
          onChange={(wording) => void run(setDetails, { ...details, printedHeadings: wording === "printed" })}
        />
      )}
      <GuidanceField />
      <Preview items={previewOf(plannedInsertions(state, choice))} nothing={nothing} />
      <div>
        <ActionButton action={insertChosen} input={choice} size="medium" />
      </div>
    </div>
  );
}

interface SectionChoiceProps {
  readonly absent: readonly SectionState[];
  readonly chosen: readonly SectionId[];
  readonly onChange: (chosen: readonly SectionId[]) => void;
}

/** Only sections the document does not have can be chosen: the others would be doubled. */
function SectionChoice({ absent, chosen, onChange }: SectionChoiceProps) {
  const { words } = usePane();
  return (
    <fieldset>
      <legend>{formsWords[words.language].insertion.chooseSections}</legend>
      {absent.map((section) => (
        <Checkbox
          key={section.id}
          label={`${section.number} ${section.title}`}
          checked={chosen.includes(section.id)}
          onChange={(_, { checked }) =>
            onChange(checked === true ? [...chosen, section.id] : chosen.filter((id) => id !== section.id))
          }
        />
      ))}
    </fieldset>
  );
}

function Preview({ items, nothing }: { readonly items: readonly PreviewItem[]; readonly nothing: string }) {
  const { words } = usePane();
  if (items.length === 0) return <p className="quiet">{nothing}</p>;
  return (
    <div className="preview" role="group" aria-label={formsWords[words.language].insertion.preview}>
      <p>{formsWords[words.language].insertion.preview}</p>
      {items.map((item, index) => (
        <div key={index}>
          <p className="quiet">{placeText(item.at, words)}</p>
          <ul lang="vi" tabIndex={0} aria-label={formsWords[words.language].insertion.preview}>
            {summarised(item, words).map((line, position) => (
              <li key={position} className={`preview-${line.role}`}>
                {line.text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Header and signature are told in one line each; headings and guidance as they will read. */
function summarised(item: PreviewItem, words: Words): PreviewItem["lines"] {
  const block = {
    header: formsWords[words.language].insertion.headerBlock,
    signature: formsWords[words.language].insertion.signatureBlock,
  };
  return item.lines.flatMap((line, index) => {
    if (line.role !== "header" && line.role !== "signature") return [line];
    return item.lines[index - 1]?.role === line.role ? [] : [{ role: line.role, text: block[line.role] }];
  });
}

function placeText(at: InsertPlace, words: Words): string {
  const { places } = formsWords[words.language].insertion;
  if (at.where === "end" || at.where === "cursor") return places[at.where];
  const text = at.text.trim();
  return places[at.where](text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
