import { useEffect, useState } from "react";
import type { Looks } from "../../state/surroundings";
import { loadTheme, type ThemeName } from "./themes";

/** The theme that fits Office and the system, followed as it changes; a new one is shown once it is there. */
export function useTheme(looks: Looks): ThemeName {
  const [theme, setTheme] = useState<ThemeName>(() => looks.theme());
  useEffect(() => {
    const follow = () => {
      const wanted = looks.theme();
      // A theme that cannot be fetched leaves the one that is shown.
      loadTheme(wanted).then(
        () => setTheme(wanted),
        () => undefined,
      );
    };
    follow();
    return looks.watchTheme(follow);
  }, [looks]);
  return theme;
}
