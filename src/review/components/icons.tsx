import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/check/report";
import type { Status } from "../../core/sections/section-state";

/** Fluent's signs; each stands beside a word, so screen readers pass over it. */
const icons = {
  written: CheckmarkFilled,
  thin: CircleHalfFillRegular,
  unfilled: EditRegular,
  empty: CircleRegular,
  missing: DismissCircleFilled,
  unsure: QuestionCircleRegular,
  notApplicable: SubtractCircleRegular,
  must: ErrorCircleFilled,
  should: WarningFilled,
  note: InfoRegular,
} satisfies Readonly<Record<Status | Severity, unknown>>;

export type IconName = keyof typeof icons;

/** All signs, drawn once: a table of thousands of cells only points at them. */
export function IconSheet() {
  return (
    <svg className="icon-sheet" aria-hidden="true" width="0" height="0">
      <defs>
        {(Object.keys(icons) as IconName[]).map((name) => {
          const Drawn = icons[name];
          return (
            <g key={name} id={`icon-${name}`}>
              <Drawn width="16" height="16" />
            </g>
          );
        })}
      </defs>
    </svg>
  );
}

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  );
}
