import type { Report } from "../../core/check/report";
import type { Action, Tools } from "./action";

/** Reads the document and shows what is still to be mended, whatever is missing. */
export const check: Action = {
  label: (words) => words.actions.check,
  busy: "check",
  async perform(tools) {
    tools.dispatch({ type: "show", view: "check" });
    tools.dispatch({ type: "stopCheck", stop: false });
    if (!(await tools.read())) return;
    let report: Report | null = null;
    // Typing meanwhile starts a check of its own, to which this one gave way; it is not the user who stopped it.
    while (report === null && !tools.get().checkStopped) report = await tools.checker.run({ quiet: false });
    return report === null ? tools.tell({ key: "cancelled" }) : tellResult(tools, report);
  },
};

/** Says how much was found. */
export async function tellResult({ tell }: Tools, report: Report): Promise<void> {
  const { severityCounts, shownFindings } = await import(
    /* webpackChunkName: "check" */ "../state/shown/finding-groups"
  );
  tell({ key: "checked", ...severityCounts(shownFindings(report)) });
}
