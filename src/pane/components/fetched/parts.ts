import { part } from "./fetched-part";

/**
 * What the pane does not need to begin, each with the file it comes in: here what stands
 * within a view, in views.ts the views and what stands beside them all the time.
 */

const messages = () => import(/* webpackChunkName: "messages" */ "../messages");
const forms = () => import(/* webpackChunkName: "forms" */ "../forms");
const previous = () => import(/* webpackChunkName: "previous" */ "../previous");

export const MessageBars = part("place", () => messages().then((file) => file.MessageBars));
export const Said = part("beside", () => messages().then((file) => file.Said));
export const OtherKind = part("place", () => messages().then((file) => file.OtherKind));
export const KeptFocus = part("beside", () => messages().then((file) => file.KeptFocus));
export const CriterionDetails = part("place", () => messages().then((file) => file.CriterionDetails));
export const Progress = part("beside", () => messages().then((file) => file.Progress));
export const InsertionForm = part("view", () => forms().then((file) => file.InsertionForm));
export const ReasonFields = part("place", () => forms().then((file) => file.ReasonFields));
export const PreviousPanel = part("view", () => previous().then((file) => file.PreviousPanel));
export const PreviousOfSection = part("place", () => previous().then((file) => file.PreviousOfSection));
