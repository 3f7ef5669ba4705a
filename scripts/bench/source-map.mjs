/**
 * The source (as its map names it) of every UTF-8 byte of a built file; null for what no source wrote. Reads the
 * map as its format says (ECMA-426): fields in base 64 of variable length, each the difference to the one before.
 */
export function sourcePerByte(code, { sources, mappings }) {
  const perByte = [];
  const lines = code.split("\n");
  let source = 0;
  mappings.split(";").forEach((line, number) => {
    const text = lines[number] ?? "";
    const marks = [];
    let column = 0;
    for (const segment of line === "" ? [] : line.split(",")) {
      const fields = decode(segment);
      column += fields[0];
      if (fields.length > 1) source += fields[1];
      marks.push([column, fields.length > 1 ? sources[source] : null]);
    }
    let mark = -1;
    for (let at = 0; at < text.length; at++) {
      while (mark + 1 < marks.length && marks[mark + 1][0] <= at) mark++;
      push(text.charCodeAt(at), mark < 0 ? null : marks[mark][1]);
    }
    if (number < lines.length - 1) push(10, null);
  });
  return perByte;

  function push(unit, name) {
    // Half of a surrogate pair takes two of its four bytes.
    const count = unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
    for (let i = 0; i < count; i++) perByte.push(name);
  }
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decode(segment) {
  const fields = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if (digit & 32) continue;
    fields.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2);
    value = 0;
    shift = 0;
  }
  return fields;
}
