import { themeName } from "./pane/components/themes/themes";
import type { Looks } from "./pane/state/surroundings";
import { interfaceLanguage } from "./pane/words/language";

/**
 * The language and theme of the page: all that is asked of it before the
 * pane is there. Until Office is ready, the browser's own stand in.
 */
export function pageLooks(): Looks {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const forced = matchMedia("(forced-colors: active)");
  return {
    language: interfaceLanguage(officeContext()?.displayLanguage),
    theme: () =>
      themeName(officeContext()?.officeTheme?.bodyBackgroundColor, { dark: dark.matches, forced: forced.matches }),
    watchTheme(listener) {
      // Word tells no theme change to a pane: it is looked at again whenever the user comes back to it.
      const sources: readonly [EventTarget, string][] = [
        [dark, "change"],
        [forced, "change"],
        [window, "focus"],
        [document, "visibilitychange"],
      ];
      for (const [source, event] of sources) source.addEventListener(event, listener);
      return () => {
        for (const [source, event] of sources) source.removeEventListener(event, listener);
      };
    },
  };
}

/** What Office knows of itself; nothing until it is ready, or outside it. */
export function officeContext(): Office.Context | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}
