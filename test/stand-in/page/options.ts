/** What the address of the page may ask for: `?faults=a,b&paneWidth=320&locale=en-US&wordApi=1.5&pane=closed`. */
export interface PageOptions {
  /** Names of the host faults to imitate, see test/stand-in/faults.ts. */
  readonly faults: readonly string[];
  /** Width of the task pane in CSS pixels. */
  readonly paneWidth: number;
  /** Office's display language. */
  readonly locale: string;
  /** Highest WordApi set the host claims. */
  readonly wordApi: string;
  readonly pane: "open" | "closed";
}

export function readOptions(query: string): PageOptions {
  const asked = new URLSearchParams(query);
  return {
    faults: (asked.get("faults") ?? "").split(",").filter(Boolean),
    paneWidth: Math.min(900, Math.max(200, Number(asked.get("paneWidth")) || 380)),
    locale: asked.get("locale") ?? "vi-VN",
    wordApi: asked.get("wordApi") ?? "1.3",
    pane: asked.get("pane") === "closed" ? "closed" : "open",
  };
}
