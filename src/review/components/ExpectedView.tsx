import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { expectedUnits, listRows } from "../../core/overview/expected-units";
import type { Together } from "../workers/keeper/told";
import { useReview } from "./context";
import { FileButton } from "./FileButton";

/** Who has not handed in: a list of units, pasted or from a file, beside the reports that are here. */
export function ExpectedView() {
  const { session, state, words } = useReview();
  const [text, setText] = useState(state.expected.join("\n"));
  const { expected, together } = state;
  const use = (units: readonly string[]) => {
    setText(units.join("\n"));
    session.choices.expect(units);
  };
  return (
    <div className="two-columns">
      <section>
        <p>{words.expected.intro}</p>
        <Field label={words.expected.list}>
          <Textarea className="list-box" resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <div className="buttons">
          <Button appearance="primary" onClick={() => use(expectedUnits(listRows(text)))}>
            {words.expected.use}
          </Button>
          <FileButton
            accept=".txt,.csv,.xlsx"
            onFiles={async ([found]) => {
              const units = await session.questions.readExpected(found!.file);
              if (units !== null) use(units);
            }}
          >
            {words.expected.fromFile}
          </FileButton>
          {expected.length > 0 && (
            <Button appearance="subtle" onClick={() => use([])}>
              {words.expected.clear}
            </Button>
          )}
        </div>
      </section>
      {expected.length > 0 && together !== null && (
        <section aria-live="polite">
          <h2>
            {together.missing.length === 0 && together.unfit.length === 0
              ? words.expected.allIn(expected.length)
              : words.expected.missing(together.missing.length, expected.length)}
          </h2>
          {(together.missing.length > 0 || together.unfit.length > 0) && <Missing {...together} />}
          {together.alike.length > 0 && (
            <>
              <p>{words.expected.alike}</p>
              <ul lang="vi">
                {together.alike.map(({ expected: wanted, unit }) => (
                  <li key={`${wanted} ${unit}`}>{words.expected.perhaps(wanted, unit)}</li>
                ))}
              </ul>
            </>
          )}
          {together.unexpected.length > 0 && (
            <details className="kind">
              <summary>
                <span className="kind-name">{words.expected.unexpected(together.unexpected.length)}</span>
              </summary>
              <ul className="plain-list">
                {together.unexpected.map((file) => (
                  <li key={file}>{file}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
    </div>
  );
}

function Missing({ missing, unfit }: Pick<Together, "missing" | "unfit">) {
  const { session, state, words, language } = useReview();
  return (
    <>
      <div className="buttons">
        <Button
          disabledFocusable={state.making}
          onClick={() => void session.outputs.take({ what: "reminders" }, language)}
        >
          {words.expected.remind}
        </Button>
        {missing.length > 0 && (
          <Button onClick={() => void session.outputs.copy(missing.join("\n"))}>{words.expected.copy}</Button>
        )}
      </div>
      <ul className="plain-list" lang="vi">
        {missing.map((unit) => (
          <li key={unit}>{unit}</li>
        ))}
      </ul>
      {unfit.length > 0 && (
        <>
          <h2>{words.expected.unfit(unfit.length)}</h2>
          <ul className="unfit">
            {unfit.map(({ unit, reasons }) => (
              <li key={unit}>
                <strong lang="vi">{unit}</strong>
                {reasons.map((reason) => (
                  <div className="quiet" key={reason.vi}>
                    {reason[language]}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
