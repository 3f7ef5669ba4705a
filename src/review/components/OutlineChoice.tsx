import { Field, Select } from "@fluentui/react-components";
import { useRef } from "react";
import { outlines } from "../../outlines";
import { useReview } from "./context";
import { FileInput } from "./FileButton";

const FROM_FILE = "from-file";
const OWN = "own";

/** By which outline the reports are judged: each by its own, all by a built-in one, or by one from a file. */
export function OutlineChoice() {
  const { session, state, words, translate } = useReview();
  const input = useRef<HTMLInputElement>(null);
  const { outline } = state;
  const isBuiltIn = outlines.some(({ id }) => id === outline?.asked);
  return (
    <>
      <Field label={words.start.outline} size="small" orientation="horizontal" className="choice">
        <Select
          size="small"
          value={outline === null ? OWN : isBuiltIn ? outline.asked : OWN + FROM_FILE}
          onChange={(_, { value }) => {
            if (value === FROM_FILE) input.current?.click();
            else if (value === OWN) void session.reports.useOutline(null);
            else {
              const chosen = outlines.find(({ id }) => id === value);
              if (chosen) void session.reports.useOutline({ asked: chosen.id, name: chosen.name });
            }
          }}
        >
          <option value={OWN}>{words.start.byDocument}</option>
          {outlines.map(({ id, name }) => (
            <option key={id} value={id}>
              {translate(name)}
            </option>
          ))}
          {outline !== null && !isBuiltIn && <option value={OWN + FROM_FILE}>{translate(outline.name)}</option>}
          <option value={FROM_FILE}>{words.start.fromFile}</option>
        </Select>
      </Field>
      <FileInput
        ref={input}
        accept=".docx,.docm,.json"
        onFiles={([found]) => void session.reports.useOutlineFile(found!.file)}
      />
    </>
  );
}
