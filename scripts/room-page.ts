import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { roomOf, rooms } from "./rooms.mjs";

const source = resolve(import.meta.dirname ?? fileURLToPath(new URL(".", import.meta.url)), "../src");
const page = resolve(source, "../docs/rooms.md");

/**
 * docs/rooms.md: every room with the question it answers, what it may import, and its files, each with the first sentence of its own comment. Written by
 * `npm run docs`; a test fails when it is stale.
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
  const said = firstSentence(readFileSync(join(source, file), "utf8"));
  return `- \`${file.slice(room.length + 1)}\`${said === "" ? "" : `: ${said}`}`;
}

/** The first sentence above what a file is named for: what it exports to be called, else its first declaration. A member's comment says nothing of the file. */
function firstSentence(code: string): string {
  const comments = [
    ...code.matchAll(/^\/\*\*((?:(?!\*\/)[^])*)\*\/\n(export (?:async |abstract )*(?:function|class|const))?/gmu),
  ];
  const comment = (comments.find(([, , called]) => called !== undefined) ?? comments[0])?.[1] ?? "";
  const text = comment
    .replace(/^\s*\*\s?/gmu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return /^.*?[.:!?](?=\s|$)/u.exec(text)?.[0].replace(/:$/u, ".") ?? text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, roomPage());
