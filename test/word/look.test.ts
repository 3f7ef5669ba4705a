import fc from "fast-check";
import { emptyDetails } from "../../src/core/outline/details";
import { skeletonEdits } from "../../src/core/insertion/skeleton";
import { readSections } from "../../src/core/sections/read-sections";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { readDocx } from "../../src/docx";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { officeHostOf, openOfficeHost, type OfficeHost } from "../support/office-host";
import { oddestWord } from "../stand-in/faults";
import { pack } from "../support/rich-document";
import { hangings, picture } from "../support/rich-hangings";
import { author, paragraph, run, styled, w } from "../support/wordprocessing";
import { roundTrips } from "../support/round-trips";

/** More by hand: LOOKS=1000, others than those of the suite with FC_SEED=random. */
const numRuns = Number(process.env["LOOKS"] ?? 40);
jest.setTimeout(Math.max(60_000, numRuns * 500));
let office: OfficeHost | null = null;
afterEach(async () => {
  await office?.close();
  office = null;
});

const space = `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
const graphic = (kind: string, content: string) =>
  `<w:r><w:drawing><wp:inline ${space}><wp:extent cx="900000" cy="900000"/><wp:docPr id="#" name="Vẽ #"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
/** What Word shows and its list of paragraphs does not, each as the content of a paragraph. */
const unlisted: Readonly<Record<string, string>> = {
  "hình trong dòng": w("r", "", picture),
  "hình nổi": hangings["floatingPicture"]!("").replace(run(""), ""),
  "hình của Word cũ": `<w:r><w:pict><v:shape id="v#"><v:imagedata r:id="rPicture"/></v:shape></w:pict></w:r>`,
  "khung chữ": hangings["textBox"]!("").replace(run(""), ""),
  "khung chữ của Word cũ": hangings["oldTextBox"]!("").replace(run(""), ""),
  "bảng tính nhúng": `<w:r><w:object><v:shape id="o#"><v:imagedata r:id="rPicture"/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Excel.Sheet.12" ShapeID="o#" ObjectID="_#" r:id="rPicture"/></w:object></w:r>`,
  "biểu đồ": graphic(
    "chart",
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rPicture"/>`,
  ),
  "sơ đồ SmartArt": graphic(
    "diagram",
    `<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rPicture" r:lo="rPicture" r:qs="rPicture" r:cs="rPicture"/>`,
  ),
  "công thức": `<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`,
  "công thức riêng dòng": `<m:oMathPara><m:oMath><m:r><m:t>y=2</m:t></m:r></m:oMath></m:oMathPara>`,
  "không có gì": "",
};
const words = "Tổ chức quán triệt các văn bản về dân chủ ở cơ sở đến cán bộ, công chức và Nhân dân trong xã. ".repeat(
  9,
);
const guidanceLine = (content = "") =>
  paragraph(run(`- ${outline.sections.find(({ id }) => id === "I.1")!.guidance[0]!}`) + content, styled("BcGoiY"));

