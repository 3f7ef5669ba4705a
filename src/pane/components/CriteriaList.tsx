import type { Criterion, Pillar, SectionId } from "../../core/outline/outline";
import { usePane } from "./context";
import { CriterionItem } from "./CriterionItem";

const pillars: readonly (Pillar | null)[] = ["disclosure", "deliberation", "consultation", "oversight", null];

interface CriteriaListProps extends GroupProps {
  readonly title: string;
}

/** The criteria that apply to this unit, by pillar where they have pillars. */
export function CriteriaList({ section, title, criteria: all }: CriteriaListProps) {
  const { state, words } = usePane();
  const { unitType } = state.memory.details;
  const criteria = all.filter((criterion) => criterion.appliesTo.includes(unitType));
  if (criteria.length === 0) return null;
  const covered = criteria.filter((criterion) =>
    state.derived?.criteria.some((found) => found.id === criterion.id && found.outcome === "covered"),
  );
  const grouped = criteria.some((criterion) => criterion.pillar !== null);
  return (
    <>
      <h2 className="criteria-title">
        <span>
          {title} <span className="quiet">· {words.tree.mentioned(covered.length, criteria.length)}</span>
        </span>
        <span className="quiet" aria-hidden="true">
          {words.criterion.tick}
        </span>
      </h2>
      {grouped ? (
        pillars.map((pillar) => (
          <PillarGroup
            key={pillar}
            pillar={pillar}
            section={section}
            criteria={criteria.filter((one) => one.pillar === pillar)}
          />
        ))
      ) : (
        <Items section={section} criteria={criteria} />
      )}
    </>
  );
}

interface GroupProps {
  /** Their section; null for criteria of the whole report. */
  readonly section: SectionId | null;
  readonly criteria: readonly Criterion[];
}

function PillarGroup({ pillar, section, criteria }: GroupProps & { readonly pillar: Pillar | null }) {
  const { words } = usePane();
  if (criteria.length === 0) return null;
  return (
    <>
      <h3 className="pillar">{words.pillars[pillar ?? "none"]}</h3>
      <Items section={section} criteria={criteria} />
    </>
  );
}

function Items({ section, criteria }: GroupProps) {
  return (
    <ul className="criteria">
      {criteria.map((criterion) => (
        <CriterionItem key={criterion.id} section={section} criterion={criterion} />
      ))}
    </ul>
  );
}
