import type { Block } from "../../src/core/edits/blocks";
import type { HostError } from "../../src/core/edits/document-host";
import type { Edit } from "../../src/core/edits/edits";
import { guidanceStyle } from "../../src/core/sections/guidance";
import type { HeadlessOptions } from "../stand-in/harness/open-headless";
import { canonicalBody } from "../support/canonical-xml";
import { officeHostOf, type OfficeHost } from "../support/office-host";
import { pack } from "../support/rich-document";
import { edit, usersWords, type UserEdit } from "../support/user-edits";
import { author, paragraph as p, run as t } from "../support/wordprocessing";

// A busy machine takes its time to start office.js.
jest.setTimeout(30_000);

/** Ways of losing something that were seen, each in its smallest document. */
let office: OfficeHost;
afterEach(() => office.close());
const open = async (body: string, options: HeadlessOptions = {}) => {
  office = await officeHostOf(pack(body), options);
  return office.host;
};

const file = () => canonicalBody(office.office.save());
const note = `<w:r><w:footnoteReference w:id="2"/></w:r>`;
const hint = (content: string, properties = "") => p(content, `<w:pStyle w:val="BcGoiY"/>${properties}`);
const blocks: readonly Block[] = [
  { kind: "text", role: "part", text: "IV. NHIỆM VỤ", section: "IV" },
  { kind: "text", role: "guidance", text: "- Nhiệm vụ chung.", section: "IV" },
  { kind: "text", role: "room", text: "", section: "IV" },
];
const report: Edit = { kind: "insert", at: { where: "end" }, blocks, newDocument: true };
const change = `w:id="9" ${author}`;

describe("Văn bản chỉ trông như trống không bao giờ bị thay", () => {
  test.each([
    ["chú thích", p(note)],
    ["chữ ẩn", p(t("ẩn", "<w:vanish/>"))],
    ["chữ bị xóa có theo dõi", p(`<w:del ${change}><w:r><w:delText>đã bỏ</w:delText></w:r></w:del>`)],
    [
      "điều khiển nội dung",
      `<w:sdt><w:sdtPr><w:tag w:val="o"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p("")}</w:sdtContent></w:sdt>${p("")}`,
    ],
    ["ngắt phần", `${p("", `<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>`)}${p("")}`],
  ])("%s", async (_, body) => {
    for (const wordApi of ["1.3", "1.5"]) {
      const host = await open(body, { wordApi });
      const before = file();
      await host.read();
      const applied = await host.apply([report]);
      expect(applied).toMatchObject({ paragraphs: 3, setPage: false });
      for (const block of before.split("\n").filter((one) => one !== "<w:p></>")) expect(file()).toContain(block);
      await applied.undo();
      expect(file()).toBe(before);
      if (wordApi === "1.3") await office.close();
    }
  });
});

test("văn bản trống thật sự thì bắt đầu bằng tệp của ta, có sẵn khổ giấy; hoàn tác trả lại văn bản trống", async () => {
  const host = await open(p(""), { wordApi: "1.5" });
  await host.read();
  const applied = await host.apply([report]);
  expect(applied).toMatchObject({ paragraphs: 3, left: 0, warnings: [], setPage: true });
  expect((await host.read()).paragraphs.map(({ text }) => text).filter((text) => text !== "")).toEqual([
    "IV. NHIỆM VỤ",
    "- Nhiệm vụ chung.",
  ]);
  await applied.undo();
  expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual([""]);
});

