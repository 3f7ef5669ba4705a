/**
 * Writes "à" in texts with places to fill in as the letter it is: the minifier leaves letters alone in other texts and
 * in patterns, but writes those of U+00C0 to U+00FF as "\xe0" in templates (`Không ${what}`), where gzip no longer
 * sees that they are the words of other texts. It saves some 80 bytes of what the pane opens with and 0.4 KB of all.
 */
export class PlainLetters {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("PlainLetters", (compilation) => {
      // Behind the minifier.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "PlainLetters", stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith(".js")) continue;
          const plain = new sources.ReplaceSource(asset);
          for (const { from, to, letter } of escapedLetters(String(asset.source())))
            plain.replace(from, to - 1, letter);
          compilation.updateAsset(name, plain);
        }
      });
    });
  }
}

/** Where a letter stands as an escape, which means the same in texts, templates and patterns. */
export function escapedLetters(code) {
  return [...code.matchAll(ESCAPED)].map(({ index, 0: whole, 1: hexadecimal }) => ({
    from: index,
    to: index + whole.length,
    letter: String.fromCharCode(parseInt(hexadecimal, 16)),
  }));
}

/** Behind a backslash that is itself escaped "xe0" is no letter. */
const ESCAPED = /(?<=(?<!\\)(?:\\\\)*)\\x([c-f][0-9a-f])/g;
