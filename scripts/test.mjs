/**
 * `npm test`: the unit tests, those of Word once more on its oddest host, then the browser tests.
 * Arguments go to jest; `--selectProjects browser` runs only those of that project. For the browser tests
 * it finds, and on Debian installs, what they need, and starts one browser and one server for all of them.
 */
import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { register } from "tsx/esm/api";

register();

const root = resolve(import.meta.dirname, "..");
const jest = resolve(root, "node_modules/jest/bin/jest.js");
const { projects, rest } = readArguments(process.argv.slice(2));

const withoutBrowser = projects.filter((name) => name !== "browser");
if (withoutBrowser.length > 0) {
  const { status } = spawnSync(process.execPath, [jest, "--selectProjects", ...withoutBrowser, ...rest], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
if (projects.includes("browser")) process.exit(await browserTests());

async function browserTests() {
  const { installMissing } = await import("../test/support/install-programs.ts");
  const missing = installMissing();
  for (const line of missing) console.error(`\n✗ ${line}`);
  if (missing.length > 0) return 1;

  const { startBrowserServer } = await import("../test/support/start-browser.ts");
  const { startServer } = await import("../test/stand-in/server.ts");
  const server = await startServer({ root, port: 0, document: null });
  const browser = await startBrowserServer();
  try {
    return await run([jest, "--selectProjects", "browser", "--runInBand", ...rest], {
      STAND_IN_URL: server.url,
      BROWSER_ENDPOINT: browser.wsEndpoint(),
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

function run(command, environment) {
  return new Promise((done) => {
    spawn(process.execPath, command, { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } }).on(
      "exit",
      (code) => done(code ?? 1),
    );
  });
}

/** Takes `--selectProjects a b` out of the arguments; without it all projects run. */
function readArguments(all) {
  const at = all.indexOf("--selectProjects");
  const known = ["unit", "oddest-word", "browser"];
  if (at < 0) return { projects: known, rest: all };
  let end = at + 1;
  while (known.includes(all[end])) end++;
  return { projects: all.slice(at + 1, end), rest: [...all.slice(0, at), ...all.slice(end)] };
}
