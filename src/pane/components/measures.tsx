import { ProgressBar } from "@fluentui/react-components";

interface ProgressProps {
  readonly value: number;
  readonly max: number;
  /** Id of the words that say the same. */
  readonly labelledBy: string;
}

/** How far the report is. */
export function Progress({ value, max, labelledBy }: ProgressProps) {
  return <ProgressBar aria-labelledby={labelledBy} value={value} max={max} />;
}
