import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import type { Outline, Section } from "../../../core/outline/outline";
import { fillFields } from "../../../core/outline/fields";
import { shownTitle, type Adaptation } from "../../../core/outline/use/adapt";
import type { SuggestedTopic } from "../../state/outline/outline-library";
import { outlineChoiceWords } from "../../words/outline-choice";
import { usePane } from "../context";

interface SectionEditorProps {
  readonly section: Section;
  readonly printed: Outline;
  readonly topic: SuggestedTopic | null;
  readonly first: boolean;
  readonly last: boolean;
  readonly onChange: (change: Adaptation) => void;
}

/** What a section of an outline asks, and everything of it that can be changed before the outline is used. */
export function SectionEditor({ section, printed, topic, first, last, onChange }: SectionEditorProps) {
  const { language, translate } = usePane();
  const text = outlineChoiceWords[language];
  const { id, guidance, minimumWords, mayBeNegative } = section;
  const title = shownTitle(section, printed);
  const below = printed.sections.filter((each) => each.id.startsWith(`${id}.`)).length;
  return (
    <>
      {guidance.length > 0 ? (
        <ul className="dashes" lang="vi">
          {guidance.map((line, at) => (
            <li key={at}>{fillFields(line, printed.defaults)}</li>
          ))}
        </ul>
      ) : (
        below === 0 && <p className="quiet">{text.noGuidance}</p>
      )}
      {topic !== null && (
        <div className="note">
          <p>
            {topic.on ? text.suggested(translate(topic.name), topic.criteria) : text.without(translate(topic.name))}
          </p>
          <Button size="small" onClick={() => onChange({ kind: "topic", section: id, on: !topic.on })}>
            {topic.on ? text.dropTopic : text.takeTopic}
          </Button>
        </div>
      )}
      <Field label={text.sectionTitle}>
        <Input
          defaultValue={title}
          maxLength={300}
          onBlur={({ target }) => {
            if (target.value.trim() !== title) onChange({ kind: "rename", section: id, title: target.value });
          }}
        />
      </Field>
      {below === 0 && (
        <Checkbox
          label={text.mayBeNone}
          checked={mayBeNegative}
          onChange={(_, { checked }) => onChange({ kind: "optional", section: id, on: checked === true })}
        />
      )}
      {minimumWords !== null && (
        <Field label={text.minimumWords}>
          <Input
            inputMode="numeric"
            maxLength={4}
            defaultValue={String(minimumWords)}
            onBlur={({ target }) => {
              const words = Number(target.value);
              if (Number.isInteger(words) && words > 0 && words !== minimumWords)
                onChange({ kind: "minimum", section: id, words });
              else target.value = String(minimumWords);
            }}
          />
        </Field>
      )}
      <div className="buttons">
        <Button
          size="small"
          data-move="-1"
          disabledFocusable={first}
          onClick={() => !first && onChange({ kind: "move", section: id, by: -1 })}
        >
          {text.up}
        </Button>
        <Button
          size="small"
          data-move="1"
          disabledFocusable={last}
          onClick={() => !last && onChange({ kind: "move", section: id, by: 1 })}
        >
          {text.down}
        </Button>
        <Button
          size="small"
          disabledFocusable={printed.sections.length - 1 - below < 1}
          onClick={() => onChange({ kind: "drop", section: id })}
        >
          {text.drop(below)}
        </Button>
      </div>
    </>
  );
}
