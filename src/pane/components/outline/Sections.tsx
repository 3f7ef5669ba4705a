import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { SectionId } from "../../../core/outline/outline";
import { childrenOf, sectionAt } from "../../state/derive";
import { mainAction } from "../../state/offers/main-action";
import { unfinishedSections } from "../../state/shown/unfinished-sections";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { walkRows } from "../controls/walk-rows";
import { keepInView } from "../keep-in-view";
import { CriteriaList } from "./CriteriaList";
import { InsertionOptions } from "./InsertionOptions";
import { MissingSections } from "./MissingSections";
import { PreviousOptions } from "./PreviousOptions";
import { SectionRow } from "./SectionRow";

/**
 * All sections in order. Arrow keys walk the rows, right and left open
 * and shut them; Enter opens and goes to the place in the document.
 */
export function Sections() {
  const { state, dispatch, words } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<SectionId | null>(null);
  const sections = state.derived?.sections ?? [];
  const here = sectionAt(sections, state.cursor);
  const unfinished = unfinishedSections(state);
  const isListed = (id: SectionId) => state.filter === "all" || unfinished.has(id);
  const listed = sections.filter(({ id }) => isListed(id));
  const reachable = listed.find(({ id }) => id === focused) ?? listed.find(({ id }) => id === here) ?? listed[0];
  const foreign = mainAction(state)?.kind === "insertAtEnd";

  useEffect(() => {
    const row = here === null ? null : list.current?.querySelector<HTMLElement>(`[data-section="${here}"]`);
    if (row) keepInView(row);
  }, [here]);

  const row = (id: SectionId) => {
    const section = sections.find((candidate) => candidate.id === id);
    if (section === undefined) return null;
    const isHere = here === id;
    return (
      <SectionRow
        section={section}
        here={isHere}
        open={state.opened[id] ?? (isHere && state.opened[id] !== false)}
        tabbable={reachable?.id === id}
      />
    );
  };
  const rowsUnder = (part: SectionId | null): ReactNode =>
    childrenOf(state.outline, part)
      .filter(({ id }) => isListed(id))
      .map(({ id }) => (
        <li key={id} data-section={id}>
          {row(id)}
          {childrenOf(state.outline, id).some((child) => isListed(child.id)) && <ul>{rowsUnder(id)}</ul>}
        </li>
      ));
  return (
    <>
      <h2 className="hidden-text">{words.tree.label}</h2>
      {foreign ? (
        <p className="note">{words.foreign}</p>
      ) : (
        <Filter unfinished={[...unfinished].filter((id) => childrenOf(state.outline, id).length === 0).length} />
      )}
      {listed.length === 0 && <p>{words.tree.allFinished}</p>}
      {listed.length > 0 && (
        <ul
          ref={list}
          className="tree"
          aria-label={words.tree.label}
          onKeyDown={(event) =>
            walkRows(event, list.current, (row, open) => dispatch({ type: "open", section: row.dataset.row!, open }))
          }
          onFocus={(event) => setFocused(event.target.closest<HTMLElement>("[data-row]")?.dataset.row ?? focused)}
        >
          {rowsUnder(null)}
        </ul>
      )}
      <MissingSections />
      {!foreign && (
        <Disclosure label={words.tree.wholeReport}>
          {state.outline.wholeReport.map((group) => (
            <section key={group.id}>
              <h3 lang="vi">{group.title}</h3>
              <CriteriaList section={null} criteria={group.criteria} />
            </section>
          ))}
        </Disclosure>
      )}
      <PreviousOptions />
      <InsertionOptions />
    </>
  );
}

function Filter({ unfinished }: { readonly unfinished: number }) {
  const { state, dispatch, words } = usePane();
  const names = { unfinished: words.tree.unfinished(unfinished), all: words.tree.all };
  return (
    <div className="toggles" role="group" aria-label={words.tree.filterLabel}>
      {(["unfinished", "all"] as const).map((filter) => (
        <Button
          key={filter}
          size="small"
          shape="circular"
          appearance={state.filter === filter ? "primary" : "secondary"}
          aria-pressed={state.filter === filter}
          onClick={() => dispatch({ type: "filter", filter })}
        >
          {names[filter]}
        </Button>
      ))}
    </div>
  );
}
