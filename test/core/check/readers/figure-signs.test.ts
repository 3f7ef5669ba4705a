import { isBlankAt, isDigitAt } from "../../../../src/core/check/readers/figure-signs";

const signs = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

it("takes for a digit and for a blank what patterns take for one", () => {
  expect(signs.filter((sign) => isDigitAt(sign, 0))).toEqual(signs.filter((sign) => /[0-9]/u.test(sign)));
  expect(signs.filter((sign) => isBlankAt(sign, 0))).toEqual(signs.filter((sign) => /\s/u.test(sign)));
});