test("hộp chữ đứng một mình trong văn bản không mất khi chèn", async () => {
  const box = `<w:r><w:pict><v:shape id="s1"><v:textbox><w:txbxContent>${p(t("Trong hộp"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const host = await open(p(box), { wordApi: "1.5" });
  const [block] = file().split("\n");
  await host.read();
  await host.apply([report]);
  expect(file()).toContain(block);
});

describe("Dòng gợi ý có gì gắn vào thì để lại và nói rõ", () => {
  const words = "- Nhiệm vụ chung.";
  test.each([
    ["chú thích", hint(`${t(words)}${note}`)],
    ["ngắt phần", hint(t(words), `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`)],
    ["ngắt trang", hint(`${t(words)}<w:r><w:br w:type="page"/></w:r>`)],
    ["công thức", hint(`${t(words)}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`)],
    ["chữ ẩn", hint(`${t(words)}${t("ẩn", "<w:vanish/>")}`)],
    ["chữ người khác đã xóa", hint(`${t(words)}<w:del ${change}><w:r><w:delText>bỏ</w:delText></w:r></w:del>`)],
    ["người khác chèn cả dòng", hint(`<w:ins ${change}>${t(words)}</w:ins>`)],
    ["dấu trang", hint(`<w:bookmarkStart w:id="3" w:name="a"/>${t(words)}<w:bookmarkEnd w:id="3"/>`)],
    ["dấu trang quanh đoạn", `<w:bookmarkStart w:id="3" w:name="a"/>${hint(t(words))}<w:bookmarkEnd w:id="3"/>`],
    ["liên kết", hint(`<w:hyperlink r:id="rLink">${t(words)}</w:hyperlink>`)],
    ["trường", hint(`${t(words)}<w:fldSimple w:instr=" PAGE ">${t("1")}</w:fldSimple>`)],
    [
      "nhận xét bao ngoài",
      `${p(`<w:commentRangeStart w:id="1"/>${t("Từ")}`)}${hint(t(words))}${p(`${t("đến")}<w:commentRangeEnd w:id="1"/>`)}`,
    ],
    [
      "điều khiển nội dung",
      `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${hint(t(words))}</w:sdtContent></w:sdt>`,
    ],
    ["giữa hai bảng", `${table("A")}${hint(t(words))}${table("B")}`],
    ["số tự động", hint(t(words), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`)],
  ])("%s", async (_, body) => {
    const host = await open(`${p(t("Trên"))}${body}${p(t("Giữa"))}${hint(t("- Dòng trơn."))}${p(t("Dưới"))}`);
    const before = file();
    const { paragraphs } = await host.read();
    const removals = paragraphs
      .filter(({ style }) => style === guidanceStyle)
      .map(({ index, text }): Edit => ({ kind: "remove", paragraph: index, text }));
    const applied = await host.apply(removals);
    expect(applied).toMatchObject({ paragraphs: 1, left: 1 });
    const after = file();
    expect(after.split("\n")).toEqual(before.split("\n").filter((block) => !block.includes("- Dòng trơn.")));
    await applied.undo();
    expect(file()).toBe(before);
  });

  test("khi không còn gì để xóa thì không ghi gì", async () => {
    const host = await open(`${hint(`${t("- Nhiệm vụ chung.")}${note}`)}${p(t("Dưới"))}`);
    const before = file();
    const { text } = (await host.read()).paragraphs[0]!;
    expect(await host.apply([{ kind: "remove", paragraph: 0, text }])).toMatchObject({ paragraphs: 0, left: 1 });
    expect(file()).toBe(before);
  });
});

describe("Sửa chữ", () => {
  test("chỉ thay đúng chữ cần sửa, mỗi chữ giữ kiểu của nó, chú thích cạnh đó còn nguyên; hoàn tác trả lại đúng tệp", async () => {
    const host = await open(p(`${t("U", "<w:b/>")}${t("ỷ ban nhân dân")}${note}${t(" uỷ quyền", "<w:i/>")}`));
    const before = file();
    const { text } = (await host.read()).paragraphs[0]!;
    const at = text.indexOf("uỷ");
    const applied = await host.apply([
      { kind: "replace", paragraph: 0, text, from: 0, to: 2, insert: "Ủy" },
      { kind: "replace", paragraph: 0, text, from: at, to: at + 2, insert: "ủy" },
    ]);
    expect(applied.left).toBe(0);
    expect((await host.read()).paragraphs[0]!.text).toBe("Ủy ban nhân dân ủy quyền");
    expect(file()).toContain("footnoteReference");
    expect(file()).toMatch(/<w:b><\/>[^t]*<w:t[^>]*>Ủ<\/>/u);
    await applied.undo();
    expect(file()).toBe(before);
  });

  test.each([
    ["trong liên kết", `<w:hyperlink r:id="rLink">${t("uỷ")}</w:hyperlink>`],
    ["trong kết quả của trường", `<w:fldSimple w:instr=" REF a ">${t("uỷ")}</w:fldSimple>`],
    ["do người khác chèn", `<w:ins ${change}>${t("uỷ")}</w:ins>`],
  ])("%s thì để lại", async (_, content) => {
    const host = await open(`${p(`${t("Về ")}${content}${t(" quyền")}`)}${p(t("uỷ ban"))}`);
    const before = file();
    const { paragraphs } = await host.read();
    const applied = await host.apply(
      paragraphs.map(({ index, text }): Edit => {
        const from = text.indexOf("uỷ");
        return { kind: "replace", paragraph: index, text, from, to: from + 2, insert: "ủy" };
      }),
    );
    expect(applied).toMatchObject({ paragraphs: 1, left: 1 });
    expect(file().split("\n")[0]).toBe(before.split("\n")[0]);
    await applied.undo();
    expect(file()).toBe(before);
  });
});

