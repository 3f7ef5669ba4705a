import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import type { Row } from "../../state/marks";
import { useReview } from "../context";

/**
 * What can be sent back to the unit of one report: the note with the points that are ticked, and a copy with comments.
 */
export function SendBack({ row }: { readonly row: Row }) {
  const { session, state, words, language } = useReview();
  const { file } = row.head;
  return (
    <div className="send-back">
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={state.making}
          onClick={() => void session.outputs.take({ what: "note", of: session.choices.noteOf(file) }, language)}
        >
          {words.detail.note}
        </Button>
        <Button size="small" onClick={() => void session.outputs.copyNote(session.choices.noteOf(file), language)}>
          {words.detail.copyNote}
        </Button>
        <Button
          size="small"
          title={words.detail.commentsHint}
          disabledFocusable={state.making}
          onClick={() => void session.outputs.takeCopies([file], language)}
        >
          {words.detail.comments}
        </Button>
      </div>
      {row.head.signed && <p className="quiet">{words.detail.signed}</p>}
    </div>
  );
}
