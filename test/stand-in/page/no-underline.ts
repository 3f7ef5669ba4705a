import { Plugin, type Transaction } from "prosemirror-state";
import type { Mark } from "prosemirror-model";

/**
 * Keeps typed text from being drawn underlined where a paragraph says "no underline" (w:u none, which every
 * paragraph the add-in inserts says of its mark): the editor takes that for an underline of the kind "none"
 * when it starts a run there, and draws it. The mark is taken off as it appears; what is saved is the same.
 */
export function noUnderline(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      let fixed: Transaction | null = null;
      if (state.storedMarks?.some(meansNone)) {
        fixed = (fixed ?? state.tr).setStoredMarks(state.storedMarks.filter((mark) => !meansNone(mark)));
      }
      for (const transaction of transactions) {
        if (!transaction.docChanged) continue;
        transaction.mapping.maps.forEach((map, index) => {
          map.forEach((_from, _to, from, to) => {
            const later = transaction.mapping.slice(index + 1);
            const [start, end] = [later.map(from, -1), later.map(to, 1)];
            state.doc.nodesBetween(start, Math.min(end, state.doc.content.size), (node, position) => {
              const none = node.isText ? node.marks.find(meansNone) : undefined;
              if (none) fixed = (fixed ?? state.tr).removeMark(position, position + node.nodeSize, none);
            });
          });
        });
      }
      return fixed;
    },
  });
}

function meansNone(mark: Mark): boolean {
  return mark.type.name === "underline" && mark.attrs.style === "none";
}
