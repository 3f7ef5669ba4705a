import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/**
 * document.xml of a file, or its body, so that two that say the same are
 * the same text: attributes in order, declarations of namespaces left out.
 */
export function canonicalBody(file: Uint8Array): string {
  return canonicalBlocks(file).join("\n");
}

/** Every paragraph of the body, those of text boxes excepted, in order. */
export function canonicalParagraphs(file: Uint8Array): readonly string[] {
  return read(file, (path) => path.at(-1) === "w:p" && path.indexOf("w:p") === path.length - 1);
}

/** Children of w:body. */
export function canonicalBlocks(file: Uint8Array): readonly string[] {
  return read(file, (path) => path.length === 3 && path[1] === "w:body");
}

/** Canonical XML of every element whose path of names is wanted, in the order they end. */
function read(file: Uint8Array, wanted: (path: readonly string[]) => boolean): readonly string[] {
  const found: string[] = [];
  const path: string[] = [];
  const open: string[][] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    open.push([`<${name}${canonicalAttributes(attributes)}>`]);
  });
  parser.on("text", (text) => open.at(-1)?.push(text));
  parser.on("closetag", () => {
    const element = `${open.pop()!.join("")}</>`;
    if (wanted(path)) found.push(element);
    path.pop();
    open.at(-1)?.push(element);
  });
  parser.write(strFromU8(unzipSync(file)["word/document.xml"]!).replace(/^\uFEFF/u, "")).close();
  return found;
}

function canonicalAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => !name.startsWith("xmlns") && value !== "" && !/^w14:(paraId|textId)$/u.test(name))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join("");
}
