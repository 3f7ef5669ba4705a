import fc from "fast-check";
import { compareWithList, csvRows, expectedUnits, listRows } from "../../../src/core/overview/expected-units";
import { isSameUnit } from "../../../src/core/frame/units/unit-names";
import { unitGroups } from "../../../src/core/frame/units/unit-groups";

describe("two names of one unit", () => {
  it.each([
    ["UBND xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH"],
    ["Uỷ ban nhân dân phường Hoà Bình", "phuong hoa binh"],
    ["UBND phường 5", "P.05"],
    ["P. Tân Định", "ỦY BAN NHÂN DÂN PHƯỜNG TÂN ĐỊNH"],
    ["X.An Bình", "xã An Bình"],
    ["TT. Đông Anh", "UBND THỊ TRẤN ĐÔNG ANH"],
    ["Xã An Bình, huyện An Sơn", "UBND XÃ AN BÌNH"],
    ["Ủy ban Mặt trận Tổ quốc Việt Nam xã An Bình", "UBMTTQVN xã An Bình"],
    ["Ban Chấp hành Đảng bộ xã An Bình", "ĐẢNG ỦY XÃ AN BÌNH"],
    ["Trường THCS Nguyễn Du", "TRƯỜNG TRUNG HỌC CƠ SỞ NGUYỄN DU"],
    ["U.B.N.D xã An Bình", "UBND xã An Bình"],
    ["UBND Phường số 12", "P12"],
    ["Sở Nội vụ", "SỞ NỘI VỤ TỈNH AN ĐÔNG"],
    ["Sở LĐTBXH", "Sở Lao động - Thương binh và Xã hội"],
    ["Trường TH&THCS An Bình", "Trường Tiểu học và THCS An Bình"],
    ["BCH Quân sự xã An Bình", "Ban Chỉ huy Quân sự xã An Bình"],
    ["Cty TNHH MTV Cấp nước", "Công ty trách nhiệm hữu hạn một thành viên Cấp nước"],
  ])("“%s” and “%s”", (one, other) => expect(isSameUnit(one, other)).toBe(true));

  it.each([
    ["ĐẢNG ỦY XÃ AN BÌNH", "UBND xã An Bình"],
    ["Xã Tân Thanh", "Xã Tân Thạnh"],
    ["Xã An Bình", "Phường An Bình"],
    ["Xã An Bình, huyện An Sơn", "Xã An Bình, huyện Hòa Sơn"],
    ["Phường 1", "Phường 11"],
    ["Trường THCS Nguyễn Du", "Trường THPT Nguyễn Du"],
    ["Xã An Bình", "Xã An Bình Tây"],
  ])("are not “%s” and “%s”", (one, other) => expect(isSameUnit(one, other)).toBe(false));

  it("are found one however a place is written, and never another place", () => {
    const kinds = [
      ["xã", "X."],
      ["phường", "P."],
      ["thị trấn", "TT."],
      ["đặc khu", "ĐK."],
    ] as const;
    const names = ["An Bình", "Hòa An", "Tân Thạnh", "Tân Thanh", "Mỹ Đức", "Ea H'leo", "Đồng Tâm 2"];
    const writings: readonly ((kind: string, short: string, name: string) => string)[] = [
      (kind, _, name) => `UBND ${kind} ${name}`,
      (kind, _, name) => `ỦY BAN NHÂN DÂN ${kind} ${name}`.toLocaleUpperCase("vi"),
      (kind, _, name) => `Uỷ ban nhân dân ${kind}  ${name}`.normalize("NFD"),
      (_, short, name) => `${short} ${name}`,
      (_, short, name) => `UBND ${short}${name}`,
      (kind, _, name) => `${kind} ${name}, tỉnh An Đông`,
    ];
    const unit = fc.record({
      kind: fc.constantFrom(...kinds),
      name: fc.constantFrom(...names),
      write: fc.constantFrom(...writings),
    });
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        const [a, b] = [one, other].map(({ kind: [kind, short], name, write }) => write(kind, short, name));
        expect(isSameUnit(a!, b!)).toBe(one.kind === other.kind && one.name === other.name);
      }),
      { numRuns: 500 },
    );
  });

  it("are one where a name typed without marks can stand for one of them only", () => {
    const groups = (...names: readonly string[]) =>
      unitGroups(names.map((unit) => ({ unit, parent: "" }))).map(({ items }) => items.map(({ unit }) => unit));
    expect(groups("UBND xa Tan Thanh", "UBND xã Tân Thạnh")).toEqual([["UBND xa Tan Thanh", "UBND xã Tân Thạnh"]]);
    expect(groups("UBND xa Tan Thanh", "UBND xã Tân Thạnh", "UBND xã Tân Thanh")).toHaveLength(3);
  });

  it("are told apart by the office above where both say it", () => {
    const schools = [
      { unit: "Trường Tiểu học Số 1", parent: "UBND xã An Bình" },
      { unit: "Trường Tiểu học Số 1", parent: "UBND xã Hòa An" },
      { unit: "TRƯỜNG TH SỐ 1", parent: "ỦY BAN NHÂN DÂN XÃ AN BÌNH" },
    ];
    expect(unitGroups(schools).map(({ name, items }) => [name, items.length])).toEqual([
      ["Trường Tiểu học Số 1 (UBND xã An Bình)", 2],
      ["Trường Tiểu học Số 1 (UBND xã Hòa An)", 1],
    ]);
  });
});

