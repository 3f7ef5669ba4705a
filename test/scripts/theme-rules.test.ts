import { themeRules, themes } from "../../scripts/build/theme-rules.mjs";

const names = ["light", "dark", "contrast"] as const;

test("Vietnamese stacked marks stay whole in every theme: lines of at least 1.4", () => {
  for (const name of names)
    for (const size of ["200", "300", "400"]) {
      const { [`lineHeightBase${size}`]: height, [`fontSizeBase${size}`]: font } = themes[name];
      expect(parseFloat(height!) / parseFloat(font!)).toBeGreaterThanOrEqual(1.4);
    }
});

test.each(names)("an element of the theme %s has its tokens as Fluent has them, each once", (name) => {
  const own = rules().filter(([selector]) => selector === "[data-theme]" || selector === `[data-theme="${name}"]`);
  const tokens = own.flatMap(([, body]) =>
    [...body.matchAll(/--(\w+):([^;]*);/g)].map(([, token, value]) => [token!, value!]),
  );
  expect(tokens.length).toBeGreaterThan(100);
  expect(new Set(tokens.map(([token]) => token)).size).toBe(tokens.length);
  for (const [token, value] of tokens) expect([token, value]).toEqual([token, String(themes[name][token!])]);
});

test("the themes differ in their colours, and each says them all", () => {
  const sizes = rules().map(([, body]) => body.split(";").length);
  expect(rules().map(([selector]) => selector)).toEqual([
    "[data-theme]",
    ...names.map((name) => `[data-theme="${name}"]`),
  ]);
  expect(new Set(sizes.slice(1)).size).toBe(1);
  expect(themeRules()).toContain("--colorBrandBackground:#0f6cbd;");
});

function rules(): readonly (readonly [string, string])[] {
  return [...themeRules().matchAll(/^(\S+)\{(.*)\}$/gm)].map(([, selector, body]) => [selector!, body!]);
}
