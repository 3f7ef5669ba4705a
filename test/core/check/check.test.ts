import fc from "fast-check";
import { check, checkSteps } from "../../../src/core/check/check";
import { emptyDetails } from "../../../src/core/outline/details";
import { unknownFacts, type Snapshot } from "../../../src/core/snapshot/snapshot";
import type { Memory } from "../../../src/core/memory/memory";
import { rules } from "../../../src/core/check/rules";
import { bilingual, type Rule } from "../../../src/core/check/rule";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { drafts } from "../../support/draft";
import { paragraph } from "../../support/rule-fixture";

const report = (...texts: string[]): Snapshot => ({ paragraphs: texts.map(paragraph), facts: unknownFacts });
const remembering = (ignored: Memory["ignored"]): Memory => ({
  version: 1,
  outline: outline.id,
  details: emptyDetails(outline.defaults),
  ticks: [],
  notApplicable: [],
  ignored,
  answers: [],
});

const words: Rule["words"] = {
  failing: bilingual("Sai", "Wrong"),
  passing: bilingual("Đúng", "Right"),
  why: bilingual("vì", "because"),
  trigger: bilingual("khi", "when"),
  example: "a",
  mended: "b",
};

const figure = "Có 41/46 đơn vị ban hành quy chế, đạt 101%.";
const body = [
  "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
  "1. Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng",
  figure,
];

describe("checking a report", () => {
  it("lists what one rule finds in one paragraph as it stands there, whichever it looked for first", () => {
    const total = "Tiếp nhận 46 đơn, gồm 12 đơn khiếu nại và 30 đơn tố cáo";
    const { findings } = check({
      outline,
      snapshot: report(...body.slice(0, 2), `${total}. ${figure}`),
      memory: null,
    });
    const places = findings.filter(({ rule }) => rule === "figure-mismatch").map(({ range }) => range?.from ?? -1);
    expect(places).toHaveLength(2);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("lists every rule once, with its outcome", () => {
    const { outcomes } = check({ outline, snapshot: report(...body), memory: null });
    expect(outcomes.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    expect(outcomes.find(({ rule }) => rule === "unresolved-changes")?.outcome).toBe("notChecked");
    expect(outcomes.find(({ rule }) => rule === "malformed-citation")).toMatchObject({
      outcome: "passed",
      reason: null,
    });
  });

  it("reports a rule that throws as not checked, and lets the others go on", () => {
    const broken: Rule = {
      id: "broken",
      severity: "must",
      words,
      find: () => {
        throw new Error("hỏng");
      },
    };
    const { outcomes, findings } = check({ outline, snapshot: report(...body), memory: null }, [broken, ...rules]);
    expect(outcomes[0]).toEqual({
      rule: "broken",
      outcome: "notChecked",
      reason: bilingual("Không kiểm tra được: hỏng", "Could not be checked: hỏng"),
    });
    expect(findings.some(({ rule }) => rule === "figure-mismatch")).toBe(true);
  });

  it("orders findings by severity, then section, then place", () => {
    fc.assert(
      fc.property(drafts(), (snapshot) => {
        const ids = ["", ...outline.sections.map(({ id }) => id)];
        const keys = check({ outline, snapshot, memory: null }).findings.map(
          ({ severity, section, paragraph: at }) =>
            ["must", "should", "note"].indexOf(severity) * 1e9 + ids.indexOf(section ?? "") * 1e6 + (at ?? -1) + 1,
        );
        expect(keys).toEqual([...keys].sort((one, other) => one - other));
      }),
      { numRuns: 60 },
    );
  });

  it("says one thing once, with a fingerprint of its own", () => {
    const once: Rule = {
      id: "once",
      severity: "note",
      words,
      find: () => [{ paragraph: 0 }, { paragraph: 0 }, { paragraph: 1 }, { paragraph: 2 }],
    };
    const { findings } = check({ outline, snapshot: report("giống", "khác", "giống"), memory: null }, [once]);
    expect(findings.map(({ paragraph: at }) => at)).toEqual([0, 1, 2]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it("pauses after each rule, gives the same report in the end, and can be stopped", () => {
    const input = { outline, snapshot: report(...body), memory: null };
    const done: string[] = [];
    const steps = checkSteps(input);
    let step = steps.next();
    for (; !step.done; step = steps.next()) done.push(step.value.rule);
    expect(done).toEqual(rules.map(({ id }) => id));
    expect(step.value).toEqual(check(input));
    const stopped = checkSteps(input);
    expect(stopped.next().value).toMatchObject({ done: 1, total: rules.length });
    expect(stopped.return(step.value).done).toBe(true);
    expect(stopped.next()).toEqual({ done: true, value: undefined });
  });

  it("never throws, whatever the document holds", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 12 }), (texts) => {
        const snapshot = { paragraphs: texts.map((text, at) => ({ ...paragraph("", at), text })), facts: unknownFacts };
        const { outcomes } = check({ outline, snapshot, memory: null });
        expect(outcomes.filter(({ reason }) => reason?.vi.startsWith("Không kiểm tra được:"))).toEqual([]);
      }),
    );
  });
});

describe("the ignoring law", () => {
  const mismatch = (snapshot: Snapshot, memory: Memory | null = null) => {
    const { findings, ignored } = check({ outline, snapshot, memory });
    return {
      found: findings.filter(({ rule }) => rule === "figure-mismatch"),
      ignored: ignored.filter(({ rule }) => rule === "figure-mismatch"),
    };
  };
  const [finding] = mismatch(report(...body)).found;
  const memory = remembering([
    { fingerprint: finding!.fingerprint, rule: "figure-mismatch", reason: "Số liệu theo báo cáo tài chính" },
  ]);

  it("keeps an ignored finding with its reason, and says so in the rule's outcome", () => {
    const result = check({ outline, snapshot: report(...body), memory });
    expect(mismatch(report(...body), memory)).toMatchObject({
      found: [],
      ignored: [{ reason: "Số liệu theo báo cáo tài chính" }],
    });
    expect(result.outcomes.find(({ rule }) => rule === "figure-mismatch")).toEqual({
      rule: "figure-mismatch",
      outcome: "passed",
      reason: bilingual("1 điểm đã được bỏ qua", "1 ignored"),
    });
  });

  it("keeps it ignored whatever is written around it, in its paragraph too", () => {
    const line = fc.constantFrom("Đã họp 02 phiên.", "Kiểm tra 06/08 thôn, đạt 75%.", "", "Có … hội nghị.");
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.boolean(), (before, after, inside) => {
        const own = inside ? `Trong kỳ, việc này được quan tâm. ${figure} Kết quả tốt.` : figure;
        const edited = report(body[0]!, body[1]!, ...before, own, ...after);
        expect(mismatch(edited, memory).found).toEqual([]);
        expect(mismatch(edited, memory).ignored).toHaveLength(1);
      }),
    );
  });

  it("brings it back when its own text changes, and when it is taken back", () => {
    const changed = report(body[0]!, body[1]!, figure.replace("101%", "102%"));
    expect(mismatch(changed, memory).found).toHaveLength(1);
    expect(mismatch(report(...body), remembering([])).found).toHaveLength(1);
  });

  it("ignores this finding only, not its rule", () => {
    const second = "Hòa giải thành 372/629 vụ, đạt 64,13%.";
    expect(mismatch(report(...body, second), memory).found).toHaveLength(1);
  });
});
