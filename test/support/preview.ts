import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

const root = resolve(__dirname, "../..");

/**
 * Runs `npm run preview -- --no-open` with these arguments on a free port and resolves once it says that it is ready.
 */
export async function startPreview(
  parameters: readonly string[],
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ["scripts/preview.mjs", "--no-open", "--port", "0", ...parameters], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const url = await new Promise<string>((found, failed) => {
    createInterface(child.stdout).on("line", (line) => {
      const ready = /^Ready: (https:\/\/localhost:\d+\/)$/.exec(line);
      if (ready) found(ready[1]!);
      else failed(new Error(`Unexpected output: ${line}`));
    });
    void ended.then(() => failed(new Error(`The preview ended before it was ready:\n${said}`)));
  });
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
