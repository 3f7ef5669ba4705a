import type { Snapshot } from "../core/snapshot/snapshot";
import { readBody } from "./body";
import { countComments, readTracking } from "./facts";
import { refuseOtherFormats } from "./file-kind";
import { findMemory } from "./memory-part";
import { createListCounter } from "./numbering";
import { findParts } from "./parts";
import { readStyles } from "./styles";
import { readTheme } from "./theme";
import { openZip } from "./zip";

/** What a .docx file holds: its body, and the text of our own part of its memory (see `parseMemory`). */
export interface DocxContent {
  readonly snapshot: Snapshot;
  readonly memory: string | null;
}

/**
 * Reads a .docx file (ECMA-376 and ISO 29500, Transitional and Strict; also .docm and .dotx) without Word. Nothing in it is executed, fetched
 * or written anywhere. Throws DocxError when it cannot be read, with a line that says what to do.
 */
export function readDocx(bytes: Uint8Array): DocxContent {
  refuseOtherFormats(bytes);
  const zip = openZip(bytes);
  const parts = findParts(zip);
  const theme = readTheme(zip, parts.theme);
  const styles = readStyles(zip, parts.styles, theme);
  const { paragraphs, revisions, page } = readBody(zip, parts.main, {
    styles,
    theme,
    lists: () => createListCounter(zip, parts.numbering),
  });
  return {
    snapshot: {
      paragraphs,
      facts: {
        // Whether a file may be written to is known only where it is opened.
        readOnly: null,
        trackingChanges: readTracking(zip, parts),
        revisions,
        comments: countComments(zip, parts),
        page,
        textIncludesDeletions: false,
      },
    },
    memory: findMemory(zip, parts.customXml),
  };
}
