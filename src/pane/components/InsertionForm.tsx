import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { InsertPlace } from "../../core/edits/edits";
import type { SectionId } from "../../core/outline/outline";
import { previewOf, type PreviewItem, type SkeletonChoice } from "../../core/insertion/skeleton";
import { usePane } from "./context";
import { plan } from "../state/controller";
import type { Words } from "../words";
import { Choice, Tick } from "./controls";

type What = keyof Words["insertion"]["whats"];
type Where = "end" | "cursor";

/** Inserts a part of the report, or sections one chooses, after showing what goes where. */
export function InsertionForm() {
  const { state, controller, words } = usePane();
  const [what, setWhat] = useState<What>("whole");
  const [where, setWhere] = useState<Where>("end");
  const [chosen, setChosen] = useState<readonly SectionId[]>([]);
  const id = useId();
  const choice: SkeletonChoice = {
    what: what === "whole" ? "report" : what === "chosen" ? chosen : what,
    guidance: state.withGuidance,
    at: where === "cursor" ? "cursor" : "neighbours",
  };
  const items = previewOf(plan(state, choice));
  return (
    <section className="insertion">
      <h2>{words.insertion.title}</h2>
      <div className="field">
        <label htmlFor={`${id}-what`}>{words.insertion.what}</label>
        <Choice id={`${id}-what`} names={words.insertion.whats} value={what} onChange={setWhat} />
      </div>
      {what === "chosen" && <SectionChoice chosen={chosen} onChange={setChosen} />}
      <div className="field">
        <label htmlFor={`${id}-where`}>{words.insertion.where}</label>
        <Choice id={`${id}-where`} names={words.insertion.wheres} value={where} onChange={setWhere} />
      </div>
      <Tick label={words.withGuidance} checked={state.withGuidance} onChange={controller.setGuidance} />
      <Preview items={items} />
      <Button disabled={state.work !== null || items.length === 0} onClick={() => void controller.insert(choice)}>
        {words.insertion.insert}
      </Button>
    </section>
  );
}

interface SectionChoiceProps {
  readonly chosen: readonly SectionId[];
  readonly onChange: (chosen: readonly SectionId[]) => void;
}

/** Only sections the document does not have can be chosen: the others would be doubled. */
function SectionChoice({ chosen, onChange }: SectionChoiceProps) {
  const { state, words } = usePane();
  const absent = (state.derived?.sections ?? []).filter((section) => section.paragraph === null);
  return (
    <fieldset>
      <legend>{words.insertion.chooseSections}</legend>
      {absent.length === 0 && <p className="quiet">{words.insertion.previewNothing}</p>}
      {absent.map((section) => (
        <Tick
          key={section.id}
          className="choice"
          label={`${section.number} ${section.title}`}
          checked={chosen.includes(section.id)}
          onChange={(on) => onChange(on ? [...chosen, section.id] : chosen.filter((id) => id !== section.id))}
        />
      ))}
    </fieldset>
  );
}

function Preview({ items }: { readonly items: readonly PreviewItem[] }) {
  const { words } = usePane();
  if (items.length === 0) return <p className="quiet">{words.insertion.previewNothing}</p>;
  return (
    <div className="preview">
      <h3>{words.insertion.preview}</h3>
      {items.map((item, index) => (
        <div key={index}>
          <p className="quiet">{placeText(item.at, words)}</p>
          <ul lang="vi" tabIndex={0}>
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
  const block = { header: words.insertion.headerBlock, signature: words.insertion.signatureBlock };
  return item.lines.flatMap((line, index) => {
    if (line.role !== "header" && line.role !== "signature") return [line];
    return item.lines[index - 1]?.role === line.role ? [] : [{ role: line.role, text: block[line.role] }];
  });
}

function placeText(at: InsertPlace, words: Words): string {
  const { places } = words.insertion;
  if (at.where === "end" || at.where === "cursor") return places[at.where];
  const text = at.text.trim();
  return places[at.where](text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
