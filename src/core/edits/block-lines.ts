import type { Block, HeaderBlock, SignatureBlock, TextRole } from "./blocks";

/** How one line looks; src/wordprocessing/decree30.ts says what that means in fonts and sizes. */
export type Look =
  | TextRole
  | "parent-agency"
  | "agency"
  | "agency-rule"
  | "nation"
  | "motto"
  | "motto-rule"
  | "number"
  | "place-date"
  | "authority"
  | "position"
  | "signature-room"
  | "signer";

/** One paragraph that a block becomes. */
export interface BlockLine {
  readonly text: string;
  readonly look: Look;
}

/** Cells of a borderless two-column table: rows, in each a left and a right cell, in each its paragraphs. */
export type TableLines = readonly (readonly [readonly BlockLine[], readonly BlockLine[]])[];

/** What a whole row of dots stands for: something the user still has to fill in. */
export const dots = "…………";

/** The paragraphs a block becomes, in document order: left cell before right cell, row by row. */
export function blockLines(block: Block): readonly BlockLine[] {
  return block.kind === "text" ? [{ text: block.text, look: block.role }] : tableLines(block).flat(2);
}

/**
 * The table a header or a signature becomes. A rule is an empty
 * paragraph with a border, so that no text is added for it.
 */
export function tableLines(block: HeaderBlock | SignatureBlock): TableLines {
  return block.kind === "header" ? headerTable(block) : signatureTable(block);
}

function headerTable(block: HeaderBlock): TableLines {
  const parent: readonly BlockLine[] =
    block.parentAgency === "" ? [] : [{ text: block.parentAgency, look: "parent-agency" }];
  return [
    [
      [...parent, { text: block.agency, look: "agency" }, { text: "", look: "agency-rule" }],
      [
        { text: block.nation, look: "nation" },
        { text: block.motto, look: "motto" },
        { text: "", look: "motto-rule" },
      ],
    ],
    [[{ text: block.number, look: "number" }], [{ text: block.placeDate, look: "place-date" }]],
  ];
}

function signatureTable(block: SignatureBlock): TableLines {
  const recipients = block.recipients.map((name): BlockLine => ({ text: `- ${name}`, look: "recipient" }));
  const authority: readonly BlockLine[] = block.authority === "" ? [] : [{ text: block.authority, look: "authority" }];
  const room = Array.from({ length: 3 }, (): BlockLine => ({ text: "", look: "signature-room" }));
  return [
    [
      [{ text: "Nơi nhận:", look: "recipients-label" }, ...recipients],
      [
        ...authority,
        { text: block.position, look: "position" },
        ...room,
        { text: block.signer || dots, look: "signer" },
      ],
    ],
  ];
}
