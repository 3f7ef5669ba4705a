/**
 * Tells webpack which exports React's files ask of each other. Of `React = require("react")` webpack takes it that everything is used; where the text says only `React.name`, those names are all, and
 * what nobody asks for is left out as it is of any module: 0.6 KB. React's own code stays as it is written.
 */
export class NamedRequires {
  apply(compiler) {
    compiler.hooks.compilation.tap("NamedRequires", (compilation) => {
      compilation.hooks.finishModules.tap("NamedRequires", (modules) => {
        for (const module of modules) {
          if (!OF_REACT.test(module.resource ?? "")) continue;
          const names = namesAsked(String(module.originalSource().source()));
          for (const dependency of module.dependencies)
            if (dependency.type === "cjs require" && names.has(dependency.request))
              dependency.getReferencedExports = () =>
                names.get(dependency.request).map((name) => ({ name: [name], canMangle: false }));
        }
      });
    });
  }
}

const OF_REACT = /node_modules[\\/](react|react-dom|scheduler)[\\/]cjs[\\/][\w.-]+\.js$/;

/** By the name of a package, the exports that a text asks of it; packages it uses in any other way than `Name.export` are not in it. */
export function namesAsked(source) {
  const text = source.replace(/\/\*.*?\*\//gs, "");
  const found = new Map();
  for (const [declared, name, request] of text.matchAll(/\b(\w+) = require\("([^"]+)"\)/g)) {
    const rest = text.replace(declared, "");
    const asked = [...rest.matchAll(new RegExp(`(?<![\\w$.])${name}\\.(\\w+)`, "g"))].map(([, asked]) => asked);
    const all = rest.match(new RegExp(`(?<![\\w$.])${name}(?![\\w$])`, "g")) ?? [];
    if (all.length === asked.length) found.set(request, [...new Set(asked)]);
  }
  return found;
}
