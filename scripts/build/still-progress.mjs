/**
 * webpack loader for Fluent's progress bar: how one moves that cannot say how far
 * it is, which the pane has none of, and the animations behind that stay out of the
 * bundle. A test (test/laws/bundle-budget) holds that every bar says how far it is.
 */
export default function stillProgress(source) {
  return [
    ['import { motionSlot } from "@fluentui/react-motion";', "const motionSlot = () => undefined;"],
    [
      'import { ProgressBarIndeterminateMotion } from "./progressBarMotions.js";',
      'const ProgressBarIndeterminateMotion = "div";',
    ],
  ].reduce((text, [given, instead]) => {
    if (!text.includes(given)) throw new Error("Fluent's progress bar moves in another way: see still-progress.mjs.");
    return text.replace(given, instead);
  }, source);
}
