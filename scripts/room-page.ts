import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { roomOf, rooms } from "./rooms.mjs";

const source = resolve(import.meta.dirname ?? fileURLToPath(new URL(".", import.meta.url)), "../src");
const page = resolve(source, "../docs/rooms.md");

/**
 * docs/rooms.md: every room with the question it answers, what it may import, and its files, each with
 * the first sentence of its own comment. Written by `npm run docs`; a test fails when it is stale.
 */
export function roomPage(): string {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((name) => relative(source, join(source, name)).replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/u.test(name))
    .sort();
  const sections = Object.entries(rooms).map(([room, { answers, mayImport }]) =>
    [
      `## ${room}`,
      "",
      `**${answers}**${mayImport.length > 0 ? ` Imports ${mayImport.map((name) => `\`${name}\``).join(", ")}.` : " Imports nothing."}`,
      "",
      ...files.filter((file) => roomOf(file) === room && !isRule(file)).map((file) => fileLine(file, room)),
      ...(room === "core/check"
        ? ["- `rules/`: one rule a file, each with a page of its own in [rules](rules/README.md)."]
        : []),
    ].join("\n"),
  );
  return `${head}\n\n${sections.join("\n\n")}\n`;
}

function isRule(file: string): boolean {
  return file.startsWith("core/check/rules/") && !file.endsWith("/index.ts");
}

const head = `<!-- Viết từ scripts/rooms.mjs và lời mở đầu của từng tệp bằng \`npm run docs\`; đừng sửa tay. Generated; do not edit. -->

# The rooms, file by file

Which room answers which question, and what each file in it is for. The map and the reasons are in [architecture.md](architecture.md).`;

function fileLine(file: string, room: string): string {
  const said = firstSentence(readFileSync(join(source, file), "utf8"), file);
  return `- \`${file.slice(room.length + 1)}\`${said === "" ? "" : `: ${said}`}`;
}

/**
 * The first sentence that a file says of itself: in a comment of its own at the top,
 * else above what bears the file's name, else above the first thing it exports to be
 * called, else above its first declaration. A member's comment says nothing of the file.
 */
function firstSentence(code: string, file: string): string {
  const comments = [...code.matchAll(COMMENT)]
    .map(({ index, 1: comment = "", 2: stands, 3: kind, 4: name = "" }) => ({
      text: proseOf(comment),
      opens: stands !== undefined && /^(?:import [^;]*;\s*)*$/u.test(code.slice(0, index)),
      kind,
      name,
    }))
    .filter(({ text }) => text !== "");
  const named = basename(file)
    .replace(/\.\w+$/u, "")
    .replaceAll("-", "");
  const told =
    comments.find(({ opens }) => opens) ??
    comments.find(({ kind, name }) => kind !== undefined && name.toLowerCase() === named.toLowerCase()) ??
    comments.find(({ kind }) => kind !== undefined && /function|class|const/u.test(kind)) ??
    comments[0];
  const text = told?.text ?? "";
  return SENTENCE.exec(text)?.[0].replace(/:$/u, ".") ?? text;
}

/**
 * A doc comment of the file's own level, and what follows: a blank line,
 * or an exported declaration of some kind and name.
 */
const COMMENT =
  /^\/\*\*((?:(?!\*\/)[^])*)\*\/\n(?:(\n)|export (?:async |abstract |default )*(function|class|const|interface|type) (\w+))?/gmu;

/**
 * Up to the first stop that is no part of what stands in quotes or brackets; a colon parts what is longer than a name.
 */
const SENTENCE = /^(?:"[^"]*"|“[^”]*”|\([^()]*\)|`[^`]*`|[^])*?(?:[.!?]|(?<=^[^]{30,}):)(?=\s|$)/u;

/** Without what is told of single parameters. */
function proseOf(comment: string): string {
  return comment
    .replace(/^\s*\*\s?/gmu, " ")
    .replace(/\s+@(?:param|returns?)\b[^]*$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, roomPage());
