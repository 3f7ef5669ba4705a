import { HostError } from "./core/edits/document-host";
import { keptIn } from "./kept-in";
import type { Surroundings } from "./pane/state/surroundings";
import { officeContext, pageLooks } from "./page-looks";

/** The page and Office as the pane sees them, once Office is ready. */
export function pageSurroundings(): Surroundings {
  return {
    ...pageLooks(),
    defaults: keptIn("bao-cao-dan-chu-co-so.details", () => localStorage),
    // Session storage belongs to this pane alone and ends with it, so what
    // another document's pane keeps is never met there.
    undoKept: keptIn("bao-cao-dan-chu-co-so.undo", () => sessionStorage),
    outlineKept: keptIn("bao-cao-dan-chu-co-so.outline", () => localStorage),
    readDocx: async (bytes) => (await files()).readDocx(bytes),
    ownFile: (path) =>
      files().then(
        ({ ownFile }) => ownFile(path),
        () => null,
      ),
    sha256: async (bytes) => (await files()).sha256(bytes),
    today: () => new Date().toLocaleDateString("vi-VN", { day: "numeric", month: "numeric", year: "numeric" }),
    copy: async (text) => (await files()).copyText(text),
    download: async (file) => (await files()).download(file),
    openDocument: async (file) => (await files()).openInWord(file.content()),
    autoOpen: autoOpen(),
  };
}

/** What is handed in and out is asked for by a press, and has been fetched by then. */
const files = () => import(/* webpackChunkName: "messages" */ "./page-files");

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
