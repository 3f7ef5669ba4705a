import type { Misstated } from "./misstated";

/**
 * A text with one blank where two were typed ("tiếp  nhận  25  đơn"), and what
 * was found in it as it stands in the text. Wider rooms part columns and stay.
 */
export function singleSpaced(text: string): {
  readonly text: string;
  readonly found: (wrong: Misstated) => Misstated;
} | null {
  if (!DOUBLE.test(text)) return null;
  const doubled = [...text.matchAll(new RegExp(DOUBLE, "gu"))].map(({ index }, at) => index - at);
  const back = (offset: number) => offset + doubled.filter((at) => at < offset).length;
  const moved = ({ from, to }: { readonly from: number; readonly to: number }) => ({ from: back(from), to: back(to) });
  return {
    text: text.replace(new RegExp(DOUBLE, "gu"), " "),
    found: (wrong) => ({ ...wrong, ...moved(wrong), correction: wrong.correction && moved(wrong.correction) }),
  };
}

const DOUBLE = /(?<! ) {2}(?! )/u;
