/** How each part on the screen that could not be fetched is asked for again. */
export const missedParts = new Set<() => void>();

/** Asks once more for all that could not be fetched: what kept one part away kept the others away too. */
export function fetchMissed(): void {
  for (const again of [...missedParts]) again();
}
