import type { CameUnfit } from "../../../core/overview/came-unfit";
import type { Overview } from "../../../core/overview/overview";
import type { Outline } from "../../../core/outline/outline";
import type { ArchiveFile } from "../archive";
import { againDocx, noteName, reminderDocx, type ReminderWishes } from "./notes";

/**
 * A note to each unit whose files cannot be used, and one to each that has not handed in; one at a
 * time. One whose name is nearly that of a report that came ("thị trấn", now "xã") may have handed
 * in: its note says so in its name and at its head, so that nobody sends it without a look.
 */
export function* reminders(
  outline: Outline,
  { missing, alike }: Overview,
  again: readonly CameUnfit[],
  wishes: ReminderWishes,
  once: (name: string) => string,
): Generator<ArchiveFile> {
  for (const unfit of again)
    yield { name: once(noteName("again", { unit: unfit.unit, file: "" })), bytes: againDocx(unfit, outline, wishes) };
  for (const unit of missing) {
    const perhaps = alike.filter(({ expected }) => expected === unit).map((each) => each.unit);
    yield {
      name: once(noteName(perhaps.length > 0 ? "doubtful" : "reminder", { unit, file: "" })),
      bytes: reminderDocx(unit, outline, { ...wishes, perhaps }),
    };
  }
}