describe("a list of units that have to report", () => {
  it.each([
    ["lines", "Xã An Bình\nPhường Hòa An\n\nXã An Bình\n"],
    ["numbered lines with a title", "DANH SÁCH ĐƠN VỊ\n1. Xã An Bình;\n2. Phường Hòa An.\n"],
    ["a pasted table", "STT\tĐơn vị\tGhi chú\n1\tXã An Bình\t\n2\tPhường Hòa An\tmới\nTổng\t\t2\n"],
    ["columns parted by semicolons", "TT;Tên xã, phường;Điện thoại\n1;Xã An Bình;02\n2;Phường Hòa An;03\n"],
    ["groups with headings", "I. CÁC XÃ\n1. Xã An Bình\nII. CÁC PHƯỜNG:\n1. Phường Hòa An\nTổng cộng: 2 đơn vị"],
    ["letters and numbers in brackets", "a) Xã An Bình\n(2) Phường Hòa An"],
    ["one line", "Xã An Bình, Phường Hòa An"],
    ["one line parted by semicolons", "Xã An Bình; Phường Hòa An"],
    ["a table with people", "TT\tHọ và tên\tĐơn vị công tác\n1\tNguyễn A\tXã An Bình\n2\tTrần B\tPhường Hòa An"],
    ["dashes and a mark of the encoding", "\ufeff- Xã An Bình\r\n- Phường Hòa An"],
  ])("is read from %s", (_, text) => expect(expectedUnits(listRows(text))).toEqual(["Xã An Bình", "Phường Hòa An"]));

  it("is compared with who handed in, whatever the spelling; what may be meant is said", () => {
    const units = ["UBND xã An Bình", "UBND phường Hoà An", "UBND xã Tân Lấp"];
    const { missing, unexpected, alike } = compareWithList(units, [
      "An Bình",
      "P. Hòa An",
      "Xã Tân Lập",
      "Xã Đồng Tâm",
    ]);
    expect(missing).toEqual(["Xã Tân Lập", "Xã Đồng Tâm"]);
    expect(unexpected).toEqual([2]);
    expect(alike).toEqual([{ expected: "Xã Tân Lập", unit: "UBND xã Tân Lấp" }]);
  });
});

