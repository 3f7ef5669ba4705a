/**
 * webpack loader for Fluent's and Griffel's files: "?." and "??", which they were written with and which are written
 * out in them for older browsers, are put back: 70 bytes less to open by, 0.2 KB of all. What is more than a name and
 * its members stays as it is.
 */
export default function plainSyntax(source) {
  return source
    .replace(/\b(\w+) === null \|\| \1 === void 0 \? void 0 : \1\./g, "$1?.")
    .replace(/\((\w+) = ([\w.]+)\) === null \|\| \1 === void 0 \? void 0 : \1\./g, "$2?.")
    .replace(/\((\w+) = ([\w.?]+)\) !== null && \1 !== void 0 \? \1 : /g, "$2 ?? ");
}
