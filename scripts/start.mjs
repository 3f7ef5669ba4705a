/**
 * `npm start`: on Windows and macOS, where Word runs, opens Word with the add-in; elsewhere, or when the tool for that is not
 * installed, opens the stand-in in a browser. Arguments go to whichever is started.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const debugging = resolve(root, "node_modules/office-addin-debugging/cli.js");
const wordRunsHere = ["win32", "darwin"].includes(process.platform);
const arguments_ = process.argv.slice(2);

if (wordRunsHere && existsSync(debugging)) run([debugging, "start", "manifest.xml", ...arguments_]);
else {
  if (wordRunsHere)
    console.error(
      "Chưa cài office-addin-debugging nên mở Word dùng thử. Để chạy trong Word: npm install rồi npm start.",
    );
  run([resolve(root, "scripts/preview.mjs"), ...arguments_]);
}

function run(command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 0));
}
