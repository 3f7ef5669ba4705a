import type { Named } from "./act-names";

/**
 * One search for all rarest pieces, which may overlap: "2015" holds "15".
 * A pattern is looked for only where what must stand before one does.
 */
export function byRarest(named: readonly Named[]): (text: string) => readonly Named[] | null {
  const signs = [...new Set(named.map(({ rarest }) => rarest))].sort((one, other) => other.length - one.length);
  const any = new RegExp(signs.join("|"), "g");
  const bySign = new Map(
    signs.map((sign) => [sign, named.flatMap(({ rarest }, at) => (sign.startsWith(rarest) ? [at] : []))]),
  );
  return (text) => {
    let places: number[] | null = null;
    for (let match = any.exec(text); match !== null; match = any.exec(text)) {
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      for (const at of bySign.get(match[0])!)
        if (before.includes(named[at]!.before) && !places?.includes(at)) (places ??= []).push(at);
      any.lastIndex = match.index + 1;
    }
    return places === null ? null : places.sort((one, other) => one - other).map((at) => named[at]!);
  };
}

/** Longer than any way to cite an act. */
const REACH = 160;
