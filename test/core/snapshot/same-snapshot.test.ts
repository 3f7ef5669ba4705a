import { sameSnapshot } from "../../../src/core/snapshot/same-snapshot";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { snapshotOf } from "../../support/lines";

const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20 };

function report(): Snapshot {
  const { paragraphs, facts } = snapshotOf(["BÁO CÁO", { text: "Ưu điểm", prompts: ["tên xã"] }]);
  return { paragraphs, facts: { ...facts, page: { ...page } } };
}

it("two readings of one document are the same", () => {
  expect(sameSnapshot(report(), report())).toBe(true);
});

it.each<[string, (one: Snapshot) => Snapshot]>([
  ["a paragraph more", (one) => ({ ...one, paragraphs: [...one.paragraphs, one.paragraphs[0]!] })],
  ["a paragraph less", (one) => ({ ...one, paragraphs: one.paragraphs.slice(0, 1) })],
  [
    "another word",
    (one) => ({ ...one, paragraphs: one.paragraphs.map((each) => ({ ...each, text: `${each.text}.` })) }),
  ],
  ["a prompt filled in", (one) => ({ ...one, paragraphs: one.paragraphs.map(({ prompts: _, ...each }) => each) })],
  ["another prompt", (one) => ({ ...one, paragraphs: one.paragraphs.map((each) => ({ ...each, prompts: ["số"] })) })],
  ["another margin", (one) => ({ ...one, facts: { ...one.facts, page: { ...page, left: 25 } } })],
  ["a page nobody knows", (one) => ({ ...one, facts: { ...one.facts, page: null } })],
  ["more known of the whole", (one) => ({ ...one, facts: { ...one.facts, isProtected: true } })],
])("%s makes them differ, whichever is compared with which", (_, change) => {
  const [one, other] = [report(), change(report())];
  expect([sameSnapshot(one, other), sameSnapshot(other, one)]).toEqual([false, false]);
});
