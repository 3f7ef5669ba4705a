import { usePane } from "./context";
import { noticeText } from "../words/notice-text";
import { troubleText } from "../state/trouble";
import { useLasting } from "./use-lasting";

/** The one place that speaks to screen readers by itself: each result of an action, once. */
export function LiveRegion() {
  const { state, words, translate } = usePane();
  const { trouble, notice, work, noOutline } = state;
  const lasting = useLasting(work !== null);
  const said = trouble
    ? troubleText(trouble, words)
    : noOutline
      ? translate(noOutline)
      : notice
        ? noticeText(notice, words)
        : work && lasting
          ? words.states.working[work.kind]
          : "";
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {said}
    </div>
  );
}
