import { blankDocument } from "../blank-document";
import type { Batch } from "../dispatcher/batch";
import { oddestWord, type Faults } from "../faults";
import { installLaterMembers } from "../later-members/install";
import type { Claims } from "../later-members/table";
import { openHeadless as openDocument, type LiveDocument } from "../live-document";
import { createStandIn, type StandIn } from "../stand-in";
import { hostOrigin, officeWindow } from "./office-window";

export interface HeadlessOptions {
  readonly faults?: Faults;
  /** "vi-VN" unless said otherwise. */
  readonly language?: string;
  /** "1.3", where LTSC 2021 stops, unless said otherwise. */
  readonly wordApi?: string;
  /** None unless said otherwise. */
  readonly wordApiDesktop?: string;
}

/** The unmodified office.js, started against the stand-in, without a browser. */
export interface Headless {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly document: LiveDocument;
  readonly standIn: StandIn;
  /** Batches the add-in has sent so far. */
  readonly batches: readonly Batch[];
  /** Files the add-in has opened as documents of their own. */
  readonly openedFiles: readonly Uint8Array[];
  /** Called right before a batch runs: the moment for a user, or another pane, to do something meanwhile. */
  beforeBatch: ((batch: Batch) => void) | null;
  save(): Uint8Array;
  /** Takes the globals away and gives the window back. */
  close(): void;
}

/**
 * Opens a .docx (null: an empty document) and starts office.js on it;
 * `Office` and `Word` become globals, as the add-in's code expects.
 */
export async function openHeadless(bytes: Uint8Array | null, options: HeadlessOptions = {}): Promise<Headless> {
  const document = await openDocument(bytes ?? blankDocument());
  const language = options.language ?? "vi-VN";
  const claims: Claims = { wordApi: options.wordApi ?? "1.3", wordApiDesktop: options.wordApiDesktop };
  const batches: Batch[] = [];
  const openedFiles: Uint8Array[] = [];
  let opened: Headless | null = null;
  let standIn!: StandIn;
  const host = { origin: hostOrigin, language, ...claims, documentUrl: "https://localhost:3001/bao-cao.docx" };
  const frame = await officeWindow(
    {
      language,
      host: `${JSON.stringify(claims)} ${document.parts.text("word/webextensions/webextension1.xml") ?? ""}`,
    },
    (post, registrations) => {
      standIn = createStandIn(document, {
        ...host,
        faults: { ...standingHabits, ...options.faults },
        registrations,
        onOpen: (file) => openedFiles.push(file),
        onBatch: (batch) => {
          batches.push(batch);
          opened?.beforeBatch?.(batch);
        },
        post,
      });
      return (data) => standIn.receive(data);
    },
    (window) => installLaterMembers(window as never, claims),
  );
  const { window } = frame;
  const made = {
    Office: window["Office"],
    Word: window["Word"],
    OfficeExtension: window["OfficeExtension"],
    DOMParser: window["DOMParser"],
    XMLSerializer: window["XMLSerializer"],
  } as unknown as Globals;
  const withdraw = provide(made);
  opened = {
    ...made,
    document,
    standIn,
    batches,
    openedFiles,
    beforeBatch: null,
    save: () => document.save(),
    close: () => {
      standIn.close();
      withdraw();
      frame.release();
    },
  };
  return opened;
}

/** Habits of Word that a whole run of the tests is made with (jest.config.mjs). */
const standingHabits: Faults = (globalThis as { wordHabits?: string }).wordHabits === "oddest" ? oddestWord : {};

/** Besides the library's objects the two parts of a browser that Node lacks. */
type Globals = Pick<Headless, "Office" | "Word" | "OfficeExtension"> &
  Pick<typeof globalThis, "DOMParser" | "XMLSerializer">;

/** Makes the library's objects global; returns what takes them back. */
function provide(made: Globals): () => void {
  let given: Globals | null = made;
  for (const name of ["Office", "Word", "OfficeExtension", "DOMParser", "XMLSerializer"] as const)
    Object.defineProperty(globalThis, name, { get: () => given?.[name], configurable: true });
  return () => {
    given = null;
  };
}
