/** A button the add-in's manifest puts on Word's Home tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Page the pane opens, relative to this server: "taskpane.html?do=insert". */
  readonly page: string;
}

export interface Ribbon {
  readonly addInId: string;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the ribbon from the add-in's manifest, as Word does, in Word's display language. */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const all = (parent: Document | Element, name: string) => [...parent.getElementsByTagNameNS("*", name)];
  const resources = new Map(
    ["Image", "Url", "String"].flatMap((kind) => all(xml, kind).map((one) => [one.getAttribute("id"), one] as const)),
  );
  const resource = (parent: Element, name: string): string => {
    const found = resources.get(all(parent, name)[0]?.getAttribute("resid") ?? "");
    const override = found && all(found, "Override").find((one) => one.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? "";
  };
  const icon = (control: Element) => {
    const image = all(control, "Image").find((one) => one.getAttribute("size") === "32");
    return path(resources.get(image?.getAttribute("resid") ?? "")?.getAttribute("DefaultValue") ?? "");
  };
  return {
    addInId: all(xml, "Id")[0]?.textContent ?? "",
    groupLabel: resource(all(xml, "Group")[0]!, "Label"),
    buttons: all(xml, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: resource(control, "Label"),
      tip: resource(all(control, "Supertip")[0]!, "Description"),
      icon: icon(control),
      page: path(resource(control, "SourceLocation")),
    })),
  };
}

/** The path and query of an address of the manifest: the same page on this server. */
function path(address: string): string {
  const { pathname, search } = new URL(address, location.origin);
  return pathname + search;
}
