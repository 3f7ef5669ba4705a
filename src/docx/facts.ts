import { RevisionCounter } from "./body/revisions";
import { DocxError } from "./docx-error";
import { isOn } from "./styles/formatting";
import type { Parts } from "./package/parts";
import { readXml } from "./xml/xml";
import type { Zip } from "./package/zip";

/**
 * What a file says of itself as a whole: whether it tracks changes, how
 * many comments it holds, how many changes beside its body.
 */

/** True when the file goes on tracking changes once it is opened. */
export function readTracking(zip: Zip, parts: Parts): boolean {
  let tracking = false;
  if (parts.settings !== null)
    readXml(zip, parts.settings, {
      open(name, attribute) {
        if (name === "w:trackRevisions") tracking = isOn(attribute);
      },
    });
  return tracking;
}

/** Comments, answers to them not counted. */
export function countComments(zip: Zip, parts: Parts): number {
  let count = 0;
  if (parts.comments !== null)
    readXml(zip, parts.comments, {
      open(name) {
        if (name === "w:comment") count++;
      },
    });
  if (parts.commentsExtended !== null)
    readXml(zip, parts.commentsExtended, {
      open(name, attribute) {
        if (name === "w15:commentEx" && attribute("paraIdParent") !== null) count--;
      },
    });
  return Math.max(0, count);
}

/**
 * Tracked changes in headers, footers and notes, which Word's own list
 * names and accepts with the others. A part that cannot be read holds none.
 */
export function countRevisionsAround(zip: Zip, { around }: Parts): number {
  let count = 0;
  for (const part of new Set(around)) {
    const counter = new RevisionCounter();
    const path: string[] = [];
    try {
      readXml(zip, part, {
        open(name, attribute) {
          counter.open(name, path.at(-1), attribute);
          path.push(name);
        },
        close(name) {
          path.pop();
          counter.close(name);
        },
        text() {
          if (path.at(-1) === "w:t") counter.text();
        },
      });
    } catch (error) {
      if (!(error instanceof DocxError)) throw error;
    }
    count += counter.count;
  }
  return count;
}
