/**
 * `counted` in totals and sums; `version` another version of a unit's report, counted with it;
 * `copy` the very text of another file; `otherPeriod`, `otherOutline` of another time or by another
 * outline than those looked at; `other` no report at all; `unread`. The last five count for nothing.
 */
export type Standing = "counted" | "version" | "copy" | "otherPeriod" | "otherOutline" | "other" | "unread";
