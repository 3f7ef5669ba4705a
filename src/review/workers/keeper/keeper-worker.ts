import type { FigureReading } from "../../../core/overview/figures/figure-cells";
import type { ColumnKey } from "../../../core/overview/figures/figures-table";
import type { PreviousPrint } from "../../../core/memory/previous-print";
import { unreadFile } from "../judge-file";
import { Keeper } from "./keeper";
import {
  archived,
  make,
  makeNoteText,
  type Frame,
  type HeldFile,
  type Made,
  type MadeLarge,
  type Making,
  type Note,
} from "../make";
import type { FileTrouble, OutlineHead, RowHead, Side, ToKeeper } from "../messages";
import { readExpected } from "../read-expected";
import { readOutline, type Month, type OutlineRead } from "../read-outline";
import { troubleOf } from "../trouble-of";
import { outlineHead, headOf } from "./heads";
import type { Wishes, Together, FiguresOfSection, Pairs } from "./told";

/** What the page may ask. */
export interface Questions {
  readonly together: (wishes: Wishes) => Together;
  readonly figures: (wishes: Wishes, section: string) => FiguresOfSection;
  readonly readings: (wishes: Wishes, of: ColumnKey, at: number) => readonly FigureReading[];
  readonly pairs: () => Pairs;
  readonly print: (fileBefore: string) => PreviousPrint | null;
  readonly forget: (side: Side) => null;
  readonly make: (making: Making, frame: Frame) => Promise<Made>;
  readonly zip: (name: string, files: readonly HeldFile[]) => Promise<MadeLarge>;
  readonly noteText: (note: Note, frame: Frame) => string;
  /**
   * An outline of a file, as text for `JudgeSettings`; `remarks` say why there is none, or what could not be made out.
   */
  readonly readOutline: (file: Blob, name: string, today: Month) => Promise<OutlineRead>;
  /** Names of units in a .txt, .csv or .xlsx file. */
  readonly readExpected: (file: Blob, name: string) => Promise<readonly string[]>;
}

export type Question = keyof Questions;

/** Page to keeper. */
export type ForKeeper =
  | { readonly type: "port"; readonly port: MessagePort }
  | { readonly type: "failed"; readonly file: string; readonly side: Side; readonly trouble: FileTrouble }
  | { readonly type: "ask"; readonly id: number; readonly question: Question; readonly about: readonly unknown[] };

/** Keeper to page: rows as they come, a few at a time; answers. */
export type FromKeeper =
  | { readonly type: "rows"; readonly heads: readonly RowHead[]; readonly outlines: readonly OutlineHead[] }
  | { readonly type: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly type: "trouble"; readonly id: number; readonly trouble: FileTrouble };

/** Milliseconds between two messages with new rows: what the page draws at once. */
const TOGETHER = 250;

/** The worker that keeps what the judges find. */
export function startKeeper(page: MessagePort): void {
  const keeper = new Keeper();
  let heads: RowHead[] = [];
  let outlines: OutlineHead[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tellPage = (message: FromKeeper) => page.postMessage(message);
  const flush = () => {
    timer = null;
    tellPage({ type: "rows", heads, outlines });
    heads = [];
    outlines = [];
  };
  const add = ({ kept, outline }: ToKeeper) => {
    if (outline !== null && !keeper.knows(outline.id)) outlines.push(outlineHead(outline));
    keeper.add(kept, outline);
    heads.push(headOf(kept));
    timer ??= setTimeout(flush, TOGETHER);
  };
  const answers: Questions = {
    together: (wishes) => keeper.together(wishes),
    figures: (wishes, section) => keeper.figures(wishes, section),
    readings: (wishes, of, at) => keeper.readings(wishes, of, at),
    pairs: () => keeper.pairs(),
    print: (fileBefore) => keeper.print(fileBefore),
    forget: (side) => {
      keeper.forget(side);
      heads = heads.filter((head) => head.side !== side);
      return null;
    },
    make: (making, frame) => make(keeper, making, frame),
    zip: (name, files) => archived(name, files),
    noteText: (note, frame) => makeNoteText(keeper, note, frame),
    readOutline: async (file, name, today) => readOutline(await bytesOf(file), name, today),
    readExpected: async (file, name) => readExpected(name, await bytesOf(file)),
  };
  page.onmessage = async ({ data }: MessageEvent<ForKeeper>) => {
    if (data.type === "port") {
      data.port.onmessage = (event: MessageEvent<ToKeeper>) => add(event.data);
      return;
    }
    if (data.type === "failed") return add({ kept: unreadFile(data.file, data.side, data.trouble), outline: null });
    try {
      const answer = await (answers[data.question] as (...about: readonly unknown[]) => unknown)(...data.about);
      tellPage({ type: "answer", id: data.id, answer });
    } catch (error) {
      tellPage({ type: "trouble", id: data.id, trouble: troubleOf(error) });
    }
  };
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
