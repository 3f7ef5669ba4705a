import { useEffect, useState } from "react";

/** Shorter than this, nothing is said: a line that flickers disturbs more than it tells. */
const PATIENCE = 500;

/** True once something has been going on for half a second. */
export function useLasting(going: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLasting(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [going]);
  return going && lasting;
}
