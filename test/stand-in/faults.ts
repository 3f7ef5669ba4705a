/**
 * Faults and habits of real Word that the stand-in can be told to show, each found in Word's
 * own issue tracker. Off by default: a stand-in without faults is the best Word there is.
 */
export interface Faults {
  /**
   * insertOoxml fails with that code and inserts nothing (partner hosts answer NotAllowed, the web GeneralException).
   */
  insertOoxml?: "NotAllowed" | "GeneralException";
  /** The last paragraph of an insertion takes the look of the text that follows it. */
  lastStyleLost?: boolean;
  /** An insertion leaves one more empty paragraph behind it. */
  extraParagraph?: boolean;
  /** An insertion of one paragraph only is joined to the paragraph it meets. */
  singleParagraphMerges?: boolean;
  /** What the add-in does cannot be taken back with Word's own undo. */
  undoLost?: boolean;
  /**
   * The document's own definition of a style beats the inserted one. On by
   * default, as documented; false is a Word that overwrites.
   */
  residentStyleWins?: boolean;
  /** `text` counts text that is struck out by a tracked deletion. */
  textIncludesDeletions?: boolean;
  /** Loading list items fails with GeneralException. */
  listItemThrows?: boolean;
  /** Loading the pictures of a paragraph fails with GeneralException. */
  picturesThrow?: boolean;
  /** getOoxml fails with GeneralException. */
  ooxmlThrows?: boolean;
  /** Milliseconds before every answer. */
  slow?: number;
  /** Selection events never arrive. */
  eventsLost?: boolean;
  /** Every change is refused with this code. */
  readOnly?: "AccessDenied" | "GeneralException" | "NotAllowed";
  /** Adding or changing a custom XML part or the settings fails. */
  memoryFails?: boolean;
  /** Batches longer than this many characters fail with RequestPayloadSizeLimitExceeded. */
  payloadLimit?: number;
  /** Where the user's cursor is said to be, outside the body. */
  cursorIn?: "Header" | "Footer" | "Footnote";
  /** A list above the insertion swallows the last empty paragraph of it: it becomes an empty list item. */
  listSwallowsLast?: boolean;
  /** The host never answers a batch. */
  silent?: boolean;
  /** The host answers nothing at all, so that office.js never becomes ready. */
  mute?: boolean;
}

/** Faults that travel together on one kind of Word. */
export const platformFaults = {
  win32: { lastStyleLost: true, singleParagraphMerges: true },
  mac: { listSwallowsLast: true, extraParagraph: true },
  web: { textIncludesDeletions: true, listItemThrows: true, undoLost: true, slow: 20 },
  ipad: { extraParagraph: true, slow: 20 },
} as const satisfies Record<string, Faults>;

/**
 * All the habits of Word that an insertion, a search and a reading can
 * meet, at once: what holds on the best Word has to hold here as well.
 */
export const oddestWord = {
  extraParagraph: true,
  singleParagraphMerges: true,
  textIncludesDeletions: true,
} as const satisfies Faults;

/** Hosts with which nothing can be done but to say so in time. */
export const deadHosts: Readonly<Record<string, Faults>> = {
  "never-ready": { mute: true },
  "never-answers": { silent: true },
  "payload-limit": { payloadLimit: 20_000 },
  "cursor-in-header": { cursorIn: "Header" },
  "cursor-in-footnote": { cursorIn: "Footnote" },
};

/** Faults with which the main path must still end well, one at a time and in pairs. */
export const faultSwitches: Readonly<Record<string, Faults>> = {
  "insert-not-allowed": { insertOoxml: "NotAllowed" },
  "insert-general-exception": { insertOoxml: "GeneralException" },
  "last-style-lost": { lastStyleLost: true },
  "extra-paragraph": { extraParagraph: true },
  "single-paragraph-merges": { singleParagraphMerges: true },
  "undo-lost": { undoLost: true },
  "inserted-style-wins": { residentStyleWins: false },
  "text-includes-deletions": { textIncludesDeletions: true },
  "list-item-throws": { listItemThrows: true },
  "list-swallows-last": { listSwallowsLast: true },
  "slow-host": { slow: 150 },
  "lost-events": { eventsLost: true },
  "read-only": { readOnly: "AccessDenied" },
  "memory-fails": { memoryFails: true },
};

const byName: Readonly<Record<string, Faults>> = { ...faultSwitches, ...deadHosts, ...platformFaults };

/** Reads "slow-host,undo-lost", the name of a platform too; throws on a name it does not know. */
export function faultsNamed(names: string): Faults {
  return Object.assign(
    {},
    ...names
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => {
        const faults = byName[name];
        if (!faults) throw new Error(`Unknown fault "${name}". Known: ${Object.keys(byName).join(", ")}`);
        return faults;
      }),
  ) as Faults;
}
