/** What can be taken away. */
export function TakeAwayView() {
  return null;
}
