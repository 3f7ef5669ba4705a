import { Field, Input, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { timeName } from "../../../core/outline/report-time";
import { adaptDraft, resetDraft } from "../../actions/outline-draft";
import { saveOutline } from "../../actions/save-outline";
import { suggestedTopics } from "../../state/outline/outline-library";
import { outlineChoiceWords } from "../../words/outline-choice";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { ChangeTold } from "./ChangeTold";
import { SectionTree } from "./SectionTree";

/**
 * An outline before it is used: what it asks, what was not made out, what becomes
 * of the sections the document has. Nothing happens until "Dùng đề cương này".
 */
export function OutlinePreview() {
  const { state, run, words, language, translate } = usePane();
  const text = outlineChoiceWords[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft } = state;
  const printed = draft?.printed ?? state.outline;
  const topics = useMemo(() => suggestedTopics(printed), [printed]);
  useEffect(() => heading.current?.focus(), []);
  if (draft === null) return null;
  return (
    <section className="form">
      <h2 ref={heading} tabIndex={0}>
        {text.title}
      </h2>
      <Field label={text.name}>
        <Input
          key={draft.original.id}
          defaultValue={translate(printed.name)}
          maxLength={300}
          onBlur={({ target }) => {
            if (target.value !== translate(printed.name)) void run(adaptDraft, { kind: "name", name: target.value });
          }}
        />
      </Field>
      <p className="quiet">{text.facts(printed.sections.length, translate(timeName(printed.defaults)))}</p>
      {draft.passedOver > 0 && <p className="quiet">{text.passedOver(draft.passedOver)}</p>}
      {draft.remarks.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text.remarks}:
            <ul className="dashes">
              {draft.remarks.map((remark) => (
                <li key={remark.vi}>{translate(remark)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <ChangeTold printed={printed} />
      <h3>{text.sections}</h3>
      <SectionTree printed={printed} topics={topics} label={words.tree.label} />
      {printed.closingNote !== "" && (
        <p className="quiet" lang="vi">
          {printed.closingNote}
        </p>
      )}
      <div className="buttons">
        <ActionButton action={saveOutline} input={text.fileName} />
        <ActionButton action={resetDraft} />
      </div>
    </section>
  );
}
