import type { Language } from "../../core/outline/language";
import { copyName } from "../../export/overview/file-names";
import type { Frame, HeldFile, Making, Note } from "../workers/make";
import type { FileTrouble } from "../workers/messages";
import { ToldTrouble } from "../workers/trouble-of";
import { troubles } from "../workers/troubles";
import type { Workforce } from "../workers/workforce";
import type { Choices } from "./choices";
import type { SenderChoice } from "./sender/sender-choice";
import type { Reports } from "./reports";
import { said } from "./said";
import { senderFields } from "./sender/sender";
import type { Store } from "./store";
import type { MadeFile, Surroundings } from "./surroundings";
import { readWorkFile, writeWorkFile } from "./work-file";

/**
 * What leaves the page: notes, tables, drafts and commented copies, each
 * as a file or by the clipboard, and the user's own work to go on with.
 */
export class Outputs {
  constructor(
    private readonly store: Store,
    private readonly workforce: Workforce,
    private readonly surroundings: Surroundings,
    private readonly reports: Reports,
    private readonly choices: Choices,
    private readonly sender: SenderChoice,
  ) {}

  /** Makes a file in a worker and hands it to the browser; while it is made, the page says so. */
  async take(making: Making, language: Language): Promise<void> {
    await this.handOut(() => this.workforce.ask("make", making, this.frame(language)));
  }

  /** A copy of one report, or of several in one .zip, with its points as comments of Word. */
  async takeCopies(files: readonly string[], language: Language): Promise<void> {
    const asked = new Set(files);
    const signed = this.store.snapshot().heads.filter((head) => head.signed && asked.has(head.file)).length;
    const failed: string[] = [];
    const told = (name: string) => said.copiesMade(name, signed, failed);
    await this.handOut(async () => {
      const made = await Promise.all(files.map((file) => this.copyOf(file, language)));
      const copies = made.flatMap((each) => ("blob" in each ? [each] : []));
      const [trouble] = made.flatMap((each) => ("trouble" in each ? [each.trouble] : []));
      if (copies.length === 0) throw new ToldTrouble(trouble ?? unexpected);
      // One that is no longer there stops none of the others.
      failed.push(...files.filter((_, at) => "trouble" in made[at]!));
      if (files.length === 1) {
        const { name, blob } = copies[0]!;
        return { name, bytes: blob, type: name.endsWith(".docx") ? DOCX : ANY };
      }
      return this.workforce.ask("zip", said.copies[language], copies);
    }, told);
  }

  async copyNote(note: Note, language: Language): Promise<void> {
    try {
      await this.copy(await this.workforce.ask("noteText", note, this.frame(language)));
    } catch (error) {
      this.store.tellTrouble(error);
    }
  }

  async copy(text: string): Promise<void> {
    try {
      await this.surroundings.copy(text);
      this.store.set({ notice: { intent: "success", says: said.copied } });
    } catch (error) {
      this.store.tellTrouble(error);
    }
  }

  /** The user's choices as a file, to go on another day. */
  saveWork(): void {
    this.hand({ name: "kiem-tra-bao-cao.json", type: "application/json", bytes: writeWorkFile(this.store.snapshot()) });
  }

  async openWork(file: File): Promise<void> {
    const work = readWorkFile(await file.text().catch(() => ""));
    if (work === null) return this.store.set({ notice: { intent: "error", says: said.noWorkFile } });
    const { outline, sender, ...choices } = work;
    this.store.set({ ...choices, notice: { intent: "success", says: said.workOpened } });
    // What is typed here is not lost to a file that knows no sender.
    if (senderFields.some((name) => sender[name] !== "")) this.sender.say(sender);
    if (outline?.asked !== this.store.snapshot().outline?.asked) await this.reports.useOutline(outline);
    void this.store.refresh();
  }

  /** The copy, held by the browser: of many large ones none stays in the page's memory. */
  private async copyOf(file: string, language: Language): Promise<HeldFile | { readonly trouble: FileTrouble }> {
    const unticked = this.choices.untickedOf(file);
    const previous = await this.reports.previousOf(file);
    const original = this.reports.original(file);
    const answer = await this.workforce.run({ type: "comments", file, blob: original, previous, unticked, language });
    if (answer.type !== "made") return { trouble: answer.type === "failed" ? answer.trouble : unexpected };
    return { name: copyName(file, said.commented[language]), blob: new Blob([answer.bytes as BlobPart]) };
  }

  private async handOut(make: () => Promise<MadeFile>, told = said.downloaded): Promise<void> {
    this.store.set({ making: true, notice: null });
    try {
      this.hand(await make(), told);
    } catch (error) {
      this.store.tellTrouble(error);
    }
    this.store.set({ making: false });
  }

  private hand(file: MadeFile, told = said.downloaded): void {
    this.surroundings.download(file);
    this.store.set({ notice: { intent: "success", says: told(file.name) } });
  }

  private frame(language: Language): Frame {
    const { until, ...from } = this.store.snapshot().sender;
    return { wishes: this.store.wishes(), language, day: this.surroundings.today(), sender: { from, until } };
  }
}

const ANY = "application/octet-stream";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A worker answered another question than it was asked. */
const unexpected: FileTrouble = { kind: "internal", says: troubles.internal, detail: "unexpected answer" };
