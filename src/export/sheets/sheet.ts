/**
 * A page of text before it is written as plain text, Markdown or HTML;
 * all strings are plain and are escaped by the writer.
 */
export interface Sheet {
  readonly language: "vi" | "en";
  readonly title: string;
  readonly blocks: readonly SheetBlock[];
}

export type SheetBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly SheetItem[] }
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Room to sign by hand, at the right. */
  | { readonly kind: "signature"; readonly lines: readonly string[] };

/** A point, and what is said below it. */
export interface SheetItem {
  readonly text: string;
  readonly details: readonly SheetDetail[];
}

export interface SheetDetail {
  readonly label: string;
  readonly text: string;
}

/** How a sheet is written. */
export type SheetFormat = "text" | "markdown" | "html";
