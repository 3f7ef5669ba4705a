import { check } from "../../src/core/check/check";
import { rules } from "../../src/core/check/rules";
import { emptyMemory } from "../../src/core/memory/memory-xml";
import { tick } from "../../src/core/memory/memory-changes";
import { soNoiVu2025 } from "../../src/outlines";
import {
  findingGroups,
  kindByRule,
  severityCounts,
  shownFindings,
  walkOrder,
} from "../../src/pane/state/shown/finding-groups";
import { snapshotOf } from "../support/lines";

const snapshot = (...texts: string[]) => snapshotOf(texts);

const headings = soNoiVu2025.sections.map((section) => `${section.number} ${section.title}`);
const skeleton = soNoiVu2025.sections.flatMap((section) => [
  `${section.number} ${section.title}`,
  ...section.guidance.map((line) => `- ${line}`),
  ...(section.minimumWords === null ? [] : ["…………"]),
]);
const written = headings.flatMap((heading) => [
  heading,
  "Xã An Bình đã ban hành 03 văn bản và tổ chức 04 cuộc họp thôn để lấy ý kiến nhân dân về mức đóng góp. ".repeat(4),
]);
const report = (texts: readonly string[], memory = emptyMemory(soNoiVu2025)) =>
  check({ outline: soNoiVu2025, snapshot: snapshot(...texts), memory });

it("every rule has its kind, and no kind speaks of a rule that is gone", () => {
  expect(Object.keys(kindByRule).sort()).toEqual(rules.map(({ id }) => id).sort());
});

it("what is left of the outline in sections nobody has written is one line", () => {
  const all = report(skeleton);
  const groups = findingGroups({ report: all, severity: null });
  const leaves = soNoiVu2025.sections.filter(({ id }) => !soNoiVu2025.sections.some(({ parent }) => parent === id));
  expect(groups.find(({ kind }) => kind === "unwritten")?.findings).toHaveLength(leaves.length);
  expect(groups.length).toBeLessThanOrEqual(5);
  expect(groups.some(({ kind }) => kind === "contents")).toBe(false);
});

it("nothing is left out of a report that is written", () => {
  const all = report(written);
  expect(shownFindings(all)).toEqual(all.findings);
  expect(walkOrder({ report: all, severity: null })).toHaveLength(all.findings.length);
  const { must, should, note } = severityCounts(all.findings);
  expect(must + should + note).toBe(all.findings.length);
});

it("each group is of one kind and carries the gravest of its severities", () => {
  for (const group of findingGroups({ report: report(written), severity: null })) {
    expect(new Set(group.findings.map(({ rule }) => kindByRule[rule]))).toEqual(new Set([group.kind]));
    expect(group.findings.map(({ severity }) => severity)).toContain(group.severity);
  }
});

it("one severity shows that severity only", () => {
  const all = report(written);
  for (const severity of ["must", "should", "note"] as const)
    expect(walkOrder({ report: all, severity })).toEqual(
      walkOrder({ report: all, severity: null }).filter((finding) => finding.severity === severity),
    );
});

it("the author's word that a content was gone through silences its finding", () => {
  const silent = (memory: ReturnType<typeof emptyMemory>) =>
    report(written, memory).findings.filter(({ rule }) => rule === "missing-criterion").length;
  const memory = emptyMemory(soNoiVu2025);
  const open = report(written).criteria.filter(({ outcome }) => outcome === "notFound");
  const allTicked = open.reduce((before, { id }) => tick(before, id, true), memory);
  expect(silent(memory)).toBeGreaterThan(0);
  expect(silent(allTicked)).toBe(0);
});
