import { assert as holds, constantFrom, property, record } from "fast-check";
import { fileSigns } from "../../../src/core/previous/file-signs";
import { namesOfPeriod, PreviousReports, type Reported } from "../../../src/core/previous/pair";

const last = { period: "fullYear", year: 2024 } as const;
const now = { period: "firstHalf", year: 2026 } as const;

const report = (unit: string, parent = "", file = `${unit}.docx`, time: Reported["time"] = now): Reported => ({
  unit,
  parent,
  file,
  time,
});
const before = (unit: string, parent = "", file = `truoc/${unit} ${parent}.docx`, time: Reported["time"] = last) =>
  report(unit, parent, file, time);

/** What one of this period's reports is paired with: the file, and by what; or all that it might be. */
const paired = (one: Reported, candidates: readonly Reported[], others: readonly Reported[] = [one]) => {
  const { found, by, doubtful } = new PreviousReports(candidates).pair(one, namesOfPeriod(others));
  return found === null ? doubtful.map(({ file }) => file) : `${by}: ${found.file}`;
};

const inSon = before("UBND xã An Bình", "UBND huyện An Sơn", "a.docx");
const inHai = before("UBND xã An Bình", "UBND huyện An Hải", "b.docx");

describe("last period's report of a unit", () => {
  it("is found under its older, longer name", () => {
    for (const older of [
      "Xã An Bình, huyện An Sơn",
      "UBND XÃ AN BÌNH (HUYỆN AN SƠN)",
      "xa an binh",
      "X. An Bình, H. An Sơn, tỉnh An Đông",
    ])
      expect(paired(report("UBND xã An Bình", "UBND tỉnh An Đông"), [before(older, "", "cu.docx")])).toBe(
        "name: cu.docx",
      );
  });

  it("is that of the town which is a commune or a ward now, and is said to be", () => {
    const town = before("UBND thị trấn An Sơn", "UBND huyện An Sơn", "tt.docx");
    expect(paired(report("UBND xã An Sơn", "UBND tỉnh An Đông"), [town])).toBe("kind: tt.docx");
    expect(paired(report("UBND phường An Sơn"), [town])).toBe("kind: tt.docx");
    expect(paired(report("Đảng ủy xã An Sơn"), [town])).toEqual([]);
    // The commune of that name is nearer than the town.
    expect(paired(report("UBND xã An Sơn"), [town, before("UBND xã An Sơn", "", "xa.docx")])).toBe("name: xa.docx");
  });

  it("is never a ward's for a commune, nor a commune's for a town", () => {
    expect(paired(report("UBND xã An Bình"), [before("UBND phường An Bình")])).toEqual([]);
    expect(paired(report("UBND thị trấn An Bình"), [before("UBND xã An Bình")])).toEqual([]);
  });

  it("is that of its own district, where there are two of the name", () => {
    expect(paired(report("UBND xã An Bình", "UBND huyện An Hải"), [inSon, inHai])).toBe("name: b.docx");
    expect(paired(report("Xã An Bình, huyện An Sơn"), [inSon, inHai])).toBe("name: a.docx");
    expect(paired(report("UBND xã An Bình", "UBND huyện Bình Lộc"), [inSon, inHai])).toEqual([]);
  });

  it("is not guessed where the district has gone and two had the name, unless file or folder tells", () => {
    expect(paired(report("UBND xã An Bình", "UBND tỉnh An Đông"), [inSon, inHai])).toEqual(["a.docx", "b.docx"]);
    const [one, other] = [
      before("UBND xã An Bình", "UBND huyện An Sơn", "2024/An Sơn/bao cao 2024.docx"),
      before("UBND xã An Bình", "UBND huyện An Hải", "2024/An Hải/bao cao 2024.docx"),
    ];
    expect(paired(report("UBND xã An Bình", "UBND tỉnh An Đông", "2026/an hai/bc 6T.docx"), [one, other])).toBe(
      "file: 2024/An Hải/bao cao 2024.docx",
    );
    expect(paired(report("UBND xã An Bình", "", "2026/Bình Lộc/bc.docx"), [one, other])).toHaveLength(2);
    expect(
      paired(report("UBND xã An Bình", "", "xa_An-Binh_AnHai_6T2026.docx"), [
        { ...one, file: "Xã An Bình AnSon 2024.docx" },
        { ...other, file: "Xã An Bình AnHai 2024 (final).docx" },
      ]),
    ).toBe("file: Xã An Bình AnHai 2024 (final).docx");
  });

  it("is not given to two units of one name when it does not say whose it is", () => {
    const own = before("UBND xã An Bình", "", "a.docx");
    const others = [
      report("UBND xã An Bình", "UBND huyện An Sơn", "1.docx"),
      report("UBND xã An Bình", "UBND huyện An Hải", "2.docx"),
    ];
    for (const one of others) expect(paired(one, [own], others)).toEqual(["a.docx"]);
    expect(paired(others[0]!, [own])).toBe("name: a.docx");
    expect(paired(others[0]!, [inSon], others)).toBe("name: a.docx");
  });

  it("is the latest of several of one unit, and one of the report's own time only where there is no other, as of a title that was carried over", () => {
    const all = [
      before("UBND xã An Bình", "", "nop/2023.docx", { period: "fullYear", year: 2023 }),
      before("UBND xã An Bình", "", "nop/2024.docx", last),
      before("UBND xã An Bình", "", "nop/2026.docx", now),
    ];
    expect(paired(report("UBND xã An Bình"), all)).toBe("name: nop/2024.docx");
    expect(paired(report("UBND xã An Bình"), all.slice(2))).toBe("name: nop/2026.docx");
    expect(paired(all[2]!, all.slice(2))).toEqual([]);
  });

  it("is not guessed of two that say the same time, or none, and lie in different folders", () => {
    const two = (time: Reported["time"]) => [
      before("UBND xã An Bình", "", "An Sơn/a.docx", time),
      before("UBND xã An Bình", "", "An Hải/b.docx", time),
    ];
    for (const time of [last, null])
      expect(paired(report("UBND xã An Bình"), two(time))).toEqual(["An Sơn/a.docx", "An Hải/b.docx"]);
  });

  it("is the latest of one unit whatever their folders, where they say other times or the same district", () => {
    const of = (year: number) => before("UBND xã An Bình", "", `Nộp ${year}/a.docx`, { period: "fullYear", year });
    expect(paired(report("UBND xã An Bình"), [of(2023), of(2024)])).toBe("name: Nộp 2024/a.docx");
    const twice = ["lần 1/a.docx", "lần 2/a.docx"].map((file) => before("UBND xã An Bình", "UBND huyện An Sơn", file));
    expect(paired(report("UBND xã An Bình"), twice)).toBe("name: lần 1/a.docx");
  });

  it("of one whose header names no unit is the file of the same name, when there is one such", () => {
    expect(
      paired(report("", "", "xa-an-binh-6T-2026.docx"), [before("UBND xã An Bình", "", "Xã An Bình 2024.docx")]),
    ).toBe("file: Xã An Bình 2024.docx");
    expect(paired(report("UBND xã An Bình", "", "xa-an-binh.docx"), [before("", "", "xã An Bình.docx")])).toBe(
      "file: xã An Bình.docx",
    );
    // Every report is called so.
    expect(paired(report("", "", "bao cao 2026.docx"), [before("", "", "bao cao 2024.docx")])).toEqual([]);
  });

  it("is found whatever its district, its province and the way of writing, and never that of another place", () =>
    holds(
      property(
        record({
          name: constantFrom("An Bình", "Hòa An", "Tân Lập", "Phú Lộc"),
          one: constantFrom("An Sơn", "An Hải"),
          other: constantFrom("Bình Sơn", "Bình Hải"),
          style: constantFrom(
            (name: string, district: string) => [
              `UBND XÃ ${name.toUpperCase()}`,
              `UBND HUYỆN ${district.toUpperCase()}`,
            ],
            (name: string, district: string) => [`Xã ${name}, huyện ${district}`, ""],
            (name: string, district: string) => [
              `Ủy ban nhân dân xã ${name}`,
              `Ủy ban nhân dân huyện ${district}, tỉnh An Đông`,
            ],
          ),
          again: constantFrom(
            (name: string, district: string) => [`X. ${name}`, `H. ${district}`],
            (name: string, district: string) => [`UBND xã ${name} - huyện ${district}`, "UBND tỉnh An Đông"],
          ),
        }),
        ({ name, one, other, style, again }) => {
          const all = [one, other].map((district) => {
            const [unit, parent] = style(name, district);
            return before(unit!, parent, `${district}.docx`);
          });
          const [unit, parent] = again(name, other);
          expect(paired(report(unit!, parent, "x.docx"), all)).toBe(`name: ${other}.docx`);
        },
      ),
    ));
});

describe("the name of a file", () => {
  it("keeps from period to period what is not the period", () => {
    const all = [
      "BC xa An Binh 6T-2025 (final).docx",
      "bc_xa-an-binh_2026.docx",
      "2026/Xã An Bình - Báo cáo năm 2026.DOCM",
    ];
    expect(all.map((name) => fileSigns(name).file)).toEqual(["xa an binh", "xa an binh", "xa an binh"]);
    expect(fileSigns("Kỳ trước 2025/Huyện An Sơn/x.docx").folder).toBe("huyen an son");
    expect(fileSigns("Báo cáo 6 tháng đầu năm 2025.docx")).toEqual({ file: "", folder: "" });
  });
});
