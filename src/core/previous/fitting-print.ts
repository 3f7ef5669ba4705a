import type { PreviousPrint } from "../memory/previous-print";

/** The print, shortened to what a document should carry: sentences of the longest sections are left out first. */
export function fittingPrint(print: PreviousPrint): PreviousPrint {
  let fitting = print;
  for (let most = 4096; most >= 1 && JSON.stringify(fitting).length > LARGEST_PRINT; most /= 2)
    fitting = {
      ...print,
      figures: print.figures.slice(0, most),
      sections: print.sections.map((each) => ({ ...each, sentences: each.sentences.slice(0, most) })),
    };
  return fitting;
}

/** Most characters of a remembered print. */
export const LARGEST_PRINT = 65_536;
