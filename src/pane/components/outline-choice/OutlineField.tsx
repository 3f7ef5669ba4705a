import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isBlankDocument } from "../../../core/frame/find-frame";
import type { Outline } from "../../../core/outline/outline";
import { timeName } from "../../../core/outline/report-time";
import type { PublishedOutline } from "../../../core/outline/use/published";
import { outlineFromText } from "../../actions/outline-from-text";
import { currentOutline, outlineFromFile, outlineFromList, type ListedOutline } from "../../actions/outline-sources";
import { takeOutline } from "../../actions/use-outline";
import { toldApart } from "../../state/shown/told-apart";
import { ActionButton } from "../controls/ActionButton";
import { FilePicker } from "../controls/FilePicker";
import { usePane } from "../context";
import { formsWords } from "../../words/forms";

/** Which outline the document is written by, and every way to another one. */
export function OutlineField() {
  const { state, run, words, translate } = usePane();
  const { builtIn, published, newer } = useOutlinesAtHand();
  const [picked, setPicked] = useState<string | null>(null);
  const { id, name } = state.outline;
  const isBlank = state.snapshot === null || isBlankDocument(state.snapshot);
  const listed = (key: string): ListedOutline | null => {
    const entry = published.find((each) => each.id === key);
    if (entry !== undefined) return { published: entry };
    return builtIn.some((each) => each.id === key) ? { builtIn: key } : null;
  };
  const other = picked === null || picked === id ? null : listed(picked);
  const isListed = listed(id) !== null;
  const own = isListed ? [] : [translate(name)];
  const names = toldApart([
    ...own,
    ...published.map((each) => publishedName(each, translate(timeName(each)))),
    ...builtIn.map((each) => translate(each.name)),
  ]);
  const firstBuiltIn = own.length + published.length;

  function pick(key: string) {
    const outline = listed(key);
    // Where nothing is written yet, nothing has to be told before.
    if (isBlank && outline !== null && key !== id) void run(takeOutline, outline);
    else setPicked(key);
  }

  return (
    <div className="outline-field">
      <Field label={formsWords[words.language].outlineChoice.label}>
        <Select value={other === null ? id : picked!} onChange={(_, { value }) => pick(value)}>
          {!isListed && <option value={id}>{names[0]}</option>}
          {published.length > 0 && (
            <optgroup label={formsWords[words.language].outlineChoice.published}>
              {published.map((each, index) => (
                <option key={each.id} value={each.id}>
                  {names[own.length + index]}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={formsWords[words.language].outlineChoice.builtIn}>
            {builtIn.map((each, index) => (
              <option key={each.id} value={each.id}>
                {names[firstBuiltIn + index]}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      {newer !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {formsWords[words.language].outlineChoice.newer(newer.issuer, translate(timeName(newer)))}{" "}
            <Button size="small" onClick={() => void run(outlineFromList, { published: newer })}>
              {formsWords[words.language].outlineChoice.look}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      <div className="buttons">
        {other === null ? (
          <ActionButton action={currentOutline} />
        ) : (
          <ActionButton appearance="primary" action={outlineFromList} input={other} />
        )}
        <FilePicker
          label={formsWords[words.language].outlineChoice.fromFile}
          accept=".docx,.json"
          onFile={(file) => void run(outlineFromFile, file)}
        />
        {!isBlank && (
          <ActionButton action={outlineFromText}>{formsWords[words.language].outlineChoice.fromText}</ActionButton>
        )}
      </div>
    </div>
  );
}

interface AtHand {
  readonly builtIn: readonly Outline[];
  readonly published: readonly PublishedOutline[];
  /** A later one on the subject of the outline in use, which the host publishes; null when there is none. */
  readonly newer: PublishedOutline | null;
}

/**
 * Built-in outlines and what the host publishes. Until they are there,
 * and where the host publishes none, the outline in use stands alone.
 */
function useOutlinesAtHand(): AtHand {
  const { state, surroundings } = usePane();
  const { outline } = state;
  const [atHand, setAtHand] = useState<AtHand>({ builtIn: [outline], published: [], newer: null });
  useEffect(() => {
    let gone = false;
    void import(/* webpackChunkName: "outlines" */ "../../state/outline/outline-library")
      .then(async (library) => {
        const builtIn = library.builtInOutlines();
        if (!gone) setAtHand({ builtIn, published: [], newer: null });
        const published = await library.publishedOutlines(surroundings);
        if (!gone) setAtHand({ builtIn, published, newer: library.newerPublished(outline, published) });
      })
      // Without them the outline in use and those of files are still there.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [outline, surroundings]);
  return atHand;
}

function publishedName({ name, issuer }: PublishedOutline, time: string): string {
  return [name, time, issuer].filter((part) => part !== "").join(" · ");
}
