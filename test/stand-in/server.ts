import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { join } from "node:path";
import { generate } from "selfsigned";
import { buildPages } from "./build";
import { answerTo, type Site } from "./site";

export interface ServerSettings {
  /** The project's folder. */
  readonly root: string;
  /** Port to listen on; 0 takes any free one. */
  readonly port: number;
  /** A .docx file to open with; null for an empty document. */
  readonly document: string | null;
  /** A folder of published outlines (`npm run publish-outline`); left out: the host publishes none. */
  readonly outlines?: string | null;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the stand-in on https://localhost, to this machine only. Rejects with code
 * EADDRINUSE when the port is taken, with the builder's text when a page does not build.
 */
export async function startServer({ root, port, document, outlines = null }: ServerSettings): Promise<RunningServer> {
  if (document !== null && !existsSync(document)) throw new Error(`Không có tệp ${document}.`);
  const { addIn, standIn } = await buildPages(root);
  const site: Site = {
    addIn,
    standIn,
    officeJs: join(root, "node_modules/@microsoft/office-js/dist"),
    document,
    outlines,
  };
  const server = createServer(await certificate(join(root, ".cache")), (request, response) => {
    const answer = answerTo(site, request.url ?? "/");
    response.writeHead(answer.status, {
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
      ...answer.headers,
    });
    response.end(request.method === "HEAD" ? undefined : answer.body);
  });

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