/** A report whose sections hold these; the others are written. */
function report(contents: ReadonlyMap<string, string>, heading = (text: string) => paragraph(run(text))): Uint8Array {
  let number = 0;
  const body = outline.sections
    .map(({ id, number: its, title }) => heading(`${its} ${title}`) + (contents.get(id) ?? paragraph(run(words))))
    .join("")
    .replace(/#/gu, () => String(++number));
  return pack(body);
}

describe("Chỗ chỉ có trong mã của Word được nói như nhau, dù đọc từ tệp hay đọc trong Word", () => {
  test.each(Object.entries(unlisted))("%s", async (_, content) => {
    const bytes = report(new Map([["I.1", paragraph(content)]]));
    expect(verdicts(await readInWord(bytes))).toEqual(verdicts(readDocx(bytes).snapshot));
  });

  test.each(Object.entries(unlisted))("%s neo ở chính đề mục, bên dưới là dòng trống", async (_, content) => {
    const hanging = (text: string) => paragraph(run(text) + (text.startsWith("1. Kết quả đạt được") ? content : ""));
    const bytes = report(new Map([["III.1", "<w:p/>"]]), hanging);
    expect(verdicts(await readInWord(bytes))).toEqual(verdicts(readDocx(bytes).snapshot));
  });

  test("bất kỳ thứ gì, ở bất kỳ mục nào, giữa dòng trống, dòng chấm, dòng gợi ý", async () => {
    const thing = fc.constantFrom(...Object.values(unlisted));
    const line = fc.oneof(
      { weight: 4, arbitrary: thing.map((content) => paragraph(content)) },
      { weight: 2, arbitrary: fc.constant("<w:p/>") },
      // A picture in line is told by Word itself: what stands in the same paragraph with it is not looked for.
      fc
        .tuple(thing, thing)
        .filter((both) => !both.includes(unlisted["hình trong dòng"]!))
        .map(([one, other]) => paragraph(one + other)),
      thing.map((content) => paragraph(run("…………") + content)),
      thing.map((content) => guidanceLine(content)),
      thing.map((content) => paragraph(run("Đã ban hành 05 văn bản chỉ đạo.") + content)),
    );
    const section = fc.constantFrom(...outline.sections.map(({ id }) => id));
    const contents = fc.array(fc.tuple(section, fc.array(line, { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 4,
    });
    const headings = fc.constantFrom(
      (text: string) => paragraph(run(text)),
      (text: string) => paragraph(run(text), styled("Heading1")),
      (text: string) => paragraph(run(text, "<w:b/>")),
    );
    await fc.assert(
      fc.asyncProperty(
        contents,
        headings,
        fc.constantFrom("1.3", "1.8"),
        fc.constantFrom({}, oddestWord),
        async (some, heading, wordApi, faults) => {
          const bytes = report(new Map(some.map(([id, lines]) => [id, lines.join("")])), heading);
          const opened = await officeHostOf(bytes, { wordApi, faults });
          try {
            expect(verdicts(await opened.host.read())).toEqual(verdicts(readDocx(bytes).snapshot));
          } finally {
            await opened.close();
          }
        },
      ),
      { numRuns },
    );
  });

  test("đề mục đứng trong khung chữ là đề mục", async () => {
    const boxed = (text: string) =>
      paragraph(hangings["textBox"]!("").replace(run(""), "").replace("Chữ trong hộp", text));
    const bytes = report(new Map(), boxed);
    expect(verdicts(await readInWord(bytes))).toEqual(verdicts(readDocx(bytes).snapshot));
    expect(verdicts(await readInWord(bytes)).map(({ status }) => status)).not.toContain("missing");
  });
});

describe("Mã của Word chỉ được hỏi khi cần", () => {
  test("đọc lần thứ hai không hỏi lại", async () => {
    office = await officeHostOf(report(new Map([["I.1", paragraph(unlisted["hình nổi"]!)]])));
    expect(await looks(() => office!.host.read())).toBe(1);
    expect(await looks(() => office!.host.read())).toBe(0);
    expect(verdicts(await office.host.read())[1]).toMatchObject({ status: "thin", unread: true });
  });

  test("khung đề cương vừa chèn thì không hỏi, dù còn mục nào cũng trống", async () => {
    for (const guidance of [true, false]) {
      office = await openOfficeHost([{ text: "" }]);
      const { host } = office;
      const taken = await looks(async () => {
        const snapshot = await host.read();
        const sections = readSections(outline, snapshot, null);
        const details = emptyDetails(outline.defaults);
        await host.apply(
          skeletonEdits(outline, details, sections, snapshot, { what: "report", guidance, at: "neighbours" }),
        );
      });
      // Of a document without a head what its page header holds; and the write looks at what it writes into.
      expect(taken).toBeLessThanOrEqual(2);
      expect(await looks(() => host.read())).toBe(0);
      await office.close();
    }
    office = null;
  });

  test("chữ gõ ở nơi khác không làm Word bị hỏi", async () => {
    office = await officeHostOf(report(new Map([["I.1", "<w:p/>"]])));
    const { paragraphs } = await office.host.read();
    const last = paragraphs.findLast(({ text }) => text.length > 100)!.index;
    const taken = await looks(async () => {
      for (const text of ["Đã", "Đã tiếp", "Đã tiếp công dân"]) {
        await office!.type(last, text);
        await office!.host.read();
      }
    });
    expect(taken).toBe(0);
  });

  test("hình dán vào chỗ trống khi ngăn đang mở: con trỏ ở đó thì hỏi lại một lần", async () => {
    office = await officeHostOf(report(new Map([["I.1", "<w:p/>"]])));
    const { host } = office;
    const blank = (await host.read()).paragraphs.find(({ text }) => text === "")!.index;
    expect(verdicts(await host.read())[1]).toMatchObject({ status: "empty" });
    const hints: string[] = [];
    const stop = await host.watch((hint) => hints.push(hint));
    await office.moveCursor(blank);
    await pasteEquation(blank);
    await settled();
    hints.length = 0;
    expect(await host.cursor()).toBe(blank);
    expect(hints).toEqual(["text"]);
    expect(await looks(() => host.read())).toBe(1);
    expect(verdicts(await host.read())[1]).toMatchObject({ status: "thin", unread: true });
    hints.length = 0;
    await host.cursor();
    expect(hints).toEqual([]);
    expect(await looks(() => host.read())).toBe(0);
    stop();
  });

  test("Word không cho đọc mã thì thôi, không bị hỏi lại", async () => {
    office = await officeHostOf(report(new Map([["I.1", "<w:p/>"]])), { faults: { ooxmlThrows: true } });
    expect(await looks(() => office!.host.read())).toBe(1);
    expect(await looks(() => office!.host.read())).toBe(0);
  });

  test("nhiều nhất ba lượt gọi, lần sau lại như trước", async () => {
    office = await officeHostOf(report(new Map([["I.1", "<w:p/>"]])));
    const read = () => office!.host.read();
    expect((await roundTrips(office.office, read)).asked).toBeLessThanOrEqual(3);
    expect((await roundTrips(office.office, read)).asked).toBeLessThanOrEqual(2);
  });
});

describe("Chữ trong khung, đoạn nối nhau vì dấu đoạn đã bị xóa:", () => {
  const box = paragraph(hangings["textBox"]!("").replace(run(""), ""));
  const joined =
    paragraph(run("Đã ban hành uỷ quyền "), `<w:rPr><w:del w:id="9" ${author}/></w:rPr>`) +
    paragraph(run("cho 05 thôn uỷ thác."));

  test("đi tới, chèn bên dưới, sửa đều đúng chỗ; chữ trong khung để lại cho người dùng", async () => {
    office = await officeHostOf(report(new Map([["I.1", joined + box + paragraph(run("Dưới khung."))]])), {
      wordApi: "1.8",
    });
    const { host } = office;
    const { paragraphs } = await host.read();
    const find = (text: string) => paragraphs.find((one) => one.text === text)!;
    const one = find("Đã ban hành uỷ quyền cho 05 thôn uỷ thác.");
    const boxed = find("Chữ trong hộp");
    await host.select(boxed.index, boxed.text);
    expect(await host.cursor()).toBe(boxed.index);
    await host.select(one.index, one.text);
    expect(await host.cursor()).toBe(one.index);
    const from = one.text.lastIndexOf("uỷ");
    const applied = await host.apply([
      { kind: "replace", paragraph: one.index, text: one.text, from, to: from + 2, insert: "ủy" },
      { kind: "replace", paragraph: boxed.index, text: boxed.text, from: 0, to: 3, insert: "chữ" },
      {
        kind: "insert",
        at: { where: "after", paragraph: boxed.index, text: boxed.text },
        blocks: [{ kind: "text", role: "room", text: "Chèn dưới khung.", section: "I.1" }],
      },
    ]);
    expect(applied).toMatchObject({ left: 1 });
    const texts = (await host.read()).paragraphs.map(({ text }) => text).filter((text) => text !== "");
    const at = texts.indexOf("Đã ban hành uỷ quyền cho 05 thôn ủy thác.");
    expect(texts.slice(at, at + 4)).toEqual([
      "Đã ban hành uỷ quyền cho 05 thôn ủy thác.",
      "Chữ trong hộp",
      "Chèn dưới khung.",
      "Dưới khung.",
    ]);
    await applied.undo();
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text));
  });
});

async function readInWord(bytes: Uint8Array): Promise<Snapshot> {
  await office?.close();
  office = await officeHostOf(bytes);
  return office.host.read();
}

/**
 * Status of every section, and whether there is something nobody could read
 * in one without words: beside one picture nothing more is asked about.
 */
function verdicts(snapshot: Snapshot) {
  return readSections(outline, snapshot, null).map(({ id, status, words: count, unread }) => ({
    id,
    status,
    unread: count === 0 && unread !== undefined,
  }));
}

/** How often Word was asked for its OOXML. */
async function looks(act: () => Promise<unknown>): Promise<number> {
  const from = office!.office.batches.length;
  await act();
  const sent = office!.office.batches.slice(from);
  return sent.filter(({ Actions }) => Actions.some(({ Name }) => Name === "GetOoxml")).length;
}

async function pasteEquation(index: number): Promise<void> {
  const { document } = office!.office;
  const { bodyOf } = await import("../stand-in/model/body");
  const { doc, tr } = document.state();
  const { math } = doc.type.schema.nodes;
  document.dispatch(
    tr.insert(bodyOf(doc).paragraphs[index]!.pos + 1, math!.create({ ommlXml: unlisted["công thức"]! })),
  );
}

/** Events of the document arrive in their own turn. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 50));
}
