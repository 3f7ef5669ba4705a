import type { Paragraph } from "../../core/snapshot/snapshot";
import { isBlank } from "../../core/vietnamese/fold";
import type { Knowledge } from "./knowledge";
import type { Place } from "./places";

/** The paragraphs as the reader of the document sees them, and where each stands in Word's own list. */
export interface Seen {
  readonly paragraphs: readonly Paragraph[];
  readonly places: readonly Place[];
}

/**
 * Adds to Word's own paragraphs what is known of their OOXML, as the .docx reader reads it: the text of boxes
 * where nothing else stands, what cannot be read, prompts, and paragraphs joined whose mark is struck out.
 *
 * @param joining false when no tracked change is left
 */
export function asSeen(own: readonly Paragraph[], knowledge: Knowledge, joining: boolean): Seen {
  const paragraphs: Paragraph[] = [];
  const places: Place[] = [];
  for (let at = 0; at < own.length; at++) {
    const from = at;
    let paragraph = withShown(own[at]!, knowledge, at);
    while (joining && knowledge.at(at)?.goesOn && own[at]!.tableLevel === own[at + 1]?.tableLevel) {
      at++;
      paragraph = joined(paragraph, withShown(own[at]!, knowledge, at));
    }
    const index = paragraphs.length;
    paragraphs.push(paragraph.index === index ? paragraph : { ...paragraph, index });
    places.push({ at: from, texts: own.slice(from, at + 1).map(({ text }) => text) });
  }
  return { paragraphs, places };
}

function withShown(paragraph: Paragraph, knowledge: Knowledge, at: number): Paragraph {
  const shown = knowledge.at(at);
  if (shown === null) return paragraph;
  const boxed = shown.boxes !== "" && isBlank(paragraph.text);
  const unread = new Set([...(paragraph.unread ?? []), ...shown.unread]);
  if (shown.boxes !== "" && !boxed) unread.add("textBox");
  const prompts = shown.prompts.filter((prompt) => paragraph.text.includes(prompt));
  return {
    ...paragraph,
    // What the letters of a box look like stands inside it.
    ...(boxed && { text: shown.boxes, font: null, size: null, bold: null }),
    ...(prompts.length > 0 && { prompts }),
    ...(unread.size > 0 && { unread: [...unread].sort() }),
    ...(shown.lies && { lies: true }),
  };
}

/** One paragraph in the form of the second: the form stands in the mark that is left. */
function joined(first: Paragraph, second: Paragraph): Paragraph {
  if (first.text === "") return { ...second, ...together(first, second) };
  const common = <Key extends "font" | "size" | "bold">(key: Key) =>
    second.text === "" || first[key] === second[key] ? first[key] : null;
  const { boldUntil: _, ...rest } = second;
  const boldUntil = reachOf(first, second);
  return {
    ...rest,
    ...together(first, second),
    text: first.text + second.text,
    font: common("font"),
    size: common("size"),
    bold: common("bold"),
    highlighted: first.highlighted || second.highlighted,
    ...(boldUntil !== null && { boldUntil }),
  };
}

function together(first: Paragraph, second: Paragraph): Pick<Paragraph, "prompts" | "unread"> {
  const prompts = [...(first.prompts ?? []), ...(second.prompts ?? [])];
  const unread = [...new Set([...(first.unread ?? []), ...(second.unread ?? [])])].sort();
  return { ...(prompts.length > 0 && { prompts }), ...(unread.length > 0 && { unread }) };
}

function reachOf(first: Paragraph, second: Paragraph): number | null {
  if (first.boldUntil !== undefined) return first.boldUntil;
  if (first.bold !== true || second.bold === true || second.text === "") return null;
  if (second.boldUntil !== undefined) return first.text.length + second.boldUntil;
  const letter = second.text.search(/[\p{L}\d]/u);
  return second.bold === false && letter >= 0 ? first.text.length + letter : null;
}
