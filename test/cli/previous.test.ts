import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { run, workFolder } from "../support/command-line";
import { buildDocx } from "../support/docx-builder";

// Each run starts Node anew.
jest.setTimeout(60_000);

const { folder, save, remove } = workFolder();
afterAll(remove);

interface Told {
  readonly unit: string;
  readonly time: string;
  readonly visits: string;
}

/** A short report of a commune on its visitors. */
function report({ unit, time, visits }: Told): Uint8Array {
  return buildDocx(
    [
      unit,
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "BÁO CÁO",
      `Kết quả thực hiện dân chủ ở cơ sở ${time}`,
      "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
      "1. Thực hiện dân chủ ở xã, phường, thị trấn",
      visits,
    ].map((text) => ({ text })),
  );
}

const first = "6 tháng đầu năm 2025";
const second = "6 tháng đầu năm 2026";
const anBinh = "ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH";
const phuLoc = "ỦY BAN NHÂN DÂN XÃ PHÚ LỘC";
const visits = (count: number, change = "") =>
  `Ủy ban nhân dân phường đã tiếp ${count} lượt công dân đến kiến nghị, phản ánh tại trụ sở${change}.`;

describe("npm run check -- --previous", () => {
  it("pairs reports by their unit, however it is written, and says which are left over on either side", () => {
    mkdirSync(join(folder, "truoc"));
    const before = [
      save("truoc/a.docx", report({ unit: anBinh, time: first, visits: visits(22) })),
      save("truoc/z.docx", report({ unit: "ỦY BAN NHÂN DÂN XÃ TÂN HÒA", time: first, visits: visits(5) })),
    ];
    const same = save("moi-1.docx", report({ unit: "UBND PHƯỜNG AN BÌNH", time: second, visits: visits(22) }));
    const other = save("moi-2.docx", report({ unit: phuLoc, time: second, visits: visits(22) }));
    const { stdout, stderr } = run(["--json", "--previous", join(folder, "truoc"), same, other]);
    const [one, two] = JSON.parse(stdout) as { findings: { rule: string; section: string }[] }[];
    const carried = ({ findings }: NonNullable<typeof one>) => findings.filter(({ rule }) => rule === "stale-copy");
    expect(carried(one!)).toMatchObject([{ section: "II.1" }]);
    expect(carried(two!)).toEqual([]);
    expect(stderr.trim().split("\n")).toEqual([
      `${other}: không thấy báo cáo kỳ trước của “Ủy ban nhân dân xã Phú Lộc”.`,
      `${before[1]}: báo cáo kỳ trước này không ghép được với báo cáo nào của kỳ này.`,
    ]);
  });

  it("does not guess between two communes of one name, and takes the folder's name for a sign", () => {
    for (const district of ["truoc-2/An Sơn", "truoc-2/An Hải", "moi/An Hải"])
      mkdirSync(join(folder, district), { recursive: true });
    const before = [
      save("truoc-2/An Hải/bc 2025.docx", report({ unit: phuLoc, time: first, visits: visits(22) })),
      save("truoc-2/An Sơn/bc 2025.docx", report({ unit: phuLoc, time: first, visits: visits(5) })),
    ];
    const unknown = save("bc 2026.docx", report({ unit: phuLoc, time: second, visits: visits(22) }));
    const there = save("moi/An Hải/bc.docx", report({ unit: phuLoc, time: second, visits: visits(22) }));
    const { stdout, stderr } = run(["--json", "--previous", join(folder, "truoc-2"), unknown, there]);
    const [one, two] = JSON.parse(stdout) as { findings: { rule: string }[] }[];
    const isStale = (judged: typeof one) => judged!.findings.some(({ rule }) => rule === "stale-copy");
    expect([isStale(one), isStale(two)]).toEqual([false, true]);
    expect(stderr.trim().split("\n")).toEqual([
      `${unknown}: chưa đối chiếu với kỳ trước: có 2 báo cáo có thể là của “Ủy ban nhân dân xã Phú Lộc”: ${before.join("; ")}. Hãy đặt tệp, hoặc thư mục chứa tệp, cùng tên ở hai kỳ.`,
      `${there}: đối chiếu với báo cáo kỳ trước “${before[0]}”, ghép theo tên tệp hoặc thư mục.`,
      `${before[1]}: báo cáo kỳ trước này không ghép được với báo cáo nào của kỳ này.`,
    ]);
  });

  it("compares one report with one file whatever their units, saying that they differ, and tells a wrong comparison", () => {
    const before = save("truoc.docx", report({ unit: anBinh, time: first, visits: visits(31) }));
    const now = save(
      "nay.docx",
      report({ unit: phuLoc, time: second, visits: visits(22, ", tăng 9 lượt so với cùng kỳ") }),
    );
    const { stdout, stderr } = run(["--previous", before, now]);
    expect(stderr).toContain("báo cáo kỳ trước là của đơn vị khác: “Ủy ban nhân dân phường An Bình”");
    expect(stdout).toContain("So sánh với kỳ trước chưa đúng");
    expect(stdout).toContain("giảm 9 lượt");
  });

  it("says why a report of last period cannot be read, and judges all the same", () => {
    const broken = save("hong.docx", "không phải tệp Word");
    const now = save("nay-2.docx", report({ unit: phuLoc, time: second, visits: visits(22) }));
    const { status, stdout, stderr } = run(["--previous", broken, now]);
    expect(stderr).toContain(`${broken}: Không phải tệp .docx`);
    expect(stdout).toContain("II.1");
    expect(status).toBe(2);
  });
});
