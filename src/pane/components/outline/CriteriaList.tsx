import { isAsked, unknownOccasion } from "../../../core/criteria/occasion";
import type { Criterion, Pillar } from "../../../core/outline/outline";
import type { SectionState } from "../../../core/sections/section-state";
import { openContents } from "../../state/shown/section-progress";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { CriterionItem } from "./CriterionItem";
import type { CriterionSign } from "./criterion-shown";

const pillars: readonly (Pillar | null)[] = ["disclosure", "deliberation", "consultation", "oversight", null];

/** More contents than these do not fit on one screen beside the others' headings. */
const FITTING = 8;

interface CriteriaListProps {
  /** Their section; null for criteria of the whole report. */
  readonly section: SectionState | null;
  readonly criteria: readonly Criterion[];
}

/**
 * The criteria that apply to this unit: what is still to be said under
 * its pillar, what was said or gone through folded below.
 */
export function CriteriaList({ section, criteria: all }: CriteriaListProps) {
  const { state, words } = usePane();
  const { unitType } = state.memory.details;
  const signed = all
    .filter((criterion) => isAsked(criterion, unitType, state.derived?.occasion ?? unknownOccasion))
    .map((criterion) => ({ criterion, sign: signOf(criterion) }));
  if (signed.length === 0) return null;
  const of = (...signs: readonly CriterionSign[]) => signed.filter(({ sign }) => signs.includes(sign));
  const open = of("notFound", "weak");
  const covered = of("covered");
  const reviewed = of("reviewed");
  const writable = section !== null && section.paragraph !== null && section.status !== "unsure" ? section.id : null;
  const items = (some: readonly { readonly criterion: Criterion; readonly sign: CriterionSign }[]) => (
    <ul>
      {some.map(({ criterion, sign }) => (
        <CriterionItem key={criterion.id} writable={writable} criterion={criterion} sign={sign} />
      ))}
    </ul>
  );
  const required = signed.filter(({ criterion }) => criterion.required).length;
  const told = [
    required > 0 && words.tree.remaining(openContents(state, all).length, required),
    section !== null && section.words > 0 && words.measure(section.words, null),
  ].filter(Boolean);
  const grouped = signed.some(({ criterion }) => criterion.pillar !== null);
  return (
    <>
      {told.length > 0 && <p className="quiet">{told.join(" · ")}</p>}
      {grouped
        ? pillars
            .map((pillar) => ({ pillar, group: open.filter(({ criterion }) => criterion.pillar === pillar) }))
            .filter(({ group }) => group.length > 0)
            .map(({ pillar, group }, position) => {
              const name = words.pillars[pillar ?? "none"];
              const key = pillar ?? "none";
              // A long section is one screen of headings, the first one open: what it asks for can be seen as a whole.
              return open.length > FITTING ? (
                <Disclosure key={key} heading="h5" label={`${name} (${group.length})`} startsOpen={position === 0}>
                  {items(group)}
                </Disclosure>
              ) : (
                <section key={key}>
                  <h5>{name}</h5>
                  {items(group)}
                </section>
              );
            })
        : open.length > 0 && items(open)}
      {covered.length > 0 && <Disclosure label={words.tree.covered(covered.length)}>{items(covered)}</Disclosure>}
      {reviewed.length > 0 && <Disclosure label={words.tree.reviewed(reviewed.length)}>{items(reviewed)}</Disclosure>}
    </>
  );

  /** What the text says, and where it says too little the author's own word. */
  function signOf(criterion: Criterion): CriterionSign {
    const outcome = state.derived?.criteria.find(({ id }) => id === criterion.id)?.outcome ?? "notFound";
    return outcome !== "covered" && state.memory.ticks.includes(criterion.id) ? "reviewed" : outcome;
  }
}
