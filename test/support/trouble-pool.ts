import { judgeAll } from "../../src/cli/pool/pool";

/** Runs the pool over the names given and prints the kind of each answer; see trouble-worker.ts. */
const wishes = {
  outline: null,
  language: "vi",
  headings: [],
  want: { json: false, text: false, note: false, explanation: false },
} as const;
const limits = { milliseconds: 1500, longest: 50_000, megabytes: 40, workers: Number(process.env.WORKERS ?? 2) };
for await (const { row, lines } of judgeAll(process.argv.slice(2), wishes, limits))
  console.log(`${row.file} ${/\[(\w+):/u.exec(lines[0] ?? "")?.[1] ?? ""}`);
