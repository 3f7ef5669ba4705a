import { MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { otherKindLine } from "../../../core/sections/words/kind-words";
import { uncapitalised } from "../../../core/vietnamese/capitals";
import type { Action } from "../../actions/action";
import { cancelCheck, dismiss, readAgain } from "../../actions/messages";
import { saveMemory } from "../../actions/save-memory";
import { goToSection } from "../../actions/go-to";
import { tryAgain } from "../../actions/try-again";
import { undo } from "../../actions/undo";
import type { NoticeKind, Trouble } from "../../state/state";
import { isFirstReading, lockOf } from "../../state/trouble";
import { noticeText, stillToDo, troubleText, whatWasDone } from "../../words/notice-text";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { useLasting } from "../use-lasting";
import { messagesWords } from "../../words/notices";

/** What was just done, or what went wrong and what to do about it. */
export function MessageBars() {
  const { state, words, translate } = usePane();
  const lasting = useLasting(state.work !== null);
  const lock = lockOf(state);
  return (
    <>
      {state.memoryProblem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{messagesWords[words.language].memoryProblems[state.memoryProblem]}</MessageBarBody>
        </MessageBar>
      )}
      {state.outlineProblem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{translate(state.outlineProblem)}</MessageBarBody>
        </MessageBar>
      )}
      {lock !== null && lock !== state.trouble?.kind && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{messagesWords[words.language].troubles[lock]}</MessageBarBody>
        </MessageBar>
      )}
      {state.noOutline && <NoOutlineBar />}
      {state.trouble && !isFirstReading(state) && <TroubleBar />}
      {lasting ? <WorkBar /> : (state.trouble === null || state.undo !== null) && <NoticeBar />}
    </>
  );
}

/** The same in words alone, for screen readers; of work that lasts, what it is. */
export function Said() {
  const { state, words, translate } = usePane();
  const { trouble, notice, work, noOutline, derived } = state;
  const lasting = useLasting(work !== null);
  if (trouble) return isFirstReading(state) ? "" : troubleText(trouble, words);
  if (noOutline) return translate(noOutline);
  const other = derived && otherKindLine(derived.kind);
  if (notice) return notice.what.key === "checked" && other ? translate(other) : noticeText(notice, words);
  return work && lasting ? messagesWords[words.language].working[work.kind] : "";
}

/** A file or text without an outline: what it is, and which one to choose. Nothing was changed. */
function NoOutlineBar() {
  const { state, translate } = usePane();
  if (state.noOutline === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{translate(state.noOutline)}</MessageBarBody>
      <MessageBarActions>
        <ActionButton action={dismiss} appearance="subtle" />
      </MessageBarActions>
    </MessageBar>
  );
}

function WorkBar() {
  const { state, words } = usePane();
  const { work } = state;
  if (work === null) return null;
  const steps = work.progress && ` ${messagesWords[words.language].steps(work.progress.done, work.progress.total)}`;
  return (
    <MessageBar intent="info" icon={<Spinner size="extra-tiny" />} layout="singleline" className="message">
      <MessageBarBody>
        {messagesWords[words.language].working[work.kind]}
        {steps}
      </MessageBarBody>
      {work.kind === "check" && (
        <MessageBarActions>
          <ActionButton action={cancelCheck} />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function TroubleBar() {
  const { state, words } = usePane();
  const { trouble } = state;
  if (trouble === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" className="trouble">
      <MessageBarBody>
        {troubleText(trouble, words)}
        <Disclosure label={words.detailsWord}>
          <code>{`${trouble.kind}: ${trouble.detail}`}</code>
        </Disclosure>
      </MessageBarBody>
      <MessageBarActions>
        <ActionButton action={(!state.notRead && remedies[trouble.kind]) || readAgain} />
        {state.snapshot !== null && <ActionButton action={dismiss} appearance="subtle" />}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What helps against which trouble; against the others, to read the document again. */
const remedies: Partial<Record<Trouble["kind"], Action>> = { memory: saveMemory, unfetched: tryAgain };

function NoticeBar() {
  const { state, words } = usePane();
  // What the view itself shows is only told to screen readers: saving what
  // is typed must not move the form under the hand.
  const notice = state.notice !== null && shownInView.has(state.notice.what.key) ? null : state.notice;
  if (notice === null && state.undo === null) return null;
  const toDo = notice === null ? [] : stillToDo(notice, words);
  const what = notice?.what ?? state.undo!.what;
  const place = placeOf(what);
  return (
    <MessageBar intent={changedNothing.has(what.key) ? "info" : "success"} layout="singleline" className="message">
      <MessageBarBody className="stacked">
        <div className="said">
          <span className="done">{whatWasDone(what, words)}</span>
          {undone.has(what.key) && state.undo !== null && (
            <span className="quiet">
              {messagesWords[words.language].before(uncapitalised(whatWasDone(state.undo.what, words)))}
            </span>
          )}
        </div>
        {toDo.length > 0 && (
          <Disclosure label={messagesWords[words.language].toNote(toDo.length)}>
            {toDo.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Disclosure>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {place !== null && <ActionButton action={goToSection} input={place} />}
        {state.undo !== null && <ActionButton action={undo} />}
      </MessageBarActions>
    </MessageBar>
  );
}

const changedNothing: ReadonlySet<NoticeKind["key"]> = new Set([
  "nothingToInsert",
  "cancelled",
  "downloaded",
  "previousRead",
]);

/** After these the next press of "Hoàn tác" takes back what was done before, which is named. */
const undone: ReadonlySet<NoticeKind["key"]> = new Set(["undone", "undoneText"]);

const shownInView: ReadonlySet<NoticeKind["key"]> = new Set(["filled", "detailsKept", "checked", "walked"]);

/** The section a notice is about, to go there. */
function placeOf(what: NoticeKind): string | null {
  if (what.key === "inserted") return what.sections[0] ?? null;
  return what.key === "example" ? what.section : null;
}
