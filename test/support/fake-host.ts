import { blockLines, type Look } from "../../src/core/edits/block-lines";
import type { Paragraph, Snapshot } from "../../src/core/snapshot/snapshot";
import { unknownFacts, type DocumentFacts } from "../../src/core/snapshot/snapshot";
import type { Applied, AppliedWarning, Edit, InsertEdit } from "../../src/core/edits/edits";
import { guidanceStyle } from "../../src/core/sections/guidance";
import { HostError, type DocumentHost, type Hint } from "../../src/core/edits/document-host";
import { ordinary } from "./lines";

/** A paragraph given to a FakeHost: its text, or more of it. */
export type GivenParagraph = string | (Partial<Omit<Paragraph, "index">> & { readonly text: string });

type Verb = "read" | "cursor" | "apply" | "select" | "watch" | "recall" | "remember" | "undo";

/** One paragraph of the memory document; its identity is what an undo holds on to. */
interface Held {
  text: string;
  readonly rest: Omit<Paragraph, "index" | "text">;
}

/**
 * A document in plain memory that behaves as a DocumentHost. It counts what it was asked (`asked`) and can be told to
 * fail (`failNext`). The user's side is played with `type`, `insertParagraph`, `removeParagraph` and `moveCursor`.
 */
export class FakeHost implements DocumentHost {
  /** How often each verb was called. */
  readonly asked: Record<Verb, number> = {
    read: 0,
    cursor: 0,
    apply: 0,
    select: 0,
    watch: 0,
    recall: 0,
    remember: 0,
    undo: 0,
  };
  facts: DocumentFacts = { ...unknownFacts, readOnly: false, trackingChanges: false, revisions: 0, comments: 0 };
  /** Told in every Applied. */
  warnings: readonly AppliedWarning[] = [];
  /** True for a host that sets the page of a new document. */
  setsPage = false;
  memory: string | null = null;
  /** The paragraph last selected through `select`. */
  selected: number | null = null;

  private held: Held[];
  private at: Held | null;
  private readonly failures = new Map<Verb, HostError>();
  /** Whoever wants to hear of changes. */
  readonly listeners = new Set<(hint: Hint) => void>();

  constructor(paragraphs: readonly GivenParagraph[] = [""]) {
    this.held = (paragraphs.length > 0 ? paragraphs : [""]).map(hold);
    this.at = this.held[0] ?? null;
  }

  /** The text of every paragraph, in order. */
  texts(): readonly string[] {
    return this.held.map(({ text }) => text);
  }

  /** The next call of that verb fails with this error and does nothing. */
  failNext(verb: Verb, error: HostError): void {
    this.failures.set(verb, error);
  }

  /** The user replaces the text of a paragraph. */
  type(index: number, text: string): void {
    this.heldAt(index).text = text;
    this.tell("text");
  }

  /** The user adds a paragraph after that index (-1: at the top). */
  insertParagraph(after: number, given: GivenParagraph): void {
    this.held.splice(after + 1, 0, hold(given));
    this.tell("text");
  }

  /** The user deletes a whole paragraph. */
  removeParagraph(index: number): void {
    const gone = this.heldAt(index);
    this.held = this.held.filter((held) => held !== gone);
    if (this.held.length === 0) this.held.push(hold(""));
    this.tell("text");
  }

  /** The user puts the cursor into a paragraph; null: somewhere outside the body. */
  moveCursor(index: number | null): void {
    this.at = index === null ? null : this.heldAt(index);
    this.tell("selection");
  }

  /** What was done, by the receipts given for it: they outlive a pane, as the document does. */
  private readonly receipts: Done[] = [];

  async read(): Promise<Snapshot> {
    this.ask("read");
    const paragraphs = this.held.map((held, index): Paragraph => ({ ...held.rest, text: held.text, index }));
    return { paragraphs, facts: this.facts };
  }

  async cursor(): Promise<number | null> {
    this.ask("cursor");
    const index = this.at ? this.held.indexOf(this.at) : -1;
    return index < 0 ? null : index;
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    this.ask("apply");
    for (const edit of edits) this.mustFit(edit);
    const before = this.held.map((held) => ({ held, text: held.text }));
    const insertions = edits.filter((edit) => edit.kind === "insert").map((edit) => this.planned(edit));
    const changed = this.changeTexts(edits);
    const removed = edits.filter((edit) => edit.kind === "remove").map((edit) => this.heldAt(edit.paragraph));
    const added = insertions.flatMap(({ added }) => added);
    this.held = this.held
      .flatMap((held, index) => [
        ...insertions.filter((one) => one.gap === index && one.side === "before").flatMap((one) => one.added),
        held,
        ...insertions.filter((one) => one.gap === index && one.side === "after").flatMap((one) => one.added),
      ])
      .filter((held) => !removed.includes(held));
    if (this.held.length === 0) this.held.push(hold(""));
    const after = this.held.map((held) => ({ held, text: held.text }));
    this.tell("text");
    const done: Done = { before, after, added, changed, removed };
    return {
      paragraphs: added.length + changed.length + removed.length,
      left: 0,
      warnings: this.warnings,
      setPage: this.setsPage && edits.some((edit) => edit.kind === "insert" && edit.newDocument === true),
      undo: async () => this.undo(done),
      receipt: () => String(this.receipts.push(done) - 1),
    };
  }

