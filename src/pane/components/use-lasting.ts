import { useEffect, useState } from "react";

/** Shorter than this, nothing is said: a line that flickers disturbs more than it tells. */
const PATIENCE = 500;

/** True once something has been going on for half a second, or as long as is said. */
export function useLasting(going: boolean, patience = PATIENCE): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLasting(true), patience);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [going, patience]);
  return going && lasting;
}
