/**
 * What page headers and text boxes say that are written out in this XML, lines parted by "\v"; "" when nothing. Only
 * whether a head or a signature stands there is read from it: field codes and second writings of a box do no harm.
 */
export function besideText(xml: string): string {
  return (xml.match(/<w:(hdr|txbxContent)[ >][^]*?<\/w:\1>/g) ?? [])
    .join("")
    .split(/<w:(?:tab|br)\/>|<\/w:p>/)
    .map((line) => line.replace(/<[^>]+>/g, ""))
    .filter((line) => /\p{L}/u.test(line))
    .join("\v");
}
