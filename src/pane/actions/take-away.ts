import { troubleOf } from "../state/trouble";
import type { OfferedFile } from "../state/surroundings";
import type { Action } from "./action";
import { checkWords } from "../words/check";

/** Puts a text on the clipboard, made when it is asked for. */
export const copyText: Action<() => string> = {
  label: (words) => checkWords[words.language].copy,
  async perform({ surroundings, tell, dispatch }, text) {
    try {
      await surroundings.copy(text());
      tell({ key: "copied" });
    } catch (error) {
      dispatch({ type: "trouble", trouble: { kind: "copy", detail: troubleOf(error).detail } });
    }
  },
};

/**
 * Offers a file for download. Whether it was kept is the browser's to know: hosts that ignore downloads say nothing.
 */
export const downloadFile: Action<OfferedFile> = {
  label: (words) => checkWords[words.language].download,
  async perform({ surroundings, tell, dispatch }, file) {
    try {
      await surroundings.download(file);
      tell({ key: "downloaded", name: file.name });
    } catch (error) {
      dispatch({ type: "trouble", trouble: { kind: "save", detail: troubleOf(error).detail } });
    }
  },
};

/** Opens a .docx as a new document in Word; where Word cannot, offers it for download. */
export const openAsDocument: Action<OfferedFile> = {
  label: (words) => checkWords[words.language].openInWord,
  async perform(tools, file) {
    const opened = await tools.surroundings.openDocument(file).catch(() => false);
    if (opened) tools.tell({ key: "opened" });
    else await downloadFile.perform(tools, file);
  },
};
