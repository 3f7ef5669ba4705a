import { useReview } from "./context";

/** The one place that speaks to screen readers by itself. */
export function LiveRegion() {
  const { state, words, translate } = useReview();
  const says =
    state.notice !== null
      ? translate(state.notice.says)
      : state.run === null && state.heads.length > 0
        ? words.run.done(state.heads.length)
        : "";
  return (
    <div className="hidden-text" role="status">
      {says}
    </div>
  );
}
