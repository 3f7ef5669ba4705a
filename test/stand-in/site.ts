import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, normalize, sep } from "node:path";

/** The folders the stand-in is served from. */
export interface Site {
  /** The stand-in's own page, built. */
  readonly standIn: string;
  /** The add-in, built. */
  readonly addIn: string;
  readonly officeJs: string;
  /** A .docx file to open with; null for an empty document. */
  readonly document: string | null;
  /** The folder of published outlines; null when the host publishes none. */
  readonly outlines: string | null;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/**
 * What the server says to a request for `address`, as it stood in the
 * request. Never throws, and never gives a file from outside the site.
 */
export function answerTo(site: Site, address: string): Answer {
  const path = pathOf(address);
  if (path === null) return told(400, "Địa chỉ không đọc được.");
  if (path === "/") return file(site.standIn, "index.html", { "Content-Security-Policy": standInPolicy });
  if (path === "/document") return opened(site.document);
  const [, place, rest] = /^\/(page|office-js)\/(.*)$/s.exec(path) ?? [];
  if (place === "page") return file(site.standIn, rest!);
  // The library asks for this folder in another case than the package spells it.
  if (place === "office-js") return file(site.officeJs, rest!.replace(/^AgaveErrorUX\//, "agaveerrorux/"));
  if (path.startsWith("/outlines/")) return published(site.outlines, path.slice("/outlines/".length));
  return file(site.addIn, path.slice(1), { "Content-Security-Policy": paneFrame });
}

/**
 * The path an address asks for, in plain letters; null when it is no
 * address: "//" has no host, "%E0%A4%A" is half a letter.
 */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, "https://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

/** The editor writes styles into elements; apart from that the page may do as little as the pane. */
const standInPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The pane's own page carries its policy; only what a page cannot say for itself is added here. */
const paneFrame = "frame-ancestors 'self'";

function told(status: number, body: string): Answer {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body };
}

function file(folder: string, name: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const path = normalize(join(folder, name));
  if (!path.startsWith(folder + sep) || !existsSync(path) || !statSync(path).isFile()) return told(404, "Không có.");
  const type = types[extname(path)] ?? "application/octet-stream";
  return { status: 200, headers: { "Content-Type": type, ...headers }, body: readFileSync(path) };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".json": "application/json",
};

/**
 * A host without published outlines answers with an empty list, so that
 * the browser of who looks at the stand-in reports no missing file.
 */
function published(folder: string | null, name: string): Answer {
  if (folder !== null) return file(folder, name);
  if (name !== "index.json") return told(404, "Không có.");
  return { status: 200, headers: { "Content-Type": types[".json"]! }, body: '{"outlines":[]}' };
}

function opened(document: string | null): Answer {
  if (document === null) return { status: 204, headers: {}, body: "" };
  return {
    status: 200,
    headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(basename(document)) },
    body: readFileSync(document),
  };
}
