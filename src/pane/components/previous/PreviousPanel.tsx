import { timeName } from "../../../core/outline/report-time";
import { choosePrevious, previousIsThis } from "../../actions/choose-previous";
import { proposeDraft } from "../../actions/draft-previous";
import { showView } from "../../actions/views";
import { dropPrevious, rememberPrevious } from "../../actions/keep-previous";
import { previousRemarks, previousView, sectionsToFill, type PreviousView } from "../../state/previous/previous-report";
import { previousWords } from "../../words/previous";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { FilePicker } from "../controls/FilePicker";
import { ProposalPanel } from "../ProposalPanel";

/**
 * Last period's report: chosen here, told whose and of what time it is,
 * brought over as a whole, remembered or put away.
 */
export function PreviousPanel() {
  const { state, run, language, translate } = usePane();
  const text = previousWords[language];
  const view = previousView(state);
  return (
    <div className="form">
      {view === null ? <p>{text.intro}</p> : <Chosen view={view} />}
      {state.noPrevious !== null && (
        <p className="note" role="alert">
          {text.unreadable} {translate(state.noPrevious)}
        </p>
      )}
      <div className="buttons">
        <FilePicker
          label={view === null ? text.file : text.otherFile}
          accept=".docx,.docm,.dotx"
          onFile={(file) => void run(choosePrevious, file)}
        />
        {view === null && <ActionButton action={previousIsThis} />}
        {view !== null && <ActionButton action={dropPrevious} appearance="subtle" />}
      </div>
    </div>
  );
}

function Chosen({ view }: { readonly view: PreviousView }) {
  const { state, language, translate } = usePane();
  const text = previousWords[language];
  const { report, print, kind, name } = view;
  const remarks = previousRemarks(state, view);
  const title = kind === "file" ? name : kind === "own" ? text.ownName : text.remembered;
  return (
    <>
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p className="quiet">
          {print.unit === "" ? text.unknownUnit : <span lang="vi">{print.unit}</span>}
          {" · "}
          {print.time === null ? text.unknownTime : translate(timeName(print.time))}
        </p>
      </div>
      {report?.other && <p className="note">{translate(report.other)}</p>}
      {remarks.map((remark) => (
        <p key={remark} className="note">
          {text.remarks[remark]}
        </p>
      ))}
      {report !== null && !report.other && (
        <p className="quiet">
          {report.sections.length === 0 ? text.nothingHere : text.sections(report.sections.length)}
        </p>
      )}
      {report === null && <p className="quiet">{text.rememberedHint}</p>}
      {report !== null && (
        <div className="buttons">
          {remarks.includes("ownCopy") && <ActionButton action={showView} input="details" />}
          {sectionsToFill(state).length > 0 && <ActionButton action={proposeDraft} />}
          {state.memory.previous === undefined && <ActionButton action={rememberPrevious} />}
        </div>
      )}
      {report !== null && state.memory.previous !== undefined && <p className="quiet">{text.inDocument}</p>}
      {state.proposal?.place === "previous" && <ProposalPanel />}
    </>
  );
}
