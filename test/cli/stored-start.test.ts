import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildDocx } from "../support/docx-builder";
import { workFolder } from "../support/command-line";

jest.setTimeout(120_000);

const { folder, save, remove } = workFolder();
afterAll(remove);

const stored = join(folder, "worker.blob");
const files = [
  save("xa-an-binh.docx", buildDocx([{ text: "BÁO CÁO" }, { text: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI" }])),
  save("khong-phai-docx.docx", "BÁO CÁO"),
  save("phuong-an-binh.docx", buildDocx([{ text: "BÁO CÁO" }, { text: "Đã tổ chức 12 hội nghị." }])),
];

/** What the command line says of the files. */
function answer() {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "check.mjs"), ...files], {
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

describe("the stored start of the processes that judge", () => {
  let whole: Buffer;
  let plain: ReturnType<typeof answer>;

  beforeAll(() => {
    const bundling = pathToFileURL(resolve("scripts/build/command-line.mjs")).href;
    const script = `await (await import(${JSON.stringify(bundling)})).bundleCommandLine(${JSON.stringify(folder)})`;
    spawnSync(process.execPath, ["--input-type=module", "--eval", script], { stdio: "inherit" });
    whole = readFileSync(stored);
    rmSync(stored);
    plain = answer();
  });

  it("changes nothing of what is said", () => {
    writeFileSync(stored, whole);
    expect(plain.status).toBe(2);
    expect(answer()).toEqual(plain);
  });

  it.each([
    ["empty", () => Buffer.alloc(0)],
    ["of something else", () => Buffer.from("BÁO CÁO".repeat(1000))],
    ["cut off", () => whole.subarray(0, whole.length / 2)],
    ["overwritten in the middle", () => Buffer.from(whole).fill(0, whole.length / 2, whole.length / 2 + 100_000)],
    ["of another Node", () => Buffer.from(whole.toString("latin1").replaceAll(process.version, "v19.0.0"), "latin1")],
  ])("costs no file when it is %s", (_how, damaged) => {
    writeFileSync(stored, damaged());
    expect(answer()).toEqual(plain);
  });
});
