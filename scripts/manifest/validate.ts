/**
 * `npm run validate [-- FILE] [--schemas FOLDER]`: checks manifest.xml on this machine,
 * without the online service. Exit 1 when something is wrong. With a folder that holds
 * Microsoft's own XSD files (MS-OWEMXML, appendix A) the manifest is judged by those too.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { manifestFaults, schemaFaults } from "./check.ts";
import { microsoftSchemas } from "./microsoft-schemas.ts";

const { values, positionals } = parseArgs({ options: { schemas: { type: "string" } }, allowPositionals: true });
const file = resolve(positionals[0] ?? "manifest.xml");
const xml = readFileSync(file, "utf8");
const faults = await manifestFaults(xml, (path) => pngSize(join(dirname(file), path)));
if (values.schemas) faults.push(...(await schemaFaults(xml, microsoftSchemas(resolve(values.schemas)))));

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
