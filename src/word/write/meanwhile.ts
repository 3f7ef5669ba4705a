import { anatomyOf, type Anatomy } from "../read/anatomy";
import type { Survey } from "../read/survey";
import { readableText } from "../read/texts";
import { putBack, type Return } from "../undo/put-back";
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
 * Queues the question how the document stands, to be sent in one batch with the write: a batch runs in one
 * piece, so its answer is what the write met. To be called before anything is queued that changes the document.
 */
export function watchWrite(
  context: Word.RequestContext,
  found: Survey,
  {
    insertions = [],
    removed,
    joined = null,
  }: {
    readonly insertions?: Plan["insertions"];
    readonly removed: readonly number[];
    /** Two neighbours of which all that stands between is deleted. */
    readonly joined?: readonly [number, number] | null;
  },
): Meanwhile {
  const { body } = context.document;
  const { paragraphs } = body;
  paragraphs.load("text,tableNestingLevel,isListItem,style");
  const xml = (removed.length > 0 || joined !== null) && found.anatomy !== null ? body.getOoxml() : null;
  const texts = () => paragraphs.items.map(({ text }) => readableText(text));
  return {
    writtenTwice: () => isWrittenTwice({ insertions }, found.raw.map(readableText), texts()),
    async putBack() {
      const met = texts();
      const anatomy = xml === null ? null : anatomyOf(xml.value, met);
      if (anatomy === null) return new Set();
      const raw = found.raw.map(readableText);
      const places = follow(raw, met);
      const gone = new Set(removed.map((paragraph) => places[paragraph]!));
      const tableOf = (paragraph: number) => anatomy.paragraphs[places[paragraph]!]?.table ?? null;
      const touched = removed.filter((paragraph) => {
        const place = places[paragraph]!;
        return !anatomy.paragraphs[place]?.bare || met[place] !== raw[paragraph];
      });
      // A table goes as a whole, with a row that somebody has added to it.
      const goneTables = new Set(removed.flatMap((paragraph) => tableOf(paragraph) ?? []));
      const grown = anatomy.paragraphs.flatMap(({ table }, place) =>
        table !== null && goneTables.has(table) && !gone.has(place) ? [table] : [],
      );
      const tables = new Set([...touched.flatMap((paragraph) => tableOf(paragraph) ?? []), ...grown]);
      const lost = removed.filter((paragraph) => {
        const table = tableOf(paragraph);
        return table === null ? touched.includes(paragraph) : tables.has(table);
      });
      const between = joined === null ? [] : placesBetween(places[joined[0]]!, places[joined[1]]!);
      if (lost.length + between.length === 0) return new Set();
      for (const place of between) gone.add(place);
      const returns = [
        ...between.map((place) => [place]),
        ...lost.filter((paragraph) => tableOf(paragraph) === null).map((paragraph) => [places[paragraph]!]),
        ...[...tables].map((table) => anatomy.paragraphs.flatMap((one, place) => (one.table === table ? [place] : []))),
      ].sort(([one], [other]) => one! - other!);
      // The proxies of the survey: those of this reading are known by their index, and the write has moved it.
      const proxies = paragraphs.items.map((item, place) => found.items[places.indexOf(place)] ?? item);
      const metNow: Survey = {
        ...found,
        items: proxies,
        texts: met,
        raw: paragraphs.items.map(({ text }) => text),
        anatomy,
      };
      await putBack(
        context,
        metNow,
        returns.map((block) => {
          const whole = returnOf(block, metNow, anatomy, gone);
          // The lower of two that were joined is no place any more.
          return between.includes(block[0]!) ? { ...whole, above: places[joined![0]]!, below: null } : whole;
        }),
      );
      return new Set([...lost, ...(between.length > 0 ? joined! : [])]);
    },
  };
}

function placesBetween(one: number, other: number): readonly number[] {
  return Array.from({ length: Math.max(0, other - one - 1) }, (_, step) => one + 1 + step);
}

/** A paragraph of the body or all those of a table, with the nearest neighbours that stay. */
function returnOf(
  block: readonly number[],
  { texts, items }: Survey,
  anatomy: Anatomy,
  gone: ReadonlySet<number>,
): Return {
  const [first, last] = [block[0]!, block.at(-1)!];
  const isTable = anatomy.paragraphs[first]!.table !== null;
  const next = (index: number, step: -1 | 1): number | null => {
    const beside = anatomy.paragraphs[index]!;
    if (!isTable || beside.table === null) return step < 0 ? beside.above : beside.below;
    return items[index + step]?.tableNestingLevel === 0 ? index + step : null;
  };
  const stays = (index: number, step: -1 | 1): number | null => {
    const beside = next(index, step);
    return beside !== null && gone.has(beside) ? stays(beside, step) : beside;
  };
  return {
    lines: block.map((place) => texts[place]!),
    style: items[first]!.style,
    above: stays(first, -1),
    below: stays(last, 1),
    package: (separate) => anatomy.packageOf([first], { separate, allParts: true, tables: true }),
  };
}

/**
 * True when a heading, a title or a head that is to be inserted stands
 * there more often than when the insertion was planned.
 */
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
