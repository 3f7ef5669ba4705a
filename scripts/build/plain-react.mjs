/**
 * webpack loader for Fluent's and Griffel's files: what they ask of React in ways that no bundler sees
 * through, so that it leaves old versions alone, is asked by its name: a hook by a name put together
 * ("use" + "Id"), and React's runtime for JSX as a whole. Only then can webpack tell which of React's
 * exports anybody uses and leave out the others, and spares the code that makes an object of a file.
 */
export default function plainReact(source) {
  return source
    .replace(
      /\bReact\[((?:'\w*'|"\w*")(?: \+ (?:'\w*'|"\w*"))*)\]/g,
      (_, parts) => `React.${parts.replace(/[^\w]/g, "")}`,
    )
    .replace(
      /import \* as (\w+) from (["']react\/jsx-runtime["']);\nexport const Runtime = \1;/,
      "import { jsx, jsxs } from $2;\nexport const Runtime = { jsx, jsxs };",
    );
}
