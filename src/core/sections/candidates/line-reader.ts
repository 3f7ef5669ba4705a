import { isContentsLine } from "../../snapshot/contents-line";
import { afterLine, linesOf, type Line } from "../../snapshot/lines";
import type { Paragraph, Snapshot } from "../../snapshot/snapshot";
import { withoutTail } from "../../titles/title-words";
import { isBlank } from "../../vietnamese/fold";
import type { Place } from "./candidate";
import { numberOfList } from "./form";
import { withSyllablesJoined } from "./torn-syllables";

/**
 * The lines of a document as headings are looked for in them: what
 * stands below each, and whether it is longer than any title.
 */
export class LineReader {
  /** The lines of every paragraph looked at so far: each line asks for those below it. */
  private readonly lines = new Map<number, readonly Line[]>();
  /** The next line of the same paragraph that is not blank. */
  private readonly below = new Map<Line, Line>();

  /** @param longest the longest title with room for its number, in letters */
  constructor(
    private readonly snapshot: Snapshot,
    readonly longest: number,
  ) {}

  linesOf(at: number): readonly Line[] {
    let lines = this.lines.get(at);
    if (lines !== undefined) return lines;
    this.lines.set(at, (lines = linesOf(this.snapshot, at).map((line) => this.mended(line))));
    let next: Line | undefined;
    for (let n = lines.length - 1; n >= 0; n--) {
      const line = lines[n]!;
      if (next) this.below.set(line, next);
      if (line.folded !== "") next = line;
    }
    return lines;
  }

  private mended(line: Line): Line {
    if (line.folded.length > this.longest) return line;
    const folded = withSyllablesJoined(line.folded);
    return folded === line.folded ? line : { ...line, folded };
  }

  /** The line below that is not blank; null where a heading cannot go on. */
  nextLine(line: Line): Line | null {
    const { paragraphs } = this.snapshot;
    const below = this.below.get(line);
    if (below) return below;
    for (let next = line.paragraph + 1; next <= line.paragraph + 2; next++) {
      const paragraph = paragraphs[next];
      if (paragraph === undefined) return null;
      if (isBlank(paragraph.text)) continue;
      if (isContentsLine(paragraph) || numberOfList(paragraph) !== null) return null;
      return this.linesOf(next).find(({ folded }) => folded !== "") ?? null;
    }
    return null;
  }

  /** Longer than any title, whatever it says of place and law or adds in brackets. */
  isLong(line: Line): boolean {
    const { length } = line.folded;
    if (length <= this.longest || length > 2 * this.longest) return length > this.longest;
    const subject = subjectOf(line, line.folded) ?? line.folded;
    return subject.replace(BRACKETS, "").length > this.longest;
  }
}

const BRACKETS = /\([^()]*\)/gu;

/** Behind a tab stands the text, not what the title says of place and law. */
export function subjectOf({ readable }: Line, folded: string): string | null {
  return readable.includes("\t") ? null : withoutTail(folded);
}

/** Where the text below a line begins. */
export function endOfLine({ paragraphs }: Snapshot, line: Line): Place {
  const { text } = paragraphs[line.paragraph] as Paragraph;
  return line.to >= text.length
    ? { paragraph: line.paragraph + 1, offset: 0 }
    : { paragraph: line.paragraph, offset: afterLine(text, line.to) };
}
