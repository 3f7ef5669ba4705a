/**
 * The criteria of the product's own subject and what changed around its
 * sections, for whoever asks why each of them is asked.
 */
export { sectionCriteria, wholeReport } from "./so-noi-vu-2025/criteria";
export { notes } from "./so-noi-vu-2025/notes";
