import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { PersonAvailableRegular } from "@fluentui/react-icons/svg/person-available";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";

/** Fluent's signs for what the pane tells; each stands beside a word, so screen readers pass over it. */
const icons = {
  complete: CheckmarkFilled,
  covered: CheckmarkFilled,
  reviewed: PersonAvailableRegular,
  open: CircleHalfFillRegular,
  thin: CircleHalfFillRegular,
  weak: CircleHalfFillRegular,
  unwritten: SubtractRegular,
  notFound: SubtractRegular,
  missing: DismissCircleRegular,
  unsure: QuestionCircleRegular,
  notApplicable: SubtractCircleRegular,
  shut: ChevronRightRegular,
  opened: ChevronDownRegular,
  edit: EditRegular,
} as const;

export type IconName = keyof typeof icons;

export function Icon({ name }: { readonly name: IconName }) {
  const Drawn = icons[name];
  return (
    <span className={`icon icon-${name}`} aria-hidden="true">
      <Drawn />
    </span>
  );
}
