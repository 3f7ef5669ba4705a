import type { Paragraph, Snapshot } from "../core/snapshot/snapshot";
import { readBody } from "./body/body";
import { readWebPage } from "./body/web-page";
import type { Body, BodyContext } from "./body/body-reader";
import { isSigned } from "./comments/signatures";
import { besideText } from "../wordprocessing/beside-text";
import { DocxError } from "./docx-error";
import { countComments, countRevisionsAround, readTracking } from "./facts";
import { refuseOtherFormats } from "./package/file-kind";
import { findMemory } from "./memory-part";
import { createListCounter } from "./styles/numbering";
import { findParts, type Parts } from "./package/parts";
import { readStyles } from "./styles/styles";
import { readTheme } from "./styles/theme";
import { openZip, unpackWhole, type Zip } from "./package/zip";
import type { NativeUnpacker } from "./package/unpack-entry";

/** What a .docx file holds: its body, and the text of our own part of its memory (see `parseMemory`). */
export interface DocxContent {
  readonly snapshot: Snapshot;
  readonly memory: string | null;
  /** It carries a digital signature. */
  readonly signed: boolean;
}

/**
 * Reads a .docx file (ECMA-376 and ISO 29500, Transitional and Strict; also .docm
 * and .dotx) without Word. Nothing in it is executed, fetched or written anywhere.
 * Throws DocxError when it cannot be read, with a line that says what to do.
 *
 * @param native what the platform can unpack by itself; nothing depends on it but the time
 */
export function readDocx(bytes: Uint8Array, native?: NativeUnpacker): DocxContent {
  const { zip, parts, body } = openDocx(bytes, native);
  const { paragraphs, revisions, page, boxes } = body();
  return {
    snapshot: {
      paragraphs,
      facts: {
        // Whether a file may be written to is known only where it is opened.
        readOnly: null,
        trackingChanges: readTracking(zip, parts),
        revisions: revisions + countRevisionsAround(zip, parts),
        comments: countComments(zip, parts),
        page,
        beside: [...parts.headers.map((part) => headerText(zip, part)), ...boxes].join("\v"),
      },
    },
    memory: findMemory(zip, parts.customXml),
    signed: isSigned(zip),
  };
}

/** What a page header says; "" where that cannot be read. */
function headerText(zip: Zip, part: string): string {
  try {
    return besideText(new TextDecoder().decode(unpackWhole(zip, part, LARGEST_HEADER)));
  } catch (error) {
    if (error instanceof DocxError) return "";
    throw error;
  }
}

/** A .docx file whose parts are known, and its body, read when asked for. Throws DocxError. */
export function openDocx(
  bytes: Uint8Array,
  native?: NativeUnpacker,
): { readonly zip: Zip; readonly parts: Parts; readonly body: () => Body } {
  const known = new Map<string, readonly Paragraph[] | null>();
  const { zip, parts, body } = open(
    bytes,
    (id) => {
      const part = parts.imports.get(id ?? "");
      if (part === undefined) return null;
      let paragraphs = known.get(part);
      if (paragraphs === undefined)
        known.set(part, (paragraphs = known.size < MOST_IMPORTS ? imported(zip, part) : null));
      return paragraphs;
    },
    native,
  );
  return { zip, parts, body };
}

function open(bytes: Uint8Array, imports: BodyContext["imported"], native?: NativeUnpacker) {
  refuseOtherFormats(bytes);
  const zip = openZip(bytes, native);
  const parts = findParts(zip);
  const body = () => {
    const theme = readTheme(zip, parts.theme);
    return readBody(zip, parts.main, {
      styles: readStyles(zip, parts.styles, theme),
      theme,
      lists: () => createListCounter(zip, parts.numbering),
      imported: imports,
    });
  };
  return { zip, parts, body };
}

/** Pictures stand beside it. */
const LARGEST_HEADER = 4 * 1024 * 1024;

/** Larger ones are left out; one that draws in others again is read without them. */
const LARGEST_IMPORT = 32 * 1024 * 1024;
const MOST_IMPORTS = 20;

/** Files of Word and web pages within the file are read, others are not. */
function imported(zip: Zip, part: string): readonly Paragraph[] | null {
  try {
    const bytes = unpackWhole(zip, part, LARGEST_IMPORT);
    return readWebPage(bytes) ?? open(bytes, () => null).body().paragraphs;
  } catch (error) {
    if (error instanceof DocxError) return null;
    throw error;
  }
}
