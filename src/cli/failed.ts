import type { Bilingual } from "../core/outline/language";
import { unreadRow } from "../core/overview/row";
import { failureAsJson, jsonLine } from "../export/as-json";
import { outlineFor } from "../outlines/outline-for";
import type { Judged, Wishes } from "./judged";

/** What is told of a file that could not be judged. */
export function failed(file: string, wishes: Wishes, kind: string, line: Bilingual, detail: string): Judged {
  const { outline } = outlineFor(wishes.outline, null);
  return {
    row: { file, counts: null },
    json: wishes.want.json ? jsonLine(failureAsJson(file, outline.id, kind, line, wishes.language)) : null,
    text: null,
    note: null,
    ...(wishes.want.overview && { overview: unreadRow(file, outline.id, line) }),
    lines: [`${file}: ${line[wishes.language]} [${kind}: ${detail}]`],
    code: 2,
  };
}
