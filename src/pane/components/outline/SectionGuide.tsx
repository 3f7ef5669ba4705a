import { useCallback, useState } from "react";
import type { Section } from "../../../core/outline/outline";
import type { SectionState } from "../../../core/sections/section-state";
import { answerHeading, setApplicable, setNotApplicable } from "../../actions/sections";
import { openPoints } from "../../state/shown/section-progress";
import { notesOf } from "../../state/shown/explained";
import { showPoints } from "../../actions/views";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { ReasonForm } from "../controls/ReasonForm";
import { useFetched } from "../fetched/use-fetched";
import { CriteriaList } from "./CriteriaList";
import { SectionBefore } from "./PreviousOptions";

/**
 * What a section must report: what is still to be said first, then the
 * outline's own words, what changed in 2025, and what can be done with it.
 */
export function SectionGuide({ section }: { readonly section: SectionState }) {
  const { state, words } = usePane();
  const data = state.outline.sections.find((candidate) => candidate.id === section.id);
  if (!data) return null;
  const { guidance, notes, criteria } = data;
  return (
    <>
      {section.status === "unsure" && <Question section={section} />}
      {section.sharedWith !== undefined && <p>{words.tree.sharedHeading(section.sharedWith)}</p>}
      {openPoints(state, section.id).length > 0 && (
        <div>
          <ActionButton action={showPoints} input={section.id} />
        </div>
      )}
      {section.status !== "notApplicable" && <CriteriaList section={section} criteria={criteria} />}
      {guidance.length > 0 && (
        <Disclosure
          label={words.tree.guidance(guidance.length)}
          startsOpen={section.status !== "written" && section.guidanceParagraphs.length === 0}
        >
          <ul className="dashes" lang="vi">
            {guidance.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <SectionBefore section={section.id} />
      {notes.length > 0 && (
        <Disclosure label={words.tree.notes(notes.length)}>
          <Notes section={data} />
        </Disclosure>
      )}
      <Applicability section={section} />
    </>
  );
}

/** What changed around a section in 2025, fetched when it is opened. */
function Notes({ section }: { readonly section: Section }) {
  const { translate } = usePane();
  const fetch = useCallback(() => notesOf(section), [section]);
  const { here: notes } = useFetched(fetch);
  return notes?.map((note) => <p key={note.vi}>{translate(note)}</p>);
}

/** A near match was found: only a person can say whether it is this section. */
export function Question({ section }: { readonly section: SectionState }) {
  const { state, words } = usePane();
  const heading = section.paragraph === null ? "" : (state.snapshot?.paragraphs[section.paragraph]?.text ?? "");
  return (
    <div className="note" role="group" aria-label={words.section.unsure}>
      <p>{words.tree.ask(heading.trim())}</p>
      <div className="buttons">
        <ActionButton action={answerHeading} input={{ section: section.id, isIt: true }} />
        <ActionButton action={answerHeading} input={{ section: section.id, isIt: false }} />
      </div>
    </div>
  );
}

function Applicability({ section }: { readonly section: SectionState }) {
  const { state, run, words, translate } = usePane();
  const [asking, setAsking] = useState(false);
  const byUser = state.memory.notApplicable.some((entry) => entry.section === section.id);
  if (byUser) {
    return (
      <div>
        <p>{words.tree.because(section.reason === null ? "" : translate(section.reason))}</p>
        <ActionButton action={setApplicable} input={section.id} />
      </div>
    );
  }
  if (section.status === "notApplicable") return <p className="quiet">{words.tree.byUnitType}</p>;
  return (
    <ReasonForm
      open={asking}
      opener={words.tree.notApplicable}
      label={words.tree.reason}
      hint={words.tree.reasonHint}
      onOpen={setAsking}
      onSave={(reason) => void run(setNotApplicable, { section: section.id, reason })}
    />
  );
}
