import { copyText, download } from "./hand-out";
import { HostError } from "./core/edits/document-host";
import { defaultsIn } from "./pane/state/defaults";
import type { Surroundings } from "./pane/state/surroundings";
import { themeName } from "./pane/components/themes/themes";
import { interfaceLanguage } from "./pane/words/language";
import { openInWord } from "./word/open-document";

/** The page and Office as the pane sees them. Before Office is ready, the browser's own language and theme stand in. */
export function pageSurroundings(): Surroundings {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const forced = matchMedia("(forced-colors: active)");
  return {
    language: interfaceLanguage(officeContext()?.displayLanguage),
    defaults: defaultsIn(storage()),
    undoKept: keptIn("bao-cao-dan-chu-co-so.undo", () => sessionStorage),
    outlineKept: keptIn("bao-cao-dan-chu-co-so.outline", () => localStorage),
    async readDocx(bytes) {
      const { readDocx, DocxError } = await import(/* webpackChunkName: "docx" */ "./docx");
      try {
        return readDocx(bytes);
      } catch (error) {
        if (error instanceof DocxError) return { problem: error.lines };
        throw error;
      }
    },
    async ownFile(path) {
      const answer = await fetch(new URL(path, document.baseURI), { cache: "no-cache" }).catch(() => null);
      return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
    },
    async sha256(bytes) {
      const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource));
      return [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    },
    theme: () =>
      themeName(officeContext()?.officeTheme?.bodyBackgroundColor, { dark: dark.matches, forced: forced.matches }),
    watchTheme(listener) {
      // Word tells no theme change to a pane: it is looked at again whenever the user comes back to it.
      const sources: readonly [EventTarget, string][] = [
        [dark, "change"],
        [forced, "change"],
        [window, "focus"],
        [document, "visibilitychange"],
      ];
      for (const [source, event] of sources) source.addEventListener(event, listener);
      return () => {
        for (const [source, event] of sources) source.removeEventListener(event, listener);
      };
    },
    today: () => new Date().toLocaleDateString("vi-VN", { day: "numeric", month: "numeric", year: "numeric" }),
    copy: copyText,
    download(file) {
      const content = file.content();
      download(file.name, typeof content === "string" ? `${file.type};charset=utf-8` : file.type, content);
    },
    openDocument: (file) => openInWord(file.content()),
    autoOpen: autoOpen(),
  };
}

function officeContext(): Office.Context | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}

/** A browser that blocks storage in embedded pages throws at the first touch: then nothing is remembered on this computer. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** One text in a storage. Session storage belongs to this pane alone and ends with it, so what another document's pane keeps is never met there. */
function keptIn(key: string, storage: () => Storage): Surroundings["undoKept"] {
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    load: () => attempt(() => storage().getItem(key)),
    keep(text) {
      // A storage too full for the new change must not go on offering the one before it.
      attempt(() => storage().removeItem(key));
      attempt(() => storage().setItem(key, text));
    },
    forget: () => void attempt(() => storage().removeItem(key)),
  };
}

/** The setting by which Word opens the pane together with a document that was saved with it. */
const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

function autoOpen(): Surroundings["autoOpen"] {
  const settings = officeContext()?.document?.settings;
  if (!settings) return null;
  return {
    isOn: () => settings.get(AUTO_OPEN) === true,
    set: (on) =>
      new Promise((resolve, reject) => {
        if (on) settings.set(AUTO_OPEN, true);
        else settings.remove(AUTO_OPEN);
        settings.saveAsync((result) =>
          result.status === Office.AsyncResultStatus.Succeeded
            ? resolve()
            : reject(new HostError("memory", `${result.error.code} at settings.saveAsync`)),
        );
      }),
  };
}
