import { useEffect, useState } from "react";
import type { Surroundings } from "../state/surroundings";
import type { ThemeName } from "./themes";

/** The theme that fits Office and the system, followed as it changes. */
export function useTheme(around: Surroundings): ThemeName {
  const [theme, setTheme] = useState<ThemeName>(() => around.theme());
  useEffect(() => around.watchTheme(() => setTheme(around.theme())), [around]);
  return theme;
}
