import type { Bilingual } from "../../core/outline/language";
import type { Action, Tools } from "./action";
import type { ChosenPrevious } from "../state/previous/previous";
import { ownCopy } from "../state/previous/previous-report";
import { previousWords } from "../words/previous";

/** A file as the browser hands it over. */
export interface GivenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads last period's report from a .docx file, here; a file that cannot be read is told and changes nothing. */
export const choosePrevious: Action<GivenFile> = {
  label: (words) => words.tree.previous,
  busy: "file",
  async perform(tools, file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = bytes.length > LARGEST ? { problem: tooLarge } : await tools.surroundings.readDocx(bytes);
    if ("problem" in read) tools.dispatch({ type: "noPrevious", problem: read.problem });
    else await begin(tools, { name: file.name, snapshot: read.snapshot });
  },
};

/** The open document is a copy of last period's: what the rewriting is compared with is how it was before. */
export const previousIsThis: Action = {
  label: (words) => previousWords[words.language].own,
  busy: "file",
  possible: ({ snapshot }) => snapshot !== null,
  async perform(tools) {
    if (!(await tools.read())) return;
    const snapshot = ownCopy(tools.get());
    if (snapshot !== null) await begin(tools, { name: null, snapshot });
  },
};

async function begin(tools: Tools, previous: ChosenPrevious): Promise<void> {
  tools.dispatch({ type: "previous", previous });
  if (tools.get().report !== null) await tools.checker.run({ quiet: true });
  tools.tell({ key: "previousRead" });
}

/** Read where the user waits for it: a report without its photographs stays far below. */
const LARGEST = 30 * 1024 * 1024;

const tooLarge: Bilingual = {
  vi: "Tệp lớn hơn 30 MB. Hãy lưu một bản bỏ bớt hình rồi chọn lại.",
  en: "The file is larger than 30 MB. Save a copy with fewer pictures and choose that.",
};
