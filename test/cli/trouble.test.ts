import { closeSync, mkdirSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { JsonEntry } from "../../src/export/as-json";
import { run, runUnread, workFolder } from "../support/command-line";
import { buildDocx } from "../support/docx-builder";
import { packDocx } from "../support/docx-package";

// Each run starts Node anew.
jest.setTimeout(60_000);

let work: ReturnType<typeof workFolder>;
beforeAll(() => (work = workFolder()));
afterAll(() => work.remove());

const heading = "III. Nhận xét, đánh giá về việc làm được";
const report = buildDocx([{ text: "BÁO CÁO" }, { text: heading, bold: true }, { text: "Đã công khai 12 nội dung." }]);
/** Control signs a terminal obeys, and the mark that turns a name's end around. */
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u; // eslint-disable-line no-control-regex
const evil = "\u001b]0;x\u0007\u009b2J\u202excod";

describe("the command line in trouble", () => {
  it("shows every sign that could steer the terminal as its code, from names and from contents", () => {
    const named = work.save(`${evil}.docx`, report);
    const broken = work.save(`hỏng ${evil}.docx`, "không phải docx");
    const parts = packDocx({
      body: "",
      parts: {
        "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="&#x9b;31m.xml"/></Relationships>`,
      },
    });
    const part = work.save("phan.docx", parts);
    for (const form of [[], ["--summary"], ["--json"], ["--english"]]) {
      const { stdout, stderr, status } = run([...form, named, broken, part]);
      expect(status).toBe(2);
      expect(stdout + stderr).not.toMatch(steering);
      expect(stdout).toContain("\\u001b]0;x\\u0007\\u009b2J\\u202excod.docx");
      if (form[0] === "--json")
        expect((JSON.parse(stdout) as JsonEntry[]).map(({ file }) => file)).toEqual([named, broken, part]);
    }
  });

  it("says in one line that the result's reader is gone or its disk full", async () => {
    const file = work.save("xa.docx", report);
    const unread = await runUnread(["--json", file]);
    expect(unread.stderr).toMatch(/^Không ghi được kết quả: chương trình nhận kết quả đã đóng \[EPIPE\]\.\n$/u);
    expect(unread.status).toBe(2);
    const full = openSync("/dev/full", "w");
    expect(run([file], full)).toMatchObject({
      status: 2,
      stderr: "Không ghi được kết quả: đĩa đã đầy [ENOSPC].\n",
    });
    closeSync(full);
  });

  it("keeps the JSON whole when a note cannot be written, says so in one line and leaves nothing half-written", () => {
    const [first, second] = ["a.docx", "b.docx"].map((name) => work.save(name, report)) as [string, string];
    const unwritable = run(["--json", "--note", "/proc", first, second]);
    expect((JSON.parse(unwritable.stdout) as JsonEntry[]).map(({ file }) => file)).toEqual([first]);
    expect(unwritable.stderr).toMatch(/^Không ghi được phiếu vào \/proc: .+\n$/u);
    expect(unwritable.status).toBe(2);
    const inFile = run(["--note", join(first, "phieu"), second]);
    expect(inFile.stderr).toMatch(/^Không tạo được thư mục .+: đường dẫn có phần không phải thư mục \[ENOTDIR\]\.\n$/u);
    expect(inFile).toMatchObject({ status: 2, stdout: "" });
    const notes = join(work.folder, "phieu");
    expect(run(["--note", notes, first, second]).status).toBe(1);
    expect(readdirSync(notes).sort()).toEqual(["a.phieu-de-nghi-bo-sung.html", "b.phieu-de-nghi-bo-sung.html"]);
  });

  it("says which folder holds nothing to read, and takes .docm and .dotx", () => {
    const empty = join(work.folder, "trong");
    const mixed = join(work.folder, "lan");
    for (const folder of [empty, mixed]) mkdirSync(folder);
    work.save("trong/ghi-chu.txt", "x");
    for (const name of ["a.docm", "b.DOTX", "c.docx", "d.txt"]) work.save(`lan/${name}`, report);
    const { stdout, stderr, status } = run(["--json", empty, mixed]);
    expect((JSON.parse(stdout) as JsonEntry[]).map(({ file }) => file)).toEqual(
      ["a.docm", "b.DOTX", "c.docx"].map((name) => join(mixed, name)),
    );
    expect(stderr).toBe(`${empty}: trong thư mục không có tệp .docx, .docm hay .dotx nào để kiểm tra.\n`);
    expect(status).toBe(2);
    expect(run(["--json", empty])).toMatchObject({ status: 2, stdout: "[]\n" });
  });

  it.each([
    [["--jsn"], 'Không có lựa chọn "--jsn".'],
    [["--outline"], 'Lựa chọn "--outline" cần một giá trị đi kèm'],
    [["--json=1"], 'Lựa chọn "--json" không nhận giá trị đi kèm.'],
    [["--is", "III", "a.docx"], 'Hãy viết --is "SỐ MỤC=đề mục trong tệp"'],
    [["--is-not", "IX=Nhận xét", "a.docx"], 'Đề cương không có mục "IX".'],
    [[], "Chưa có tệp nào để kiểm tra."],
  ])("explains wrong usage in Vietnamese: %j", (args, line) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout, begins: stderr.startsWith(line) }).toEqual({ status: 2, stdout: "", begins: true });
    expect(stderr).toContain("Cách dùng: npm run check");
  });

  it("is told which heading is meant, or not, and writes that nowhere", () => {
    const file = work.save("nhan-xet.docx", report);
    const sectionIII = (...args: readonly string[]) => {
      const { stdout, stderr } = run(["--json", ...args, file]);
      const found = (JSON.parse(stdout) as JsonEntry[])[0]?.sections.find(({ id }) => id === "III");
      return { paragraph: found?.paragraph, by: found?.matchedBy, stderr };
    };
    expect(sectionIII("--is", "III=Nhận xét, đánh giá về việc làm được")).toEqual({
      paragraph: 1,
      by: "answer",
      stderr: "",
    });
    expect(sectionIII("--is", `III=${heading}`)).toMatchObject({ paragraph: 1, by: "answer" });
    expect(sectionIII("--is-not", `III=${heading}`).paragraph).toBeNull();
    expect(sectionIII("--is", "III=Không có đề mục này").stderr).toBe(
      `${file}: không thấy đề mục "Không có đề mục này"\n`,
    );
  });
});
