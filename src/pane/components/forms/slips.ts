import type { Details } from "../../../core/outline/details";
import { daysOfMonth } from "../../../core/outline/calendar";

/** Fields in which something was typed that no calendar has; it stays as it was typed, and is told beside the field. */
export type Slip = "day" | "month" | "dispatchDate";

export function slipIn(name: Slip, details: Details): boolean {
  switch (name) {
    case "day":
      return !isWithin(details.day, daysOfMonth(isWithin(details.month, 12) ? Number(details.month) || 1 : 1, null));
    case "month":
      return !isWithin(details.month, 12);
    case "dispatchDate": {
      const [, day = "", month = ""] = /^(\d+)[/.-](\d+)[/.-]\d+$/.exec(details.dispatchDate.trim()) ?? [];
      return !isWithin(month, 12) || !isWithin(day, daysOfMonth(Number(month) || 1, null));
    }
  }
}

/** Nothing, or dots for a pen, are no slip. */
function isWithin(typed: string, highest: number): boolean {
  const digits = typed.trim();
  return !/\d/.test(digits) || (/^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= highest);
}
