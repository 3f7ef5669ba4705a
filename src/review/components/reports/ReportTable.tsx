import { Gap } from "../Gap";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { mainOutline } from "../../state/main-outline";
import type { SortKey } from "../../state/listing";
import type { Row } from "../../state/marks";
import { useReview } from "../context";
import { TableHead } from "./TableHead";
import { ReportRow } from "./ReportRow";
import { SectionTotals } from "./SectionTotals";
import { useWindow } from "../use-window";

/** Pixels of one line; the same in review.css. */
const LINE = 48;
const HEAD = 44;

/** The table of reports. Arrow keys walk its lines, Enter opens one; only the lines in sight are drawn. */
export function ReportTable({ rows }: { readonly rows: readonly Row[] }) {
  const { session, state, words } = useReview();
  const { scroller, drawn, show } = useWindow(rows.length, LINE);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const outline = mainOutline(state);
  const openAt = rows.findIndex(({ head }) => head.file === state.opened?.file);
  const reachable = Math.min(active, rows.length - 1);
  const manyOutlines =
    new Set(state.heads.filter(({ outline: id }) => id !== "").map(({ outline: id }) => id)).size > 1;

  useEffect(() => {
    // A line that was out of sight is focused once it is drawn.
    if (wanted.current === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-line="${wanted.current}"]`);
    if (button) {
      wanted.current = null;
      button.focus({ preventScroll: true });
    }
  });
  useEffect(() => {
    if (openAt >= 0) show(openAt, HEAD + LINE);
    // Only when another one is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [openAt]);

  const walk = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).closest<HTMLElement>("[data-line]")?.dataset.line;
    const to = from === undefined ? undefined : moves[event.key]?.(Number(from), rows.length);
    if (to === undefined || to < 0 || to >= rows.length) return;
    event.preventDefault();
    setActive(to);
    wanted.current = to;
    show(to, HEAD + LINE);
  };
  const sortBy = (sort: SortKey) => {
    const { listing } = state;
    const descending = listing.sort === sort ? !listing.descending : sort === "must" || sort === "should";
    session.store.set({ listing: { ...listing, sort, descending } });
  };
  return (
    <div ref={scroller} className="table-scroll">
      <table aria-label={words.table.label} aria-rowcount={rows.length + 1} className="report-table" onKeyDown={walk}>
        <TableHead rows={rows} outline={outline} manyOutlines={manyOutlines} onSort={sortBy} />
        <tbody>
          {drawn.above > 0 && <Gap height={drawn.above} />}
          {rows.slice(drawn.from, drawn.to).map((row, at) => (
            <ReportRow
              key={row.head.file}
              row={row}
              line={drawn.from + at}
              outline={outline}
              manyOutlines={manyOutlines}
              isOpen={row.head.file === state.opened?.file}
              isChosen={state.chosen.has(row.head.file)}
              tabbable={drawn.from + at === reachable}
              onFocus={setActive}
            />
          ))}
          {drawn.below > 0 && <Gap height={drawn.below} />}
        </tbody>
        <SectionTotals outline={outline} manyOutlines={manyOutlines} />
      </table>
      {rows.length === 0 && <p className="nothing">{words.table.nothing}</p>}
    </div>
  );
}

const PAGE = 10;
const moves: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from, count) => Math.min(count - 1, from + PAGE),
  PageUp: (from) => Math.max(0, from - PAGE),
  Home: () => 0,
  End: (_, count) => count - 1,
};
