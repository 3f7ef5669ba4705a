import { DOMParser } from "@xmldom/xmldom";

/** What a web server adds to a file it serves, by the file's path below the site's root. */
export type Rules = (path: string) => { readonly type: string; readonly headers: Readonly<Record<string, string>> };

/**
 * The rules of an IIS web.config, as far as ours goes: types by extension, custom
 * headers, client cache, and `location` elements that change the cache for a folder.
 */
export function iisRules(webConfig: string): Rules {
  const root = new DOMParser().parseFromString(webConfig, "text/xml").documentElement as unknown as Element;
  const all = (parent: Element, name: string) => Array.from(parent.getElementsByTagName(name));
  const isIn = (element: Element, name: string) => (element.parentNode as Element).nodeName === name;
  const types = new Map(
    all(root, "mimeMap").map((map) => [map.getAttribute("fileExtension")!, map.getAttribute("mimeType")!]),
  );
  const headers = Object.fromEntries(
    all(root, "add")
      .filter((add) => isIn(add, "customHeaders"))
      .map((add) => [add.getAttribute("name")!, add.getAttribute("value")!]),
  );
  const cacheOf = (parent: Element) => all(parent, "clientCache")[0]?.getAttribute("cacheControlMode");
  const folders = all(root, "location").map((one) => ({ path: `${one.getAttribute("path")}/`, mode: cacheOf(one) }));
  return (path) => {
    const mode = folders.find((folder) => path.startsWith(folder.path))?.mode ?? cacheOf(root);
    return {
      type: types.get(extension(path)) ?? "",
      headers: { ...headers, ...(mode === "DisableCache" && { "Cache-Control": "no-cache" }) },
    };
  };
}

/**
 * The rules of an nginx configuration, as far as ours goes: `types`, `charset` and
 * `add_header` in `location` blocks, the last regular expression that fits before "/".
 */
export function nginxRules(configuration: string): Rules {
  const text = configuration.replace(/#.*$/gm, "");
  const types = new Map(
    [...block(text, "types").matchAll(/([\w.+-]+\/[\w.+-]+)\s+([^;]+);/g)].flatMap(([, type, extensions]) =>
      extensions!.split(/\s+/).map((one): [string, string] => [`.${one}`, type!]),
    ),
  );
  const charset = /\bcharset (\S+);/.exec(text)![1];
  const withCharset = new Set(["text/html", .../charset_types ([^;]+);/.exec(text)![1]!.split(/\s+/)]);
  const locations = [...text.matchAll(/location (~ )?(\S+) \{([^}]*)\}/g)].map(([, isPattern, what, body]) => ({
    fits: (path: string) => (isPattern ? new RegExp(what!).test(path) : path.startsWith(what!)),
    isPattern: Boolean(isPattern),
    headers: Object.fromEntries([...body!.matchAll(/add_header (\S+) (\S+) always;/g)].map(([, n, v]) => [n!, v!])),
  }));
  return (path) => {
    const fitting = locations.filter((location) => location.fits(`/${path}`));
    const { headers } = fitting.find((location) => location.isPattern) ?? fitting[0]!;
    const type = types.get(extension(path)) ?? "";
    return { type: withCharset.has(type) ? `${type}; charset=${charset}` : type, headers };
  };
}

function block(text: string, name: string): string {
  const start = text.indexOf(`${name} {`);
  return text.slice(start, text.indexOf("}", start));
}

const extension = (path: string) => /\.[^./]+$/.exec(path)?.[0] ?? "";
