import { fold } from "../../../core/vietnamese/fold";

/** A text as it is searched in: without tone marks, in small letters. Who types "an binh" finds "An Bình". */
export function searchable(text: string): string {
  return fold(text)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/gu, "d")
    .replace(/\s+/gu, " ")
    .trim();
}
