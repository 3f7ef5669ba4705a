import type { TextRole } from "../../../src/core/edits/blocks";
import { compileDraft } from "../../../src/core/overview/compile";
import { overviewOf } from "../../../src/core/overview/overview";
import type { OverviewRow } from "../../../src/core/overview/row";
import { soNoiVu2025 } from "../../../src/outlines";
import { overviewRowWith, said } from "../../support/overview-row";

/** "Hội nghị đối thoại" is the one thing that the criterion counts in this unit of measure. */
const row = (unit: string, count: number | null): OverviewRow =>
  overviewRowWith({
    file: `${unit}.docx`,
    unit,
    said: [
      count === null
        ? said("II.1b-3", "II.1", `${unit} đối thoại đúng lịch.`, "hội nghị")
        : said(
            "II.1b-3",
            "II.1",
            `${unit} đã tổ chức ${count} hội nghị đối thoại với Nhân dân vùng dự án về bồi thường.`,
            "hội nghị",
            count,
          ),
    ],
  });

const rows = [row("Xã An Bình", null), row("Xã Hòa An", 20), row("Xã Tân Lập", 15)];
const blocks = (sentences = 5, expected: readonly string[] = []) =>
  compileDraft(soNoiVu2025, overviewOf(rows, { expected }), { sentences });
const isContent: ReadonlySet<TextRole> = new Set(["body", "kept"]);
const section = (sentences = 5, expected: readonly string[] = []) =>
  blocks(sentences, expected).flatMap((block) =>
    block.kind === "text" && block.section === "II.1" && isContent.has(block.role) ? [block.text] : [],
  );

