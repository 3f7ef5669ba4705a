/** "1 comment", "2 comments"; Vietnamese has one form for both. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
