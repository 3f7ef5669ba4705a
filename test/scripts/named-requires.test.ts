import { readFileSync } from "node:fs";
import { namesAsked } from "../../scripts/build/named-requires.mjs";

test("the exports that a text asks of a package are told, each once", () => {
  const text =
    'var Scheduler = require("scheduler"),\n  now = Scheduler.unstable_now;\nScheduler.unstable_now() + Scheduler.log;';
  expect([...namesAsked(text)]).toEqual([["scheduler", ["unstable_now", "log"]]]);
  expect([...namesAsked(`${text} console.log("Scheduler is gone", one.Scheduler);`)]).toEqual([...namesAsked(text)]);
});

test.each([
  ["handed on as a whole", "take(Scheduler)"],
  ["asked by a name made at run time", 'Scheduler["unstable_" + name]()'],
  ["exported", "module.exports = Scheduler"],
])("nothing is left out of a package that is %s", (_, use) => {
  expect(namesAsked(`var Scheduler = require("scheduler");\nScheduler.log;\n${use};`).has("scheduler")).toBe(false);
});

test("of React's own files webpack is told what they ask of the scheduler", () => {
  const path = "node_modules/react-dom/cjs/react-dom-client.production.js";
  const asked = namesAsked(readFileSync(path, "utf8")).get("scheduler")!;
  expect(asked).toContain("unstable_scheduleCallback");
  expect(asked).not.toContain("unstable_runWithPriority");
  expect(namesAsked(readFileSync(path, "utf8")).get("react")).not.toContain("useActionState");
});