  async select(paragraph: number, text: string): Promise<void> {
    this.ask("select");
    const there = this.held[paragraph]?.text === text ? paragraph : this.held.findIndex((held) => held.text === text);
    if (there < 0) throw new HostError("changed", "fake select");
    this.selected = there;
    this.at = this.heldAt(there);
    this.tell("selection");
  }

  async watch(listener: (hint: Hint) => void): Promise<() => void> {
    this.ask("watch");
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async recall(): Promise<string | null> {
    this.ask("recall");
    return this.memory;
  }

  async remember(memory: string): Promise<void> {
    this.ask("remember");
    this.memory = memory;
  }

  async undoBy(receipt: string): Promise<void> {
    const done = this.receipts[Number(receipt)];
    if (done === undefined) throw new HostError("changed", "fake receipt");
    this.undo(done);
  }

  private undo(done: Done): void {
    this.ask("undo");
    const touched = new Set([...done.added, ...done.changed]);
    const untouched = done.after.every(
      ({ held, text }) => !touched.has(held) || (this.held.includes(held) && held.text === text),
    );
    const anchored = done.removed.every((held) => {
      const neighbour = done.before[done.before.findIndex((one) => one.held === held) - 1];
      return !neighbour || done.removed.includes(neighbour.held) || this.held.includes(neighbour.held);
    });
    if (!untouched || !anchored) throw new HostError("changed", "fake undo");
    this.held = this.held.filter((held) => !done.added.includes(held));
    done.before.forEach(({ held, text }, index) => {
      if (done.changed.includes(held)) held.text = text;
      if (!done.removed.includes(held)) return;
      const previous = done.before[index - 1]?.held;
      this.held.splice(previous ? this.held.indexOf(previous) + 1 : 0, 0, held);
    });
    this.tell("text");
  }

  private mustFit(edit: Edit): void {
    if (edit.kind === "insert" && edit.at.where === "end") return;
    if (edit.kind === "insert" && edit.at.where === "cursor") {
      if (!this.at || this.at.rest.tableLevel > 0) throw new HostError("badPlace", "fake cursor");
      return;
    }
    const place = edit.kind === "insert" ? edit.at : edit;
    if (!("paragraph" in place) || this.held[place.paragraph]?.text !== place.text)
      throw new HostError("changed", "fake apply");
    if (edit.kind === "insert" && this.heldAt(place.paragraph).rest.tableLevel > 0)
      throw new HostError("badPlace", "fake table");
  }

  /** The gap an insertion fills. As in Word, the last paragraph of a blank document stays below what is inserted. */
  private planned({ at, blocks }: InsertEdit): { gap: number; side: "before" | "after"; added: readonly Held[] } {
    const added = blocks.flatMap((block) =>
      blockLines(block).map((line) =>
        hold({ text: line.text, ...looks(line.look), tableLevel: block.kind === "text" ? 0 : 1 }),
      ),
    );
    if (at.where === "cursor") return { gap: this.at ? this.held.indexOf(this.at) : 0, side: "after", added };
    if (at.where !== "end") return { gap: at.paragraph, side: at.where, added };
    const last = this.held.length - 1;
    return { gap: last, side: this.heldAt(last).text === "" ? "before" : "after", added };
  }

  private changeTexts(edits: readonly Edit[]): readonly Held[] {
    const replacements = edits.filter((edit) => edit.kind === "replace").sort((one, other) => other.from - one.from);
    for (const edit of replacements) {
      const held = this.heldAt(edit.paragraph);
      held.text = held.text.slice(0, edit.from) + edit.insert + held.text.slice(edit.to);
    }
    return [...new Set(replacements.map((edit) => this.heldAt(edit.paragraph)))];
  }

  private ask(verb: Verb): void {
    this.asked[verb]++;
    const failure = this.failures.get(verb);
    if (!failure) return;
    this.failures.delete(verb);
    throw failure;
  }

  private tell(hint: "text" | "selection"): void {
    for (const listener of [...this.listeners]) listener(hint);
  }

  private heldAt(index: number): Held {
    const held = this.held[index];
    if (!held) throw new RangeError(`No paragraph ${index} in a document of ${this.held.length}`);
    return held;
  }
}

interface Done {
  readonly before: readonly { readonly held: Held; readonly text: string }[];
  readonly after: readonly { readonly held: Held; readonly text: string }[];
  readonly added: readonly Held[];
  readonly changed: readonly Held[];
  readonly removed: readonly Held[];
}

function hold(given: GivenParagraph): Held {
  const { text, ...rest } = typeof given === "string" ? { text: given } : given;
  return { text, rest: { ...ordinary, ...rest } };
}

/** The little of a look that a Snapshot can show. */
function looks(look: Look): Partial<Paragraph> {
  if (look === "part") return { style: "Heading1", outlineLevel: 1, bold: true };
  if (look === "section") return { style: "Heading2", outlineLevel: 2, bold: true };
  if (look === "guidance") return { style: guidanceStyle };
  return {};
}
