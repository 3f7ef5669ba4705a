/**
 * Takes the texts anew that say what is recognised, found and told (test/core): `npm run approve`.
 * Then `git diff test` shows all that a change of the code changes: read it line by line.
 */
import { spawnSync } from "node:child_process";

const texts =
  "test/core/(sections/(decisions|approved)|frame/frames|check/(approved|rules/rules|readers/readers)|criteria/evidence|overview/(approved|figures-shown)|vietnamese/writing)";
const { status } = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--selectProjects", "unit", "--testPathPatterns", texts],
  { stdio: "ignore", env: { ...process.env, UPDATE_FIXTURES: "1" } },
);
// What was taken anew fails in that run, against what it replaces.
console.log(
  status === 0 ? "Nothing is recognised, found or told otherwise." : "Taken anew; read it: git diff test/core",
);
