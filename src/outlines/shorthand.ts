import { unitTypes, type Figure, type LegalAct, type LegalBasis, type UnitType } from "../core/outline/outline";

/** Short ways to write down an outline: nothing here but shapes. */

export const everyUnit: readonly UnitType[] = unitTypes;

/** A figure that a full answer carries; no unit when what is asked is not a number. */
export function figure(name: string, unit = ""): Figure {
  return { name, unit };
}

/**
 * A place in an act: article, clause and point ("2", "1a"; "" for the
 * whole article), what it requires, and the count or deadline it sets.
 */
export function article(act: LegalAct, number: number, clause: string, requires: string, measure?: string): LegalBasis {
  return { act, article: number, requires, ...(clause && { clause }), ...(measure && { measure }) };
}

/** Luật Thực hiện dân chủ ở cơ sở. */
export function law(number: number, clause: string, requires: string, measure?: string): LegalBasis {
  return article("law-10-2022", number, clause, requires, measure);
}

/** The outline itself: a section, and the number of one of its guidance lines. */
export function outline(section: string, line: number | null, requires: string): LegalBasis {
  return {
    act: "outline",
    article: null,
    clause: line === null ? `mục ${section}` : `mục ${section}, gợi ý thứ ${line}`,
    requires,
  };
}

/** Nghị định số 30/2020/NĐ-CP, an appendix. */
export function format(place: string, requires: string): LegalBasis {
  return { act: "decree-30-2020", article: null, clause: place, requires };
}

/** Known by title or second hand only: shown as "cần đối chiếu". */
export function unverified(basis: LegalBasis): LegalBasis {
  return { ...basis, unverified: true };
}

/** What only bears the word: "đơn vị tiếp nhận", "đơn xin vay vốn". */
export const NO_PETITION = " + @đơn vị|đơn xin|hóa đơn|đơn giá";
/** What pupils learn. */
export const NO_TALK = " + @đối thoại tiếng";
