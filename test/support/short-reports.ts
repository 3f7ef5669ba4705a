import { soNoiVu2025 } from "../../src/outlines";
import type { Outline } from "../../src/core/outline/outline";
import { writtenReport, type FixtureFile } from "./fixture-file";
import { outlineFixture } from "./outline-fixture";

/**
 * A report of a few lines, with what stands above it (test/documents/README.md): what it remembers, and "outline:
 * FILE" for another outline of test/documents/outlines. Lines of what is expected, "= …", are left out.
 */
export interface ShortReport extends Pick<FixtureFile, "paragraphs" | "memory"> {
  readonly outline: Outline;
  readonly head: readonly string[];
  readonly body: readonly (Pick<FixtureFile, "paragraphs"> & { readonly line: string })[];
}

export function shortReport(lines: readonly string[]): ShortReport {
  const given = lines.filter((line) => !line.startsWith("= "));
  const head = given.filter((line) => HEAD.test(line));
  const file = head.find((line) => line.startsWith("outline: "))?.slice(9);
  const outline = file === undefined ? soNoiVu2025 : outlineOf(file);
  const body = given
    .filter((line) => !HEAD.test(line))
    .map((line) => ({ line, paragraphs: writtenReport([], [line], outline).paragraphs }));
  const { memory } = writtenReport(head, [], outline);
  return { outline, head, body, memory, paragraphs: body.flatMap(({ paragraphs }) => paragraphs) };
}

const HEAD = /^(?:answer|unit|not-applicable|outline): /u;

function outlineOf(file: string): Outline {
  const known = read.get(file) ?? outlineFixture(file);
  read.set(file, known);
  return known;
}

const read = new Map<string, Outline>();
