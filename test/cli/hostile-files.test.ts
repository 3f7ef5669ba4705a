import { buildDocx } from "../support/docx-builder";
import type { JsonEntry } from "../../src/export/as-json";
import { runWatched, workFolder } from "../support/command-line";
import { hostileFiles } from "../support/hostile-files";

// Large files are made and read, some up to the time limit.
jest.setTimeout(600_000);

const { save, remove } = workFolder();
afterAll(remove);

describe("files made to harm whoever reads them", () => {
  const table: string[] = [];
  afterAll(() => {
    console.log(["size KB | seconds | MB | answer | file", ...table].join("\n"));
  });

  it.each(hostileFiles)(
    "are answered within the limits, and the next file is read all the same: $what",
    async (hostile) => {
      const bytes = hostile.bytes();
      const file = save("doc.docx", bytes);
      const good = save("tot.docx", buildDocx([{ text: "BÁO CÁO" }]));
      const { stdout, status, megabytes, seconds } = await runWatched(["--json", file, good]);
      const [entry, next] = JSON.parse(stdout) as [JsonEntry, JsonEntry];
      const answer = entry.error?.kind ?? "read";
      table.push(
        [Math.ceil(bytes.length / 1024), seconds.toFixed(1), megabytes.toFixed(0), answer, hostile.what].join(" | "),
      );
      expect(hostile.answers).toContain(answer);
      expect(next.error).toBeUndefined();
      expect(megabytes).toBeLessThan(1024);
      // Of the processor: ten for the file, and what starting, the other file and ending take.
      expect(seconds).toBeLessThan(20);
      expect(status).toBe(answer === "read" ? 1 : 2);
    },
  );
});
