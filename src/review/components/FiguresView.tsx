/** Figures of all units, criterion by criterion. */
export function FiguresView() {
  return null;
}
