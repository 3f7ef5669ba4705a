import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { basename, extname, join, normalize } from "node:path";
import { generate } from "selfsigned";
import { buildPages } from "./build";

export interface ServerSettings {
  /** The project's folder. */
  readonly root: string;
  /** Port to listen on; 0 takes any free one. */
  readonly port: number;
  /** A .docx file to open with; null for an empty document. */
  readonly document: string | null;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the stand-in on https://localhost, to this machine only. Rejects with code EADDRINUSE when the port is taken, with the
 * builder's text when a page does not build.
 */
export async function startServer({ root, port, document }: ServerSettings): Promise<RunningServer> {
  if (document !== null && !existsSync(document)) throw new Error(`Không có tệp ${document}.`);
  const { addIn, standIn } = await buildPages(root);
  const officeJs = join(root, "node_modules/@microsoft/office-js/dist");
  const server = createServer(await certificate(join(root, ".cache")), (request, response) => {
    const answer = find(new URL(request.url ?? "/", "https://localhost").pathname);
    response.writeHead(answer.status, {
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
      ...answer.headers,
    });
    response.end(request.method === "HEAD" ? undefined : answer.body);
  });

  function find(path: string): Answer {
    if (path === "/") return file(standIn, "index.html", { "Content-Security-Policy": standInPolicy });
    if (path === "/document") return opened(document);
    const [, place, rest] = /^\/(page|office-js)\/(.*)$/.exec(path) ?? [];
    if (place === "page") return file(standIn, rest!);
    // The library asks for this folder in another case than the package spells it.
    if (place === "office-js") return file(officeJs, rest!.replace(/^AgaveErrorUX\//, "agaveerrorux/"));
    return file(addIn, path.slice(1), { "Content-Security-Policy": paneFrame });
  }

  const actual = await listen(server, port);
  return {
    url: `https://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
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

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

const nothing: Answer = { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: "Không có." };

function file(folder: string, name: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const path = normalize(join(folder, decodeURIComponent(name)));
  if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) return nothing;
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

function opened(document: string | null): Answer {
  if (document === null) return { status: 204, headers: {}, body: "" };
  return {
    status: 200,
    headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(basename(document)) },
    body: readFileSync(document),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      if (address !== null && typeof address === "object") resolve(address.port);
    });
  });
}

const year = 365 * 24 * 60 * 60 * 1000;

/** A certificate for localhost, made once and kept, so that a browser asks about it only once. */
async function certificate(cache: string): Promise<{ key: string; cert: string }> {
  const kept = join(cache, "localhost.json");
  if (existsSync(kept)) {
    const old = JSON.parse(readFileSync(kept, "utf8")) as { key: string; cert: string; until: number };
    if (old.until > Date.now() + year / 12) return old;
  }
  const until = Date.now() + 2 * year;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(until),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, JSON.stringify({ key: made.private, cert: made.cert, until }), { mode: 0o600 });
  return { key: made.private, cert: made.cert };
}
