import { useEffect, useState } from "react";
import type { Surroundings } from "../../state/surroundings";
import { loadTheme, type ThemeName } from "./themes";

/** The theme that fits Office and the system, followed as it changes; a new one is shown once it is there. */
export function useTheme(surroundings: Surroundings): ThemeName {
  const [theme, setTheme] = useState<ThemeName>(() => surroundings.theme());
  useEffect(() => {
    const follow = () => {
      const wanted = surroundings.theme();
      // A theme that cannot be fetched leaves the one that is shown.
      loadTheme(wanted).then(
        () => setTheme(wanted),
        () => undefined,
      );
    };
    follow();
    return surroundings.watchTheme(follow);
  }, [surroundings]);
  return theme;
}