describe("Chèn và hoàn tác", () => {
  const toc = (lines: readonly string[]) =>
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${lines.map((one) => p(t(one))).join("")}</w:sdtContent></w:sdt>`;

  test("không chèn vào trong mục lục, dù con trỏ đang ở đó", async () => {
    const host = await open(`${p(t("Trên"))}${toc(["I. CÔNG TÁC", "II. KẾT QUẢ"])}${p(t("Dưới"))}`);
    const before = file();
    await office.moveCursor(1);
    await expect(host.apply([{ kind: "insert", at: { where: "cursor" }, blocks }])).rejects.toMatchObject({
      kind: "badPlace",
    });
    expect(file()).toBe(before);
  });

  test("hình dán vào dòng trống của ta: hoàn tác không động đến", async () => {
    const host = await open(`${p(t("Trên"))}${p(t("Dưới"))}`);
    const applied = await host.apply([{ kind: "insert", at: { where: "after", paragraph: 0, text: "Trên" }, blocks }]);
    const room = (await host.read()).paragraphs.findIndex(({ text }) => text === "");
    await atRoom(room, note);
    const before = file();
    await expect(applied.undo()).rejects.toMatchObject({ kind: "changed" });
    expect(file()).toBe(before);
    // Once it is gone again, the same undo works.
    await atRoom(room, "");
    await applied.undo();
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(["Trên", "Dưới"]);
  });

  test.each([
    ["ngay dưới bảng", `${table("A")}${hint(t("- Một."))}${hint(t("- Hai."))}${p(t("Dưới"))}`],
    ["đầu văn bản", `${hint(t("- Một."))}${hint(t("- Hai."))}${p(t("Dưới"))}`],
    [
      "dưới chữ bôi màu, gạch ngang, chỉ số trên",
      `${p(t("Trên", `<w:strike/><w:highlight w:val="yellow"/><w:vertAlign w:val="superscript"/>`))}${hint(t("- Một."))}${table("B")}${p(t("Dưới"))}`,
    ],
    ["cạnh dòng trống của người viết", `${p(t("Trên"))}${p("")}${hint(t("- Một."))}${p("")}${p(t("Dưới"))}`],
  ])("dòng gợi ý đã xóa trở về đúng chỗ, đúng thứ tự, đúng kiểu: %s", async (_, body) => {
    for (const faults of [{}, { extraParagraph: true, singleParagraphMerges: true }]) {
      const host = await open(body, { faults });
      const before = file();
      const { paragraphs } = await host.read();
      const applied = await host.apply(
        paragraphs
          .filter(({ style }) => style === guidanceStyle)
          .map(({ index, text }): Edit => ({ kind: "remove", paragraph: index, text })),
      );
      expect(applied.left).toBe(0);
      await applied.undo();
      expect(file()).toBe(before);
      if (!("extraParagraph" in faults)) await office.close();
    }
  });
});

function table(text: string): string {
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(t(text))}</w:tc></w:tr></w:tbl>`;
}

/** The user pastes something into a blank line, or clears it; straight in the document. */
async function atRoom(index: number, content: string): Promise<void> {
  const { document } = office.office;
  const { bodyOf } = await import("../stand-in/model/body");
  const state = document.state();
  const entry = bodyOf(state.doc).paragraphs[index]!;
  const { tr } = state;
  if (content === "") tr.delete(entry.pos + 1, entry.pos + entry.node.nodeSize - 1);
  else tr.insert(entry.pos + 1, state.schema.text("2", [state.schema.marks["footnoteRef"]!.create({ id: "2" })]));
  document.dispatch(tr);
}

describe("Hoàn tác chữ đã sửa, sau khi người dùng gõ tiếp", () => {
  const wrong = (paragraph: number, text: string): Edit => {
    const from = text.indexOf("QH-15");
    return { kind: "replace", paragraph, text, from, to: from + "QH-15".length, insert: "QH15" };
  };
  const lines = ["Luật số 10/2022/QH-15 được phổ biến.", "Luật số 10/2022/QH-15 được học tập.", "Hết."];
  /** Two places are mended, the user goes on writing, the mending is taken back. */
  const takenBackAfter = async (...userEdits: readonly UserEdit[]) => {
    const host = await open(lines.map((one) => p(t(one))).join(""));
    const texts = async () => (await host.read()).paragraphs.map(({ text }) => text);
    await host.read();
    const applied = await host.apply([wrong(0, lines[0]!), wrong(1, lines[1]!)]);
    for (const userEdit of userEdits) edit(office.office.document, userEdit);
    const before = await texts();
    const told = await applied.undo().then(
      () => "done",
      ({ kind }: HostError) => kind,
    );
    return { before, told, after: await texts() };
  };

  test("trong chính đoạn ấy: chữ gõ thêm ở lại, chỗ sửa trở về", async () => {
    const { told, after } = await takenBackAfter({ kind: "type", at: 0 });
    expect(told).toBe("done");
    expect(after).toEqual([lines[0] + usersWords, ...lines.slice(1)]);
  });

  test("đè lên một chỗ sửa: chỗ ấy là của người dùng, các chỗ khác trở về, và được nói rõ", async () => {
    const { before, told, after } = await takenBackAfter({ kind: "delete", at: 0.4 }, { kind: "newParagraph", at: 0 });
    expect(told).toBe("written");
    expect(after).toEqual(before.map((one) => (one.includes("phổ biến") ? lines[0] : one)));
  });

  test("một đoạn bị xóa, đoạn giống nó chuyển vào chỗ ấy: chỉ sửa lại chính đoạn đã sửa", async () => {
    const { told, after } = await takenBackAfter({ kind: "delete", at: 0 }, { kind: "newParagraph", at: 1 });
    expect(told).toBe("written");
    expect(after).toEqual([...lines.slice(1), usersWords]);
  });

  test("đè lên mọi chỗ sửa: không làm gì", async () => {
    const { before, told, after } = await takenBackAfter({ kind: "delete", at: 0 }, { kind: "delete", at: 0 });
    expect(told).toBe("changed");
    expect(after).toEqual(before);
  });
});
