import { parseNumber } from "../../vietnamese/numbers";
import type { Dealing } from "./dealings";

/** What of a figure says whether it is a part of a whole. */
interface Told {
  readonly written: string;
  readonly value: number | null;
  readonly unit: string;
  readonly dealing?: Dealing;
}

/**
 * "Hòa giải thành 17/20 vụ việc" tells two figures: how many were dealt with, and how many
 * came in. The whole stands beside its part where no other figure of the same thing does.
 */
export function withWholes<Figure extends Told>(figures: readonly Figure[]): readonly Figure[] {
  return figures.flatMap((figure): readonly Figure[] => {
    const { dealing, ...rest } = figure;
    const whole = dealing === undefined ? null : wholeOf(figure);
    const isTold = figures.some(
      (other) =>
        other.dealing === undefined && (other.value === whole || thingWord(other.unit) === thingWord(figure.unit)),
    );
    return whole === null || isTold ? [figure] : [{ ...(rest as Figure), value: whole }, figure];
  });
}

/** The larger number of "17/20"; null of any other figure. */
export function wholeOf({ written, value }: Pick<Told, "written" | "value">): number | null {
  const whole = parseNumber(/^\d[\d.]*\/(\d[\d.]*)$/u.exec(written)?.[1] ?? "");
  return whole !== null && value !== null && value <= whole ? whole : null;
}

/** What the words behind a number count, by the first of them: of "lượt ý kiến" opinions. */
export function thingWord(unit: string): string {
  return /^(?:lượt (?=ý kiến|kiến nghị|phản ánh))?(\S*)/u.exec(unit)![1]!;
}
