import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schemas } from "./check.ts";

/**
 * Microsoft's own schemas from a folder: OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd and
 * OfficeAppBasicTypesV1_0.xsd, as they were published. They are not kept here: whoever has them names the folder. As
 * published they do not load, so four slips are mended on the way in: the address of XML Schema itself, a quantifier
 * no schema knows, and the references to content and mail add-ins, whose schemas do not belong to a task pane.
 */
export function microsoftSchemas(folder: string): Schemas {
  return ["OfficeAppManifestV1_1.xsd", "TaskPaneAppVersionOverridesV1_0.xsd", "OfficeAppBasicTypesV1_0.xsd"].map(
    (fileName) => ({ fileName, contents: mended(readFileSync(join(folder, fileName), "utf8")) }),
  );
}

function mended(schema: string): string {
  return schema
    .replaceAll("https://www.w3.org/2001/XMLSchema", "http://www.w3.org/2001/XMLSchema")
    .replaceAll("{0,3}?", "{0,3}")
    .replace(/<xs:import[^>]*(?:content|mail)appversionoverrides"[^>]*>/g, "")
    .replace(/<xs:element[^>]*ref="(?:contentor|mailor):[^>]*?(?:\/>|>[\s\S]*?<\/xs:element>)/g, "");
}
