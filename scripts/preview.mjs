/**
 * Opens the stand-in for Word in a browser: `npm run preview -- [--document FILE.docx]
 * [--outlines DIR] [--port N] [--no-open]`. Standard output holds one line, `Ready:
 * https://localhost:PORT/`, once the page answers; everything else goes to standard error.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";
import { openInBrowser } from "./open-in-browser.mjs";

register();

const { values } = readArguments();
const { startServer } = await import("../test/stand-in/server.ts");
const root = resolve(import.meta.dirname, "..");
const document = values.document === undefined ? null : resolve(values.document);
/** Outlines that the host publishes: what `npm run publish-outline` wrote. */
const outlines = values.outlines === undefined ? null : resolve(values.outlines);

try {
  console.error("Đang chuẩn bị Word dùng thử (lần đầu mất khoảng mười giây)…");
  const server = await start(values.port === undefined ? null : Number(values.port));
  console.log(`Ready: ${server.url}`);
  if (!values["no-open"]) openInBrowser(server.url);
  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, async () => {
      await server.close();
      process.exit(0);
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** The port asked for, or the first free one from 3000 on. */
async function start(asked) {
  for (let port = asked ?? 3000; ; port++) {
    try {
      return await startServer({ root, port, document, outlines });
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
      if (asked !== null || port >= 3020)
        throw new Error(
          `Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác: npm run preview -- --port ${port + 1}`,
          {
            cause: error,
          },
        );
    }
  }
}

function readArguments() {
  try {
    const parsed = parseArgs({
      options: {
        document: { type: "string" },
        outlines: { type: "string" },
        port: { type: "string" },
        "no-open": { type: "boolean" },
      },
    });
    const { port } = parsed.values;
    if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65535))
      throw new Error(`--port ${port}: cần một số từ 0 đến 65535`);
    return parsed;
  } catch (error) {
    console.error(
      `${error.message}\nCách dùng: npm run preview -- [--document TỆP.docx] [--outlines THƯ-MỤC] [--port N] [--no-open]`,
    );
    process.exit(2);
  }
}
