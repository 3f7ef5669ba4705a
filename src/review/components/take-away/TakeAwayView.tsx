import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { passes } from "../../state/listing";
import type { Row } from "../../state/marks";
import type { Together } from "../../workers/keeper/told";
import type { Making } from "../../workers/make";
import { Card } from "./Card";
import { useReview } from "../context";
import { FileButton } from "../FileButton";
import { SenderCard } from "./SenderCard";

/** What can be taken away: tables, notes, the compiled draft, the user's own choices. */
export function TakeAwayView() {
  const { session, state, words, language } = useReview();
  const { takeAway } = words;
  const nothing = state.together === null || state.together.units === 0;
  const button = (text: string, making: Making, appearance: "primary" | "secondary" = "secondary") => (
    <Button
      appearance={appearance}
      disabledFocusable={state.making || nothing}
      onClick={() => void session.outputs.take(making, language)}
    >
      {text}
    </Button>
  );
  return (
    <div className="cards" aria-busy={state.making}>
      <Card title={takeAway.table} hint={takeAway.xlsxHint}>
        <p>{takeAway.intro(state.together?.units ?? 0)}</p>
        <div className="buttons">
          {button(takeAway.xlsx, { what: "xlsx" }, "primary")}
          {button(takeAway.csv, { what: "csv" })}
          {button(takeAway.figures, { what: "figures" })}
        </div>
      </Card>
      <Notes />
      <SenderCard />
      <Draft />
      <Card title={takeAway.work} hint={takeAway.workHint}>
        <div className="buttons">
          <Button onClick={() => session.outputs.saveWork()}>{takeAway.saveWork}</Button>
          <FileButton accept=".json" onFiles={([found]) => void session.outputs.openWork(found!.file)}>
            {takeAway.openWork}
          </FileButton>
        </div>
      </Card>
      {state.making && <p role="status">{takeAway.making}</p>}
    </div>
  );
}

function Notes() {
  const { session, state, words, language } = useReview();
  const [mustOnly, setMustOnly] = useState(false);
  const { takeAway } = words;
  const rows = session.store.rows().filter((row) => row.head.kind === "report" && !row.marks.has("copy"));
  const chosen = rows.filter(({ head }) => state.chosen.has(head.file));
  const files = (chosen.length > 0 ? chosen : rows.filter((row) => isForNote(row, state.together))).map(
    ({ head }) => head.file,
  );
  const { missing = [], unfit = [] } = state.together ?? {};
  const reminded = missing.length + unfit.filter(({ isAsked }) => isAsked).length;
  const asked = new Set(files);
  const signed = rows.filter(({ head }) => head.signed && asked.has(head.file)).length;
  return (
    <Card title={takeAway.notes} hint={takeAway.notesHint}>
      <Field label={takeAway.severity} orientation="horizontal" className="choice">
        <Select value={mustOnly ? "must" : "all"} onChange={(_, { value }) => setMustOnly(value === "must")}>
          <option value="all">{takeAway.mustAndShould}</option>
          <option value="must">{takeAway.mustOnly}</option>
        </Select>
      </Field>
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={state.making || files.length === 0}
          onClick={() =>
            void session.outputs.take(
              { what: "notes", of: files.map((file) => session.choices.noteOf(file, mustOnly)) },
              language,
            )
          }
        >
          {takeAway.notesFor(files.length)}
        </Button>
        <Button
          disabledFocusable={state.making || files.length === 0}
          onClick={() => void session.outputs.takeCopies(files, language)}
        >
          {takeAway.commentsFor(files.length)}
        </Button>
        {reminded > 0 && (
          <Button
            disabledFocusable={state.making}
            onClick={() => void session.outputs.take({ what: "reminders" }, language)}
          >
            {takeAway.remindersFor(reminded)}
          </Button>
        )}
      </div>
      {signed > 0 && <p className="quiet">{takeAway.signed(signed)}</p>}
    </Card>
  );
}

/** Of a unit's versions the fullest is to be completed; one of another period is not, nor what the user left out. */
function isForNote(row: Row, together: Together | null): boolean {
  const standing = together?.standing.get(row.head.file);
  return (standing === undefined || standing === "counted") && (row.head.must > 0 || passes(row, "incomplete"));
}

function Draft() {
  const { session, state, words, language } = useReview();
  const [sentences, setSentences] = useState(12);
  const { takeAway } = words;
  return (
    <Card title={takeAway.draft} hint={takeAway.draftHint}>
      <Field label={takeAway.sentences} orientation="horizontal" className="choice">
        <Input
          type="number"
          className="number"
          min={1}
          max={200}
          value={String(sentences)}
          onChange={(_, { value }) => setSentences(Math.min(200, Math.max(1, Number(value) || 1)))}
        />
      </Field>
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={state.making || (state.together?.units ?? 0) === 0}
          onClick={() => void session.outputs.take({ what: "draft", sentences }, language)}
        >
          {takeAway.draftButton}
        </Button>
      </div>
    </Card>
  );
}
