import type { Bilingual } from "./language";
import type { Outline } from "./outline";
import { withTopics, type Subject } from "./topic";
import { unpackOutline } from "./use/carried";

/** The outlines at hand, the default one first, and the subjects whose topics any outline may draw on. */
export interface OutlineShelf {
  readonly outlines: readonly Outline[];
  readonly subjects: readonly Subject[];
}

/**
 * What a document remembers of its outline: its id, and the outline itself when the product does not have it built in.
 */
export interface RememberedOutline {
  readonly outline: string;
  readonly carriedOutline?: string;
}

export interface ChosenOutline {
  readonly outline: Outline;
  /** Why it is not the one the document was begun by; null when it is, or when the document names none. */
  readonly problem: Bilingual | null;
}

/**
 * The outline to judge a document by: the one it carries, the one it names, the one the user chose,
 * else the default. A carried outline that cannot be read is said, never passed over in silence.
 */
export function chooseOutline(
  shelf: OutlineShelf,
  remembered: RememberedOutline | null,
  chosen: Outline | null = null,
): ChosenOutline {
  const otherwise = chosen ?? shelf.outlines[0]!;
  if (remembered === null || remembered.outline === "") return { outline: otherwise, problem: null };
  const known = shelf.outlines.find(({ id }) => id === remembered.outline);
  if (known !== undefined) return { outline: known, problem: null };
  if (remembered.carriedOutline === undefined) return { outline: otherwise, problem: problems.unknown };
  const read = unpackOutline(remembered.carriedOutline);
  if ("problem" in read) return { outline: otherwise, problem: problems.unreadable };
  return { outline: equipped(shelf, read.outline), problem: null };
}

/** An outline that came from a file, with what the product knows of its subject. */
export function equipped({ subjects }: OutlineShelf, printed: Outline): Outline {
  const drawn = subjects.map((subject) => withTopics(printed, subject));
  return drawn.find(({ wholeReport }) => wholeReport.length > 0) ?? drawn[0] ?? printed;
}

const problems = {
  unknown: {
    vi: "Văn bản này được soạn theo một đề cương mà phần bổ trợ không có; đang đối chiếu theo đề cương mặc định. Hãy chọn đúng đề cương.",
    en: "This document was begun by an outline the add-in does not have; the default one is used. Please choose the right outline.",
  },
  unreadable: {
    vi: "Đề cương mang theo trong văn bản bị hỏng; đang đối chiếu theo đề cương mặc định. Hãy chọn lại đề cương.",
    en: "The outline carried in this document is damaged; the default one is used. Please choose the outline again.",
  },
} satisfies Readonly<Record<string, Bilingual>>;
