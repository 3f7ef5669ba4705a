/** Everything with form fields: fetched when the first of them is shown. */
export { DetailsFooter } from "./DetailsFooter";
export { DetailsView } from "./DetailsView";
export { FirstRun } from "./FirstRun";
export { InsertionForm } from "./InsertionForm";
export { ReasonFields } from "./ReasonFields";
