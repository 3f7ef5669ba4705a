import { join } from "node:path";
import { readReport } from "../../../src/core/sections/read-sections";
import type { SectionState } from "../../../src/core/sections/section-state";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { approve, approvedParts, isApproving, type ApprovedPart } from "../../support/approved-text";
import { kindName, kindReasons } from "../../../src/core/sections/words/kind-words";
import { fixtureSnapshot } from "../../support/fixture-file";
import { shortReport } from "../../support/short-reports";

/**
 * Short documents in which what is decided turns on one weight, one bound or one condition of the recogniser
 * (decisions.txt, written as test/documents/README.md says). Below the heading that opens a section stands "=
 * section status recognised-by, its paragraphs, how many words" and the pieces of paragraphs that are its text; a
 * line without it opens none; last come the sections that do not apply, with the reason. "outline: " names another
 * outline of test/documents/outlines. `npm run approve` takes anew what is found now: read what it changes.
 */
const path = join(__dirname, "decisions.txt");
const parts = approvedParts(path);
if (isApproving) approve(path, parts.map(judged));

it.each(parts.map((part) => [part.name, part] as const))("%s", (_, part) => {
  expect(judged(part).lines.join("\n")).toBe(part.lines.join("\n"));
});

function judged({ name, lines }: ApprovedPart): ApprovedPart {
  const { outline, paragraphs, memory, head, body } = shortReport(lines);
  const snapshot = fixtureSnapshot(paragraphs);
  const { sections, kind } = readReport(outline, snapshot, memory);
  let next = 0;
  const told = body.flatMap(({ line, paragraphs }) => {
    const [from, to] = [next, (next += paragraphs.length)];
    const opened = sections.filter(({ paragraph }) => paragraph !== null && paragraph >= from && paragraph < to);
    return [line, ...opened.map((section) => `= ${toldOf(section, snapshot)}`)];
  });
  const spared = sections.filter(({ reason }) => reason !== null);
  told.push(...spared.map(({ id, status, reason }) => `= ${id} ${status}: ${reason!.vi}`));
  return {
    name,
    lines: [...head, ...told, ...(kind.kind === "report" ? [] : [`= ${kindName(kind).vi}: ${kindReasons(kind).vi}`])],
  };
}

function toldOf(section: SectionState, { paragraphs }: Snapshot): string {
  const {
    id,
    status,
    words,
    matchedBy,
    offset,
    contentStart,
    contentEnd,
    pieces = [],
    sharedWith,
    guidanceParagraphs,
  } = section;
  const whole = contentStart === contentEnd ? "" : `, ${contentStart}-${(contentEnd ?? 0) - 1}`;
  return [
    `${id} ${status} ${matchedBy}${whole}${words === 0 ? "" : `, ${words} words`}`,
    ...(offset === undefined ? [] : [`, from ${offset}`]),
    ...(sharedWith === undefined ? [] : [`, with ${sharedWith}`]),
    ...(guidanceParagraphs.length === 0 ? [] : [`, guidance ${guidanceParagraphs.join(" ")}`]),
    ...pieces.map(({ paragraph, from, to }) => `, “${paragraphs[paragraph]!.text.slice(from, to).slice(0, 30)}”`),
  ].join("");
}
