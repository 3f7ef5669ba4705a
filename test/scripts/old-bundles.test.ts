import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forgetOld } from "../../scripts/build/old-bundles.mjs";

test("bundles of the command line that are more than a day old are removed, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "bundles-"));
  const now = Date.now();
  const made = (name: string, hoursAgo: number): void => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "check.mjs"), "");
    utimesSync(join(folder, name), now / 1000, now / 1000 - hoursAgo * 3600);
  };
  made("check-0123456789abcdef", 25);
  made("draft-Ab12Cd", 25);
  made("check-fedcba9876543210", 23);
  made("draft-Ef34Gh", 1);
  made("weighed", 100);
  made("check-moi", 100);
  forgetOld(folder, now);
  expect(readdirSync(folder).sort()).toEqual(["check-fedcba9876543210", "check-moi", "draft-Ef34Gh", "weighed"]);
  rmSync(folder, { recursive: true });
});
