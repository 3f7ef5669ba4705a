import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../core/check/report";

const icons = { must: ErrorCircleFilled, should: WarningFilled, note: InfoRegular } as const;

/** Fluent's own signs for error, warning and information; always beside a word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Drawn = icons[severity];
  return (
    <span className={`icon icon-${severity}`} aria-hidden="true">
      <Drawn />
    </span>
  );
}
