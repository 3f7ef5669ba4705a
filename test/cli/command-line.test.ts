import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyMemory, memoryElement, serializeMemory } from "../../src/core/memory/memory-xml";
import { fillFields } from "../../src/core/outline/fields";
import type { JsonEntry } from "../../src/export/as-json";
import { soNoiVu2025 } from "../../src/outlines";
import { run as runWith, workFolder } from "../support/command-line";
import { buildDocx } from "../support/docx-builder";
import { packDocx } from "../support/docx-package";

// Each run starts Node anew.
jest.setTimeout(60_000);

const { folder, save, remove } = workFolder();
afterAll(remove);

/** Runs the command line as `npm run check` does. */
const run = (...args: readonly string[]) => runWith(args);

const { period, year } = soNoiVu2025.defaults;
const sentence =
  "Ủy ban nhân dân xã An Bình đã tổ chức 12 cuộc họp với 350 lượt người dự, công khai 14 nội dung theo Điều 11 của Luật và niêm yết đủ 30 ngày liên tục.";

/** A report with every section written, save those left out. */
function reportWithout(...left: readonly string[]): Uint8Array {
  const written = soNoiVu2025.sections.filter(({ id }) => !left.includes(id));
  return buildDocx(
    written.flatMap(({ number, title }) => [
      { text: `${number} ${fillFields(title, { period, year })}`, bold: true },
      { text: sentence },
    ]),
  );
}

describe("npm run check", () => {
  it("ends with 0 when every required section is written, and shows the table of sections", () => {
    const { status, stdout, stderr } = run(save("du.docx", reportWithout()));
    expect(stderr).toBe("");
    expect(stdout).toMatch(
      /du\.docx – 11\/11 mục đã viết\nĐơn vị: .+ Kỳ: .+\nMục +Trạng thái +Chữ +Tên mục\nI +Đã viết/,
    );
    expect(status).toBe(0);
  });

  it("gives one JSON object a file in the promised shape, also for files that cannot be read, and ends with 2", () => {
    const missing = save("thieu.docx", reportWithout("II.3"));
    const damaged = save("hong.docx", reportWithout().subarray(0, 900));
    const encrypted = save(
      "mat-khau.docx",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from("EncryptedPackage", "utf16le")]),
    );
    const text = save("van-ban.docx", Buffer.from("không phải docx"));
    const bomb = save(
      "bom.docx",
      packDocx({ body: "", parts: { "word/document.xml": new Uint8Array(24 * 1024 * 1024).fill(0x20) } }),
    );
    const gone = join(folder, "khong-co.docx");
    const { status, stdout, stderr } = run("--json", damaged, missing, encrypted, text, bomb, gone);
    const entries = JSON.parse(stdout) as JsonEntry[];
    expect(entries.map(({ file, error }) => [file, error?.kind])).toEqual([
      [damaged, "damaged"],
      [missing, undefined],
      [encrypted, "encrypted"],
      [text, "notWord"],
      [bomb, "tooLarge"],
      [gone, "unreachable"],
    ]);
    const report = entries[1] as JsonEntry;
    expect(Object.keys(report)).toEqual([
      "file",
      "outline",
      "kind",
      "kindName",
      "why",
      "unit",
      "period",
      "sections",
      "findings",
      "summary",
    ]);
    expect(report.outline).toBe("so-noi-vu-2025");
    expect(report.summary).toEqual({ written: 10, required: 11 });
    expect(report.sections.find(({ id }) => id === "II.1")).toEqual({
      id: "II.1",
      title: "Thực hiện dân chủ ở xã, phường, thị trấn",
      status: "written",
      words: expect.any(Number) as number,
      paragraph: 12,
      matchedBy: "exact",
    });
    expect(report.sections.find(({ id }) => id === "II.3")).toMatchObject({
      status: "missing",
      paragraph: null,
      matchedBy: null,
    });
    const finding = report.findings.find(({ rule }) => rule === "missing-section");
    expect(finding).toEqual({
      rule: "missing-section",
      severity: "must",
      section: "II.3",
      paragraph: null,
      message: expect.stringContaining("II.3") as string,
    });
    expect(stderr.trim().split("\n")).toHaveLength(5);
    expect(stderr).toContain(`${encrypted}: Tệp có mật khẩu`);
    expect(status).toBe(2);
  });

  it("looks into folders, sums up, writes a note for each report and never over anything", () => {
    const nested = join(folder, "nop", "huyen");
    mkdirSync(nested, { recursive: true });
    const originals = ["nop/xa.docx", "nop/huyen/xa.docx"].map((name) => save(name, reportWithout("V")));
    save("nop/~$xa.docx", Buffer.from("khóa"));
    const notes = join(folder, "phieu");
    mkdirSync(notes);
    writeFileSync(join(notes, "xa.phieu-de-nghi-bo-sung.html"), "đã điền tay");
    const before = originals.map((path) => readFileSync(path));
    const { status, stdout } = run("--summary", "--note", notes, join(folder, "nop"));
    expect(stdout).toMatch(
      /^Tệp .+\n.+huyen.xa\.docx +10\/11 .+\n.+xa\.docx +10\/11 .+\n2 tệp: 0 đủ mục, 2 còn thiếu, 0 không đọc được\n$/,
    );
    expect(status).toBe(1);
    expect(readdirSync(notes).sort()).toEqual([
      "xa.phieu-de-nghi-bo-sung-2.html",
      "xa.phieu-de-nghi-bo-sung-3.html",
      "xa.phieu-de-nghi-bo-sung.html",
    ]);
    expect(readFileSync(join(notes, "xa.phieu-de-nghi-bo-sung.html"), "utf8")).toBe("đã điền tay");
    expect(readFileSync(join(notes, "xa.phieu-de-nghi-bo-sung-2.html"), "utf8")).toContain(
      "Mục V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có) – Thiếu mục",
    );
    expect(originals.map((path) => readFileSync(path))).toEqual(before);
  });

  it("reads the memory of a document: what does not apply is not asked for, damage is told", () => {
    const memory = {
      ...emptyMemory(soNoiVu2025),
      notApplicable: [{ section: "V", reason: "Kỳ này không có kiến nghị" }],
    };
    const build = (text: string) =>
      buildDocx([{ text: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI" }], {
        memory: memoryElement(text),
      });
    const kept = save("nho.docx", build(serializeMemory(memory)));
    const damaged = save("nho-hong.docx", build(serializeMemory({ ...memory, ticks: [7 as unknown as string] })));
    const { stdout, stderr } = run("--json", kept, damaged);
    const entries = JSON.parse(stdout) as JsonEntry[];
    expect(entries.map(({ sections }) => sections.find(({ id }) => id === "V")?.status)).toEqual([
      "notApplicable",
      "notApplicable",
    ]);
    expect(stderr).toBe(
      `${damaged}: thông tin lưu trong văn bản bị hỏng một phần; phần còn lại được đối chiếu bình thường.\n`,
    );
  });

  it("explains itself, and refuses what it does not know", () => {
    const help = run("--help");
    expect(help.status).toBe(0);
    for (const word of ["--json", "--outline ID", "--note", "--summary", "so-noi-vu-2025", "Mã thoát"])
      expect(help.stdout).toContain(word);
    const unknown = run("--outline", "so-noi-vu-1998", "a.docx");
    expect(unknown).toMatchObject({ status: 2, stdout: "" });
    expect(unknown.stderr).toContain('Không có đề cương "so-noi-vu-1998"');
    expect(run("--jsn").status).toBe(2);
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining("Chưa có tệp nào") as string });
  });
});
