import { usePane } from "../context";

/** What the form says about itself, where it moves nothing. */
export function DetailsFooter() {
  const { state, words } = usePane();
  if (state.notice?.what.key !== "detailsKept") return null;
  return (
    <footer className="footer">
      <span className="quiet">{words.details.kept}</span>
    </footer>
  );
}
