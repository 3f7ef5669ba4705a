import { rowFigure, type PlacedFigure } from "../../../criteria/table-figures";
import { foldedParagraph } from "../../../snapshot/reading";
import type { Snapshot } from "../../../snapshot/snapshot";
import { dealingNamed, type Dealing } from "../dealings";

/** The figure of a row that tells what was dealt with of what an earlier row counts. */
export interface DealtRow {
  readonly label: number;
  readonly figure: PlacedFigure;
  readonly dealing: Dealing;
}

/**
 * What a row counts where no cell names it: its label without "số", or
 * what stands behind it in brackets ("Đối thoại định kỳ (cuộc)").
 */
export function unitOfLabel(snapshot: Snapshot, label: number): string {
  const text = foldedParagraph(snapshot, label).trim();
  return /\(([^()\d]{2,20})\)$/u.exec(text)?.[1] ?? text.replace(/^(?:tổng )?số (?:lượng )?/u, "");
}

/**
 * The rows behind the one that ends with a cell, as long as each tells
 * what was dealt with: "Đơn đã giải quyết | đơn | 41".
 */
export function dealtRowsBehind(snapshot: Snapshot, last: number): readonly DealtRow[] {
  const rows: DealtRow[] = [];
  for (let label = last + 1; snapshot.paragraphs[label] !== undefined;) {
    if (snapshot.paragraphs[label]!.tableLevel === 0) break;
    // A column of running numbers.
    if (/^\d{1,3}\.?$/u.test(foldedParagraph(snapshot, label).trim())) label++;
    if (snapshot.paragraphs[label] === undefined) break;
    const dealing = dealingNamed(foldedParagraph(snapshot, label));
    const figure = dealing === null ? null : rowFigure(snapshot, label);
    if (dealing === null || figure === null) break;
    rows.push({ label, figure, dealing });
    label = figure.paragraph + 1;
  }
  return rows;
}
