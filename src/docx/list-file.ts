import { csvRows, listRows } from "../core/overview/expected-units";
import { DocxError } from "./docx-error";
import { relationships } from "./package/parts";
import { readXml } from "./xml/xml";
import { openZip, type Zip } from "./package/zip";

/**
 * The rows of a list of units: of an Excel workbook (.xlsx, .xlsm) those of its first sheet that holds any,
 * of any other file its lines (.csv, .txt, in UTF-8, UTF-16 or windows-1258). Throws DocxError when it cannot be read.
 */
export function readList(name: string, bytes: Uint8Array): readonly (readonly string[])[] {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DocxError("encrypted", `${name}: old workbook`);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const text = decoded(name, bytes);
    return /\.csv$/iu.test(name) ? csvRows(text) : listRows(text);
  }
  return readWorkbook(bytes).find(({ rows }) => rows.length > 0)?.rows ?? [];
}

/** One sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  /** Texts, and numbers as they are stored; a cell that is not there is "". */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sheets of a workbook in their order (ECMA-376 part 1, 18). Values
 * only: a formula gives what was last calculated. Throws DocxError.
 */
export function readWorkbook(bytes: Uint8Array): readonly WorkbookSheet[] {
  const zip = openZip(bytes);
  const main = relationships(zip, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!zip.has(main)) throw new DocxError("notDocument", `no ${main}`);
  const related = relationships(zip, main);
  const shared = related.find(({ type }) => type === "sharedStrings")?.target;
  const texts = shared === undefined || !zip.has(shared) ? [] : sharedTexts(zip, shared);
  const sheets: { readonly name: string; readonly part: string }[] = [];
  readXml(zip, main, {
    open(name, attribute) {
      const part = related.find(({ id }) => id === attribute("id"))?.target;
      if (name === "x:sheet" && part !== undefined && zip.has(part))
        sheets.push({ name: attribute("name") ?? "", part });
    },
  });
  return sheets.map(({ name, part }) => ({ name, rows: sheetRows(zip, part, texts) }));
}

function sharedTexts(zip: Zip, part: string): readonly string[] {
  const texts: string[] = [];
  const runs = new RunTexts();
  readXml(zip, part, {
    open(name) {
      if (name === "x:si") runs.begin();
      runs.open(name);
    },
    close(name) {
      runs.close(name);
      if (name === "x:si") texts.push(runs.text);
    },
    text: (piece) => runs.write(piece),
  });
  return texts;
}

/** Text of the `t` elements within a cell or shared string; how it is read aloud (`rPh`) is left out. */
class RunTexts {
  text = "";
  private inside = 0;
  private aside = 0;

  begin(): void {
    this.text = "";
  }

  open(name: string): void {
    if (name === "x:rPh") this.aside++;
    if (name === "x:t") this.inside++;
  }

  close(name: string): void {
    if (name === "x:rPh") this.aside--;
    if (name === "x:t") this.inside--;
  }

  write(piece: string): void {
    if (this.inside > 0 && this.aside === 0) this.text += piece;
  }
}

/** No list has more; a cell that says it stands further out is not looked at. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 2_000;

function sheetRows(zip: Zip, part: string, shared: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const inline = new RunTexts();
  let [row, column, type, value, inValue] = [-1, -1, "", "", false];
  readXml(zip, part, {
    open(name, attribute) {
      if (name === "x:row") {
        row = attribute("r") === null ? row + 1 : Number(attribute("r")) - 1;
        column = -1;
      } else if (name === "x:c") {
        column = columnOf(attribute("r")) ?? column + 1;
        type = attribute("t") ?? "n";
        value = "";
        inline.begin();
      } else if (name === "x:v") inValue = true;
      inline.open(name);
    },
    close(name) {
      inline.close(name);
      if (name === "x:v") inValue = false;
      if (name !== "x:c" || !(row >= 0 && row < MOST_ROWS && column < MOST_COLUMNS)) return;
      const text = type === "s" ? (shared[Number(value)] ?? "") : type === "inlineStr" ? inline.text : value;
      if (text === "") return;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row]!;
      while (cells.length < column) cells.push("");
      cells[column] = withoutEscapes(text);
    },
    text(piece) {
      if (inValue) value += piece;
      inline.write(piece);
    },
  });
  return rows;
}

/**
 * "_x000D_" is a sign written by its number, "_x005F_" the line before one that is not (ECMA-376 part 1, 22.9.2.19).
 */
function withoutEscapes(text: string): string {
  return text.replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** "C5" stands in column 2. */
function columnOf(place: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d+$/u.exec(place ?? "")?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function decoded(name: string, bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const ansi = new TextDecoder("windows-1258").decode(bytes);
    // Excel's plain .csv on a Vietnamese Windows: tones stand behind their letters; no list holds control signs.
    if (encoding === "utf-8" && /\p{M}/u.test(ansi) && !/[^\P{Cc}\t\n\r]/u.test(ansi)) return ansi.normalize("NFC");
    throw new DocxError("damaged", `${name}: not valid text`, { cause: error });
  }
}
