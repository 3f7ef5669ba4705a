import { computed, computedOf } from "../../../src/core/snapshot/computed";

describe("what is worked out of an object", () => {
  it("is worked out once, for each object and for each way of working it out", () => {
    let made = 0;
    const count = () => ++made;
    const other = () => "other";
    const [one, another] = [{}, {}];
    expect([computed(one, count), computed(another, count), computed(one, count), computed(one, other)]).toEqual([
      1,
      2,
      1,
      "other",
    ]);
  });

  it("is kept although it is undefined", () => {
    let made = 0;
    const nothing = () => void made++;
    const owner = {};
    computed(owner, nothing);
    computed({}, nothing);
    computed(owner, nothing);
    expect(made).toBe(2);
  });
});

describe("what hangs on more than the object", () => {
  const key = {};
  const inputs = [{}, {}, {}];
  const worked = (owner: object, given: readonly unknown[]) => computedOf(owner, key, given, () => ({ given }));

  it("is kept while nothing it hangs on changes", () => {
    const owner = {};
    expect(worked(owner, [inputs[0], null])).toBe(worked(owner, [inputs[0], null]));
  });

  it("is worked out again when one thing changes, and when all do", () => {
    const owner = {};
    const first = worked(owner, [inputs[0], inputs[1]]);
    expect(worked(owner, [inputs[0], inputs[2]])).not.toBe(first);
    const second = worked(owner, [inputs[1], inputs[0]]);
    expect(worked(owner, [inputs[0], inputs[1]]).given).toEqual([inputs[0], inputs[1]]);
    expect(second.given).toEqual([inputs[1], inputs[0]]);
  });
});
