import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Criterion, LegalBasis, SectionId } from "../../core/outline/outline";
import { basisText } from "../words/basis-text";
import { usePane } from "./context";
import { Tick } from "./controls";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";

interface CriterionItemProps {
  /** Its section; null for a criterion of the whole report. */
  readonly section: SectionId | null;
  readonly criterion: Criterion;
}

/** One thing to report: what the text says about it, and beside that, never instead of it, the author's own tick. */
export function CriterionItem({ section, criterion }: CriterionItemProps) {
  const { state, controller, words } = usePane();
  const [open, setOpen] = useState(false);
  const region = useId();
  const found = state.derived?.criteria.find((candidate) => candidate.id === criterion.id);
  const outcome = found?.outcome ?? "notFound";
  const ticked = state.memory.ticks.includes(criterion.id);
  const paragraph = found?.paragraph ?? null;

  function press() {
    if (!open && paragraph !== null) void controller.goTo(paragraph);
    setOpen(!open);
  }

  return (
    <li className="criterion">
      <div className="criterion-head">
        <button type="button" className="criterion-button" aria-expanded={open} aria-controls={region} onClick={press}>
          <span className={`outcome outcome-${outcome}`}>
            <Icon name={outcome} />
            <span className="hidden-text">{words.criterion.outcomes[outcome]}: </span>
          </span>
          <span lang="vi">{criterion.text}</span>
          {!criterion.required && <span className="quiet"> ({words.criterion.recommended})</span>}
        </button>
        <Tick
          title={words.criterion.tick}
          aria-label={words.criterion.tickFull(criterion.text)}
          checked={ticked}
          onChange={(on) => void controller.tick(criterion.id, on)}
        />
      </div>
      {outcome === "weak" && found && found.asked.length > 0 && (
        <p className="asked">{words.criterion.asked(found.asked.join("; "))}</p>
      )}
      <div id={region} hidden={!open} className="criterion-body">
        {open && (
          <>
            <p className="quiet">{words.criterion.outcomes[outcome]}</p>
            {found?.quote && <blockquote lang="vi">{found.quote}</blockquote>}
            <Disclosure label={words.criterion.why}>
              <Bases bases={criterion.basis} />
            </Disclosure>
            <Disclosure label={words.criterion.example}>
              <blockquote lang="vi">{criterion.example}</blockquote>
            </Disclosure>
            {section !== null && <ExampleButton section={section} criterion={criterion} />}
          </>
        )}
      </div>
    </li>
  );
}

function ExampleButton({ section, criterion }: { readonly section: SectionId; readonly criterion: Criterion }) {
  const { state, controller, words } = usePane();
  const present = state.derived?.sections.some(
    (candidate) => candidate.id === section && candidate.paragraph !== null && candidate.status !== "unsure",
  );
  if (!present) return null;
  return (
    <Button
      size="small"
      disabled={state.work !== null}
      onClick={() => void controller.insertExample(criterion, section)}
    >
      {words.criterion.insertExample}
    </Button>
  );
}

/** Each legal basis in a sentence, with its article; what could not be read in full says so. */
function Bases({ bases }: { readonly bases: readonly LegalBasis[] }) {
  const { words } = usePane();
  return (
    <ul className="bases">
      {bases.map((basis) => (
        <li key={`${basis.act}-${basis.article}-${basis.clause}`}>
          <span lang="vi">{basis.requires}</span>
          {basis.measure && <span lang="vi"> ({basis.measure})</span>}{" "}
          <span className="quiet">– {basisText(basis, words)}</span>
        </li>
      ))}
    </ul>
  );
}
