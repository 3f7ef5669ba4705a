import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nativeUnpacker } from "../../src/cli/pool/native-unpacker";
import { DocxError, readDocx, type NativeUnpacker } from "../../src/docx";
import { soNoiVu2025 } from "../../src/outlines";
import { bigReport } from "../support/big-report";
import { buildDocx } from "../support/docx-builder";

const folder = join(__dirname, "../fixtures/cases/files");
const caseFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".docx"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

/** What is read of a file, or why it is not. */
function outcome(bytes: Uint8Array, native?: NativeUnpacker) {
  try {
    return readDocx(bytes, native);
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    return error.kind;
  }
}

describe("a .docx unpacked by the platform in one go", () => {
  it("reads as it does piece by piece, every file of the cases", () => {
    for (const { name, bytes } of caseFiles)
      expect([name, outcome(bytes, nativeUnpacker)]).toEqual([name, outcome(bytes)]);
  });

  it("reads the same on a platform without a checksum of its own", () => {
    const older: NativeUnpacker = { ...nativeUnpacker, crc32: undefined };
    for (const { name, bytes } of caseFiles.slice(0, 20))
      expect([name, outcome(bytes, older)]).toEqual([name, outcome(bytes)]);
  });

  it("is read or refused alike with bytes changed or cut off anywhere", () => {
    const report = buildDocx(bigReport(soNoiVu2025, 12).paragraphs.map(({ text }) => ({ text })));
    const place = fc.nat({ max: report.length - 1 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 3 }),
        fc.option(place),
        (changes, end) => {
          const torn = report.slice(0, end ?? report.length);
          for (const [at, byte] of changes) if (at < torn.length) torn[at] = byte;
          expect(outcome(torn, nativeUnpacker)).toEqual(outcome(torn));
        },
      ),
      { numRuns: 300 },
    );
  });
});
