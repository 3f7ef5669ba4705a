import type { RuleContext } from "../readers/context";
import { feature } from "../../snapshot/features";
import { bilingual, type Rule } from "../rule";

export const mixedToneMarks: Rule = {
  id: "mixed-tone-marks",
  severity: "note",
  words: {
    failing: bilingual("Đặt dấu thanh theo hai kiểu", "Tone marks are set in two ways"),
    passing: bilingual("Dấu thanh đặt theo một kiểu", "Tone marks are set in one way"),
    why: bilingual(
      "“hoà, uỷ” và “hòa, ủy” đều dùng được; trộn hai kiểu làm tìm kiếm bỏ sót.",
      "Both ways are in use; mixed, they make searches miss words.",
    ),
    trigger: bilingual(
      "Cùng một văn bản có cả chữ đặt dấu kiểu cũ (hoà, khoẻ, uỷ) và kiểu mới (hòa, khỏe, ủy). Chữ chỉ có một cách viết (hoàn, quý) không tính.",
      "One document has words marked the old way (hoà, khoẻ, uỷ) and the new (hòa, khỏe, ủy). Words with one spelling (hoàn, quý) do not count.",
    ),
    example: "Uỷ ban nhân dân xã và Ủy ban Mặt trận Tổ quốc xã",
    mended: "Ủy ban nhân dân xã và Ủy ban Mặt trận Tổ quốc xã",
  },
  find: (context) => {
    const old = wordsOf(context, feature.oldTone, oldWay);
    const fresh = old.length === 0 ? [] : wordsOf(context, feature.newTone, newWay);
    if (fresh.length === 0) return [];
    const fewer = old.length <= fresh.length ? old : fresh;
    const [first] = fewer as [Place];
    const toNew = fewer === old;
    const label = toNew
      ? bilingual(`Đổi ${old.length} chữ sang kiểu mới`, `Change ${old.length} to the new way`)
      : bilingual(`Đổi ${fresh.length} chữ sang kiểu cũ`, `Change ${fresh.length} to the old way`);
    return [
      {
        paragraph: first.paragraph,
        section: null,
        range: { from: first.from, to: first.from + 2 },
        own: "",
        expected: bilingual("một kiểu", "one way"),
        actual: bilingual(
          `${old.length} chữ kiểu cũ, ${fresh.length} chữ kiểu mới`,
          `${old.length} the old way, ${fresh.length} the new`,
        ),
        suggestions: fewer.length > mostEdits ? [] : [{ label, edits: fewer.map((place) => edit(place, context)) }],
      },
    ];
  },
};

/** More than this is better done by Word's own Replace, where each can be seen. */
const mostEdits = 300;

const oldWay = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
const newWay = /(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/gu;

interface Place {
  readonly paragraph: number;
  readonly from: number;
}

function wordsOf(context: RuleContext, bits: number, way: RegExp): readonly Place[] {
  const places: Place[] = [];
  for (const paragraph of context.withFeature(bits)) {
    const text = context.text(paragraph);
    way.lastIndex = 0;
    for (let match = way.exec(text); match !== null; match = way.exec(text)) {
      // "quý", "quỹ": the mark has one place.
      if (text[match.index - 1]?.toLowerCase() !== "q") places.push({ paragraph, from: match.index });
    }
  }
  return places;
}

function edit({ paragraph, from }: Place, context: RuleContext) {
  const text = context.text(paragraph);
  const pair = text.slice(from, from + 2);
  return { kind: "replace" as const, paragraph, text, from, to: from + 2, insert: moveTone(pair) };
}

/** "oà" <-> "òa": the mark goes to the other of the two vowels. */
function moveTone(pair: string): string {
  const [first, second] = [...pair.normalize("NFD")].reduce<string[]>(
    (vowels, character) => (/\p{M}/u.test(character) ? vowels : [...vowels, character]),
    [],
  );
  const tone = pair.normalize("NFD").replace(/[^\p{M}]/gu, "");
  const onFirst = pair.normalize("NFC")[0] !== first;
  return (onFirst ? `${first}${second}${tone}` : `${first}${tone}${second}`).normalize("NFC");
}
