import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { SectionId } from "../../core/outline/outline";
import { usePane } from "./context";
import { childrenOf, sectionAt } from "../state/derive";
import { mainAction } from "../state/main-action";
import { keepInView } from "./keep-in-view";
import { CriteriaList } from "./CriteriaList";
import { Disclosure } from "./Disclosure";
import { SectionRow } from "./SectionRow";

/** All sections in order. Arrow keys walk the rows, right and left open and shut them, Enter goes to the place in the document. */
export function OutlineView() {
  const { state, controller, words } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<SectionId | null>(null);
  const sections = state.derived?.sections ?? [];
  const here = sectionAt(sections, state.cursor);
  const tabbable = focused ?? here ?? sections[0]?.id;

  useEffect(() => {
    const row = here === null ? null : list.current?.querySelector<HTMLElement>(`[data-section="${here}"]`);
    if (row) keepInView(row);
  }, [here]);

  function onKeyDown(event: KeyboardEvent) {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
    if (row === null || list.current === null) return;
    const section = row.dataset.row ?? "";
    const rows = [...list.current.querySelectorAll<HTMLElement>("[data-row]")];
    const index = rows.indexOf(row);
    const moves: Record<string, () => void> = {
      ArrowDown: () => rows[index + 1]?.focus(),
      ArrowUp: () => rows[index - 1]?.focus(),
      Home: () => rows[0]?.focus(),
      End: () => rows.at(-1)?.focus(),
      ArrowRight: () => controller.open(section, true),
      ArrowLeft: () => controller.open(section, false),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }

  const foreign = mainAction(state)?.kind === "insertAtEnd";
  const row = (id: SectionId) => {
    const section = sections.find((candidate) => candidate.id === id);
    const isOpen = state.opened[id] ?? here === id;
    return section && <SectionRow section={section} here={here === id} open={isOpen} tabbable={tabbable === id} />;
  };
  return (
    <>
      <h2 className="hidden-text">{words.tree.label}</h2>
      {foreign && <p className="foreign">{words.foreign}</p>}
      <ul
        ref={list}
        className="tree"
        aria-label={words.tree.label}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
          if (row) setFocused(row.dataset.row ?? null);
        }}
      >
        {childrenOf(state.outline, null).map((part) => (
          <li key={part.id} data-section={part.id}>
            {row(part.id)}
            <ul>
              {childrenOf(state.outline, part.id).map((section) => (
                <li key={section.id} data-section={section.id}>
                  {row(section.id)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className="whole-report">
        <Disclosure label={words.tree.wholeReport}>
          {state.outline.wholeReport.map((group) => (
            <CriteriaList key={group.id} section={null} title={group.title} criteria={group.criteria} />
          ))}
        </Disclosure>
      </div>
    </>
  );
}
