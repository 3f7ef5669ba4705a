import fc from "fast-check";
import { schema } from "@eigenpal/docx-editor-core/prosemirror";
import { EditorState } from "prosemirror-state";
import { Places } from "./model/places";

const paragraph = (text: string, id: number) =>
  schema.nodes["paragraph"]!.create({ paraId: String(10000000 + id) }, text === "" ? null : schema.text(text));
const letters = fc.string({ unit: fc.constantFrom("a", "b", "Đ", "ủ", " "), maxLength: 8 });
const document = fc
  .array(letters, { minLength: 1, maxLength: 5 })
  .map((texts) => schema.nodes["doc"]!.create(null, texts.map(paragraph)));
const edit = fc.record({ paragraph: fc.nat(4), from: fc.nat(8), length: fc.nat(4), text: letters });

test("text that is not itself changed is found again whatever is typed or deleted elsewhere", () => {
  fc.assert(
    fc.property(document, fc.array(edit, { minLength: 1, maxLength: 4 }), (doc, edits) => {
      const marked = schema.text("ĐÁNH DẤU");
      const middle = doc.childCount >> 1;
      let at = 1;
      for (let index = 0; index < middle; index++) at += doc.child(index).nodeSize;
      let state = EditorState.create({ doc });
      state = state.apply(state.tr.insert(at, marked));
      const places = new Places();
      const place = places.mark(at, at + marked.nodeSize);
      for (const { paragraph: index, from, length, text } of edits) {
        const before = state.doc;
        const chosen = index % before.childCount;
        if (before.child(chosen).textContent.includes(marked.text!)) continue;
        let start = 1;
        for (let one = 0; one < chosen; one++) start += before.child(one).nodeSize;
        const size = before.child(chosen).content.size;
        const low = Math.min(from, size);
        state = state.apply(state.tr.insertText(text, start + low, start + Math.min(low + length, size)));
        places.changedFrom(before, state.doc);
      }
      const now = places.find(place);
      expect(state.doc.textBetween(now.from, now.to)).toBe(marked.text);
    }),
  );
});

test("a node keeps its place when only its attributes change, and is gone when it is deleted", () => {
  let state = EditorState.create({
    doc: schema.nodes["doc"]!.create(null, [paragraph("a", 1), paragraph("b", 2), paragraph("c", 3)]),
  });
  const places = new Places();
  const second = places.mark(3, 3);
  const third = places.mark(6, 6);
  const apply = (tr: typeof state.tr) => {
    for (const map of tr.mapping.maps) places.changed(map);
    state = state.apply(tr);
  };
  apply(state.tr.setNodeMarkup(3, null, { ...state.doc.child(1).attrs, alignment: "center" }));
  expect(places.findNode(second)).toBe(3);
  apply(state.tr.delete(3, 6));
  expect(places.findNode(second)).toBeNull();
  expect(places.findNode(third)).toBe(3);
});
