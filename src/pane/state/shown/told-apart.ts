/**
 * Names of a list without the subject that all of them begin with, so that what tells
 * them apart comes first; as they are where it does not end alike, with a sign.
 */
export function toldApart(names: readonly string[]): readonly string[] {
  const split = names.map((name) => name.split(" "));
  const bare = (word = "") => word.replace(/[,:;.]$/, "");
  let same = 0;
  while (split.every((words) => bare(words[same]) !== "" && bare(words[same]) === bare(split[0]![same]))) same++;
  const ends = (words: readonly string[]) => /[,:;.]$/.test(words[same - 1]!) || /^[(·–-]/.test(words[same] ?? "");
  if (names.length < 2 || same < LEAST || !split.every(ends)) return names;
  return split.map((words) => {
    const rest = words
      .slice(same)
      .join(" ")
      .replace(/^[(·–-] ?/, "");
    const whole = rest.includes("(") ? rest : rest.replace(/\)$/, "");
    return whole.charAt(0).toLocaleUpperCase("vi") + whole.slice(1);
  });
}

/** Words; fewer are no subject that goes without saying. */
const LEAST = 3;
