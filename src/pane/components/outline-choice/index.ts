/** Looking at an outline before it is used: fetched when the first one is looked at. */
export { DraftFooter } from "./DraftFooter";
export { OutlinePreview } from "./OutlinePreview";
