import { Badge } from "@fluentui/react-components";
import type { Report } from "../../../core/check/report";
import { shownFindings } from "../../state/shown/finding-groups";

/** How many points the check found, beside the name of its view. */
export default function FindingCount({ report }: { readonly report: Report }) {
  const count = shownFindings(report).length;
  if (count === 0) return null;
  return (
    <>
      {" "}
      <Badge size="small" appearance="tint" color="informative">
        {count}
      </Badge>
    </>
  );
}
