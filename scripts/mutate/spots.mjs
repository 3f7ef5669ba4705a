/**
 * Slips that no change of one sign makes: each once stood in the code, or would be
 * missed by nobody but a user. [file, what stands there, what is put instead, in words]
 */
export const spots = [
  [
    "src/core/check/findings.ts",
    "(one.range?.from ?? 0) - (other.range?.from ?? 0)",
    "0",
    "findings of one paragraph in no order",
  ],
  ["src/core/sections/status-names.ts", "Còn ngắn", "Chưa đủ", "a status renamed"],
  ["src/core/sections/scoring/score.ts", "letterForNumber: -1.6", "letterForNumber: 0", "the letter rank"],
  [
    "src/core/sections/scoring/score.ts",
    "askedText: 0.3",
    "askedText: 0.62",
    "how near a heading must come to be asked about",
  ],
  [
    "src/core/sections/candidates/form.ts",
    "return text.length < 240 && isCapitals(text);",
    "return text.length < 60 && isCapitals(text);",
    "the length of capitals",
  ],
  [
    "src/core/sections/guidance-index.ts",
    "key === null ? firstAt.has(firstWords(folded, 1)) : keys.has(key)",
    "key !== null && keys.has(key)",
    "short guidance",
  ],
  ["src/core/sections/own-words.ts", "const SHORT_ANSWER = 60;", "const SHORT_ANSWER = 2;", "the length of an answer"],
  ["src/pane/actions/insert.ts", "await tools.writeMemory();", "", "details not written after an insertion"],
  ["src/pane/state/controller.ts", "unwatch?.();", "", "nobody stops watching the document"],
  ["src/docx/styles/numbering.ts", "level.restart = Number(value);", "", "the level at which a list restarts"],
  ["src/docx/styles/numbering.ts", "level < restart", "level <= restart", "the level at which a list restarts, by one"],
  ["src/docx/package/crc32.ts", "table[four >>> 24]", "table[four >>> 23 & 0xff]", "the checksum of a file"],
  [
    "src/core/criteria/evidence/best-evidence.ts",
    "const ENOUGH = 3;",
    "const ENOUGH = 1;",
    "how often a criterion is looked for again",
  ],
  ["src/core/snapshot/features.ts", 'mark(bit.tab, "\\t");', "", "a tab is room left for something"],
];
