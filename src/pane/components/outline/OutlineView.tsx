import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { insertMissing, missingLeaves } from "../../actions/insert";
import type { SectionId } from "../../../core/outline/outline";
import { childrenOf, sectionAt } from "../../state/derive";
import { mainAction } from "../../state/offers/main-action";
import { sectionProgress } from "../../state/shown/section-progress";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { keepInView } from "../keep-in-view";
import { CriteriaList } from "./CriteriaList";
import { OtherKind } from "../parts";
import { InsertionOptions } from "./InsertionOptions";
import { PreviousOptions } from "./PreviousOptions";
import { SectionRow } from "./SectionRow";

/** The sections of the outline; of another kind of document first that it is one, the sections only for who says that they fit all the same. */
export function OutlineView() {
  const { state, words } = usePane();
  const kind = state.derived?.kind;
  if (kind?.kind !== "other") return <Sections />;
  return (
    <>
      <OtherKind kind={kind} />
      <Disclosure key={String(state.insertionAsked)} label={words.tree.allTheSame} startsOpen={state.insertionAsked}>
        <Sections />
      </Disclosure>
    </>
  );
}

/** All sections in order. Arrow keys walk the rows, right and left open and shut them; Enter opens and goes to the place in the document. */
function Sections() {
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
      {foreign ? <p className="note">{words.foreign}</p> : <Filter unfinished={countLeaves(state, unfinished)} />}
      {listed.length === 0 && <p>{words.tree.allFinished}</p>}
      {listed.length > 0 && (
        <ul
          ref={list}
          className="tree"
          aria-label={words.tree.label}
          onKeyDown={(event) => walk(event, list.current, (section, open) => dispatch({ type: "open", section, open }))}
          onFocus={(event) => setFocused(event.target.closest<HTMLElement>("[data-row]")?.dataset.row ?? focused)}
        >
          {rowsUnder(null)}
        </ul>
      )}
      <Missing />
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

/** Sections of the outline that the document does not have, where inserting them is not the next step anyway. */
function Missing() {
  const { state, words } = usePane();
  const missing = missingLeaves(state);
  const next = mainAction(state)?.kind;
  if (missing.length === 0 || (next !== "writeNext" && next !== "check")) return null;
  return (
    <div className="missing">
      <p>{words.missing.some(missing.map(({ id }) => id).join(", "))}</p>
      <ActionButton action={insertMissing} />
    </div>
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

type PaneState = ReturnType<typeof usePane>["state"];

/** Sections with something left to do, and the parts they stand under. */
function unfinishedSections(state: PaneState): ReadonlySet<SectionId> {
  const sections = state.derived?.sections ?? [];
  const found = sections.filter((section) => {
    const { kind } = sectionProgress(state, section);
    return kind !== "complete" && kind !== "notApplicable" && section.minimumWords !== null;
  });
  return new Set(sections.map(({ id }) => id).filter((id) => found.some((one) => `${one.id}.`.startsWith(`${id}.`))));
}

function countLeaves(state: PaneState, unfinished: ReadonlySet<SectionId>): number {
  return [...unfinished].filter((id) => childrenOf(state.outline, id).length === 0).length;
}

function walk(
  event: KeyboardEvent,
  list: HTMLElement | null,
  setOpen: (section: SectionId, open: boolean) => void,
): void {
  const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
  if (row === null || list === null) return;
  const section = row.dataset.row ?? "";
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
  const index = rows.indexOf(row);
  const moves: Record<string, () => void> = {
    ArrowDown: () => rows[index + 1]?.focus(),
    ArrowUp: () => rows[index - 1]?.focus(),
    Home: () => rows[0]?.focus(),
    End: () => rows.at(-1)?.focus(),
    ArrowRight: () => setOpen(section, true),
    ArrowLeft: () => setOpen(section, false),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}
