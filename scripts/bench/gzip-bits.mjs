/**
 * How many bits of a gzip stream (RFC 1952, deflate RFC 1951) each byte of what it holds takes: a literal its
 * own code, the bytes of a match an equal share of it. Headers and code tables are spread over their block.
 */
export function bitsPerByte(gzip, length) {
  const bits = new Float64Array(length);
  const input = reader(gzip, headerEnd(gzip));
  let at = 0;
  for (let last = false; !last;) {
    const from = at;
    const began = input.at();
    last = input.bits(1) === 1;
    const kind = input.bits(2);
    if (kind === 0) {
      at += input.stored();
      bits.fill((input.at() - began) / (at - from || 1), from, at);
      continue;
    }
    const { literals, distances } = kind === 1 ? fixed() : dynamic(input);
    const table = (input.at() - began) / 1;
    for (;;) {
      const before = input.at();
      const symbol = input.symbol(literals);
      if (symbol === 256) break;
      if (symbol < 256) {
        bits[at++] = input.at() - before;
        continue;
      }
      const count = LENGTHS[symbol - 257] + input.bits(LENGTH_EXTRA[symbol - 257]);
      input.bits(DISTANCE_EXTRA[input.symbol(distances)]);
      bits.fill((input.at() - before) / count, at, at + count);
      at += count;
    }
    for (let byte = from; byte < at; byte++) bits[byte] += table / (at - from);
  }
  if (at !== length) throw new Error(`The stream holds ${at} bytes, not ${length}.`);
  return bits;
}

const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** zlib writes no optional fields unless asked. */
function headerEnd(gzip) {
  if (gzip[3] !== 0) throw new Error("This gzip header has optional fields.");
  return 10;
}

function reader(bytes, start) {
  let position = start * 8;
  const bit = () => (bytes[position >> 3] >> (position++ & 7)) & 1;
  const bits = (count) => {
    let value = 0;
    for (let i = 0; i < count; i++) value |= bit() << i;
    return value;
  };
  return {
    at: () => position,
    bits,
    stored: () => {
      position = (position + 7) & ~7;
      const count = bits(16);
      position += 16 + count * 8;
      return count;
    },
    symbol: (codes) => {
      let code = 1;
      for (;;) {
        code = (code << 1) | bit();
        const symbol = codes.get(code);
        if (symbol !== undefined) return symbol;
        if (code > 1 << 16) throw new Error("No such code.");
      }
    },
  };
}

/** Codes with a leading 1 for their length, so that 01 and 001 differ. */
function codesOf(lengths) {
  const codes = new Map();
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    lengths.forEach((one, symbol) => {
      if (one === length) codes.set((1 << length) | code++, symbol);
    });
    code <<= 1;
  }
  return codes;
}

function fixed() {
  const literals = Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
  return { literals: codesOf(literals), distances: codesOf(Array.from({ length: 30 }, () => 5)) };
}

function dynamic(input) {
  const literalCount = input.bits(5) + 257;
  const distanceCount = input.bits(5) + 1;
  const ofCodes = new Array(19).fill(0);
  const codeCount = input.bits(4) + 4;
  for (let i = 0; i < codeCount; i++) ofCodes[CODE_ORDER[i]] = input.bits(3);
  const codes = codesOf(ofCodes);
  const lengths = [];
  while (lengths.length < literalCount + distanceCount) {
    const symbol = input.symbol(codes);
    if (symbol < 16) lengths.push(symbol);
    else {
      const value = symbol === 16 ? lengths.at(-1) : 0;
      const times = symbol === 16 ? 3 + input.bits(2) : symbol === 17 ? 3 + input.bits(3) : 11 + input.bits(7);
      for (let i = 0; i < times; i++) lengths.push(value);
    }
  }
  return { literals: codesOf(lengths.slice(0, literalCount)), distances: codesOf(lengths.slice(literalCount)) };
}
