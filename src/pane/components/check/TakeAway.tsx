import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Report } from "../../../core/check/report";
import { unitName } from "../../../core/frame/details-from-frame";
import { findFrame } from "../../../core/frame/find-frame";
import {
  fileNameFor,
  reportAsDocx,
  reportAsHtml,
  reportAsMarkdown,
  reportAsText,
  sendBackDocx,
  sendBackNote,
  type ExportInput,
} from "../../../export";
import { copyText, downloadFile, openAsDocument } from "../../actions/take-away";
import { shownFindings } from "../../state/shown/finding-groups";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { FindingName } from "./FindingName";
import { checkWords } from "../../words/check";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The result, to keep or to send; and for the office that receives reports, a note that asks for what is missing. */
export function TakeAway({ report }: { readonly report: Report }) {
  const { words } = usePane();
  const input = useExportInput(report);
  const name = fileNameFor(checkWords[words.language].resultFileName, input.agency);
  return (
    <>
      <Disclosure label={checkWords[words.language].takeAway}>
        <div className="buttons">
          <ActionButton
            action={openAsDocument}
            input={{ name: `${name}.docx`, type: DOCX, content: () => reportAsDocx(input) }}
          />
          <ActionButton action={copyText} input={() => reportAsText(input)} />
          <ActionButton
            action={downloadFile}
            input={{ name: `${name}.html`, type: "text/html", content: () => reportAsHtml(input) }}
          >
            {checkWords[words.language].downloadHtml}
          </ActionButton>
          <ActionButton
            action={downloadFile}
            input={{ name: `${name}.md`, type: "text/markdown", content: () => reportAsMarkdown(input) }}
          >
            {checkWords[words.language].downloadMarkdown}
          </ActionButton>
        </div>
      </Disclosure>
      <Disclosure label={checkWords[words.language].sendBack}>
        <SendBack report={report} />
      </Disclosure>
    </>
  );
}

/** The points the note will ask for are chosen by ticking; what must or should be mended is ticked beforehand. */
function SendBack({ report }: { readonly report: Report }) {
  const { words } = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  const offered = shownFindings(report).filter(({ severity }) => severity !== "note");
  const chosen = offered.filter(({ fingerprint }) => !left.has(fingerprint));
  const input = useExportInput({ ...report, findings: chosen });
  const name = fileNameFor(checkWords[words.language].sendBackFileName, input.agency);
  const tick = ({ fingerprint }: Finding, on: boolean) =>
    setLeft(new Set(on ? [...left].filter((one) => one !== fingerprint) : [...left, fingerprint]));
  return (
    <>
      <p className="quiet">{checkWords[words.language].sendBackIntro}</p>
      <div className="buttons">
        <ActionButton
          action={openAsDocument}
          input={{ name: `${name}.docx`, type: DOCX, content: () => sendBackDocx(input) }}
          appearance="primary"
        />
        <ActionButton action={copyText} input={() => sendBackNote(input, "text")} />
        <ActionButton
          action={downloadFile}
          input={{ name: `${name}.html`, type: "text/html", content: () => sendBackNote(input) }}
        >
          {checkWords[words.language].downloadHtml}
        </ActionButton>
      </div>
      <ul className="ticks">
        {offered.map((finding) => (
          <li key={finding.fingerprint}>
            <Checkbox
              label={<FindingName finding={finding} />}
              checked={!left.has(finding.fingerprint)}
              onChange={(_, { checked }) => tick(finding, checked === true)}
            />
          </li>
        ))}
      </ul>
      <a className="plain-button" href="kiem-tra.html" target="_blank" rel="noopener">
        {checkWords[words.language].manyReports}
      </a>
    </>
  );
}

function useExportInput(report: Report): ExportInput {
  const { state, surroundings, language } = usePane();
  return {
    report,
    outlineName: state.outline.name,
    language,
    document: "",
    agency: state.snapshot === null ? "" : unitName(findFrame(state.snapshot), state.memory.details),
    day: surroundings.today(),
  };
}
