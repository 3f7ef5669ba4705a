/**
 * A line of guidance as it is printed below its heading: behind a dash, as
 * outlines set them, unless it carries a mark of its own ("+ …", "a) …", "(…)").
 */
export function printedGuidance(line: string): string {
  return OWN_MARK.test(line) ? line : `- ${line}`;
}

/** Words asked of a section of an outline that says nothing of their number: more where it asks for several things. */
export function usualWords(guidance: readonly string[]): number {
  return guidance.length > 0 ? 30 : 15;
}

const OWN_MARK = /^(?:[-+*•(“"]|\p{L}[)/.]\s|\d{1,2}[)/.]\s|[^|]*\s\|\s)/u;
