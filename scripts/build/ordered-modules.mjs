/**
 * The order in which modules stand in the pane's files: components and their styles, other code, then the more
 * Vietnamese they hold. gzip looks back 32 KB and fits its code tables to some 30 KB at a time: what is alike
 * must stand together. In the order of their use, as webpack numbers them, the pane opens with 3.7 KB more.
 *
 * Modules of one file are numbered one after the other, so that they stand in a list without their numbers.
 * Those of the pane that hold Vietnamese are not joined into one with others: they could not be moved.
 */
export class OrderedModules {
  apply(compiler) {
    compiler.hooks.compilation.tap("OrderedModules", (compilation) => {
      const chunksOf = (module) =>
        [...compilation.chunkGraph.getModuleChunksIterable(module)].map(({ name, id }) => String(name ?? id)).sort();

      // Before modules are joined, which is done at this hook, later.
      compilation.hooks.optimizeChunkModules.tap({ name: "OrderedModules", stage: -100 }, (_, modules) => {
        for (const module of modules)
          if (chunksOf(module).includes("pane") && alikeness(module) > LEAST)
            module.getConcatenationBailoutReason = () => "It is ordered by the Vietnamese it holds.";
      });

      compilation.hooks.moduleIds.tap("OrderedModules", (modules) => {
        const { chunkGraph } = compilation;
        const placed = [...modules]
          .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0 && chunkGraph.getModuleId(module) === null)
          .map((module) => ({
            module,
            chunks: chunksOf(module).join(),
            alike: alikeness(module),
            path: module.identifier(),
          }));
        placed.sort(
          (one, other) => compare(one.chunks, other.chunks) || one.alike - other.alike || compare(one.path, other.path),
        );
        placed.forEach(({ module }, at) => chunkGraph.setModuleId(module, at));
      });
    });
  }
}

/** From this share of Vietnamese letters on a module stands by itself. */
const LEAST = 0.01;

/**
 * Below 0 for components and for styles, else the share of letters that only Vietnamese has;
 * React's renderer, four fifths of its file, stands behind the others, in nobody's way.
 */
function alikeness(module) {
  if (/react-dom-client/.test(module.identifier())) return 1;
  const text = (module.modules ?? [module])
    .map((one) => String(one.originalSource()?.source() ?? ""))
    .join("\n")
    .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "");
  const share = (pattern) => (text.match(pattern)?.length ?? 0) / (text.length || 1);
  return share(/[^\0-\x7f]/g) - 10 * share(/_jsx|className|var\(--/g);
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
