/**
 * What has to be taken away again when the program ends, in whatever way: at its own end, by an error, by Ctrl+C or by
 * whoever asks it to stop. Gives back what takes the promise off again once the thing is gone or has become a result.
 */
export function atTheEnd(remove: () => void): () => void {
  if (open.size === 0 && !watched) watch();
  open.add(remove);
  return () => void open.delete(remove);
}

const open = new Set<() => void>();
let watched = false;

function watch(): void {
  watched = true;
  process.on("exit", () => {
    for (const remove of open)
      try {
        remove();
      } catch {
        // The others are taken away all the same.
      }
  });
  // Ends through "exit", with the code that shells give to each.
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)
    process.once(signal, () => process.exit(code));
}

/** Lets signals and answers in between long work that never waits. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
