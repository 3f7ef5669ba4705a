import { Button, ProgressBar } from "@fluentui/react-components";
import { useReview } from "./context";

/** How far the reading has come, how long it will take, and the way to stop it. */
export function RunBar() {
  const { session, state, words } = useReview();
  const { run } = state;
  if (run === null) return null;
  const { side, total, done, begun, now } = run;
  const spent = now - begun;
  const left = done === 0 || spent < 1000 ? null : Math.max(1, Math.round(((spent / done) * (total - done)) / 1000));
  return (
    <div className="run">
      <span>
        {side === "now" ? words.run.judging(done, total) : words.run.before(done, total)}
        {left !== null && <span className="quiet"> · {words.run.left(left)}</span>}
      </span>
      <ProgressBar value={done} max={total} aria-label={words.run.judging(done, total)} />
      <Button size="small" onClick={() => session.reports.cancel()}>
        {words.run.cancel}
      </Button>
    </div>
  );
}
