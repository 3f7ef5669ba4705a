/**
 * The rooms of the house, each with the question it answers, the rooms it may import besides itself,
 * and the sentence a developer reads who tries another. Type-only imports count. eslint.config.mjs
 * turns this into lint rules, test/laws/imports.test.ts into a law; docs/architecture.md draws it.
 */
const pure = "The core is pure: it knows neither Word nor files nor React, so that it can be tested without them.";

export const rooms = {
  outlines: {
    answers: "What do the offices print? Outlines, topics and acts, as data.",
    mayImport: ["core/outline"],
    message: "Outlines are data: they import only the types of core/outline.",
  },
  "core/outline": { answers: "What is asked?", mayImport: ["core/vietnamese"], message: pure },
  "core/vietnamese": { answers: "How is it written?", mayImport: [], message: pure },
  "core/snapshot": { answers: "What was read?", mayImport: ["core/vietnamese"], message: pure },
  "core/memory": {
    answers: "What does the document remember?",
    mayImport: ["core/outline", "core/vietnamese"],
    message: "Memory is plain data beside the text; it knows nothing of what was found in it.",
  },
  "core/frame": {
    answers: "What stands around the sections?",
    mayImport: ["core/outline", "core/vietnamese", "core/snapshot", "core/memory"],
    message:
      "The frame is found from the snapshot alone; sections, rules and insertion use it, never the other way round.",
  },
  "core/titles": {
    answers: "What is a heading about, by its words alone?",
    mayImport: ["core/outline", "core/vietnamese", "core/snapshot"],
    message:
      "Titles are compared by their words alone; where a heading stands and what follows it is the business of sections.",
  },
  "core/sections": {
    answers: "Which paragraph opens which section, and what stands below it?",
    mayImport: ["core/outline", "core/vietnamese", "core/snapshot", "core/titles", "core/memory", "core/frame"],
    message: "Sections are recognised before anything is judged: they know neither criteria nor edits nor rules.",
  },
  "core/criteria": {
    answers: "What does the text say of each criterion?",
    mayImport: ["core/outline", "core/vietnamese", "core/snapshot", "core/memory", "core/frame", "core/sections"],
    message: "Criteria are read from sections; what a rule makes of them is the rule's business.",
  },
  "core/edits": {
    answers: "What can be changed, and how is it taken back?",
    mayImport: ["core/outline", "core/vietnamese", "core/snapshot", "core/memory", "core/frame", "core/sections"],
    message: "Edits are the language between judging and writing; they know neither.",
  },
  "core/insertion": {
    answers: "What is inserted, and where?",
    mayImport: [
      "core/outline",
      "core/vietnamese",
      "core/snapshot",
      "core/memory",
      "core/frame",
      "core/sections",
      "core/criteria",
      "core/edits",
    ],
    message: "Insertion plans edits from what was recognised; it does not judge.",
  },
  "core/check": {
    answers: "What is still to be mended?",
    mayImport: [
      "core/outline",
      "core/vietnamese",
      "core/snapshot",
      "core/memory",
      "core/frame",
      "core/sections",
      "core/criteria",
      "core/edits",
    ],
    message: "A check judges what was read and offers edits; it inserts nothing.",
  },
  "core/previous": {
    answers: "What did last period's report say, and what of it is still here?",
    mayImport: [
      "core/outline",
      "core/vietnamese",
      "core/snapshot",
      "core/memory",
      "core/frame",
      "core/sections",
      "core/criteria",
      "core/edits",
    ],
    message: "Last period's report is read like any other; it neither judges nor inserts by itself.",
  },
  "core/overview": {
    answers: "What do many reports say together?",
    mayImport: [
      "core/outline",
      "core/vietnamese",
      "core/snapshot",
      "core/memory",
      "core/frame",
      "core/sections",
      "core/criteria",
      "core/edits",
      "core/insertion",
      "core/check",
    ],
    message: "An overview reads finished reports; nothing in the core may depend on it.",
  },
  wordprocessing: {
    answers: "What does a block look like in a Word file, and what do its drawings hold?",
    mayImport: ["core"],
    message: "src/wordprocessing turns blocks into WordprocessingML; it knows neither Word nor whoever asked for it.",
  },
  export: {
    answers: "How does a result leave?",
    mayImport: ["core", "wordprocessing"],
    message: "An export turns a report into a file or a string; it knows only the core and how blocks look in Word.",
  },
  word: {
    answers: "How is Word spoken to?",
    mayImport: ["core", "wordprocessing"],
    message: "src/word speaks to Word and knows only the core and how blocks look in Word.",
  },
  docx: {
    answers: "What does a .docx file hold?",
    mayImport: ["core", "wordprocessing"],
    message: "src/docx reads files and knows only the core and what WordprocessingML means.",
  },
  pane: {
    answers: "What does the user see?",
    mayImport: ["core", "export", "outlines"],
    message: "The pane knows the report and DocumentHost, never Word. Only the composition roots join them.",
  },
  review: {
    answers: "What does the office see that receives many reports?",
    mayImport: ["core", "export", "outlines", "docx"],
    message: "The receiving office's page reads files and shows what was found; it knows neither Word nor the pane.",
  },
  cli: {
    answers: "How is it used without Word?",
    mayImport: ["core", "export", "outlines", "docx"],
    message: "The command line reads files; it knows neither Word nor the pane.",
  },
};

/** The room a file of `src` belongs to ("core/sections", "pane"); null for the composition roots directly in src. */
export function roomOf(path) {
  const parts = path.split("/");
  if (parts.length === 1) return null;
  return parts[0] === "core" ? `core/${parts[1]}` : parts[0];
}

/** True when a file of one room may import one of the other. */
export function mayImport(room, other) {
  return room === other || rooms[room].mayImport.some((name) => other === name || other.startsWith(`${name}/`));
}
