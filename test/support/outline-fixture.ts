import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { outlineFromDocument, type SourceParagraph } from "../../src/core/outline/from-document";
import type { Outline } from "../../src/core/outline/outline";
import { equipped } from "../../src/core/outline/shelf";
import { shelf } from "../../src/outlines";
import { buildDocx } from "./docx-builder";

const folder = resolve("test/documents/outlines");

export const outlineFixtures: readonly string[] = readdirSync(folder).filter((name) => name.endsWith(".txt"));

/**
 * One of them as the .docx file an office receives; for those that need
 * neither bold letters, list numbers nor tables to be read.
 */
export function outlineFixtureDocx(name: string): Uint8Array {
  return buildDocx(paragraphsFrom(markedLines(name).lines).map(({ text }) => ({ text })));
}

/** One of them as the product uses it. */
export function outlineFixture(name: string): Outline {
  const read = outlineFromDocument(paragraphsFrom(markedLines(name).lines), `docx-${name}`, {
    period: "fullYear",
    year: 2026,
  });
  return equipped(shelf, read.outline!);
}

/** One of them line by line; the first line says the period that must be read. */
export function markedLines(name: string): { readonly first: string; readonly lines: readonly MarkedLine[] } {
  const [first = "", ...rows] = readFileSync(resolve(folder, name), "utf8").trimEnd().split("\n");
  return { first, lines: rows.map(markedLine) };
}

/** A line of a fixture with what must be read out of it (test/documents/outlines/README.md). */
export interface MarkedLine {
  readonly role: string;
  readonly text: string;
  readonly bold: boolean;
  readonly table: boolean;
  readonly optional: boolean;
  /** The automatic number with a blank behind it, "" when the number is typed. */
  readonly list: string;
  /** The level of its heading style, and the depth of its automatic bullet. */
  readonly style: number | null;
  readonly bullet: number | null;
  /** The number that is given to a heading printed without one, likewise. */
  readonly given: string;
}

function markedLine(row: string): MarkedLine {
  const [, marks = "", text = ""] = /^([^>]*)> (.*)$/u.exec(row)!;
  const [role = "", ...more] = marks.split(" ");
  const number = (mark: string) => {
    const found = more.find((each) => each.startsWith(mark))?.slice(mark.length);
    return found === undefined ? "" : `${found} `;
  };
  return {
    role,
    text,
    bold: more.includes("bold"),
    table: more.includes("table"),
    optional: more.includes("optional"),
    list: number("list="),
    style: Number(number("style=")) || null,
    bullet: number("bullet=") === "" ? null : Number(number("bullet=")),
    given: number("given="),
  };
}

/** The lines as the paragraphs of the file. */
export function paragraphsFrom(lines: readonly MarkedLine[]): SourceParagraph[] {
  return lines.flatMap(({ role, text, bold, table, list, style, bullet }, at) => {
    if (role === "remark" || role === "asks" || role === "told") return [];
    const asked = lines[at + 1]?.role === "asks" ? ` ${lines[at + 1]!.text}` : "";
    return (table ? text.split(" | ") : `${text}${asked}`.split(" // ")).map((piece) => ({
      text: piece,
      bold,
      listLabel: list === "" ? null : list.trim(),
      tableLevel: table ? 1 : 0,
      outlineLevel: style,
      ...(bullet !== null && { listLabel: "", bullet }),
    }));
  });
}
