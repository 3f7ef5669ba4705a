import type { DocumentFacts, Paragraph, Snapshot } from "../../core/snapshot/snapshot";
import { can, isReadOnly } from "../abilities";
import { toHostError } from "../errors";
import { run } from "../run";
import { askChanges, mayReview, reviewedTexts } from "./current-texts";
import { askBoldReach, mayRunIn } from "./bold-reach";
import { askPictures, mayHoldPicture } from "./pictures";
import { readableText } from "./texts";

/** What is asked of every paragraph, by name: a bare load fetches everything and can freeze Word. */
const scalars = ["text", "style", "styleBuiltIn", "outlineLevel", "tableNestingLevel", "isListItem"];
const fonts = ["font/name", "font/size", "font/bold", "font/highlightColor"];

/** What is asked for, the fullest first. Some hosts refuse facts they claim to know, or fonts of a document only being viewed (office-js #5039). */
const askings = [
  { fonts: true, facts: true },
  { fonts: true, facts: false },
  { fonts: false, facts: false },
] as const;

/**
 * Makes a reader of the body: one round trip, with a second one only for what the first showed to exist: automatic numbers, tracked
 * changes, headings with nothing but blank lines below, which may hold a picture. Where Word fails on those (it does on a tracked-deleted list item, office-js #5901) they are reported as not known.
 * What Word has refused once is not asked again.
 */
export function createReader(): () => Promise<Snapshot> {
  let asking = 0;
  const refused: Refused = { pictures: false };
  return async function read(): Promise<Snapshot> {
    for (;;) {
      try {
        return await run("read", "read", (context) => readBody(context, askings[asking]!, refused));
      } catch (error) {
        const failure = toHostError(error, "read");
        if (asking === askings.length - 1 || failure.kind === "timeout" || failure.kind === "busy") throw failure;
        asking++;
      }
    }
  };
}

/** What Word failed on in the second round trip, once. */
interface Refused {
  pictures: boolean;
}

async function readBody(
  context: Word.RequestContext,
  asked: (typeof askings)[number],
  refused: Refused,
): Promise<Snapshot> {
  const { paragraphs } = context.document.body;
  paragraphs.load([...scalars, ...(asked.fonts ? fonts : [])].join(","));
  const askedFacts = asked.facts ? askFacts(context) : () => ({ ...nothingKnown, readOnly: isReadOnly() || null });
  await context.sync();
  const facts = askedFacts();
  const { labels, boldUntil, pictures, reviewed } = await secondRound(
    context,
    paragraphs.items,
    facts,
    asked.fonts,
    refused,
  );
  return {
    paragraphs: paragraphs.items.map((item, index) => {
      const reach = boldUntil.get(index);
      return {
        ...toParagraph(item, index, labels.get(index), reviewed?.[index], asked.fonts),
        ...(reach !== undefined && { boldUntil: reach }),
        ...(pictures.has(index) && { unread: ["picture" as const] }),
      };
    }),
    facts: { ...facts, textIncludesDeletions: facts.revisions !== 0 && reviewed === null },
  };
}

const nothingKnown: DocumentFacts = {
  readOnly: null,
  trackingChanges: null,
  revisions: null,
  comments: null,
  page: null,
  textIncludesDeletions: true,
};

/** Queues the questions this Word can answer; the result is read after the sync. */
function askFacts(context: Word.RequestContext): () => Omit<DocumentFacts, "textIncludesDeletions"> {
  const { document } = context;
  const { body } = document;
  const protection = can("WordApiDesktop", "1.4", document, "protectionType");
  if (protection) document.load("protectionType");
  const changes = askChanges(context);
  const comments = can("WordApi", "1.4", body, "getComments") ? body.getComments() : null;
  comments?.load("items/id");
  return () => ({
    ...nothingKnown,
    readOnly: isReadOnly() || null,
    ...(protection && document.protectionType !== "NoProtection" && { isProtected: true as const }),
    trackingChanges: changes().tracking,
    revisions: changes().revisions,
    comments: comments?.items.length ?? null,
  });
}

interface SecondRound {
  readonly labels: ReadonlyMap<number, string>;
  readonly boldUntil: ReadonlyMap<number, number>;
  /** Paragraphs that hold a picture and no words. */
  readonly pictures: ReadonlySet<number>;
  /** Null where struck-out text could not be left out. */
  readonly reviewed: readonly string[] | null;
}

async function secondRound(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  facts: Pick<DocumentFacts, "revisions" | "trackingChanges">,
  withFont: boolean,
  refused: Refused,
): Promise<SecondRound> {
  const lists = items.flatMap((item, index) => (item.isListItem ? [{ index, list: item.listItemOrNullObject }] : []));
  const mixed = items.flatMap((item, index) => (withFont && mayRunIn(item) ? [index] : []));
  const wordless = withFont && !refused.pictures ? mayHoldPicture(items) : [];
  const review = mayReview(items, { tracking: facts.trackingChanges, revisions: facts.revisions });
  const wordsOnly = async (): Promise<SecondRound> => ({
    labels: new Map(),
    boldUntil: new Map(),
    pictures: new Set(),
    reviewed: review ? await reviewedTexts(context, items) : null,
  });
  if (lists.length === 0 && mixed.length === 0 && wordless.length === 0) return wordsOnly();
  const current = review ? items.map((item) => item.getReviewedText("Current")) : null;
  try {
    const boldUntil = askBoldReach(items, mixed);
    const pictures = askPictures(items, wordless);
    for (const { list } of lists) list.load("listString");
    await context.sync();
    return {
      labels: new Map(lists.map(({ index, list }) => [index, list.isNullObject ? "" : list.listString])),
      boldUntil: boldUntil(),
      pictures: pictures(),
      reviewed: current?.map(({ value }) => value) ?? null,
    };
  } catch (error) {
    const failure = toHostError(error, "read lists");
    if (failure.kind === "timeout") throw failure;
    if (wordless.length > 0) {
      // A host that fails on pictures must not cost the numbers: asked again without them, now and ever after.
      refused.pictures = true;
      return secondRound(context, items, facts, withFont, refused);
    }
    // Numbers are not known then; the words must be, or no later step would find them again.
    return wordsOnly();
  }
}

function toParagraph(
  item: Word.Paragraph,
  index: number,
  label: string | undefined,
  reviewed: string | undefined,
  withFont: boolean,
): Paragraph {
  const level = item.outlineLevel;
  return {
    index,
    text: readableText(reviewed ?? item.text),
    style: neutralStyle(item),
    outlineLevel: Number.isInteger(level) && level >= 1 && level <= 9 ? level : null,
    tableLevel: item.tableNestingLevel,
    listLabel: item.isListItem ? numberOnly(label ?? "") : null,
    ...(withFont ? fontOf(item.font) : { font: null, size: null, bold: null, highlighted: false }),
  };
}

function neutralStyle(item: Word.Paragraph): string {
  const builtIn = String(item.styleBuiltIn ?? "");
  return (builtIn !== "" && builtIn !== "Other" ? builtIn : item.style) || "Normal";
}

/** A bullet is a sign of some symbol font, not a number to be read. */
function numberOnly(label: string): string {
  return /[\p{L}\p{N}]/u.test(label) ? label : "";
}

function fontOf(font: Word.Font): Pick<Paragraph, "font" | "size" | "bold" | "highlighted"> {
  return {
    font: font.name || null,
    size: font.size > 0 && font.size < 1639 ? font.size : null,
    bold: typeof font.bold === "boolean" ? font.bold : null,
    // Null: no highlight; "" : several colours (Word.Font.highlightColor).
    highlighted: typeof font.highlightColor === "string",
  };
}
