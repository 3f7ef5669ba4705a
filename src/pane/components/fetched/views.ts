import { part } from "./fetched-part";
import { InsertionForm, MessageBars, Progress, ReasonFields, Said } from "./parts";

/** The views that are fetched, each with what stands beside it (see parts.ts). */

const forms = () => import(/* webpackChunkName: "forms" */ "../forms");
const outlineChoice = () => import(/* webpackChunkName: "outline-choice" */ "../outline-choice");

export const FirstRun = part("view", () => forms().then((file) => file.FirstRun));
export const DetailsView = part("view", () => forms().then((file) => file.DetailsView));
export const DetailsFooter = part("beside", () => forms().then((file) => file.DetailsFooter));

export const CheckView = part("view", () =>
  import(/* webpackChunkName: "check" */ "../check/CheckView").then((file) => file.default),
);
export const Walker = part("beside", () =>
  import(/* webpackChunkName: "check" */ "../check/Walker").then((file) => file.default),
);
export const FindingCount = part("beside", () =>
  import(/* webpackChunkName: "check" */ "../check/FindingCount").then((file) => file.default),
);

export const OutlinePreview = part("view", () => outlineChoice().then((file) => file.OutlinePreview));
export const DraftFooter = part("beside", () => outlineChoice().then((file) => file.DraftFooter));

/** Those that most people come to, in the order they do. */
export const soonNeeded = [
  ...[MessageBars, Said, Progress],
  ...[FirstRun, DetailsView, DetailsFooter, InsertionForm, ReasonFields],
  ...[CheckView, Walker, FindingCount],
].map(({ fetch }) => fetch);
