import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Longer than any run takes: what was bundled before that is in nobody's
 * use, and 13 MB each time the source changes are a disk full in the end.
 */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes the bundles of the command line, and drafts that were never
 * finished, that are more than a day old. What cannot be removed is left.
 */
export function forgetOld(folder, now = Date.now()) {
  for (const name of readdirSync(folder))
    try {
      const path = join(folder, name);
      if (/^(?:check-[0-9a-f]{16}|draft-\w{6})$/.test(name) && now - statSync(path).mtimeMs > DAY)
        rmSync(path, { recursive: true });
    } catch {
      // Another run is removing the same one, or still holds it open.
    }
}
