import type { Act } from "../../../outline/act";

/** A place where a text cites an act that has ended. */
export interface CitedAct {
  readonly act: Act;
  readonly from: number;
  readonly to: number;
}
