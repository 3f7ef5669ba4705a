import { useEffect, useRef, useState } from "react";
import type { Outline, Section, SectionId } from "../../../core/outline/outline";
import { adapt, shownTitle, type Adaptation } from "../../../core/outline/use/adapt";
import { adaptDraft } from "../../actions/outline-draft";
import type { SuggestedTopic } from "../../state/outline/outline-library";
import { outlineChoiceWords } from "../../words/outline-choice";
import { Icon } from "../controls/Icon";
import { walkRows } from "../controls/walk-rows";
import { usePane } from "../context";
import { SectionEditor } from "./SectionEditor";

interface SectionTreeProps {
  readonly printed: Outline;
  readonly topics: ReadonlyMap<SectionId, SuggestedTopic>;
  readonly label: string;
}

/**
 * The sections of an outline, each under its part; one at a time opens
 * to what it asks and to what can be changed. Arrows walk the rows.
 */
export function SectionTree({ printed, topics, label }: SectionTreeProps) {
  const { run, language } = usePane();
  const text = outlineChoiceWords[language];
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<SectionId | null>(null);
  const [reached, setReached] = useState<SectionId | null>(null);
  const [said, setSaid] = useState("");
  /** What the keyboard goes on with once the sections stand in their new order. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current !== null) list.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  }, [printed]);

  /** A section that moves keeps what was opened and pressed; one that goes hands it to what stands in its place. */
  function change(section: Section, what: Adaptation) {
    const heading = `${section.number} ${shownTitle(section, printed)}`;
    if (what.kind === "move") {
      const siblings = printed.sections.filter(({ parent }) => parent === section.parent);
      const to = siblings[siblings.indexOf(section) + what.by];
      if (to === undefined) return;
      setOpen(to.id);
      setReached(to.id);
      next.current = `[data-draft-section="${to.id}"] > .guide [data-move="${what.by}"]`;
      setSaid(text.said.moved(heading));
    }
    if (what.kind === "drop") {
      const left = adapt(printed, what).sections;
      const row = left.find(({ id }) => id === section.id) ?? left.at(-1);
      setOpen(null);
      setReached(row?.id ?? null);
      next.current = row === undefined ? null : `[data-row="${row.id}"]`;
      setSaid(text.said.dropped(heading));
    }
    void run(adaptDraft, what);
  }

  const tabbable = printed.sections.some(({ id }) => id === reached) ? reached : printed.sections[0]?.id;
  const under = (parent: SectionId | null, level: number) => {
    const sections = printed.sections.filter((section) => section.parent === parent);
    if (sections.length === 0) return null;
    const Heading = level === 1 ? "h4" : level === 2 ? "h5" : "h6";
    return (
      <ul className={level === 1 ? "tree draft" : undefined} {...(level === 1 && { "aria-label": label })}>
        {sections.map((section, at) => {
          const isOpen = open === section.id;
          const region = `draft-${section.id}`;
          return (
            <li key={section.id} data-draft-section={section.id}>
              <div className={`row ${level === 1 ? "row-part" : ""}`}>
                <Heading className="row-heading">
                  <button
                    type="button"
                    className="row-title"
                    data-row={section.id}
                    tabIndex={tabbable === section.id ? 0 : -1}
                    aria-expanded={isOpen}
                    aria-controls={region}
                    onClick={() => setOpen(isOpen ? null : section.id)}
                    onFocus={() => setReached(section.id)}
                  >
                    <Icon name={isOpen ? "opened" : "shut"} />
                    <RowWords section={section} printed={printed} />
                  </button>
                </Heading>
              </div>
              <div id={region} className="guide" hidden={!isOpen}>
                {isOpen && (
                  <SectionEditor
                    key={section.title}
                    section={section}
                    printed={printed}
                    topic={topics.get(section.id) ?? null}
                    first={at === 0}
                    last={at === sections.length - 1}
                    onChange={(what) => change(section, what)}
                  />
                )}
              </div>
              {under(section.id, level + 1)}
            </li>
          );
        })}
      </ul>
    );
  };
  return (
    <div
      ref={list}
      onKeyDown={(event) => walkRows(event, list.current, (row, isOpen) => setOpen(isOpen ? row.dataset.row! : null))}
    >
      {under(null, 1)}
      <div className="hidden-text" role="log">
        {said}
      </div>
    </div>
  );
}

/** A section's number and title, and what can be told of it in a word or two. */
function RowWords({ section, printed }: { readonly section: Section; readonly printed: Outline }) {
  const text = outlineChoiceWords[usePane().language];
  const { number, mayBeNegative, minimumWords } = section;
  const told = [mayBeNegative ? text.optional : "", minimumWords === null ? "" : text.minimum(minimumWords)];
  return (
    <span className="row-words">
      <span lang="vi">
        {number} {shownTitle(section, printed)}
      </span>
      <span className="status">{told.filter(Boolean).join(" · ")}</span>
    </span>
  );
}