describe("the compiled draft", () => {
  it("says the sum, of how many of the reports that came; at its head how many came of those that are expected", () => {
    expect(section()[0]).toBe("Đối thoại – hội nghị đối thoại: 35 hội nghị (theo báo cáo của 2/3 đơn vị).");
    const list = ["Xã An Bình", "Xã Hòa An", "Xã Tân Lập", "Xã Đồng Tâm"];
    expect(section(5, list)[0]).toContain("2/3 đơn vị");
    expect(blocks(5, list)[0]).toMatchObject({ text: expect.stringContaining("3/4 đơn vị") });
  });

  it("keeps the head of a row of quotes on one page with the first of them", () => {
    const heads = blocks().filter((block) => block.kind === "text" && block.text.endsWith("nêu):"));
    expect(heads).not.toEqual([]);
    for (const head of heads) expect(head).toMatchObject({ role: "kept" });
    expect(blocks().filter((block) => block.kind === "text" && block.role === "kept").length).toBe(heads.length + 1);
  });

  it("quotes the units word for word with their source, those with figures first", () =>
    expect(section().slice(1, 5)).toEqual([
      "- Đối thoại (3/3 đơn vị nêu):",
      "+ Xã Hòa An đã tổ chức 20 hội nghị đối thoại với Nhân dân vùng dự án về bồi thường. (Xã Hòa An)",
      "+ Xã Tân Lập đã tổ chức 15 hội nghị đối thoại với Nhân dân vùng dự án về bồi thường. (Xã Tân Lập)",
      "+ Xã An Bình đối thoại đúng lịch. (Xã An Bình)",
    ]));

  it("counts what it does not show, and lists what nobody reported", () => {
    const lines = section(2);
    expect(lines).toContain("[Còn 1 câu của các đơn vị chưa dẫn ở đây, xem bảng tổng hợp]");
    expect(lines.at(-1)).toMatch(/^\[Chưa đơn vị nào nêu: /u);
    expect(lines.at(-1)).toContain("tiếp công dân: số lượt");
    expect(lines.at(-1)).not.toContain("hội nghị, người dự");
  });

  it("tells all that one criterion counts in one line, without the sign of the unit's own list before a sentence", () => {
    const own = [
      said("I.1-1", "I.1", "- Mở 03 hội nghị với 90 lượt người dự.", "hội nghị", 3),
      said("I.1-1", "I.1", "", "lượt người", 90),
    ];
    const merged = [{ ...own[0]!, figures: own.flatMap(({ figures }) => figures) }];
    const all = compileDraft(soNoiVu2025, overviewOf([{ ...row("Xã A", null), said: merged }]), { sentences: 9 });
    expect(
      all.flatMap((block) => (block.kind === "text" && block.section === "I.1" ? [block.text] : [])).slice(1, 4),
    ).toEqual([
      "Đã quán triệt, tuyên truyền – hội nghị, lớp: 3 cuộc (theo báo cáo của 1/1 đơn vị); người dự: 90 lượt người (theo báo cáo của 1/1 đơn vị).",
      "- Đã quán triệt, tuyên truyền (1/1 đơn vị nêu):",
      "+ Mở 03 hội nghị với 90 lượt người dự. (Xã A)",
    ]);
  });

  describe("of a section", () => {
    const linesOf = (id: string, own: readonly Partial<OverviewRow>[], time?: OverviewRow["time"]) =>
      compileDraft(
        soNoiVu2025,
        overviewOf(
          own.map((each, at) => overviewRowWith({ file: `${at}`, unit: `Xã ${at}`, time: time ?? null, ...each })),
        ),
        { sentences: 9 },
      ).flatMap((block) =>
        block.kind === "text" && block.section === id && block.role === "body" ? [block.text] : [],
      );

    it("whose criteria nobody speaks of quotes what units wrote, and does not say that they did not", () =>
      expect(
        linesOf("I.3", [
          { plain: [{ section: "I.3", sentences: ["Ban ra đời muộn.", "Đã họp 02 phiên."] }] },
          { plain: [{ section: "I.3", sentences: ["Ban ra đời muộn."] }] },
        ]),
      ).toEqual(["- Đã họp 02 phiên. (Xã 0)", "- Ban ra đời muộn. (Xã 0; Xã 1)"]));

    it("gives what is said to advice without that advice as a heading", () =>
      expect(
        linesOf("V", [
          { said: [said("V-3", "V", "Không có kiến nghị, đề xuất.", "")] },
          { said: [said("V-1", "V", "Đề nghị Sở Nội vụ mở lớp tập huấn.", "")] },
        ]),
      ).toEqual(["- Đề nghị Sở Nội vụ mở lớp tập huấn. (Xã 1)", "[1 đơn vị ghi là không có]"]));

    it.each([
      "Không.",
      "Không có./.",
      "- Không phát sinh.",
      "Không có gì.",
      "Trong kỳ báo cáo, không phát sinh.",
      "Đơn vị không có kiến nghị, đề xuất gì thêm.",
      "UBND xã An Bình không có đề xuất, kiến nghị với Sở Nội vụ.",
      "Kiến nghị, đề xuất: Không.",
      "Chưa có kiến nghị nào.",
    ])("counts “%s” and does not quote it", (sentence) =>
      expect(linesOf("V", [{ plain: [{ section: "V", sentences: [sentence] }] }])).toEqual([
        "[1 đơn vị ghi là không có]",
      ]),
    );

    it.each([
      "Trên địa bàn không có doanh nghiệp nhà nước.",
      "Ban Thanh tra nhân dân chưa thành lập.",
      "Trong kỳ đơn vị chưa tổ chức.",
      "Không áp dụng.",
      "Nội dung này không thuộc phạm vi của đơn vị.",
      "Không có khó khăn, vướng mắc.",
      "Khiếu nại đông người không xảy ra.",
      "Khiếu nại đông người: không.",
      "Không có kiến nghị mới ngoài kiến nghị đã gửi kỳ trước.",
      "Không có đề xuất tăng biên chế.",
      "Không có kiến nghị, tuy nhiên mong được tập huấn thêm.",
    ])("quotes “%s”", (sentence) =>
      expect(linesOf("V", [{ plain: [{ section: "V", sentences: [sentence] }] }])).toEqual([`- ${sentence} (Xã 0)`]),
    );

    it("calls nothing unsaid that a unit says where another section asks for the same", () => {
      const [first, second] = soNoiVu2025.sections.filter(({ criteria }) => criteria.length > 0);
      const asked = first!.criteria[0]!;
      const twice = {
        ...soNoiVu2025,
        sections: soNoiVu2025.sections.map((each) =>
          each.id === second!.id ? { ...each, criteria: [{ ...asked, id: "again" }] } : each,
        ),
      };
      const own = { ...row("Xã A", null), said: [said(asked.id, first!.id, "Mở 03 hội nghị.", "hội nghị", 3)] };
      const lines = compileDraft(twice, overviewOf([own]), { sentences: 5 }).flatMap((block) =>
        block.kind === "text" && block.section === second!.id ? [block.text] : [],
      );
      expect(lines.join("\n")).not.toContain("Chưa đơn vị nào nêu");
    });

    it("misses what is asked of whole years in those alone, and writes names with their capital", () => {
      const gaps = (period: "firstHalf" | "fullYear") =>
        linesOf("II.1", [{}], { period, year: 2026, known: "title" }).at(-1)!;
      expect(gaps("firstHalf")).not.toContain("hội nghị định kỳ cuối năm");
      expect(gaps("fullYear")).toContain("hội nghị định kỳ cuối năm");
      expect(gaps("firstHalf")).toContain("; Ban Thanh tra nhân dân: ");
      expect(gaps("firstHalf")).toContain("; Nhân dân kiểm tra, giám sát: ");
    });
  });

  it("quotes a sentence once that units say of themselves, and counts the others", () => {
    const own = ["Xã A", "Xã B", "Xã C"].map((unit) => ({
      ...row(unit, null),
      said: [said("II.1b-3", "II.1", `${unit} đối thoại đúng lịch.`, "hội nghị")],
    }));
    const all = compileDraft(soNoiVu2025, overviewOf(own), { sentences: 9 });
    expect(all.filter((block) => block.kind === "text" && block.text.startsWith("+ "))).toMatchObject([
      { text: "+ Xã A đối thoại đúng lịch. (Xã A; 2 đơn vị khác viết tương tự)" },
    ]);
  });

  it.each([
    [["A", "B", "C"], "Xã A; Xã B; Xã C"],
    [["A", "B", "C", "D"], "Xã A; Xã B và 2 đơn vị khác"],
    [["A", "B", "C", "D", "E"], "Xã A; Xã B và 3 đơn vị khác"],
  ])("quotes a sentence that %s share once, with all of them", (units, source) => {
    const same = units.map((unit) => ({
      ...row(`Xã ${unit}`, null),
      said: [said("II.1b-3", "II.1", "Đối thoại đúng lịch.", "hội nghị")],
    }));
    const all = compileDraft(soNoiVu2025, overviewOf(same), { sentences: 9 });
    expect(all.filter((block) => block.kind === "text" && block.text.startsWith("+ "))).toMatchObject([
      { text: `+ Đối thoại đúng lịch. (${source})` },
    ]);
  });

  it("has every heading of the outline in its frame, and says at its head that it is a draft", () => {
    const all = blocks();
    const headings = all.filter(
      (block) => block.kind === "text" && (block.role === "part" || block.role === "section"),
    );
    expect(headings).toHaveLength(soNoiVu2025.sections.length);
    expect(all[0]).toMatchObject({ text: expect.stringContaining("DỰ THẢO") as string });
    expect(all.filter(({ kind }) => kind !== "text").map(({ kind }) => kind)).toEqual(["header", "signature"]);
  });

  it("tells of rates the span over the units, of one unit nothing, and of equal ones the one", () => {
    const line = (...values: readonly number[]) =>
      compileDraft(
        soNoiVu2025,
        overviewOf(
          values.map((value, at) => ({
            ...row(`Xã ${at}`, null),
            said: [said("II.1c-3", "II.1", `Hòa giải thành ${value}%.`, "%", value)],
          })),
        ),
        { sentences: 1 },
      ).flatMap((block) => (block.kind === "text" && /%.* \(theo báo cáo/u.test(block.text) ? [block.text] : []));
    expect(line(80)).toEqual([]);
    expect(line(80, 95.5)[0]).toContain("từ 80% đến 95,5% (theo báo cáo của 2/2 đơn vị)");
    expect(line(80, 95.5, 90)[0]).toContain("từ 80% đến 95,5%, ở giữa là 90%");
    expect(line(90, 90)[0]).toContain(": 90% (theo báo cáo của 2/2 đơn vị)");
  });

  it("shows no sentence where none is wished for, and names a report without a unit by its file", () => {
    expect(section(0)).toContain("- Đối thoại (3/3 đơn vị nêu).");
    const unnamed = { ...row("", 20), file: "bao-cao/2025/xa-a.docx" };
    const all = compileDraft(soNoiVu2025, overviewOf([unnamed]), { sentences: 9 });
    expect(all.filter((block) => block.kind === "text" && block.text.startsWith("+ "))).toMatchObject([
      { text: "+  đã tổ chức 20 hội nghị đối thoại với Nhân dân vùng dự án về bồi thường. (xa-a.docx)" },
    ]);
  });

  it("counts as asked only units of the kind that a criterion is asked of", () => {
    const school = {
      ...row("Trường THCS An Bình", null),
      unitType: { unitType: "agency", known: "header", from: "" } as const,
      said: [],
    };
    const all = compileDraft(soNoiVu2025, overviewOf([...rows, school]), { sentences: 1 });
    expect(all.flatMap((block) => (block.kind === "text" ? [block.text] : []))).toContain(
      "- Đối thoại (3/3 đơn vị nêu):",
    );
  });

  it("says at its head how many of the units that were asked have handed in", () => {
    const head = (...expected: readonly string[]) => (blocks(5, expected)[0] as { readonly text: string }).text;
    expect(head()).toContain("báo cáo của 3 đơn vị");
    expect(head("Xã An Bình", "Xã Đồng Tâm")).toContain("báo cáo của 3/4 đơn vị");
  });

  it("quotes sentences with figures before those that only deny, these before mentions, and names no criterion that nobody speaks of", () => {
    const denied = { ...said("II.1b-3", "II.1", "Không tổ chức đối thoại.", "hội nghị"), outcome: "covered" as const };
    const lines = compileDraft(
      soNoiVu2025,
      overviewOf([row("Xã B", null), { ...row("Xã A", null), said: [denied] }, row("Xã Hòa An", 20)]),
      {
        sentences: 9,
      },
    ).flatMap((block) => (block.kind === "text" ? [block.text] : []));
    expect(lines.filter((line) => line.startsWith("+ "))).toEqual([
      "+ Xã Hòa An đã tổ chức 20 hội nghị đối thoại với Nhân dân vùng dự án về bồi thường. (Xã Hòa An)",
      "+ Không tổ chức đối thoại. (Xã A)",
      "+ Xã B đối thoại đúng lịch. (Xã B)",
    ]);
    expect(lines.filter((line) => line.includes("(0/"))).toEqual([]);
  });

  it("quotes no sentence that tells no more than the sums, and says of how many units they are not", () => {
    const only = "Đã tổ chức 12 hội nghị đối thoại.";
    const told = { ...row("Xã An Lập", 12), said: [said("II.1b-3", "II.1", only, "hội nghị", 12)] };
    const unclear = { ...row("Xã An Sơn", 3), said: [said("II.1b-3", "II.1", only, "hội nghị", 3, 4)] };
    const draft = compileDraft(soNoiVu2025, overviewOf([told, ...rows, unclear]), { sentences: 9 });
    const lines = draft.flatMap((block) => (block.kind === "text" && block.section === "II.1" ? [block.text] : []));
    expect(lines.join("\n")).toContain("47 hội nghị (theo báo cáo của 3/5 đơn vị, chưa cộng 1 đơn vị nêu số chưa rõ)");
    expect(lines.join("\n")).not.toContain(`${only} (Xã An Lập)`);
  });
});
