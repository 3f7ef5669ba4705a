import type { Bilingual } from "../../../core/outline/language";
import type { Outline, SectionId } from "../../../core/outline/outline";
import { idOfOutlineFile, outlineFromDocument, type SourceParagraph } from "../../../core/outline/from-document";
import { readOutlineFile } from "../../../core/outline/outline-file";
import { timeAround, type ReportTime } from "../../../core/outline/report-time";
import { chooseOutline, equipped, type ChosenOutline, type RememberedOutline } from "../../../core/outline/shelf";
import { packOutline, unpackOutline } from "../../../core/outline/use/carried";
import { isSameOutline, printedOnly } from "../../../core/outline/use/adapt";
import { endOf, newerThan, readPublished, type PublishedOutline } from "../../../core/outline/use/published";
import { isAbout } from "../../../core/outline/topic";
import { topicsOf } from "../../../core/outline/topic/topics-of";
import { outlineById, shelf } from "../../../outlines";
import type { OutlineDraft } from "./outline-draft";
import type { Surroundings } from "../surroundings";

/**
 * Every outline within reach of the pane: the built-in ones, those its host
 * publishes, and any file. Fetched when an outline is chosen, or remembered.
 */

/** A draft, or why there is none. */
export type DraftReading = OutlineDraft | { readonly problem: Bilingual };

/** Larger is no outline, and would only keep the pane waiting: a letter with scanned pages takes a few. */
const LARGEST_FILE = 15 * 1024 * 1024;

/** The outline of a document: what it remembers, else what was last chosen on this computer, else the first. */
export function outlineOf(remembered: RememberedOutline | null, keptHere: string | null): ChosenOutline {
  const kept = keptHere === null ? null : unpackOutline(keptHere);
  const chosen = kept !== null && "outline" in kept ? equippedOutline(kept.outline) : null;
  return chooseOutline(shelf, remembered, chosen);
}

/** An outline with what the product knows of its subject; a built-in one, unchanged, is the built-in one itself. */
export function equippedOutline(printed: Outline): Outline {
  const builtIn = outlineById(printed.id);
  if (builtIn !== undefined && isSameOutline(printed, builtIn)) return builtIn;
  return equipped(shelf, printed);
}

/** What the document has to remember of an outline; null when it is too long to be carried. */
export function rememberedOutline(outline: Outline): RememberedOutline | null {
  const builtIn = outlineById(outline.id);
  if (builtIn !== undefined && isSameOutline(outline, builtIn)) return { outline: outline.id };
  const carriedOutline = packOutline(outline);
  return carriedOutline === null ? null : { outline: outline.id, carriedOutline };
}

/** The built-in outlines, the first one first. */
export function builtInOutlines(): readonly Outline[] {
  return shelf.outlines;
}

/** The outline in use as a draft: the file the document carries, else the built-in one. */
export function draftOf(outline: Outline, carried: string | undefined): OutlineDraft {
  const read = carried === undefined ? null : unpackOutline(carried);
  return draft(read !== null && "outline" in read ? read.outline : printedOnly(outline));
}

/** Reads a file the user chose: the công văn's .docx, or a .json that the pane wrote. Never rejects. */
export async function draftFromFile(
  name: string,
  bytes: Uint8Array,
  surroundings: Surroundings,
): Promise<DraftReading> {
  if (bytes.length > LARGEST_FILE) return { problem: tooLarge };
  if (/\.json$/iu.test(name)) return draftFromText(new TextDecoder().decode(bytes));
  const read = await surroundings.readDocx(bytes);
  if ("problem" in read) return read;
  const id = idOfOutlineFile(await surroundings.sha256(bytes));
  return draftFromParagraphs(read.snapshot.paragraphs, id, surroundings);
}

/** Reads an outline out of paragraphs: of a file, or of the document that is open. */
export function draftFromParagraphs(
  paragraphs: readonly SourceParagraph[],
  id: string,
  surroundings: Surroundings,
): DraftReading {
  const [, month, year] = surroundings.today().split("/").map(Number) as [number, number, number];
  const { outline, remarks, passedOver } = outlineFromDocument(paragraphs, id, timeAround(year, month));
  return outline === null ? { problem: remarks[0]! } : { ...draft(outline), remarks, passedOver };
}

/** What the product would add to a section: criteria of a topic it knows. */
export interface SuggestedTopic {
  readonly name: Bilingual;
  /** How many contents it asks for. */
  readonly criteria: number;
  /** The user has not left it out. */
  readonly on: boolean;
}

/** The topics that sections of an outline speak of by their titles; none in an outline on another subject. */
export function suggestedTopics(printed: Outline): ReadonlyMap<SectionId, SuggestedTopic> {
  const subject = shelf.subjects.find((each) => isAbout(printed, each));
  if (subject === undefined) return new Map();
  // What the user left out is still shown, to be put back.
  const asked = printed.sections.map(({ topic, ...section }) =>
    topic === undefined || topic === null ? section : { ...section, topic },
  );
  const topics = topicsOf({ ...printed, sections: asked }, subject);
  return new Map(
    printed.sections.flatMap(({ id, topic: chosen }) => {
      const topic = topics.get(id);
      return topic === undefined
        ? []
        : [[id, { name: topic.name, criteria: topic.criteria.length, on: chosen !== null }] as const];
    }),
  );
}

/** What the pane's host publishes, the latest first; empty without a list, or without the network. */
export async function publishedOutlines(surroundings: Surroundings): Promise<readonly PublishedOutline[]> {
  const bytes = await surroundings.ownFile("outlines/index.json");
  return bytes === null ? [] : readPublished(new TextDecoder().decode(bytes));
}

/** Fetches a published outline; one that is not what its list says is refused. */
export async function draftFromPublished(entry: PublishedOutline, surroundings: Surroundings): Promise<DraftReading> {
  const bytes = await surroundings.ownFile(`outlines/${entry.file}`);
  if (bytes === null) return { problem: unreachable };
  if ((await surroundings.sha256(bytes)) !== entry.sha256) return { problem: notAsListed };
  return draftFromText(new TextDecoder().decode(bytes));
}

/** The later of two times. */
export function laterTime(one: ReportTime, other: ReportTime): ReportTime {
  return endOf(one) > endOf(other) ? one : other;
}

/** A later outline on the same subject that the host publishes; null when there is none. */
export function newerPublished(outline: Outline, published: readonly PublishedOutline[]): PublishedOutline | null {
  return newerThan(outline, published, shelf.subjects);
}

function draftFromText(text: string): DraftReading {
  const read = readOutlineFile(text);
  return "problem" in read ? read : draft(read.outline);
}

function draft(outline: Outline): OutlineDraft {
  return { printed: outline, original: outline, remarks: [], passedOver: 0 };
}

const tooLarge: Bilingual = {
  vi: "Tệp lớn hơn 15 MB nên không phải tệp đề cương. Hãy chọn tệp .docx chỉ có công văn và đề cương.",
  en: "The file is larger than 15 MB and no outline. Choose the .docx file that holds the letter and the outline only.",
};
const unreachable: Bilingual = {
  vi: "Chưa tải được đề cương này từ máy chủ của phần bổ trợ. Hãy thử lại sau, hoặc lấy từ tệp.",
  en: "This outline could not be fetched from the add-in's host. Try again later, or take it from a file.",
};
const notAsListed: Bilingual = {
  vi: "Đề cương trên máy chủ không đúng với danh sách đã phát hành nên không dùng. Hãy báo nơi phát hành, hoặc lấy từ tệp.",
  en: "The outline on the host is not the one that was published, so it is not used. Tell the issuing office, or take it from a file.",
};
