/** @jest-environment jsdom */
import fc from "fast-check";
import { createDOMRenderer, type CSSRulesByBucket } from "@griffel/core";
import { sheetOf } from "../../scripts/build/style-sheet.mjs";

const MEDIA = ["(forced-colors: active)", "screen and (prefers-reduced-motion: reduce)", "(max-width: 320px)"];

/** Rules as Griffel compiles them, some of which several controls have. */
const call = fc
  .array(fc.record({ bucket: fc.constantFrom(..."rdlvwfihakm"), which: fc.nat(5), p: fc.constantFrom(0, -1, -2) }))
  .map((rules) => {
    const buckets: Record<string, unknown[]> = {};
    for (const { bucket, which, p } of rules) {
      const rule = `.f${bucket}${which}${-p}{order:${which};}`;
      const media = MEDIA[which % 3]!;
      const written =
        bucket === "k"
          ? `@keyframes f${which}{from{order:${which};}}`
          : bucket === "m"
            ? [`@media ${media}{${rule}}`, { m: media, p }]
            : p === 0
              ? rule
              : [rule, { p }];
      (buckets[bucket] ??= []).push(written);
    }
    return buckets as CSSRulesByBucket & Parameters<typeof sheetOf>[0][number];
  });

test("the sheet's rules stand in the order of the <style> elements that Griffel would have made, whichever control comes first", () => {
  let met = 0;
  fc.assert(
    fc.property(fc.array(call, { minLength: 1, maxLength: 5 }), (calls) => {
      const { rules, elements } = asGriffel(calls);
      const sheet = sheetOf(calls).split("\n").filter(Boolean).map(nameIn);
      expect([...sheet].sort()).toEqual([...rules.keys()].sort());
      const places = sheet.map((rule) => rules.get(rule)!);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      met = Math.max(met, elements);
    }),
  );
  expect(met).toBeGreaterThan(12);
});

test("a bucket whose place is not known stops the build: its rules would win or lose by chance", () => {
  expect(() => sheetOf([{ z: [".f1{order:1;}"] }])).toThrow("unknown place: z");
});

/** In which of Griffel's <style> elements, counted in the order of the page, each rule stands, by the rule's name. */
function asGriffel(calls: readonly CSSRulesByBucket[]) {
  document.head.innerHTML = "";
  const renderer = createDOMRenderer(document);
  for (const one of calls) renderer.insertCSSRules(one);
  const elements = [...document.head.querySelectorAll("style")];
  const rules = new Map(
    elements.flatMap(({ sheet }, at) => [...sheet!.cssRules].map(({ cssText }) => [nameIn(cssText), at] as const)),
  );
  return { rules, elements: elements.length };
}

/** Each rule above has a name of its own: its class, or that of its keyframes. */
function nameIn(rule: string): string {
  return /(?<=\.|keyframes )f\w+/.exec(rule)![0];
}
