/** What is told and shown once something was done or opened: fetched when the first of it is shown. */
export { KeptFocus } from "../KeptFocus";
export { Progress } from "../measures";
export { CriterionDetails } from "../outline/CriterionDetails";
export { OtherKind } from "../outline/OtherKind";
export { MessageBars, Said } from "./MessageBars";
