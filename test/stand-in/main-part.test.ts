import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { buildDocx } from "../support/docx-builder";
import { officeHostOf } from "../support/office-host";
import { readDocx } from "../../src/docx";

/** The same file with its main part under the name that Word on the web gives it. */
function withMainPart2(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const moved = Object.entries(files).map(([name, content]) => {
    const to = name.replace(/^word\/(_rels\/)?document\.xml/u, "word/$1document2.xml");
    const text = /\.(?:rels|xml)$/u.test(name)
      ? strToU8(strFromU8(content).replaceAll("word/document.xml", "word/document2.xml"))
      : content;
    return [to, text] as const;
  });
  return zipSync(Object.fromEntries(moved));
}

test("a file whose main part is named document2.xml opens, is read and is saved as any other", async () => {
  const bytes = withMainPart2(
    buildDocx([{ text: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI" }, { text: "Đã họp 02 phiên." }]),
  );
  const { host, office, close } = await officeHostOf(bytes);
  const { paragraphs } = await host.read();
  expect(paragraphs.map(({ text }) => text)).toEqual(["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI", "Đã họp 02 phiên."]);
  const saved = office.document.save();
  await close();
  expect(readDocx(saved).snapshot.paragraphs.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text));
});
