/**
 * webpack loader for Fluent's files: a hook of React's that they ask for by a name put together ("use" + "Id", so that bundlers leave React 17 alone, which has none of them) is asked for by its name. Only then can
 * webpack tell which of React's exports anybody uses, and leave out the others.
 */
export default function plainReact(source) {
  return source.replace(
    /\bReact\[((?:'\w*'|"\w*")(?: \+ (?:'\w*'|"\w*"))*)\]/g,
    (_, parts) => `React.${parts.replace(/[^\w]/g, "")}`,
  );
}
