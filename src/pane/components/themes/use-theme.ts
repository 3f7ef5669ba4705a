import { useEffect, useState } from "react";
import type { Looks } from "../../state/surroundings";
import type { ThemeName } from "./themes";

/** The theme that fits Office and the system, followed as it changes. */
export function useTheme(looks: Looks): ThemeName {
  const [theme, setTheme] = useState<ThemeName>(() => looks.theme());
  useEffect(() => {
    const follow = () => setTheme(looks.theme());
    follow();
    return looks.watchTheme(follow);
  }, [looks]);
  return theme;
}
