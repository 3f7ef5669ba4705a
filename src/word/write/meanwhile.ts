import { anatomyOf } from "../read/anatomy";
import type { Survey } from "../read/survey";
import { readableText } from "../read/texts";
import { putBack } from "../undo/put-back";
import { alignOurs, type Expected } from "./alignment";
import type { Plan } from "./plan";

/** What happened in the document between the survey and the write. */
export interface Meanwhile {
  /** True when the same headings had come to stand there: another pane inserts too. */
  writtenTwice(): boolean;
  /** Puts back paragraphs that were no longer ours alone when they were removed; returns their indexes. */
  putBack(): Promise<ReadonlySet<number>>;
}

/**
 * Queues the question how the document stands, to be sent in one batch with the write: a batch runs in one piece, so its answer is what the
 * write met. To be called before anything is queued that changes the document.
 */
export function watchWrite(
  context: Word.RequestContext,
  found: Survey,
  { insertions, removed }: { readonly insertions: Plan["insertions"]; readonly removed: readonly number[] },
): Meanwhile {
  const { body } = context.document;
  const { paragraphs } = body;
  paragraphs.load("text,tableNestingLevel,isListItem,style");
  const xml = removed.length > 0 && found.anatomy !== null ? body.getOoxml() : null;
  const texts = () => paragraphs.items.map(({ text }) => readableText(text));
  return {
    writtenTwice: () => isWrittenTwice({ insertions }, found.raw.map(readableText), texts()),
    async putBack() {
      const anatomy = xml === null ? null : anatomyOf(xml.value, texts());
      if (anatomy === null) return new Set();
      const met = texts();
      const places = follow(found.raw.map(readableText), met);
      const lost = removed.filter((paragraph) => {
        // A cell is not put back by itself.
        if (found.items[paragraph]!.tableNestingLevel > 0) return false;
        const place = places[paragraph]!;
        const there = anatomy.paragraphs[place];
        const allowed = there?.bare;
        return !allowed || met[place] !== readableText(found.raw[paragraph]!);
      });
      if (lost.length === 0) return new Set();
      const gone = new Set(removed.map((paragraph) => places[paragraph]!));
      const stays = (index: number, step: -1 | 1): number | null => {
        const next = step < 0 ? anatomy.paragraphs[index]!.above : anatomy.paragraphs[index]!.below;
        return next !== null && gone.has(next) ? stays(next, step) : next;
      };
      const returns = lost.map((paragraph) => {
        const place = places[paragraph]!;
        return {
          lines: [met[place]!],
          style: paragraphs.items[place]!.style,
          above: stays(place, -1),
          below: stays(place, 1),
          package: (separate: boolean) => anatomy.packageOf([place], { separate, allParts: true }),
        };
      });
      const met_ = {
        ...found,
        items: paragraphs.items,
        texts: met,
        raw: paragraphs.items.map(({ text }) => text),
        anatomy,
      };
      await putBack(context, met_, returns);
      return new Set(lost);
    },
  };
}

/** True when a heading, a title or a head that is to be inserted stands there more often than when the insertion was planned. */
export function isWrittenTwice(
  { insertions }: Pick<Plan, "insertions">,
  seen: readonly string[],
  now: readonly string[],
): boolean {
  const lines = insertions.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "header"
        ? [block.nation]
        : block.kind === "text" && ["title", "part", "section"].includes(block.role)
          ? [block.text]
          : [],
    ),
  );
  const times = (texts: readonly string[], line: string) => texts.filter((text) => text === line).length;
  return lines.some((line) => times(now, line) > times(seen, line));
}

/** Where each paragraph stands in a later reading; one whose words changed is where its neighbours say. */
function follow(then: readonly string[], now: readonly string[]): readonly number[] {
  const places =
    alignOurs(
      then.map((text, was): Expected => ({ text, was, optional: false })),
      now,
    ) ?? then.map(() => -1);
  const found: number[] = [];
  for (const place of places) found.push(place >= 0 ? place : Math.min((found.at(-1) ?? -1) + 1, now.length - 1));
  return found;
}
