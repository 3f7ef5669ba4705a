/**
 * Members of Word's own office.js that its npm copy, which stops at WordApi 1.3, lacks: ours, for
 * tests. Only what the product calls, and what shows that the stand-in answers it. Names are checked
 * against the types of Office.js, sets against what those types say in words (later-members.test.ts).
 */
export type LaterMember = {
  /** The requirement set that brings it: "WordApi 1.5". */
  readonly set: `${"WordApi" | "WordApiDesktop"} ${number}`;
} & (
  | { readonly is: "scalar" }
  /** A method that gives a plain value. */
  | { readonly is: "value" }
  /** A method that gives an object of this class. `makes`: it writes. */
  | { readonly is: "object"; readonly of: string; readonly makes?: true }
  /** An event: the number it travels under. Word's own numbers are not known; library and host are both ours here. */
  | { readonly is: "event"; readonly number: number }
);

/** By class and member, spelt as a caller spells them. */
export const laterMembers = {
  Document: {
    insertFileFromBase64: { is: "object", of: "SectionCollection", makes: true, set: "WordApi 1.5" },
    onParagraphAdded: { is: "event", number: 9001, set: "WordApi 1.6" },
    onParagraphChanged: { is: "event", number: 9002, set: "WordApi 1.6" },
    onParagraphDeleted: { is: "event", number: 9003, set: "WordApi 1.6" },
    protectionType: { is: "scalar", set: "WordApiDesktop 1.4" },
  },
  Body: {
    getContentControls: { is: "object", of: "ContentControlCollection", set: "WordApi 1.5" },
    getTrackedChanges: { is: "object", of: "TrackedChangeCollection", set: "WordApi 1.6" },
  },
  Paragraph: {
    getText: { is: "value", set: "WordApi 1.7" },
    getTrackedChanges: { is: "object", of: "TrackedChangeCollection", set: "WordApi 1.6" },
    uniqueLocalId: { is: "scalar", set: "WordApi 1.6" },
  },
} as const satisfies {
  readonly [Class in "Document" | "Body" | "Paragraph"]: {
    readonly [Member in keyof (typeof Word)[Class]["prototype"]]?: LaterMember;
  };
};

/** Classes that only these members lead to: their scalars, or what they are a collection of. */
export const laterClasses = {
  TrackedChange: { scalars: ["author", "date", "text", "type"] },
  TrackedChangeCollection: { of: "TrackedChange" },
} as const satisfies {
  readonly TrackedChange: { readonly scalars: readonly (keyof Word.TrackedChange)[] };
  readonly TrackedChangeCollection: { readonly of: string };
};

/** What a host claims to have. */
export interface Claims {
  /** "1.3" to "1.8". */
  readonly wordApi: string;
  /** "1.1" to "1.4"; absent on the web, on iPad and in LTSC. */
  readonly wordApiDesktop?: string;
}

/** True when a host that claims this has the set, both written as in Office's own documentation. */
export function isClaimed(set: LaterMember["set"], { wordApi, wordApiDesktop }: Claims): boolean {
  const [family, version] = set.split(" ");
  return Number((family === "WordApi" ? wordApi : wordApiDesktop) ?? 0) >= Number(version);
}

/** Number of an event on the wire, by the name the host is asked to register. */
export const eventNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries(laterMembers.Document).flatMap(([name, member]) =>
    member.is === "event" ? [[name.slice(2), member.number] as const] : [],
  ),
);
