/**
 * A pure function of texts that remembers its last results: generated
 * tests insert the same package into hundreds of documents.
 */
export function remembered<Arguments extends readonly string[], Result>(
  make: (...texts: Arguments) => Result,
  most = 24,
): (...texts: Arguments) => Result {
  const known = new Map<string, Result>();
  return (...texts) => {
    const key = texts.join("\0");
    const before = known.get(key);
    if (before !== undefined) {
      known.delete(key);
      known.set(key, before);
      return before;
    }
    const made = make(...texts);
    known.set(key, made);
    if (known.size > most) known.delete(known.keys().next().value!);
    return made;
  };
}
