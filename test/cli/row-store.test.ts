import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { OutputError } from "../../src/cli/outputs/output";
import { PrintStore } from "../../src/cli/outputs/print-store";
import { RowStore } from "../../src/cli/outputs/row-store";
import { overviewRowWith, said } from "../support/overview-row";
import { writeOfficeFolder } from "../support/office-folder";

// The second test starts Node anew.
jest.setTimeout(60_000);

const home = mkdtempSync(join(tmpdir(), "tam-"));
afterAll(() => rmSync(home, { recursive: true }));

const rows = Array.from({ length: 200 }, (_, at) =>
  overviewRowWith({
    file: `xã ${at}.docx`,
    unit: `UBND xã An Bình ${at}`,
    statuses: { "I.1": "written", "II.1": at % 2 === 0 ? "thin" : "missing" },
    said: [said("II.1b-1", "II.1", `Tiếp ${at} lượt: ${"ở ".repeat(at)}🙂`, "lượt", at)],
  }),
);

describe("rows that lie in a file until they are asked for", () => {
  it("come back as they were, in any order and as often as one likes", () => {
    const store = new RowStore(home);
    const heads = rows.map((row) => store.add(row));
    const asked = [...heads].reverse().concat(heads[7]!, heads[7]!, heads[0]!);
    expect(asked.map(store.whole)).toEqual([...rows].reverse().concat(rows[7]!, rows[7]!, rows[0]!));
    store.close();
    expect(readdirSync(home)).toEqual([]);
  });

  // Windows keeps the name until the file is shut.
  (process.platform === "win32" ? it.skip : it)("have no name that anybody could open, or that could be left", () => {
    const store = new RowStore(home);
    const head = store.add(rows[3]!);
    expect(readdirSync(home)).toEqual([]);
    expect(store.whole(head)).toEqual(rows[3]);
    store.close();
  });

  it("leave heads without a word of what the reports say", () => {
    const store = new RowStore(home);
    const heads = rows.map((row) => store.add(row));
    expect(Math.max(...heads.map((head) => JSON.stringify(head).length))).toBeLessThan(500);
    store.close();
  });
});

it("a temporary folder that is not there is told as what it is, not as a fault of the program", () => {
  const parent = join(home, "khong-co");
  expect(() => new RowStore(parent)).toThrow(`Không ghi được tệp tạm vào ${parent}`);
  expect(() => new PrintStore(parent)).toThrow(OutputError);
});

it("a run that is stopped in the middle leaves nothing behind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ket-qua-"));
  const [reports, out] = [join(folder, "nop"), join(folder, "ra")];
  writeOfficeFolder(reports);
  mkdirSync(out);
  const results = [
    "--xlsx",
    join(out, "bang.xlsx"),
    "--compile",
    join(out, "du-thao.docx"),
    "--notes",
    join(out, "p.zip"),
  ];
  const program = [resolve("scripts/check.mjs"), "--json", ...results, reports];
  const child = spawn(process.execPath, program, { env: { ...process.env, TMPDIR: home } });
  child.stdout.once("data", () => child.kill("SIGTERM"));
  const status = await new Promise((done) => child.on("close", done));
  expect({ status, out: readdirSync(out), left: readdirSync(home) }).toEqual({
    status: 143,
    out: [],
    left: [],
  });
  rmSync(folder, { recursive: true });
});
