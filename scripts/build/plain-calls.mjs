/**
 * Writes a call of what another module exports as `module.name(…)`, where webpack writes `(0, module.name)(…)` so that
 * the function's `this` is nothing. No module's exported function asks for it: a `this` outside of a class or a
 * method is an error of the type check here, and React's and Fluent UI's are called as members by others already.
 * It saves some 440 bytes of what the pane opens with and 1.1 KB of all.
 */
export class PlainCalls {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("PlainCalls", (compilation) => {
      // Before the minifier, who puts in the blank that "return" needs.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: "PlainCalls", stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith(".js")) continue;
          const plain = new sources.ReplaceSource(asset);
          for (const { from, to, callee } of guardedCalls(String(asset.source()))) plain.replace(from, to - 1, callee);
          compilation.updateAsset(name, plain);
        }
      });
    });
  }
}

/** Where `(0, module.name)` stands in front of its arguments. */
export function guardedCalls(code) {
  return [...code.matchAll(GUARDED)].map(({ index, 0: whole, 1: callee }) => ({
    from: index,
    to: index + whole.length,
    callee,
  }));
}

/** Behind a blank, "return" and the like do not run into the name. */
const GUARDED = /(?<![\w$])\(0,\s?([\w$]+(?:\s?\/\*[^*]*\*\/)?\s?\.[\w$]+)\)(?=\()/g;
