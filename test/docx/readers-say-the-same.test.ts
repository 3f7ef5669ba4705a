import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { check } from "../../src/core/check/check";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { readDocx } from "../../src/docx";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { buildDocx } from "../support/docx-builder";
import { officeLayouts } from "../support/office-layouts";
import { readFixtures } from "../support/fixture-file";
import { officeHostOf } from "../support/office-host";

/**
 * The law over all files takes half a minute: `EVERY_FILE=1` runs it. The suite takes those in which
 * something stands that Word's own list of paragraphs does not tell, and one in twelve of the others.
 */
const every = process.env["EVERY_FILE"] !== undefined;
const telling = /<w:drawing|<w:pict|<w:object|<m:oMath|<w:sdt>|<mc:AlternateContent|<w:altChunk|<w:cr\/>|<w:del /u;

const folder = join(__dirname, "../fixtures/cases");
const files = [
  ...["files", "own"].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => ({
      name: `${kind}/${name}`,
      bytes: new Uint8Array(readFileSync(join(folder, kind, name))),
    })),
  ),
  ...readFixtures(outline).map(({ name, paragraphs }) => ({ name, bytes: buildDocx(paragraphs) })),
]
  // A web page drawn in, which Word takes over and the stand-in does not.
  .filter(({ name, bytes }) => name !== "own/12-k18-1.docx" && isRead(bytes))
  .filter(({ bytes }, index) => every || index % 12 === 0 || telling.test(mainPart(bytes)))
  // Where a head stands in the body and nothing else asks for it, Word's own OOXML is not looked at.
  .concat(officeLayouts.filter(({ name }) => !name.startsWith("phần ký trong khung chữ")));

describe("the same report says the same, read from its file and in Word:", () => {
  it.each(files.map(({ name, bytes }) => [name, bytes] as const))("%s", async (_, bytes) => {
    const { host, close } = await officeHostOf(bytes, { wordApi: "1.8", wordApiDesktop: "1.3" });
    const inWord = told(await host.read().finally(close));
    const fromFile = told(readDocx(bytes).snapshot);
    expect(inWord).toEqual(fromFile);
  });
});

function told(snapshot: Snapshot) {
  const { sections, findings } = check({ outline, snapshot, memory: null });
  return {
    sections: sections.map(({ id, status, words, paragraph, unread }) => ({
      id,
      status,
      words,
      paragraph,
      // Beside words a picture changes no verdict, and Word is not asked about it.
      ...(words === 0 && unread !== undefined && { unread }),
    })),
    // How Word counts tracked changes that touch one another is documented nowhere.
    findings: findings.map((one) => (one.rule === "unresolved-changes" ? one.rule : one)),
  };
}

function mainPart(bytes: Uint8Array): string {
  const { "word/document.xml": main } = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" });
  return main === undefined ? "" : strFromU8(main);
}

function isRead(bytes: Uint8Array): boolean {
  try {
    readDocx(bytes);
    return true;
  } catch {
    return false;
  }
}
