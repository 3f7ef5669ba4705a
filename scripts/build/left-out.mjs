/**
 * What the pane has no use for in files of Fluent UI and Griffel, and what stands instead: all that only it asks for
 * stays out of the bundle. Tests (test/laws/bundle-budget) hold the pane to having no use for it.
 */
const leftOut = {
  // Griffel's renderer writes rules into <style> elements as controls are drawn: the pane's stand in its stylesheet
  // (style-sheet.mjs), and Fluent's provider asks the renderer for no more than attributes it has none of.
  // A control that had rules left to write would fail at once.
  "RendererContext.js": { "createDOMRenderer())": "{})" },
  // The provider's <style> element holds the tokens of its theme: they stand in the stylesheet too (theme-rules.mjs).
  "useFluentProvider.js": {
    'import { useFluentProviderThemeStyleTag } from "./useFluentProviderThemeStyleTag.js";':
      "const useFluentProviderThemeStyleTag = () => ({});",
  },
  // How a bar moves that cannot say how far it is.
  "useProgressBar.js": {
    'import { motionSlot } from "@fluentui/react-motion";': "const motionSlot = () => undefined;",
    'import { ProgressBarIndeterminateMotion } from "./progressBarMotions.js";':
      'const ProgressBarIndeterminateMotion = "div";',
  },
  // How a message finds out by its width whether it needs several lines.
  "useMessageBar.js": {
    'import { useMessageBarReflow } from "./useMessageBarReflow.js";': "const useMessageBarReflow = () => ({});",
  },
};

/** The names of those files. */
export const leanFiles = Object.keys(leftOut);

/** webpack loader for them. */
export default function withoutNeedless(source) {
  const name = leanFiles.find((file) => this.resourcePath.endsWith(file));
  return Object.entries(leftOut[name]).reduce((text, [given, instead]) => {
    if (text.split(given).length !== 2) throw new Error(`${name} is another one than left-out.mjs knows.`);
    return text.replace(given, instead);
  }, source);
}
