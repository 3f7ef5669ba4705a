import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SectionState } from "../../core/sections/section-state";
import { usePane } from "./context";
import { CriteriaList } from "./CriteriaList";
import { ReasonForm } from "./ReasonForm";

/** What a section must report: the outline's own words, what changed in 2025, the criteria, and what can be done with it. */
export function SectionGuide({ section }: { readonly section: SectionState }) {
  const { state, controller, words, say } = usePane();
  const data = state.outline.sections.find((candidate) => candidate.id === section.id);
  if (!data) return null;
  const insert = () => controller.insert({ what: [section.id], guidance: state.withGuidance, at: "neighbours" });
  return (
    <>
      {section.status === "unsure" && <Question section={section} />}
      {section.status === "missing" && (
        <Button size="small" appearance="primary" disabled={state.work !== null} onClick={() => void insert()}>
          {words.actions.insertSection}
        </Button>
      )}
      {data.guidance.length > 0 && (
        <>
          <h2>{words.tree.guidance}</h2>
          <ul className="guidance" lang="vi">
            {data.guidance.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {data.notes.length > 0 && (
        <>
          <h2>{words.tree.notes}</h2>
          {data.notes.map((note) => (
            <p key={note.vi} className="note">
              {say(note)}
            </p>
          ))}
        </>
      )}
      {section.status !== "notApplicable" && (
        <CriteriaList section={section.id} title={words.tree.criteria} criteria={data.criteria} />
      )}
      <Applicability section={section} />
    </>
  );
}

/** A near match was found: only a person can say whether it is this section. */
function Question({ section }: { readonly section: SectionState }) {
  const { state, controller, words } = usePane();
  const heading = section.paragraph === null ? "" : (state.snapshot?.paragraphs[section.paragraph]?.text ?? "");
  return (
    <div className="question">
      <p>{words.tree.ask(heading.trim())}</p>
      <div className="buttons">
        <Button size="small" onClick={() => void controller.answer(section.id, true)}>
          {words.tree.yes}
        </Button>
        <Button size="small" onClick={() => void controller.answer(section.id, false)}>
          {words.tree.no}
        </Button>
      </div>
    </div>
  );
}

function Applicability({ section }: { readonly section: SectionState }) {
  const { state, controller, words } = usePane();
  const [asking, setAsking] = useState(false);
  const byUser = state.memory.notApplicable.some((entry) => entry.section === section.id);
  if (byUser) {
    return (
      <div className="applicability">
        <p>{words.tree.because(section.reason ?? "")}</p>
        <Button size="small" onClick={() => void controller.setApplicable(section.id)}>
          {words.tree.applicable}
        </Button>
      </div>
    );
  }
  if (section.status === "notApplicable") return <p className="quiet">{words.tree.byUnitType}</p>;
  if (!asking) {
    return (
      <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
        {words.tree.notApplicable}
      </Button>
    );
  }
  return (
    <ReasonForm
      label={words.tree.reason}
      hint={words.tree.reasonHint}
      onCancel={() => setAsking(false)}
      onSave={(reason) => {
        setAsking(false);
        void controller.setNotApplicable(section.id, reason);
      }}
    />
  );
}
