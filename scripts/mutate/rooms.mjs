/** Which tests stand near a room, the quickest first: a change there is judged by them alone. */
const tests = (folder, ...names) => names.map((name) => `test/${folder}/${name}.test.ts`);

export const near = {
  "src/core/sections": tests("core/sections", "sections", "documents", "unread", "laws", "titles", "pinned", "weights"),
  "src/core/titles": tests("core/sections", "sections", "documents", "titles", "pinned", "weights"),
  "src/core/frame": [
    ...tests("core/frame", "unit", "report-period", "find-frame"),
    ...tests("core/sections", "documents", "pinned"),
    ...tests("core/insertion", "skeleton"),
  ],
  "src/core/criteria": tests("core/criteria", "pairs", "criteria", "criteria-reading"),
  "src/core/check": [
    ...tests("core/check", "times-in-sentences", "check", "readers/citations", "rules/rules", "sentences", "fixes"),
  ],
  "src/core/snapshot": [
    ...tests("core/snapshot", "plain-text"),
    ...tests("core/vietnamese", "text"),
    ...tests("core/sections", "documents"),
    ...tests("core/check", "rules/rules", "sentences"),
  ],
  "src/core/vietnamese": [
    ...tests("core/vietnamese", "negative-answer", "heading-number", "text"),
    ...tests("core/criteria", "criteria", "pairs", "criteria-reading"),
    ...tests("core/sections", "documents", "titles"),
    ...tests("core/check", "sentences"),
  ],
  "src/core/insertion": tests("core/insertion", "update-frame", "periods", "skeleton"),
  "src/core/memory": tests("core/memory", "merge-memory", "memory-xml"),
  "src/core/previous": tests("core/previous", "draft"),
  "src/core/overview": tests("core/overview", "figures", "compile", "overview", "units"),
  "src/core/edits": tests("core/edits", "apply-edits", "cleaning"),
  "src/core/outline": [
    ...tests("core/outline", "outline-file", "outline-data", "from-document", "whole-year"),
    ...tests("core/frame", "report-period"),
    ...tests("core/check", "times-in-sentences", "rules/rules"),
  ],
  "src/pane/state": tests("pane", "reading", "state", "finding-groups", "controller"),
  "src/pane/actions": tests("pane", "state", "controller"),
  "src/docx": tests("docx", "form", "body"),
};

/** Rooms whose numbers, comparisons and conditions are changed one by one when nothing else is asked for. */
export const usual = [
  "src/core/sections",
  "src/core/titles",
  "src/core/frame",
  "src/core/criteria",
  "src/core/check",
  "src/core/insertion",
  "src/pane/state",
];

/** Slips that no change of one sign makes: each once stood in the code, or would be missed by nobody but a user. */
export const spots = [
  [
    "src/core/check/check.ts",
    "(one.range?.from ?? 0) - (other.range?.from ?? 0)",
    "0",
    "findings of one paragraph in no order",
  ],
  ["src/core/sections/status-names.ts", "Còn ngắn", "Chưa đủ", "a status renamed"],
  ["src/core/sections/score.ts", "letterForNumber: -1.6", "letterForNumber: 0", "the letter rank"],
  ["src/core/sections/score.ts", "askedText: 0.3", "askedText: 0.62", "how near a heading must come to be asked about"],
  [
    "src/core/sections/candidates.ts",
    "if (text.length >= 240) return false;",
    "if (text.length >= 60) return false;",
    "the length of capitals",
  ],
  ["src/core/sections/guidance-index.ts", "const SHORT = 40;", "const SHORT = 0;", "short guidance"],
  ["src/core/sections/own-words.ts", "const SHORT_ANSWER = 60;", "const SHORT_ANSWER = 2;", "the length of an answer"],
  ["src/pane/actions/insert.ts", "await tools.writeMemory();", "", "details not written after an insertion"],
  ["src/pane/state/controller.ts", "unwatch?.();", "", "nobody stops watching the document"],
  ["src/docx/numbering.ts", "level.restart = Number(value);", "", "the level at which a list restarts"],
  ["src/docx/numbering.ts", "level < restart", "level <= restart", "the level at which a list restarts, by one"],
  ["src/docx/crc32.ts", "table[four >>> 24]", "table[four >>> 23 & 0xff]", "the checksum of a file"],
  [
    "src/core/criteria/read-evidence.ts",
    "const ENOUGH = 3;",
    "const ENOUGH = 1;",
    "how often a criterion is looked for again",
  ],
];
