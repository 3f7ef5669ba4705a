import { startJudge } from "./judge";
import { startKeeper } from "./keeper/keeper-worker";
import type { JudgeSettings } from "./messages";

/** The first thing a worker is told: what it is. */
export type Role =
  | { readonly role: "judge"; readonly keeper: MessagePort; readonly settings: JudgeSettings }
  | { readonly role: "keeper" };

/** One script for both kinds of workers, inlined into the page. */
const page = self as unknown as MessagePort;
page.onmessage = ({ data }: MessageEvent<Role>) => {
  if (data.role === "keeper") startKeeper(page);
  else startJudge(page, data.keeper, data.settings);
};
