/** `npm run validate [-- FILE]`: checks manifest.xml on this machine, without the online service. Exit 1 when something is wrong. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { manifestFaults } from "./manifest-check.ts";

const file = resolve(process.argv[2] ?? "manifest.xml");
const faults = manifestFaults(readFileSync(file, "utf8"), (path) => pngSize(join(dirname(file), path)));

for (const fault of faults) console.error(`✕ ${fault}`);
console.log(faults.length === 0 ? "manifest.xml: no fault found" : `manifest.xml: ${faults.length} fault(s)`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Width and height stand at a fixed place in a PNG's first chunk. */
function pngSize(path: string): { width: number; height: number } | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
