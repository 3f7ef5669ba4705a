/**
 * webpack loader for two kinds of files of Fluent UI that bring along what nobody sees.
 *
 * Styles are compiled ahead, yet keep the table of all 500 token names for a few leftovers: a token is written as what the table says of it, "var(--name)", and the
 * table is no longer needed. The palette holds thirty colours for people's initials, of which this pane draws none: they are left out, those of states stay (and the two that the
 * dark theme corrects by name).
 */
export default function leanFluent(source) {
  if (/colorPalette\.js$/.test(this.resourcePath))
    return source.replace(/(export const personaSharedColors = )\{[^}]*\}/, "$1{ darkRed, plum }");
  if (/sharedColorNames\.js$/.test(this.resourcePath))
    return source.replace(/(export const personaSharedColorNames = )\[[^\]]*\]/, "$1[]");
  return source.replace(/\btokens\.([A-Za-z0-9]+)/g, '"var(--$1)"');
}
