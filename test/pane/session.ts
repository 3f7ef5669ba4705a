import { createHash } from "node:crypto";
import type { Language } from "../../src/core/outline/language";
import { DocxError, readDocx } from "../../src/docx";
import { soNoiVu2025 } from "../../src/outlines";
import { createController, type Controller } from "../../src/pane/state/controller";
import { initialState } from "../../src/pane/state/state";
import { createStore, type Store } from "../../src/pane/state/store";
import type { DocxReading, OfferedFile, Surroundings } from "../../src/pane/state/surroundings";
import type { FakeHost } from "../support/fake-host";

/** Surroundings in memory: what was copied, saved and remembered can be read back. */
export class FakeSurroundings implements Surroundings {
  copied: string | null = null;
  readonly downloaded: OfferedFile[] = [];
  readonly opened: OfferedFile[] = [];
  /** Whether this Word can open a file as a new document. */
  opensDocuments = true;
  autoOpens = false;
  readonly autoOpen = {
    isOn: () => this.autoOpens,
    set: async (on: boolean) => {
      this.autoOpens = on;
    },
  };
  /** Details that this computer remembers, as text. */
  kept: string | null = null;
  readonly defaults = {
    load: () => this.kept,
    keep: (text: string) => {
      this.kept = text;
    },
    forget: () => {
      this.kept = null;
    },
  };

  /** What a reload of the pane finds again; another pane has another. */
  session: string | null = null;
  readonly undoKept = {
    load: () => this.session,
    keep: (text: string) => {
      this.session = text;
    },
    forget: () => {
      this.session = null;
    },
  };

  /** The outline this computer remembers. */
  keptOutline: string | null = null;
  readonly outlineKept = {
    load: () => this.keptOutline,
    keep: (text: string) => {
      this.keptOutline = text;
    },
    forget: () => {
      this.keptOutline = null;
    },
  };
  /** What stands beside the pane on its host, by path. */
  readonly ownFiles = new Map<string, Uint8Array>();

  constructor(readonly language: Language = "vi") {}

  theme = () => "light" as const;
  watchTheme = () => () => undefined;
  today = () => "15/6/2025";

  async readDocx(bytes: Uint8Array): Promise<DocxReading> {
    try {
      return readDocx(bytes);
    } catch (error) {
      if (error instanceof DocxError) return { problem: error.lines };
      throw error;
    }
  }

  async ownFile(path: string): Promise<Uint8Array | null> {
    return this.ownFiles.get(path) ?? null;
  }

  async sha256(bytes: Uint8Array): Promise<string> {
    return createHash("sha256").update(bytes).digest("hex");
  }

  async copy(text: string): Promise<void> {
    this.copied = text;
  }

  download(file: OfferedFile): void {
    this.downloaded.push(file);
  }

  async openDocument(file: OfferedFile): Promise<boolean> {
    if (this.opensDocuments) this.opened.push(file);
    return this.opensDocuments;
  }
}

export interface Session {
  readonly store: Store;
  readonly controller: Controller;
  readonly surroundings: FakeSurroundings;
}

const sessions: Session[] = [];

/** Ends what `startSession` began, so that no late hint of one test reaches the next. */
export function stopSessions(): void {
  for (const { controller } of sessions.splice(0)) controller.stop();
}

/** The pane's inside without its looks, started on a document. */
export async function startSession(host: FakeHost, surroundings = new FakeSurroundings()): Promise<Session> {
  const store = createStore(initialState(soNoiVu2025));
  const controller = createController(host, store, surroundings);
  await controller.start();
  sessions.push({ store, controller, surroundings });
  return { store, controller, surroundings };
}
