import { canonicalWords } from "../vietnamese/abbreviations";
import type { Snapshot } from "../snapshot/snapshot";
import { findFrame } from "../frame/find-frame";
import { foldedParagraph } from "../snapshot/reading";
import type { SectionId } from "../outline/outline";
import { titleWords, type TitleIndex } from "./title-index";

/**
 * Tells whether the document is a report this outline is about. Titles such as "Kết quả đạt được" or "Kiến nghị, đề xuất" stand in every report, plan and
 * thesis; alone they prove nothing.
 */
export function documentKind(
  snapshot: Snapshot,
  index: TitleIndex,
  found: ReadonlyMap<SectionId, { readonly paragraph: number; readonly sure: boolean }>,
): "report" | "other" {
  if (articles(snapshot) >= MANY_ARTICLES) return "other";
  const named = findFrame(snapshot).kind;
  if (named !== null && named !== "báo cáo") return "other";
  if (found.size === 0) return speaksOfSubject(snapshot, index, OPENING) ? "report" : "other";
  for (const match of found.values()) {
    const words = canonicalWords(titleWords(foldedParagraph(snapshot, match.paragraph)));
    if (match.sure && index.aboutSubject(words)) return "report";
  }
  if (speaksOfSubject(snapshot, index, OPENING)) return "report";
  if (named !== null) return "other";
  return snapshot.paragraphs.length <= SHORT || speaksOfSubject(snapshot, index, snapshot.paragraphs.length)
    ? "report"
    : "other";
}

/** Paragraphs that may hold the title, the addressee and the first sentence. */
const OPENING = 40;
/** A part of a report without its title block: too short to judge by what it does not say. */
const SHORT = 40;
/** Laws and decrees are divided into articles; a report cites them inside its sentences. */
const MANY_ARTICLES = 5;

/** Of the report itself: an annex may quote a law. */
function articles(snapshot: Snapshot): number {
  let count = 0;
  const end = findFrame(snapshot).annexes[0]?.paragraph;
  for (const { text } of snapshot.paragraphs.slice(0, end))
    if (text.startsWith("Điều ") && /^Điều \d+\s*[.:]/u.test(text)) count++;
  return count;
}

function speaksOfSubject(snapshot: Snapshot, index: TitleIndex, reach: number): boolean {
  for (let at = 0; at < Math.min(reach, snapshot.paragraphs.length); at++) {
    if (index.aboutSubject(canonicalWords(titleWords(foldedParagraph(snapshot, at))))) return true;
  }
  return false;
}
