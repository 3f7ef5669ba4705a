import { guardedCalls } from "../../scripts/build/plain-calls.mjs";

/** The code with each guarded call written plainly. */
function plain(code: string): string {
  return guardedCalls(code).reduceRight(
    (text, { from, to, callee }) => text.slice(0, from) + callee + text.slice(to),
    code,
  );
}

it("writes a call of what another module exports without the comma in front of it, by itself or behind a word", () => {
  expect(plain("return (0,react__WEBPACK_IMPORTED_MODULE_1__/* .useState */.J)(0)")).toBe(
    "return react__WEBPACK_IMPORTED_MODULE_1__/* .useState */.J(0)",
  );
  expect(plain("const [a] = (0,fold.wordsOf)(text).map(one => (0, fold.fold)(one));")).toBe(
    "const [a] = fold.wordsOf(text).map(one => fold.fold(one));",
  );
});

it("leaves alone what only looks so: arguments, and a pair that nobody calls", () => {
  for (const code of [
    "text.slice(0,match.index)(1)",
    "at(0, one.two)",
    "(0, one.two);",
    "(0, one.two.three)(1)",
    "(0, one)(1)",
  ])
    expect(plain(code)).toBe(code);
});
