import { Gap } from "../Gap";
import { useMemo } from "react";
import { criterionLabel, isAdvice } from "../../../core/overview/criterion-label";
import { columnKey, type ColumnKey } from "../../../core/overview/figures/figures-table";
import { formatNumber } from "../../../core/vietnamese/numbers";
import { useReview } from "../context";
import { Icon } from "../icons";
import { useWindow } from "../use-window";
import type { FiguresOfSection, FigureColumnHead, FigureCellHead } from "../../workers/keeper/told";

const LINE = 36;

/** A cell: whose figure of what. */
export interface ChosenFigure {
  readonly column: ColumnKey;
  readonly at: number;
}

interface FigureTableProps {
  readonly figures: FiguresOfSection;
  readonly chosen: ChosenFigure | null;
  readonly onChoose: (chosen: ChosenFigure) => void;
}

/** Units by criteria. What a unit does not give is a gap; sums stand where they mean something. */
export function FigureTable({ figures, chosen, onChoose }: FigureTableProps) {
  const { words } = useReview();
  const { units, columns } = figures;
  const { scroller, drawn } = useWindow(units.length, LINE);
  const cells = useMemo(() => columns.map((column) => new Map(column.cells.map((cell) => [cell.at, cell]))), [columns]);
  return (
    <div ref={scroller} className="table-scroll table-plain">
      <table aria-label={words.figures.label} aria-rowcount={units.length + 1} className="report-table figure-table">
        <thead>
          <tr>
            <th scope="col" className="col-unit">
              {words.table.unit}
            </th>
            {columns.map((column) => (
              <ColumnHead key={columnKey(column)} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.above > 0 && <Gap height={drawn.above} />}
          {units.slice(drawn.from, drawn.to).map(({ name, file }, offset) => {
            const at = drawn.from + offset;
            return (
              <tr key={file} className="line line-figures" aria-rowindex={at + 2}>
                <th scope="row" className="col-unit">
                  <span className="clipped" title={file}>
                    {name}
                  </span>
                </th>
                {columns.map((column, place) => (
                  <FigureCell
                    key={columnKey(column)}
                    cell={cells[place]!.get(at)}
                    isChosen={chosen !== null && chosen.at === at && columnKey(chosen.column) === columnKey(column)}
                    onChoose={() => onChoose({ column: keyOf(column), at })}
                  />
                ))}
              </tr>
            );
          })}
          {drawn.below > 0 && <Gap height={drawn.below} />}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="col-unit">
              {words.figures.sum}
            </th>
            {columns.map((column) => (
              <td key={columnKey(column)} className="col-figure">
                {column.sum === null ? (
                  <span className="quiet">{words.figures.noSum}</span>
                ) : (
                  <>
                    {formatNumber(column.sum, 2)}
                    <br />
                    <span className="quiet">{words.figures.of(column.reported, units.length)}</span>
                    {column.share !== null && (
                      <>
                        <br />
                        <span className="quiet">{words.figures.share(formatNumber(column.share, 1))}</span>
                      </>
                    )}
                  </>
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function ColumnHead({ column: { names, text, measure } }: { readonly column: FigureColumnHead }) {
  return (
    <th scope="col" className="col-figure" title={text} lang="vi">
      {!isAdvice({ text }) && <span className="quiet three-lines">{criterionLabel({ text })}</span>}
      <span className="three-lines">{names.join(", ")}</span>
      <span className="quiet">({measure})</span>
    </th>
  );
}

interface FigureCellProps {
  readonly cell: FigureCellHead | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function FigureCell({ cell, isChosen, onChoose }: FigureCellProps) {
  const { words } = useReview();
  if (cell === undefined)
    return (
      <td className="col-figure">
        <span aria-hidden="true">–</span>
        <span className="hidden-text">{words.figures.none}</span>
      </td>
    );
  const remark = cell.kind === "unclear" ? words.figures.several : cell.outlier ? words.figures.outlier : null;
  return (
    <td className="col-figure">
      <button type="button" className="figure" aria-pressed={isChosen} onClick={onChoose} title={remark ?? undefined}>
        {remark !== null && <Icon name={cell.kind === "unclear" ? "unsure" : "should"} />}
        <span className="clipped">{cell.written}</span>
        {remark !== null && <span className="hidden-text">, {remark}</span>}
      </button>
    </td>
  );
}

function keyOf({ criterion, measure, thing, dealt }: ColumnKey): ColumnKey {
  return { criterion, measure, thing, dealt };
}
