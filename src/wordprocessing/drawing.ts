import type { Unread } from "../core/snapshot/snapshot";

/**
 * What one drawing or object of the body holds that Word shows: the text
 * of its boxes, and whether there is a picture or an object in it.
 */
export class DrawingReader {
  private text = "";
  private readonly kinds = new Set<Unread>();
  private boxes = 0;
  /** Open elements whose text does not count: deletions, field codes, the second of two alternatives. */
  private without = 0;
  private inText = false;

  constructor(root: string) {
    if (root === "w:object") this.kinds.add("object");
  }

  /** @param attribute an attribute of the element by its local name */
  open(name: string, attribute: (local: string) => string | null): void {
    if (name === "w:txbxContent") this.boxes++;
    else if (silent.has(name)) this.without++;
    else if (name === "w:t") this.inText = true;
    else if (name === "w:br" || name === "w:cr") this.write("\v");
    else if (name === "w:tab") this.write("\t");
    else if (this.without > 0) return;
    // Lettering that was bent into a picture.
    else if (name === "v:textpath") this.text += attribute("string") ?? "";
    else if (shows[name] !== undefined) this.kinds.add(shows[name]);
  }

  close(name: string): void {
    if (name === "w:txbxContent") this.boxes--;
    else if (silent.has(name)) this.without--;
    else if (name === "w:t") this.inText = false;
    else if (name === "w:p") this.write("\v");
  }

  write(text: string): void {
    if (this.boxes > 0 && this.without === 0 && (this.inText || text === "\v" || text === "\t")) this.text += text;
  }

  /** Its paragraphs, parted by "\v"; "" when no box holds text. */
  get lines(): string {
    let to = this.text.length;
    while (to > 0 && this.text[to - 1] === "\v") to--;
    return this.text.slice(0, to);
  }

  get unread(): ReadonlySet<Unread> {
    return this.kinds;
  }
}

/** The elements of a run that it reads. */
export const drawings: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object"]);

const silent: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "mc:Fallback"]);

/** Lines, frames and watermarks show nothing that is to be read. */
const shows: Readonly<Record<string, Unread>> = {
  "pic:pic": "picture",
  "v:imagedata": "picture",
  "w:object": "object",
  "c:chart": "object",
  "cx:chart": "object",
  "dgm:relIds": "object",
  // Shapes that were copied from a slide.
  "?:lockedCanvas": "object",
};
