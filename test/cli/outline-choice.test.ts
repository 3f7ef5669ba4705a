import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { emptyMemory, memoryElement, serializeMemory } from "../../src/core/memory/memory-xml";
import { readOutlineFile, writeOutlineFile } from "../../src/core/outline/outline-file";
import { packOutline } from "../../src/core/outline/use/carried";
import { printedOnly } from "../../src/core/outline/use/adapt";
import { judged as judgedInReview } from "../../src/review/workers/judge-file";
import type { JudgeSettings } from "../../src/review/workers/messages";
import { readOutline } from "../../src/review/workers/read-outline";
import { outlineFromPath } from "../../src/cli/outline-file";
import { buildDocx } from "../support/docx-builder";
import { outlineFixture } from "../support/outline-fixture";

const folder = mkdtempSync(join(tmpdir(), "de-cuong-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const docx = (lines: readonly string[], memory?: string) =>
  buildDocx(
    lines.map((text) => ({ text })),
    memory === undefined ? {} : { memory },
  );

const outline = file(
  "cong-van.docx",
  docx([
    "ĐỀ CƯƠNG BÁO CÁO",
    "Công tác cải cách hành chính năm 2026",
    "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
    "- Số văn bản đã ban hành.",
    "II. KẾT QUẢ THỰC HIỆN",
    "1. Cải cách thủ tục hành chính",
    "2. Cải cách chế độ công vụ",
    "III. KIẾN NGHỊ (nếu có)",
  ]),
);
const lines = [
  "BÁO CÁO",
  "Công tác cải cách hành chính năm 2026",
  "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
  "Ủy ban nhân dân xã An Bình đã ban hành 06 văn bản chỉ đạo, phân công 12 công chức theo dõi từng lĩnh vực, tổ chức 02 cuộc kiểm tra và báo cáo hằng quý về Ủy ban nhân dân tỉnh.",
  "II. KẾT QUẢ THỰC HIỆN",
  "1. Cải cách thủ tục hành chính",
  "Đã giải quyết 4.512/4.530 hồ sơ đúng hạn, đạt 99,6%; 100% thủ tục được niêm yết tại bộ phận một cửa của xã.",
  "2. Cải cách chế độ công vụ",
];
const run = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve("scripts/check.mjs"), "--json", ...args], {
    encoding: "utf8",
  });
  return { stderr, status, report: stdout === "" ? null : (JSON.parse(stdout)[0] as Judged) };
};
interface Judged {
  readonly outline: string;
  readonly sections: readonly { readonly id: string; readonly status: string }[];
}
const statuses = ({ sections }: Judged) => Object.fromEntries(sections.map(({ id, status }) => [id, status]));
const expected = { I: "written", II: "empty", "II.1": "written", "II.2": "empty", III: "missing" };

describe("a report judged by an outline that the product was not made for", () => {
  const report = file("bao-cao.docx", docx(lines));

  it("takes the outline from the letter's own .docx", () => {
    const { report: judged } = run("--outline", outline, report);
    expect(statuses(judged!)).toMatchObject({ ...expected, II: expect.any(String) });
  });

  it("takes it from the .json file that was saved of it, with the same result", async () => {
    const read = await outlineFromPath(outline, { period: "fullYear", year: 2026 });
    const saved = file("de-cuong.json", writeOutlineFile("outline" in read ? read.outline : (null as never)));
    expect("outline" in readOutlineFile(readFileSync(saved, "utf8"))).toBe(true);
    expect(run("--outline", saved, report).report).toEqual(run("--outline", outline, report).report);
  });

  it("takes it from the document that carries it, without being told", async () => {
    const read = await outlineFromPath(outline, { period: "fullYear", year: 2026 });
    const printed = "outline" in read ? read.outline : (null as never);
    const memory = memoryElement(
      serializeMemory({ ...emptyMemory(printed), carriedOutline: writeOutlineFile(printed) }),
    );
    const carrying = file("mang-theo.docx", docx(lines, memory));
    const { report: judged, stderr } = run(carrying);
    expect(stderr).toBe("");
    expect(judged!.outline).toBe(printed.id);
    expect(statuses(judged!)).toEqual(statuses(run("--outline", outline, report).report!));
  });

  it("is judged the same by the receiving page and at the command line, also when the outline travels packed", () => {
    const long = outlineFixture("02-truong-hoc.txt");
    const sections = long.sections.map((section) => ({
      ...section,
      guidance: [
        ...section.guidance,
        ...[1, 2, 3, 4].map((quarter) => `Kết quả của quý ${quarter}, của từng tổ chuyên môn, so với cùng kỳ.`),
      ],
    }));
    const printed = printedOnly({ ...long, sections });
    const carriedOutline = packOutline(printed)!;
    expect(carriedOutline).toMatch(/^deflate:/u);
    const memory = memoryElement(serializeMemory({ ...emptyMemory(printed), carriedOutline }));
    const bytes = docx(
      [
        "BÁO CÁO",
        "Thực hiện dân chủ trong nhà trường năm 2026",
        ...printed.sections.flatMap(({ number, title }) => [`${number} ${title}`, lines[3]!]),
      ],
      memory,
    );
    const { report: judged, stderr } = run(file("dai.docx", bytes));
    expect(stderr).toBe("");
    expect(judged!.outline).toBe(printed.id);
    const received = judgedInReview(bytes, { outline: null } as JudgeSettings, null);
    expect(received.problem).toBeNull();
    expect(Object.fromEntries(received.report.sections.map(({ id, status }) => [id, status]))).toEqual(
      statuses(judged!),
    );
    expect(statuses(judged!)).toMatchObject({ "III.1.2": "written", V: "written" });
  });

  it("has one id, whether the receiving page or the command line read its .docx", async () => {
    const bytes = new Uint8Array(readFileSync(outline));
    const { text } = await readOutline(bytes, "khac-ten.docx", { year: 2026, month: 6 });
    const received = readOutlineFile(text!);
    const read = await outlineFromPath(outline, { period: "fullYear", year: 2026 });
    if (!("outline" in received) || !("outline" in read)) throw new Error("không đọc được đề cương");
    expect(received.outline.id).toBe(read.outline.id);
    expect(received.outline.id).toMatch(/^docx-[0-9a-f]{12}$/u);
  });

  it("says what to do when the file holds no outline", () => {
    const { status, stderr } = run("--outline", file("thu.docx", docx(["Thư mời", "Kính mời."])), report);
    expect(status).toBe(2);
    expect(stderr).toContain("Không thấy các mục được đánh số");
  });
});
