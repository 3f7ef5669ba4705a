import { commented } from "./commented";
import { judgeFile, openReport } from "./judge-file";
import type { JudgeAnswer, JudgeSettings, JudgeTask, ToKeeper } from "./messages";
import { troubleOf } from "./trouble-of";

/** A worker that judges: one file at a time, its row to the keeper, to the page only that it is done. */
export function startJudge(page: MessagePort, keeper: MessagePort, settings: JudgeSettings): void {
  const told = new Set<string>();
  page.onmessage = async ({ data: task }: MessageEvent<JudgeTask>) => {
    const answer = await answerTo(task, settings, ({ kept, outline }) => {
      const isNew = outline !== null && !told.has(outline.id);
      if (outline !== null) told.add(outline.id);
      keeper.postMessage({ kept, outline: isNew ? outline : null } satisfies ToKeeper);
    });
    page.postMessage(answer, answer.type === "made" ? [answer.bytes.buffer] : []);
  };
}

async function answerTo(
  task: JudgeTask,
  settings: JudgeSettings,
  keep: (kept: ToKeeper) => void,
): Promise<JudgeAnswer> {
  try {
    const bytes = new Uint8Array(await task.blob.arrayBuffer());
    switch (task.type) {
      case "judge":
        keep(judgeFile({ ...task, bytes }, settings));
        return { type: "judged" };
      case "open":
        return { type: "opened", opened: openReport(task.file, bytes, settings, task.previous) };
      case "comments":
        return { type: "made", bytes: commented(task, bytes, settings) };
    }
  } catch (error) {
    return { type: "failed", trouble: troubleOf(error) };
  }
}
