import { Button } from "@fluentui/react-components";
import { usePane } from "./context";
import { noticeText } from "../words/notice-text";
import { troubleText } from "../state/trouble";
import { useLasting } from "./use-lasting";
import { Disclosure } from "./Disclosure";

/** What was just done, or what went wrong and what to do about it; one quiet line each. */
export function ActionLine() {
  const { state, words } = usePane();
  const lasting = useLasting(state.work !== null);
  return (
    <>
      {state.memoryProblem && <p className="line line-trouble">{words.memoryProblems[state.memoryProblem]}</p>}
      {lasting && <WorkLine />}
      {state.trouble && <TroubleLine />}
      {state.notice && !state.work && <NoticeLine />}
    </>
  );
}

function WorkLine() {
  const { state, controller, words } = usePane();
  const { work } = state;
  if (work === null) return null;
  return (
    <div className="line line-work">
      <span>
        {words.states.working[work.kind]}
        {work.progress && ` ${words.check.steps(work.progress.done, work.progress.total)}`}
      </span>
      {work.kind === "check" && (
        <Button size="small" onClick={() => controller.cancel()}>
          {words.actions.cancel}
        </Button>
      )}
    </div>
  );
}

function TroubleLine() {
  const { state, controller, words } = usePane();
  const { trouble } = state;
  if (trouble === null) return null;
  const retry = trouble.kind === "memory" ? () => controller.saveMemory() : () => controller.readAgain();
  return (
    <div className="line line-trouble">
      <p>{troubleText(trouble, words)}</p>
      <div className="buttons">
        <Button size="small" onClick={() => void retry()}>
          {trouble.kind === "memory" ? words.actions.retry : words.actions.readAgain}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => controller.dismiss()}>
          {words.actions.close}
        </Button>
      </div>
      <Disclosure label={words.detailsWord}>
        <code>{`${trouble.kind}: ${trouble.detail}`}</code>
      </Disclosure>
    </div>
  );
}

function NoticeLine() {
  const { state, controller, words } = usePane();
  const { notice } = state;
  if (notice === null) return null;
  return (
    <div className="line">
      <span>{noticeText(notice, words)}</span>
      {notice.canUndo && (
        <Button size="small" onClick={() => void controller.undo()}>
          {words.actions.undo}
        </Button>
      )}
    </div>
  );
}
