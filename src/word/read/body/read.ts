import { unknownFacts, type Paragraph, type Snapshot } from "../../../core/snapshot/snapshot";
import { can, isReadOnly, supports } from "../../abilities";
import { toHostError } from "../../errors";
import type { Knowledge } from "../../look/knowledge";
import type { Place } from "../../look/places";
import { run } from "../../run";
import { isWordless } from "./pictures";
import { readableText } from "../texts";
import { askFacts } from "./facts";
import { secondRound, type Refused } from "./second-round";
import { toParagraph } from "./to-paragraph";

/** What is asked of every paragraph, by name: a bare load fetches everything and can freeze Word. */
const scalars = ["text", "style", "styleBuiltIn", "outlineLevel", "tableNestingLevel", "isListItem"];
const fonts = ["font/name", "font/size", "font/bold", "font/highlightColor"];

/**
 * What is asked for, the fullest first. Some hosts refuse facts they claim
 * to know, or fonts of a document only being viewed (office-js #5039).
 */
const askings = [
  { fonts: true, facts: true, kinds: true },
  { fonts: true, facts: true, kinds: false },
  { fonts: true, facts: false, kinds: false },
  { fonts: false, facts: false, kinds: false },
] as const;

/** A reading of the body, and where each of its paragraphs stands in Word's own list. */
export interface Reading {
  readonly snapshot: Snapshot;
  /** Null when each stands at its own index with its own text. */
  readonly places: readonly Place[] | null;
}

export interface BodyReader {
  read(): Promise<Reading>;
  /** What is known of the OOXML of the paragraphs read last; null while there was no sign of anything in it. */
  knowledge(): Knowledge | null;
}

/**
 * Makes a reader of the body: one round trip, with a second one only for what the first showed to exist: automatic
 * numbers, tracked changes, headings with nothing but blank lines below, which may hold a picture. Where Word fails on
 * those (it does on a tracked-deleted list item, office-js #5901) they are reported as not known. A third one, once for
 * each place, where only the OOXML says what Word shows (src/word/look). What Word has refused once is not asked again.
 */
export function createReader(): BodyReader {
  let asking = 0;
  const known: Known = { refused: { pictures: false, look: false }, knowledge: null, revisions: null };
  return {
    knowledge: () => known.knowledge,
    async read() {
      for (;;) {
        try {
          return await new Promise<Reading>((done, failed) => {
            run("read", "read", (context) => readBody(context, askings[asking]!, known, done)).then(done, failed);
          });
        } catch (error) {
          const failure = toHostError(error, "read");
          if (asking === askings.length - 1 || failure.kind === "timeout" || failure.kind === "busy") throw failure;
          asking++;
        }
      }
    },
  };
}

/** What one reading leaves to the next. */
interface Known {
  /** What Word failed on, once. */
  readonly refused: Refused & { look: boolean };
  knowledge: Knowledge | null;
  /** Tracked changes at the last reading. */
  revisions: number | null;
}

async function readBody(
  context: Word.RequestContext,
  asked: (typeof askings)[number],
  known: Known,
  early: (reading: Reading) => void,
): Promise<Reading> {
  const { refused } = known;
  const { body } = context.document;
  const { paragraphs } = body;
  paragraphs.load([...scalars, ...(asked.fonts ? fonts : [])].join(","));
  const controls = known.knowledge === null && asked.facts ? controlsOf(body, asked.kinds) : null;
  controls?.load("id");
  const { sections } = context.document;
  if (controls !== null) sections.load("body/type");
  const askedFacts = asked.facts ? askFacts(context) : () => ({ ...unknownFacts, readOnly: isReadOnly() || null });
  await context.sync();
  const facts = askedFacts();
  const { items } = paragraphs;
  const hints = {
    controls: controls !== null && controls.items.length > 0,
    changes: facts.revisions === null ? facts.trackingChanges === true : facts.revisions > 0,
    sections: controls !== null && sections.items.length > 1,
    headless: !items.slice(0, HEAD).some(({ text }) => NATION.test(text)),
  };
  const looker =
    known.knowledge !== null || Object.values(hints).includes(true) || mayShowMore(items) ? await lookChunk() : null;
  if (looker !== null) {
    known.knowledge ??= new looker.Knowledge();
    known.knowledge.follow(items.map(({ text }) => readableText(text)));
    if (known.revisions !== facts.revisions) known.knowledge.doubtJoints();
  }
  known.revisions = facts.revisions;
  const { knowledge } = known;
  const further =
    looker === null || knowledge === null || refused.look ? null : looker.planLook(items, knowledge, hints);
  const second = await secondRound(context, items, facts, asked.fonts, refused, further?.whole === true);
  const { labels, boldUntil, pictures, reviewed } = second;
  const own = items.map((item, index): Paragraph => {
    const reach = boldUntil.get(index);
    return {
      ...toParagraph(item, index, labels.get(index), reviewed?.[index], asked.fonts),
      ...(reach !== undefined && { boldUntil: reach }),
      ...(pictures.has(index) && { unread: ["picture" as const] }),
    };
  });
  if (further !== null) {
    const wanted = { ...further, whole: further.whole && second.light };
    if (!(await looker!.look(context, items, wanted, knowledge!, pictures))) refused.look = true;
  }
  const seen = looker !== null && knowledge?.tells ? looker.asSeen(own, knowledge, facts.revisions !== 0) : null;
  const reading: Reading = {
    snapshot: {
      paragraphs: seen?.paragraphs ?? own,
      facts: { ...facts, beside: knowledge?.beside ?? (hints.headless ? null : undefined) },
    },
    places: seen?.places ?? null,
  };
  // A look that Word did not answer in time is still under way, and the run would wait for it.
  if (refused.look) early(reading);
  return reading;
}

/**
 * Controls that may show a prompt, of every kind this Word lists: the plain collection holds those of rich text alone.
 */
function controlsOf(body: Word.Body, everyKind: boolean): Word.ContentControlCollection {
  if (!everyKind || !can("WordApi", "1.5", body, "getContentControls")) return body.contentControls;
  const types = [
    "RichText PlainText",
    ...(supports("WordApi", "1.9") ? ["DropDownList ComboBox"] : []),
    ...(supports("WordApiDesktop", "1.3") ? ["DatePicker"] : []),
  ].flatMap((names) => names.split(" "));
  return body.getContentControls({ types: types as Word.ContentControlType[] });
}

/** Paragraphs among which the quốc hiệu stands, if it does, and a cheap look for it. */
const HEAD = 80;
const NATION = /c\S+ng h\S+ x\S+ h/i;

/** Fetched when there is something to look at; null when it cannot be: the reading goes on without. */
const lookChunk = () => import(/* webpackChunkName: "look" */ "../../look/look").catch(() => null);

/** Lines without words, or twice the same: a sign that Word may show more than it lists. */
function mayShowMore(items: readonly Word.Paragraph[]): boolean {
  return items.some(isWordless) || new Set(items.map(({ text }) => text)).size < items.length;
}
