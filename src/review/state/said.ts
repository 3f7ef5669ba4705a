import { en } from "../words/en";
import { vi } from "../words/vi";

/** What the session itself has to say, in both languages: a message stays while the language is changed. */
export const said = {
  copied: { vi: vi.notices.copied, en: en.notices.copied },
  nothingNew: { vi: vi.notices.nothingNew, en: en.notices.nothingNew },
  workOpened: { vi: vi.notices.workOpened, en: en.notices.workOpened },
  notKept: { vi: vi.notices.notKept, en: en.notices.notKept },
  noWorkFile: { vi: vi.notices.noWorkFile, en: en.notices.noWorkFile },
  /** Parts of file names. */
  copies: { vi: vi.takeAway.comments, en: en.takeAway.comments },
  commented: { vi: vi.takeAway.commented, en: en.takeAway.commented },
  downloaded: (name: string) => ({ vi: vi.notices.downloaded(name), en: en.notices.downloaded(name) }),
  /** The same of copies, of which some were signed and some could not be made. */
  copiesMade: (name: string, signed: number, failed: readonly string[]) => {
    const line = (words: typeof vi | typeof en) =>
      [
        words.notices.downloaded(name),
        ...(signed > 0 ? [words.takeAway.signed(signed)] : []),
        ...(failed.length > 0 ? [words.takeAway.notCopied(failed.join("; "))] : []),
      ].join(" ");
    return { vi: line(vi), en: line(en) };
  },
};
