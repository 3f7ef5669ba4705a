import { SaxesParser, type SaxesTagNS } from "saxes";
import { DocxError } from "../docx-error";

/** Where the marks of a comment go: a `w:p` of the part, counted from 0. */
export interface Anchor {
  readonly element: number;
  readonly id: number;
}

export interface Marked {
  readonly text: string;
  /** Ids of the comments that have marks now. */
  readonly placed: ReadonlySet<number>;
  /** Namespace of the part: Transitional or Strict. */
  readonly namespace: string;
}

/**
 * Puts the marks of comments (ECMA-376 part 1, 17.13.4) around what paragraphs hold: behind their
 * properties and at their end. Not a sign of the text itself changes. A paragraph written as one
 * empty tag has no inside; its marks go to the nearest one before it that has, else after.
 */
export function commentMarks(xml: string, anchors: readonly Anchor[]): Marked {
  const { places, namespace } = placesOf(xml);
  const byPlace = new Map<Place, number[]>();
  for (const { element, id } of anchors) {
    const place = openPlace(places, element);
    if (place !== null) byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
  }
  const insertions = [...byPlace].flatMap(([place, ids]) => [
    { at: place.from, text: ids.map((id) => mark(place, "commentRangeStart", id, namespace)).join("") },
    { at: place.to, text: ids.map((id) => endMarks(place, id, namespace)).join("") },
  ]);
  let text = "";
  let at = 0;
  for (const insertion of insertions.sort((one, other) => one.at - other.at)) {
    text += xml.slice(at, insertion.at) + insertion.text;
    at = insertion.at;
  }
  return { text: text + xml.slice(at), placed: new Set([...byPlace.values()].flat()), namespace };
}

interface Place {
  /** Behind the paragraph's properties, and before its end tag. */
  from: number;
  to: number;
  readonly prefix: string;
}

/** Every paragraph of a part; null for one written as a single empty tag. */
function placesOf(xml: string): { readonly places: readonly (Place | null)[]; readonly namespace: string } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const places: (Place | null)[] = [];
  const open: { readonly name: string; readonly at: number; readonly start: number }[] = [];
  let namespace = "";
  const behind = () => {
    if (xml.charAt(parser.position - 1) !== ">") throw new DocxError("damaged", `tag at ${parser.position}`);
    return parser.position;
  };
  parser.on("opentag", (tag: SaxesTagNS) => {
    if (open.length === 0) namespace = tag.uri;
    const isParagraph = tag.uri === namespace && tag.local === "p";
    if (isParagraph) places.push(tag.isSelfClosing ? null : { from: behind(), to: -1, prefix: tag.prefix });
    open.push({
      name: tag.uri === namespace ? tag.local : "",
      at: isParagraph ? places.length - 1 : -1,
      start: behind(),
    });
  });
  parser.on("closetag", () => {
    const { name, at } = open.pop()!;
    const parent = open.at(-1);
    if (name === "pPr" && parent !== undefined && parent.at >= 0) places[parent.at]!.from = behind();
    if (at >= 0 && places[at] !== null) places[at]!.to = xml.lastIndexOf("<", behind() - 1);
  });
  parser.on("doctype", () => {
    throw new DocxError("damaged", "document type declaration");
  });
  parser.on("error", (error) => {
    throw new DocxError("damaged", error.message, { cause: error });
  });
  parser.write(xml).close();
  return { places, namespace };
}

function openPlace(places: readonly (Place | null)[], element: number): Place | null {
  if (element < 0) return null;
  for (let at = Math.min(element, places.length - 1); at >= 0; at--) {
    const place = places[at];
    if (place) return place;
  }
  return places.find((place) => place !== null) ?? null;
}

function mark({ prefix }: Place, name: string, id: number, namespace: string): string {
  // Attributes need a prefix even where elements have none.
  return prefix === ""
    ? `<w:${name} xmlns:w="${namespace}" w:id="${id}"/>`
    : `<${prefix}:${name} ${prefix}:id="${id}"/>`;
}

function endMarks(place: Place, id: number, namespace: string): string {
  const run = place.prefix === "" ? "r" : `${place.prefix}:r`;
  return `${mark(place, "commentRangeEnd", id, namespace)}<${run}>${mark(place, "commentReference", id, namespace)}</${run}>`;
}
