import { resolve } from "node:path";
import { buildAndWeigh } from "../../scripts/bench/bundle";

test("what must arrive before the pane is usable weighs at most 165 KB, and everything at most 240", () => {
  const { opening, everything } = buildAndWeigh(resolve("."), resolve(".cache/weighed"));
  expect(opening).toBeGreaterThan(50_000);
  // Below Microsoft's own template with one text box (169.7 KB).
  expect(opening).toBeLessThanOrEqual(165_000);
  // The check, the exports, the forms and the English words come when they are first needed.
  expect(everything).toBeLessThanOrEqual(240_000);
}, 180_000);
