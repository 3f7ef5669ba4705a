/**
 * Which branch of mc:AlternateContent counts: the first mc:Choice whose namespaces are all known to Word, else
 * the mc:Fallback (ECMA-376 part 3, 9.3). Emoji are the one choice whose text stands only in the fallback.
 */
export class Branches {
  /** For each open mc:AlternateContent, whether one of its branches was taken. */
  private readonly taken: boolean[] = [];

  open(): void {
    this.taken.push(false);
  }

  close(): void {
    this.taken.pop();
  }

  /** True when an mc:Choice or mc:Fallback is to be left out. */
  leavesOut(
    name: string,
    attribute: (local: string) => string | null,
    namespaceOf: (prefix: string) => string | undefined,
  ): boolean {
    if (this.taken.at(-1) === true) return true;
    if (name === "mc:Choice") {
      const required = (attribute("Requires") ?? "").split(/\s+/u).filter((prefix) => prefix !== "");
      if (required.includes("w16se") || !required.every((prefix) => isKnown(namespaceOf(prefix)))) return true;
    }
    if (this.taken.length > 0) this.taken[this.taken.length - 1] = true;
    return false;
  }
}

/** What Word understands: the namespaces of the format itself and those Microsoft added to it. */
function isKnown(namespace: string | undefined): boolean {
  return namespace !== undefined && known.some((beginning) => namespace.startsWith(beginning));
}

const known = [
  "http://schemas.openxmlformats.org/",
  "http://purl.oclc.org/ooxml/",
  "http://schemas.microsoft.com/office/",
  "urn:schemas-microsoft-com:",
];
