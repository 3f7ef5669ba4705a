/** The criteria of the product's own subject, for whoever asks why each of them is asked. */
export { sectionCriteria, wholeReport } from "./so-noi-vu-2025/criteria";
