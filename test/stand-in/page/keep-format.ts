import { Plugin, type EditorState, type Transaction } from "prosemirror-state";

/** What belongs to one paragraph only, or is counted for it: a new paragraph does not take it along. */
const ofOneParagraph = new Set([
  "paraId",
  "textId",
  "bookmarks",
  "sectionBreakType",
  "_sectionProperties",
  "_originalRunBoundaries",
  "pageBreakBefore",
  "renderedPageBreakBefore",
  "pPrIns",
  "pPrDel",
  "pPrChange",
]);

/**
 * Enter at the end of a paragraph goes on in the same format, as in Word: the editor starts a
 * bare paragraph there, so that a second typed paragraph lost the indent and the alignment of
 * the first. Headings and list items are left to the editor: what follows a heading is not one.
 */
export function keepFormat(): Plugin {
  let left: Record<string, unknown> | null = null;
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        left = event.key === "Enter" && !event.shiftKey ? formatToKeep(view.state) : null;
        return false;
      },
    },
    appendTransaction(transactions, before, state) {
      if (!left || !transactions.some((transaction) => transaction.docChanged)) return null;
      const format = left;
      left = null;
      return state.doc.childCount > before.doc.childCount ? goOnWith(format, state) : null;
    },
  });
}

function formatToKeep(state: EditorState): Record<string, unknown> | null {
  const { $from, empty } = state.selection;
  const { type, attrs } = $from.parent;
  const goesOn = empty && type.name === "paragraph" && $from.parentOffset === $from.parent.content.size;
  // Level 9 is body text said outright.
  const ofItsOwnKind = (attrs.outlineLevel ?? 9) < 9 || attrs.numPr !== null;
  return goesOn && !ofItsOwnKind ? attrs : null;
}

function goOnWith(format: Record<string, unknown>, state: EditorState): Transaction | null {
  const { $from } = state.selection;
  if ($from.parent.type.name !== "paragraph" || $from.parent.content.size > 0) return null;
  const kept = Object.fromEntries(Object.entries(format).filter(([name]) => !ofOneParagraph.has(name)));
  const marks = state.storedMarks;
  const transaction = state.tr.setNodeMarkup($from.before(), undefined, { ...$from.parent.attrs, ...kept });
  return marks ? transaction.setStoredMarks(marks) : transaction;
}
