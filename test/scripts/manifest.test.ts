import { readFileSync } from "node:fs";
import { manifestFaults, type ImageSize } from "../../scripts/manifest-check";

const manifest = readFileSync("manifest.xml", "utf8");
const drawn: ImageSize = (path) => {
  const edge = Number(/-(\d+)\.png$/.exec(path)?.[1]);
  return edge ? { width: edge, height: edge } : null;
};
const faultsAfter = (change: (xml: string) => string): string[] => {
  const changed = change(manifest);
  expect(changed).not.toBe(manifest);
  return manifestFaults(changed, drawn);
};

describe("the check of the manifest", () => {
  it("finds nothing wrong with ours", () => {
    expect(manifestFaults(manifest, drawn)).toEqual([]);
  });

  it.each([
    ["a resid that leads nowhere", 'resid="Check.Tooltip"', 'resid="Check.Tip"', /"Check.Tip".*does not exist/],
    ["a resource nobody uses", 'resid="Check.Tooltip"', 'resid="Open.Tooltip"', /"Check.Tooltip" is never used/],
    ["an id that is not a GUID", "6f0a3c1e-", "", /not a GUID/],
    ["a version of three parts", "<Version>1.0.0.0<", "<Version>1.0.0<", /four parts/],
    [
      "an address without https",
      'DefaultValue="https://localhost:3000/taskpane.html"',
      'DefaultValue="http://localhost:3000/taskpane.html"',
      /must use https/,
    ],
    ["a string without its translation", '<bt:Override Locale="en-US" Value="Check"/>', "", /Check.Label has no en-US/],
    ["a label that is too long", 'DefaultValue="Kiểm tra"', `DefaultValue="${"Kiểm tra ".repeat(20)}"`, /at most 125/],
    ["a missing ribbon icon", '<bt:Image size="80" resid="Icon.Check.80"/>', "", /Check.Button has no 80 px icon/],
    ["an icon of the wrong size", "icon-64.png", "icon-32.png", /expected 64 x 64/],
    ["an icon that does not exist", "insert-16.png", "insert.png", /no picture assets\/insert.png/],
    ["a default locale in English", "<DefaultLocale>vi-VN<", "<DefaultLocale>en-US<", /must be vi-VN/],
    [
      "an Override in the wrong namespace",
      '<bt:Override Locale="en-US" Value="Check"/>',
      '<Override Locale="en-US" Value="Check"/>',
      /another namespace/,
    ],
    ["broken XML", "</OfficeApp>", "", /not well-formed/],
  ])("finds %s", (_what, from, to, expected) => {
    expect(faultsAfter((xml) => xml.replace(from, to)).join("\n")).toMatch(expected);
  });

  it("finds elements that are out of order", () => {
    const faults = faultsAfter((xml) => {
      const permissions = "<Permissions>ReadWriteDocument</Permissions>";
      return xml.replace(permissions, "").replace("<Hosts>", `${permissions}<Hosts>`);
    });
    expect(faults.join("\n")).toMatch(/out of order/);
  });
});
