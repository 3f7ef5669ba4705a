import type { LegalAct } from "../../src/core/outline/outline";
import { acts } from "../../src/outlines/acts";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { citedText } from "../support/law-text";
import { findingsOf } from "../support/sound-report";

const byId = new Map(acts.map((act) => [act.id, act]));
const ended = acts.filter(({ inForce }) => inForce.to !== null);

describe("the table of acts", () => {
  it("names each act once, by id and by number", () => {
    expect(byId.size).toBe(acts.length);
    expect(new Set(acts.map(({ number }) => number)).size).toBe(acts.length);
  });

  it("holds every act that criteria cite", () => {
    const cited = [...outline.sections, ...outline.wholeReport].flatMap(({ criteria }) =>
      criteria.flatMap(({ basis }) => basis.map(({ act }) => act)),
    );
    expect([...new Set(cited)].filter((act) => act !== "outline" && !byId.has(act))).toEqual([]);
  });

  it("says what came instead of everything that ended, and that in the end is in force", () => {
    for (const act of ended) {
      expect([act.id, act.replacedBy.length > 0]).toEqual([act.id, true]);
      for (const id of act.replacedBy) expect([act.id, id, byId.has(id)]).toEqual([act.id, id, true]);
      let next = act;
      for (let steps = 0; next.inForce.to !== null && steps < 10; steps++) next = byId.get(next.replacedBy[0]!)!;
      expect([act.id, next.inForce.to]).toEqual([act.id, null]);
    }
  });

  it("lets nothing end before it began, or before what came instead had begun", () => {
    for (const { id, inForce, issued, replacedBy } of ended) {
      expect([id, inForce.to! > (inForce.from ?? `${issued}`)]).toEqual([id, true]);
      const [heir] = replacedBy.map((each) => byId.get(each)!);
      expect([id, (heir!.inForce.from ?? "") <= inForce.to! || heir!.id === "decree-59-2023"]).toEqual([id, true]);
    }
  });

  it("names changes and ends only by acts it holds", () => {
    for (const { amendedBy } of acts) for (const id of amendedBy) expect(byId.has(id)).toBe(true);
  });
});

describe("rows marked as read", () => {
  /** Clause that ends the act, in the copy of the act that says so. */
  const clauses: Readonly<Record<string, readonly [act: LegalAct, article: number, clause: string, day: string]>> = {
    "ordinance-34-2007": ["law-10-2022", 90, "2", "ngày Luật này có hiệu lực thi hành"],
    "resolution-55-1998": ["law-10-2022", 90, "2", "ngày Luật này có hiệu lực thi hành"],
    "decree-159-2016": ["decree-59-2023", 28, "2", "ngày 08 tháng 8 năm 2023"],
    "law-65-2025": ["law-72-2025", 51, "2", "ngày Luật này có hiệu lực thi hành"],
  };

  it.each(Object.entries(clauses))("%s ends as the clause says", (id, [act, article, clause, day]) => {
    const row = byId.get(id)!;
    const text = citedText({ act, article, clause, requires: "" })!;
    expect(text).toContain(row.number);
    expect(text).toContain("hết hiệu lực");
    expect(text).toContain(day);
    expect(row).toMatchObject({ verified: true, endedBy: `khoản ${clause} Điều ${article}` });
    expect(row.replacedBy[0]).toBe(act);
  });

  it("are those with a copy here, and the one whose successor was read elsewhere", () => {
    expect(
      ended
        .filter(({ verified }) => verified)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...Object.keys(clauses), "decision-22-2018"].sort());
  });

  it("begin with the Law on the day its own Article 90 says", () => {
    const text = citedText({ act: "law-10-2022", article: 90, clause: "1", requires: "" })!;
    expect(text).toContain("ngày 01 tháng 7 năm 2023");
    expect(byId.get("law-10-2022")!.inForce.from).toBe("2023-07-01");
    expect(byId.get("ordinance-34-2007")!.inForce.to).toBe("2023-07-01");
  });
});

describe("citing each row in a report", () => {
  const report = (year: number, sentence: string) =>
    findingsOf("repealed-document", { period: "fullYear", year, section: "I.2", sentence });

  it.each(ended.map((act) => [`${act.kind} số ${act.number}`, act] as const))(
    "%s is found once it has ended, once however often it is cited, and not before",
    (cited, act) => {
      const year = Number(act.inForce.to!.slice(0, 4));
      const sentence = `Đơn vị làm theo ${cited}; các nội dung của ${cited} được phổ biến đầy đủ.`;
      expect(report(year + 1, sentence)).toHaveLength(1);
      expect(report(year - 1, sentence)).toEqual([]);
    },
  );

  it.each(acts.filter(({ inForce }) => inForce.to === null).map(({ kind, number }) => [`${kind} số ${number}`]))(
    "%s is in force and is never found",
    (cited) => {
      expect(report(2027, `Đơn vị làm theo ${cited}.`)).toEqual([]);
    },
  );
});
