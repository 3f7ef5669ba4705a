import { part } from "./part";

/** What the pane does not need to begin: each part with the file it comes in. */

const messages = () => import(/* webpackChunkName: "messages" */ "./MessageBars");
const measures = () => import(/* webpackChunkName: "messages" */ "./measures");
const forms = () => import(/* webpackChunkName: "forms" */ "./forms");
const outlineChoice = () => import(/* webpackChunkName: "outline-choice" */ "./outline-choice");
const previous = () => import(/* webpackChunkName: "previous" */ "./previous");

export const MessageBars = part(() => messages().then((file) => file.default));
export const Said = part(() => messages().then((file) => file.Said));
export const Progress = part(() => measures().then((file) => file.Progress));

export const FirstRun = part(() => forms().then((file) => file.FirstRun));
export const DetailsView = part(() => forms().then((file) => file.DetailsView));
export const DetailsFooter = part(() => forms().then((file) => file.DetailsFooter));
export const InsertionForm = part(() => forms().then((file) => file.InsertionForm));
export const ReasonFields = part(() => forms().then((file) => file.ReasonFields));

export const CheckView = part(() =>
  import(/* webpackChunkName: "check" */ "./check/CheckView").then((file) => file.default),
);
export const Walker = part(() => import(/* webpackChunkName: "check" */ "./check/Walker").then((file) => file.default));
export const FindingCount = part(() =>
  import(/* webpackChunkName: "check" */ "./check/FindingCount").then((file) => file.default),
);

export const OutlinePreview = part(() => outlineChoice().then((file) => file.OutlinePreview));
export const DraftFooter = part(() => outlineChoice().then((file) => file.DraftFooter));

export const PreviousPanel = part(() => previous().then((file) => file.PreviousPanel));
export const PreviousOfSection = part(() => previous().then((file) => file.PreviousOfSection));

/** Those that most people come to, in the order they do. */
export const soonNeeded = [
  ...[MessageBars, Said, Progress],
  ...[FirstRun, DetailsView, DetailsFooter, InsertionForm, ReasonFields],
  ...[CheckView, Walker, FindingCount],
].map(({ fetch }) => fetch);
