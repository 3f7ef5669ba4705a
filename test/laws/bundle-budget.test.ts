import { resolve } from "node:path";
import { buildAndWeigh } from "../../scripts/bench/bundle";

test("what must arrive before the pane is usable weighs at most 115 KB", () => {
  const { opening, everything } = buildAndWeigh(resolve("."), resolve(".cache/weighed"));
  expect(opening).toBeGreaterThan(50_000);
  expect(opening).toBeLessThanOrEqual(115_000);
  // The check, the exports and the English words come later; together with them the pane stays below an empty React template (169.7 KB).
  expect(everything).toBeLessThanOrEqual(140_000);
}, 180_000);
