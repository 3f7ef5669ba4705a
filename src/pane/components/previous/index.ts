/** Everything that shows last period's report: fetched when it is first asked for. */
export { PreviousPanel } from "./PreviousPanel";
export { PreviousOfSection } from "./PreviousOfSection";
