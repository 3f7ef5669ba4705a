/**
 * `npm start`: on Windows and macOS, where Word runs, opens Word with the add-in; elsewhere, or when the tool for
 * that is not installed, opens the stand-in in a browser. `npm start -- web --document URL` opens a document on
 * Word on the web, on every system. It says first what it is going to do; arguments go to whichever is started.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const notInstalled = "Chưa cài office-addin-debugging (npm ci --omit=optional đã bỏ qua; cài bằng: npm install)";
const help = `Cách dùng:
  npm start                                  Windows, macOS: mở Word cùng phần bổ trợ; máy khác: mở Word dùng thử
  npm start -- web --document ĐỊA-CHỈ        Word trên web, với một văn bản trên OneDrive hoặc SharePoint
  npm run preview -- [--document TỆP.docx] [--port N] [--no-open]      Word dùng thử trên mọi máy`;

const root = resolve(import.meta.dirname, "..");
const debugging = resolve(root, "node_modules/office-addin-debugging/cli.js");
const { say, command, fault } = choose(process.argv.slice(2), process.platform, existsSync(debugging));

console.error(say);
if (fault) process.exitCode = 2;
else if (command) run(command);

/** What will be started, and the sentence that says so. */
function choose(given, platform, canDebug) {
  const [what, ...rest] = given;
  if (what === "--help" || what === "-h") return { say: help };
  if (what === "web") {
    if (!rest.some((word) => word === "--document" || word.startsWith("--document=")))
      return { say: `Thiếu --document: địa chỉ của văn bản trên OneDrive hoặc SharePoint.\n${help}`, fault: true };
    if (!canDebug) return { say: `${notInstalled}\n${help}`, fault: true };
    return {
      say: "Mở văn bản trong Word trên web cùng phần bổ trợ (máy chủ thử chạy ở https://localhost:3000; dừng: npm run stop)…",
      command: [debugging, "start", "manifest.xml", "web", ...rest],
    };
  }
  if (["win32", "darwin"].includes(platform) && canDebug)
    return {
      say: "Mở Word cùng phần bổ trợ: lần đầu sẽ hỏi cài chứng chỉ của localhost (dừng: npm run stop; xem trong trình duyệt: npm run preview)…",
      command: [debugging, "start", "manifest.xml", ...given],
    };
  const why = ["win32", "darwin"].includes(platform) ? notInstalled : "Máy này không có Word";
  return {
    say: `${why}: mở Word dùng thử trong trình duyệt…`,
    command: [resolve(root, "scripts/preview.mjs"), ...given],
  };
}

function run(words) {
  const child = spawn(process.execPath, words, { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 0));
}
