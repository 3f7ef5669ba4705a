import type { Finding } from "../../core/check/report";
import * as remembered from "../../core/memory/memory-changes";
import type { Action } from "./action";
import { goTo } from "./go-to";
import { checkWords } from "../words/check";

/** What is done with one finding: looked at, ignored, taken back. */

/** Shows one finding in full and its place in the document; null shuts it again. */
export const chooseFinding: Action<Finding | null> = {
  label: (words) => checkWords[words.language].goTo,
  async perform(tools, finding) {
    tools.dispatch({ type: "finding", fingerprint: finding?.fingerprint ?? null });
    if (finding !== null && finding.paragraph !== null) await goTo.perform(tools, finding.paragraph);
  },
};

/** Sets a finding aside, with the reason every later reader will want to know. */
export const ignoreFinding: Action<{ readonly finding: Finding; readonly reason: string }> = {
  label: (words) => checkWords[words.language].ignore,
  perform: (tools, { finding, reason }) =>
    tools.remember((memory) => remembered.ignore(memory, finding, reason), { key: "ignored" }),
};

/** Takes a finding back that was set aside. */
export const takeFindingBack: Action<string> = {
  label: (words) => checkWords[words.language].takeBack,
  perform: (tools, fingerprint) =>
    tools.remember((memory) => remembered.takeBack(memory, fingerprint), { key: "unignored" }),
};