describe("rows of a .csv file", () => {
  it.each<readonly [string, string, readonly (readonly string[])[]]>([
    [
      "semicolons where they are most",
      "1;Xã A, huyện B;x\n2;Xã C;y",
      [
        ["1", "Xã A, huyện B", "x"],
        ["2", "Xã C", "y"],
      ],
    ],
    [
      "commas where they are most",
      "1,Xã A,x;y\n2,Xã C,z",
      [
        ["1", "Xã A", "x;y"],
        ["2", "Xã C", "z"],
      ],
    ],
    [
      "tabs before semicolons where both are as many",
      "1\tXã A;x\n2\tXã C;y",
      [
        ["1", "Xã A;x"],
        ["2", "Xã C;y"],
      ],
    ],
    [
      "quotes that hold a line, a mark and quotes",
      '1,"Xã ""A"",\nmới"\n2,Xã C',
      [
        ["1", 'Xã "A",\nmới'],
        ["2", "Xã C"],
      ],
    ],
    [
      "blank lines left out",
      "1,Xã A\r\n\r\n , \r2,Xã C\r\n",
      [
        ["1", "Xã A"],
        ["2", "Xã C"],
      ],
    ],
  ])("%s", (_, text, expected) => expect(csvRows(text)).toEqual(expected));
});

describe("the column of names", () => {
  it.each<readonly [string, readonly (readonly string[])[], readonly string[]]>([
    [
      "is the one headed so",
      [
        ["TT", "Người ký", "Đơn vị"],
        ["1", "Sở A", "Xã An Bình"],
      ],
      ["Xã An Bình"],
    ],
    [
      "is no title over the whole table",
      [
        ["Đơn vị", ""],
        ["Trưởng phòng", "Xã An Bình"],
        ["Phó phòng", "Xã Hòa An"],
      ],
      ["Xã An Bình", "Xã Hòa An"],
    ],
    [
      "is the one where most names stand",
      [
        ["Xã Hòa An", "1"],
        ["Ghi chú", "Xã An Bình"],
        ["Xã Tân Lập", "2"],
      ],
      ["Xã Hòa An", "Xã Tân Lập"],
    ],
    [
      "is the first of two with as many",
      [
        ["Xã A Bình", "Xã B Bình"],
        ["Xã C Bình", "Xã D Bình"],
      ],
      ["Xã A Bình", "Xã C Bình"],
    ],
    [
      "is one of words where no name begins as a unit",
      [
        ["1", "An Bình"],
        ["2", "Hòa An"],
      ],
      ["An Bình", "Hòa An"],
    ],
  ])("%s", (_, rows, expected) => expect(expectedUnits(rows)).toEqual(expected));

  it("takes a name of two hundred letters, and none that is longer", () => {
    const name = (length: number) => `Xã ${"a".repeat(length - 3)}`;
    expect(expectedUnits([[name(200)], [name(201)]])).toEqual([name(200)]);
  });
});

it("reads nothing from an empty list", () => expect(listRows("\n \n")).toEqual([]));

it("looks for the heading of the names in the first fifteen rows", () => {
  const rows = (above: number) => [
    ...Array.from({ length: above }, () => ["", "Phần mở đầu của danh sách"]),
    ["Đơn vị", "Nơi nhận"],
    ["Đồn An Bình", "Xã Hòa An"],
  ];
  expect(expectedUnits(rows(14))).toEqual(["Đồn An Bình"]);
  expect(expectedUnits(rows(15))).toContain("Xã Hòa An");
});

it("a unit whose place one of its files tells is not that of another place", () => {
  const file = (parent: string) => ({ unit: "UBND xã An Bình", parent });
  const groups = unitGroups([file(""), file("Tỉnh Bình Minh"), file("Tỉnh An Đông"), file("Tỉnh Bình Minh")]);
  expect(groups.map(({ items }) => items.map(({ parent }) => parent))).toEqual([
    ["", "Tỉnh Bình Minh", "Tỉnh Bình Minh"],
    ["Tỉnh An Đông"],
  ]);
});
