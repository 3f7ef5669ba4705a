import fc from "fast-check";
import { joinedStyles, type Rules, type Slots } from "../../scripts/build/joined-styles.mjs";

/** A control whose slots meet on one element: some keys always together, some alone, some only taken away. */
const controls = fc.record({
  together: fc.array(fc.array(fc.nat(11), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  slots: fc.array(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
});

test("whatever slots meet on an element, in whatever order, it looks the same with joined classes", () => {
  let fewer = 0;
  fc.assert(
    fc.property(controls, fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }), ({ together, slots }, order) => {
      const before = compiled(together, slots);
      const [after] = joinedStyles([before]);
      const met = order.filter((slot) => slot < slots.length).map((slot) => `slot${slot}`);
      expect(looks(after!, met)).toEqual(looks(before, met));
      if (classes(after!).size < classes(before).size) fewer++;
    }),
  );
  expect(fewer).toBeGreaterThan(10);
});

test("a key that a neighbour's slots set alone keeps its own class", () => {
  const label = compiled([[0, 1]], [[[0, 1]]]);
  const field = compiled([[0]], [[[0, 2]]]);
  const [apart] = joinedStyles([label], [field[0]]);
  const [alone] = joinedStyles([label]);
  expect(classes(apart!).size).toBe(2);
  expect(classes(alone!).size).toBe(1);
});

test("four sides of one colour are said once, forced colours and what is under the pointer stay", () => {
  const sides = ["top", "right", "bottom", "left"];
  const slots = {
    root: Object.fromEntries(
      sides.flatMap((side) => [
        [side, `f${side}00`],
        [`${side}-h`, `f${side}11`],
      ]),
    ),
  };
  const forced = "@media (forced-colors: active)";
  const [[, rules] = []] = joinedStyles([
    [
      slots,
      {
        d: sides.map((side) => `.f${side}00{border-${side}-color:red;}`),
        m: sides.map(
          (side) => [`${forced}{.f${side}11:hover{border-${side}-color:Highlight;}}`, { m: "forced" }] as const,
        ),
      },
    ],
  ]);
  expect(JSON.stringify(rules).replace(/\.f\w+/g, ".x")).toBe(
    JSON.stringify({
      d: [".x{border-color:red;}"],
      m: [[`${forced}{.x:hover{border-color:Highlight;}}`, { m: "forced" }]],
    }),
  );
});

type Compiled = readonly [Slots, Rules?];

const BUCKETS = ["d", "h", "m"];
const SELECTORS = ["", ":hover", " .icon"];

/** As Griffel compiles it: key n says property n in a bucket of its own, value 0 takes it away. */
function compiled(together: readonly (readonly number[])[], slots: readonly (readonly [number, number][])[]): Compiled {
  const rules: Record<string, (string | readonly [string, { m: string }])[]> = { d: [], h: [], m: [] };
  const made = slots.map((groups) =>
    Object.fromEntries(
      groups.flatMap(([group, value]) =>
        (together[group] ?? []).map((key) => {
          const name = `fkey${key}v${value}`;
          const bucket = BUCKETS[key % 3]!;
          const rule = `.${name}${SELECTORS[key % 3]!}{property-${key}:${value};}`;
          rules[bucket]!.push(bucket === "m" ? [`@media (forced-colors: active){${rule}}`, { m: "forced" }] : rule);
          return [`key${key}`, value === 0 ? 0 : name] as const;
        }),
      ),
    ),
  );
  return [Object.fromEntries(made.map((classes, slot) => [`slot${slot}`, classes])), rules];
}

/** What is declared for an element that these slots meet on: later ones take the place of earlier ones, key by key. */
function looks([slots, rules = {}]: Compiled, met: readonly string[]): readonly string[] {
  const byKey = Object.assign({}, ...met.map((slot) => slots[slot] ?? {})) as Record<string, string | 0>;
  const mine = new Set(Object.values(byKey));
  const declared = Object.entries(rules).flatMap(([bucket, list]) =>
    list.flatMap((rule) => {
      const text = typeof rule === "string" ? rule : rule[0];
      const around = text.startsWith("@") ? text.slice(0, text.indexOf("{")) : "";
      return [...text.matchAll(/\.(f\w+)([^{}]*)\{([^{}]*)\}/g)].flatMap(([, name, selector, body]) =>
        mine.has(name!)
          ? body!
              .split(";")
              .filter(Boolean)
              .map((one) => `${bucket} ${around} ${selector} ${one}`)
          : [],
      );
    }),
  );
  return [...new Set(declared)].sort();
}

function classes([slots]: Compiled): ReadonlySet<string | 0> {
  return new Set(Object.values(slots).flatMap((slot) => Object.values(slot)));
}
