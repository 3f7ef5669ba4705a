import { readFileSync } from "node:fs";
import { join } from "node:path";
import { soNoiVu2025 } from "../../src/outlines";
import { buildDocx } from "./docx-builder";
import type { FixtureParagraph } from "./fixture";
import { fixtureFolder, parseFixture } from "./fixture-file";

/** A file as a receiving office finds it in its folder. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was last changed, milliseconds since 1970. */
  readonly modified: number;
}

/**
 * Twelve files as units send them: complete and incomplete reports, one sent twice, one in two versions, one of
 * another period, a skeleton, a plan, one whose names are written to do harm, a damaged and an encrypted one.
 */
export function reviewSamples(): readonly SampleFile[] {
  const base = honest("xa-6-thang-dau-2025.txt");
  const anLoc = renamed(without(base, "II.3", "V"), "An Lộc");
  const anHoa = renamed(without(base, "II.1"), "An Hòa");
  const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["xa-an-binh.docx", buildDocx(base)],
    ["xa-an-loc.docx", buildDocx(anLoc)],
    ["xa-an-loc (ban sao).docx", buildDocx(anLoc)],
    ["xa-an-hoa.docx", buildDocx(anHoa)],
    ["xa-an-hoa sua lan 2.docx", buildDocx(renamed(without(base, "IV"), "An Hòa"))],
    ["xa-an-my.docx", buildDocx(renamed(changedFigures(base), "An Mỹ"))],
    ["xa-an-thinh.docx", buildDocx(renamed(honest("xa-6-thang-cuoi-2025.txt"), "An Thịnh"))],
    ["khung chua viet.docx", buildDocx(fixture("01-skeleton-with-guidance.txt"))],
    ["ke hoach.docx", buildDocx(fixture("47-a-plan.txt"))],
    ["<img src=x onerror=alert(1)> =1+1.docx", buildDocx(hostile(renamed(base, "An Phú")))],
    ["tep hong.docx", buildDocx(base).slice(0, 2000)],
    ["co mat khau.docx", encrypted()],
  ];
  return files.map(([name, bytes], at) => ({ name, bytes, modified: Date.UTC(2025, 5, 1 + at) }));
}

/** Last period's folder of the same units: one carried half of its sentences over. */
export function previousSamples(): readonly SampleFile[] {
  const before = honest("xa-6-thang-cuoi-2025.txt").map((paragraph) => ({
    ...paragraph,
    text: paragraph.text.replaceAll("cuối năm 2025", "cuối năm 2024"),
  }));
  const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["an-binh ky truoc.docx", buildDocx(without(honest("xa-6-thang-dau-2025.txt"), "III", "IV"))],
    ["an-my ky truoc.docx", buildDocx(renamed(before, "An Mỹ"))],
    ["an-khanh ky truoc.docx", buildDocx(renamed(before, "An Khánh"))],
  ];
  return files.map(([name, bytes], at) => ({ name, bytes, modified: Date.UTC(2024, 11, 1 + at) }));
}

function honest(name: string): readonly FixtureParagraph[] {
  const source = readFileSync(join(fixtureFolder, "honest", name), "utf8");
  return parseFixture(name, source.replace("\n---\n", "\nexpect:\n* missing\n---\n"), soNoiVu2025).paragraphs;
}

function fixture(name: string): readonly FixtureParagraph[] {
  return parseFixture(name, readFileSync(join(fixtureFolder, name), "utf8"), soNoiVu2025).paragraphs;
}

/** The same report of another commune. */
function renamed(paragraphs: readonly FixtureParagraph[], unit: string): readonly FixtureParagraph[] {
  const other = (text: string) =>
    text.replace(/An (?:Bình|Lộc)/gu, unit).replace(/AN (?:BÌNH|LỘC)/gu, unit.toLocaleUpperCase("vi"));
  return paragraphs.map((paragraph) => ({ ...paragraph, text: other(paragraph.text) }));
}

/** The report without the text of some sections; their headings stay. */
function without(paragraphs: readonly FixtureParagraph[], ...sections: readonly string[]): readonly FixtureParagraph[] {
  let part = "";
  let section = "";
  return paragraphs.filter(({ text, bold }) => {
    const number = bold === true ? /^(?:([IVX]+)|(\d+))\. /u.exec(text) : null;
    if (number?.[1]) [part, section] = [number[1], number[1]];
    else if (number?.[2]) section = `${part}.${number[2]}`;
    return number !== null || !(sections.includes(section) || sections.includes(part));
  });
}

/** Other figures, of which one stands out. */
function changedFigures(paragraphs: readonly FixtureParagraph[]): readonly FixtureParagraph[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text.replace(/41 lượt người/u, "4.100 lượt người").replace(/38 văn bản/u, "44 văn bản"),
  }));
}

/** Texts that a careless page would run, a careless table compute. */
function hostile(paragraphs: readonly FixtureParagraph[]): readonly FixtureParagraph[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text
      .replace("XÃ AN PHÚ", 'XÃ AN PHÚ <IMG SRC=X ONERROR="ALERT(1)">')
      .replace(/^Tiếp công dân/u, '=HYPERLINK("http://vi.du","x") Tiếp công dân'),
  }));
}

/** The beginning of a file that Office encrypted (MS-OFFCRYPTO 2.3.4.4). */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [..."EncryptedPackage"].forEach((sign, at) => (bytes[512 + 2 * at] = sign.charCodeAt(0)));
  return bytes;
}
