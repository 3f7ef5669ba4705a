import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OverviewHead, OverviewRow } from "../../core/overview/row";
import { atTheEnd } from "./endings";
import { attempt } from "./output";

/**
 * Keeps rows in a file of the system's temporary folder until they are asked for, so that
 * thousands take no more memory than their heads. Nobody else can open the file; it has no
 * name while it is used where the system allows that, and is gone however the program ends.
 */
export class RowStore {
  private readonly folder: string;
  private readonly file: number;
  private readonly places = new WeakMap<OverviewHead, readonly [from: number, length: number]>();
  private readonly known = new Map<string, unknown>();
  private end = 0;
  private last: { readonly head: OverviewHead; readonly row: OverviewRow } | null = null;
  private readonly kept: () => void;

  constructor(parent = tmpdir()) {
    this.folder = attempt(`Không ghi được tệp tạm vào ${parent}`, () => mkdtempSync(join(parent, "bao-cao-")));
    const remove = () => rmSync(this.folder, { recursive: true, force: true });
    this.kept = atTheEnd(() => this.remove());
    try {
      this.file = openSync(join(this.folder, "doc"), "wx+", 0o600);
    } catch (error) {
      remove();
      throw error;
    }
    try {
      remove();
    } catch {
      // Windows may keep the name until the file is shut.
    }
  }

  add({ points, said, plain, unchecked, ...rest }: OverviewRow): OverviewHead {
    // The same few states, kinds and times come in every report.
    const head: OverviewHead = {
      ...rest,
      statuses: this.once(rest.statuses),
      time: this.once(rest.time),
      remark: this.once(rest.remark),
      outline: this.once(rest.outline),
      parent: this.once(rest.parent),
    };
    const bytes = Buffer.from(JSON.stringify({ points, said, plain, unchecked }));
    attempt(`Không ghi được tệp tạm ở ${this.folder}`, () => {
      for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at, bytes.length - at, this.end + at);
    });
    this.places.set(head, [this.end, bytes.length]);
    this.end += bytes.length;
    return head;
  }

  /** The row of a head that `add` gave. */
  readonly whole = (head: OverviewHead): OverviewRow => {
    if (this.last?.head === head) return this.last.row;
    const [from, length] = this.places.get(head)!;
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length;) {
      const read = readSync(this.file, bytes, at, length - at, from + at);
      if (read === 0) throw new Error("the file of rows was cut short");
      at += read;
    }
    const row = {
      ...head,
      ...(JSON.parse(bytes.toString()) as Pick<OverviewRow, "points" | "said" | "plain" | "unchecked">),
    };
    this.last = { head, row };
    return row;
  };

  close(): void {
    this.remove();
    this.kept();
  }

  private remove(): void {
    closeSync(this.file);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private once<Value>(value: Value): Value {
    if (this.known.size > MOST_KNOWN) this.known.clear();
    const key = JSON.stringify(value);
    if (!this.known.has(key)) this.known.set(key, value);
    return this.known.get(key) as Value;
  }
}

const MOST_KNOWN = 1000;
