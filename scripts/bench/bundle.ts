import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** All JavaScript that the task pane may load, lazy chunks included; office.js is the host's and is not in it. Sizes in bytes. */
export function paneScripts(dist: string): { name: string; raw: number; gzip: number }[] {
  return readdirSync(dist)
    .filter((name) => name.endsWith(".js"))
    .map((name) => {
      const bytes = readFileSync(join(dist, name));
      return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    });
}
