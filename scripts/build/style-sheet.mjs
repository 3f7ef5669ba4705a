const KEPT = "griffelRules";

/**
 * Writes the rules of Fluent UI's controls into the page's stylesheet, as its makers do for production
 * ("CSS extraction"): Griffel would carry them as strings in the JavaScript, 6 KB of it, and hand them
 * to the browser one by one. They stand behind the pane's own, where Griffel would have put them, all
 * in one file: their order is by what they say, whichever part of the pane they came with.
 */
export class StyleSheet {
  /** `into`: the stylesheet's file; `first`: rules to stand before those of the controls. */
  constructor({ into, first }) {
    this.into = into;
    this.first = first;
  }

  apply(compiler) {
    const { ConcatSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("StyleSheet", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "StyleSheet", stage }, () => {
        const shown = [...compilation.modules].filter(
          (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
        );
        const kept = shown
          .flatMap((module) => module.modules ?? [module])
          .flatMap(({ buildInfo }) => buildInfo?.[KEPT] ?? []);
        compilation.updateAsset(this.into, (own) => new ConcatSource(own, `\n${this.first}\n${sheetOf(kept)}\n`));
      });
    });
  }
}

/** Keeps with a module of webpack's what StyleSheet is to write: rules by bucket, once for each call of Griffel's. */
export function keepRules(module, rules) {
  module.buildInfo[KEPT] = rules;
}

/**
 * One sheet of the rules of many calls, each as Griffel compiled it: `{ bucket: [rule or
 * [rule, { p: precedence, m: media query }]] }`. Later wins in a sheet, so the buckets stand
 * in the order Griffel gives their <style> elements; in one bucket it is the media query, then
 * the precedence (shorthands are below 0). A rule that several controls have is written once.
 */
export function sheetOf(calls) {
  const rules = calls.flatMap((buckets) =>
    Object.entries(buckets).flatMap(([bucket, list]) => {
      const place = BUCKETS.indexOf(bucket);
      if (place < 0) throw new Error(`A bucket of Griffel's in an unknown place: ${bucket}`);
      return list.map((rule) => {
        const [text, { p = 0, m = "" } = {}] = Array.isArray(rule) ? rule : [rule];
        return { text, place, m, p };
      });
    }),
  );
  const ordered = rules.sort((one, other) => one.place - other.place || compare(one.m, other.m) || one.p - other.p);
  return [...new Set(ordered.map(({ text }) => text))].join("\n");
}

/**
 * As @griffel/core orders them (styleBucketOrdering): resets, what always holds, :link, :visited, :focus-within,
 * :focus, :focus-visible, :hover, :active, at-rules of resets, keyframes, at-rules, media, containers.
 */
const BUCKETS = [..."rdlvwfihasktmcx"];

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
