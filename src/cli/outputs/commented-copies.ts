import { rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Bilingual, Language } from "../../core/outline/language";
import type { OverviewRow } from "../../core/overview/row";
import { commentedCopy } from "../../docx";
import { commentLines, copyName, namesOnce } from "../../export/overview";
import { overviewWords } from "../../export/overview/words";
import { atTheEnd } from "./endings";
import { freeName, giveInFolder, makeDrafts } from "./output";

/** A copy with comments that lies ready to be given its name. */
export interface CommentedDraft {
  readonly draft: string;
  readonly signed: boolean;
}

/**
 * Makes the copy in the folder of drafts; nothing for a file without a point, or one
 * that is no report. Run by the process that judges, which a heavy file may cost.
 */
export function commentedDraft(
  drafts: string,
  row: OverviewRow,
  bytes: Uint8Array,
  language: Language,
): { readonly copy?: CommentedDraft } {
  const points = row.points.filter(({ severity }) => severity !== "note");
  if (row.kind !== "report" || points.length === 0) return {};
  const by = { author: overviewWords[language].commentAuthor, initials: "KT", date: null };
  const draft = join(drafts, `${process.pid}-${++made}`);
  writeFileSync(draft, commentedCopy(bytes, commentLines(points, language), by), { flag: "wx" });
  return { copy: { draft, signed: row.signed } };
}

let made = 0;

/** Gives copies their names in a folder; what is left of drafts is gone however the program ends. */
export class Copies {
  readonly drafts: string;
  private written = 0;
  private readonly once = namesOnce();
  private readonly gone: () => void;

  constructor(
    private readonly folder: string,
    private readonly force: boolean,
    private readonly language: Language,
  ) {
    this.drafts = makeDrafts(folder);
    this.gone = atTheEnd(() => this.remove());
  }

  /** @param file the report that was copied */
  take(file: string, { draft, signed }: CommentedDraft): readonly string[] {
    const name = this.once(copyName(basename(file), words.commented[this.language]));
    giveInFolder(draft, this.folder, this.force ? name : freeName(this.folder, name), this.force);
    this.written++;
    if (!signed) return [];
    return [`${file}: ${words.signed[this.language]}`];
  }

  /** What is told at the end. */
  close(): string {
    this.remove();
    this.gone();
    return words.written(this.written)[this.language];
  }

  private remove(): void {
    rmSync(this.drafts, { recursive: true, force: true });
  }
}

const words = {
  commented: { vi: "có chú thích", en: "with comments" },
  signed: {
    vi: "tệp có chữ ký số: bản có chú thích không còn giữ chữ ký; bản gốc không đổi.",
    en: "the file is digitally signed: the copy with comments keeps no signature; the original stays as it is.",
  },
  written: (count: number): Bilingual => ({
    vi: `Đã ghi ${count} bản có chú thích.`,
    en: `${count} copies with comments written.`,
  }),
};
