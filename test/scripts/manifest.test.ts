import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";
import { manifestFaults, ourSchemas, type ImageSize } from "../../scripts/manifest/check";

// Programs of their own are started here, which a busy machine may keep waiting.
jest.setTimeout(60_000);

const manifest = readFileSync("manifest.xml", "utf8");
const drawn: ImageSize = (path) => {
  const edge = Number(/-(\d+)\.png$/.exec(path)?.[1]);
  return edge ? { width: edge, height: edge } : null;
};
const faultsAfter = async (change: (xml: string) => string): Promise<string[]> => {
  const changed = change(manifest);
  expect(changed).not.toBe(manifest);
  return manifestFaults(changed, drawn);
};

describe("the check of the manifest", () => {
  it("finds nothing wrong with ours", async () => {
    expect(await manifestFaults(manifest, drawn)).toEqual([]);
  });

  it.each([
    ["a resid that leads nowhere", 'resid="Check.Tooltip"', 'resid="Check.Tip"', /Check\.Tip/],
    ["a resource nobody uses", 'resid="Check.Tooltip"', 'resid="Open.Tooltip"', /"Check.Tooltip" is never used/],
    ["a resource named twice", ' id="Check.Tooltip"', ' id="Open.Tooltip"', /Duplicate key.*Open\.Tooltip/],
    ["two controls of one id", 'id="Check.Button"', 'id="Insert.Button"', /Insert\.Button/],
    ["an id that is not a GUID", "6f0a3c1e-", "", /Id': .*pattern/],
    ["a version of three parts", "<Version>1.0.0.0<", "<Version>1.0.0<", /Version': .*pattern/],
    [
      "an address without https",
      'DefaultValue="https://localhost:3000/taskpane.html"',
      'DefaultValue="http://localhost:3000/taskpane.html"',
      /SourceLocation.*http:.*pattern/,
    ],
    ["a string without its translation", '<bt:Override Locale="en-US" Value="Check"/>', "", /Missing child.*Override/],
    ["a label that is too long", 'DefaultValue="Kiểm tra"', `DefaultValue="${"Kiểm tra ".repeat(20)}"`, /125/],
    ["a missing ribbon icon", 'size="80" resid="Icon.Check.80"', 'size="64" resid="Icon.64"', /no 80 px icon/],
    ["an icon of the wrong size", "icon-64.png", "icon-32.png", /expected 64 x 64/],
    ["an icon that does not exist", "insert-16.png", "insert.png", /no picture assets\/insert.png/],
    ["a default locale in English", "<DefaultLocale>vi-VN<", "<DefaultLocale>en-US<", /DefaultLocale/],
    [
      "an Override in the wrong namespace",
      '<bt:Override Locale="en-US" Value="Check"/>',
      '<Override Locale="en-US" Value="Check"/>',
      /Override/,
    ],
    ["an element nobody knows", "<Hosts>", "<Colour/><Hosts>", /Colour/],
    ["broken XML", "</OfficeApp>", "", /line \d+/],
  ])("finds %s", async (_what, from, to, expected) => {
    expect((await faultsAfter((xml) => xml.replace(from, to))).join("\n")).toMatch(expected);
  });

  it("finds elements that are out of order", async () => {
    const faults = await faultsAfter((xml) => {
      const permissions = "<Permissions>ReadWriteDocument</Permissions>";
      return xml.replace(permissions, "").replace("<Hosts>", `${permissions}<Hosts>`);
    });
    expect(faults.join("\n")).toMatch(/Permissions.*not expected/);
  });

  it("misses none of the elements when any one of them is taken out", async () => {
    const parts = [...manifest.matchAll(/<([\w:]+)( [^<>]*)?(?:\/>|>[^<]*<\/\1>)/g)];
    expect(parts.length).toBeGreaterThan(60);
    const variants = parts.map((part, index) => ({
      fileName: `${index}.xml`,
      contents: manifest.slice(0, part.index) + manifest.slice(part.index + part[0].length),
    }));
    const [schema, ...preload] = ourSchemas();
    const { errors } = await validateXML({ xml: variants, schema: [schema!], preload });
    const noticed = new Set(errors.map((error) => error.loc?.fileName));
    const unnoticed: string[] = [];
    for (const { fileName, contents } of variants) {
      if (noticed.has(fileName) || (await manifestFaults(contents, drawn)).length > 0) continue;
      unnoticed.push(parts[Number.parseInt(fileName)]![0]);
    }
    expect(unnoticed).toEqual([]);
  });
});
