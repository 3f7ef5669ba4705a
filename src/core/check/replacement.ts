import type { Bilingual } from "../outline/language";
import type { Fix } from "./report";
import { bilingual } from "./rule";

/** What mends a piece of a paragraph's plain text by putting other words in its place. */
export function replacement(
  text: string,
  paragraph: number,
  { from, to }: { readonly from: number; readonly to: number },
  insert: string,
  label = changing(text.slice(from, to), insert),
): Fix {
  return { label, edits: [{ kind: "replace", paragraph, text, from, to, insert }] };
}

/** What a fix is called that changes one thing into another. */
export function changing(old: string, insert: string): Bilingual {
  return bilingual(`Sửa ${old} thành ${insert}`, `Change ${old} to ${insert}`);
}
