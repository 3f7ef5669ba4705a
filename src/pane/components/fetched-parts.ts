import { part } from "./fetched-part";

/** What the pane does not need to begin: each part with the file it comes in. */

const messages = () => import(/* webpackChunkName: "messages" */ "./messages/MessageBars");
const measures = () => import(/* webpackChunkName: "messages" */ "./measures");
const forms = () => import(/* webpackChunkName: "forms" */ "./forms");
const outlineChoice = () => import(/* webpackChunkName: "outline-choice" */ "./outline-choice");
const previous = () => import(/* webpackChunkName: "previous" */ "./previous");

export const MessageBars = part("place", () => messages().then((file) => file.default));
export const Said = part("beside", () => messages().then((file) => file.Said));
export const OtherKind = part("place", () =>
  import(/* webpackChunkName: "messages" */ "./outline/OtherKind").then((file) => file.default),
);
export const Progress = part("beside", () => measures().then((file) => file.Progress));

export const FirstRun = part("view", () => forms().then((file) => file.FirstRun));
export const DetailsView = part("view", () => forms().then((file) => file.DetailsView));
export const DetailsFooter = part("beside", () => forms().then((file) => file.DetailsFooter));
export const InsertionForm = part("view", () => forms().then((file) => file.InsertionForm));
export const ReasonFields = part("place", () => forms().then((file) => file.ReasonFields));

export const CheckView = part("view", () =>
  import(/* webpackChunkName: "check" */ "./check/CheckView").then((file) => file.default),
);
export const Walker = part("beside", () =>
  import(/* webpackChunkName: "check" */ "./check/Walker").then((file) => file.default),
);
export const FindingCount = part("beside", () =>
  import(/* webpackChunkName: "check" */ "./check/FindingCount").then((file) => file.default),
);

export const OutlinePreview = part("view", () => outlineChoice().then((file) => file.OutlinePreview));
export const DraftFooter = part("beside", () => outlineChoice().then((file) => file.DraftFooter));

export const PreviousPanel = part("view", () => previous().then((file) => file.PreviousPanel));
export const PreviousOfSection = part("place", () => previous().then((file) => file.PreviousOfSection));

/** Those that most people come to, in the order they do. */
export const soonNeeded = [
  ...[MessageBars, Said, Progress],
  ...[FirstRun, DetailsView, DetailsFooter, InsertionForm, ReasonFields],
  ...[CheckView, Walker, FindingCount],
].map(({ fetch }) => fetch);
