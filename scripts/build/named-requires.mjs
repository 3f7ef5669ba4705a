import ts from "typescript";

/**
 * Tells webpack which exports React's files ask of each other. Of `React = require("react")` webpack
 * takes it that everything is used; where the text says only `React.name`, those names are all, and
 * what nobody asks for is left out as it is of any module. React's own code stays as it is written.
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

/**
 * By the name of a package, the exports that a text asks of it; packages
 * it uses in any other way than `Name.export` are not in it.
 */
export function namesAsked(source) {
  const packages = new Map();
  const uses = [];
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const request =
      ts.isVariableDeclaration(parent) && parent.name === node ? requestOf(parent.initializer) : undefined;
    if (request !== undefined) packages.set(node.text, request);
    else if (!isMember) uses.push([node.text, ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined]);
  };
  visit(ts.createSourceFile("react.js", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return new Map(
    [...packages].flatMap(([own, request]) => {
      const asked = uses.filter(([name]) => name === own).map(([, asked]) => asked);
      return asked.includes(undefined) ? [] : [[request, [...new Set(asked)]]];
    }),
  );
}

/** "react" of `require("react")`. */
function requestOf(node) {
  return node && ts.isCallExpression(node) && node.expression.getText() === "require"
    ? node.arguments[0]?.text
    : undefined;
}
