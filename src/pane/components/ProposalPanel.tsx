import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Edit } from "../../core/edits/edits";
import { previewOf } from "../../core/insertion/skeleton";
import { usePane } from "./context";

/** Edits before they are made, each one listed; nothing happens until "Áp dụng". */
export function ProposalPanel() {
  const { state, controller, words } = usePane();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { proposal } = state;
  if (proposal === null) return null;
  const count = proposal.edits.length;
  const title = proposal.kind === "clean" ? words.check.cleanTitle(count) : words.check.fixAllTitle(count);
  return (
    <div
      ref={panel}
      className="proposal"
      role="group"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") controller.propose(null);
      }}
    >
      <p>{title}</p>
      <ol tabIndex={0} aria-label={title}>
        {proposal.edits.map((edit, index) => (
          <li key={index}>
            <EditPreview edit={edit} />
          </li>
        ))}
      </ol>
      {proposal.kind === "clean" && <p className="quiet">{words.check.cleanKeep}</p>}
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabled={state.work !== null}
          onClick={() => void controller.applyProposal()}
        >
          {words.actions.apply}
        </Button>
        <Button size="small" onClick={() => controller.propose(null)}>
          {words.actions.never}
        </Button>
      </div>
    </div>
  );
}

/** Characters of context shown on each side of a replacement. */
const AROUND = 30;

function EditPreview({ edit }: { readonly edit: Edit }) {
  const { words } = usePane();
  switch (edit.kind) {
    case "insert":
      return (
        <ins lang="vi">
          {previewOf([edit])
            .flatMap((item) => item.lines.map((line) => line.text))
            .join(" · ")}
        </ins>
      );
    case "remove":
      return <del lang="vi">{edit.text.trim() === "" ? words.check.emptyText : edit.text}</del>;
    case "replace": {
      const before = edit.text.slice(Math.max(0, edit.from - AROUND), edit.from);
      const after = edit.text.slice(edit.to, edit.to + AROUND);
      return (
        <span lang="vi">
          {edit.from > AROUND && "…"}
          {before}
          <del>{edit.text.slice(edit.from, edit.to)}</del>
          <span className="hidden-text"> {words.check.becomes} </span>
          <ins>{edit.insert}</ins>
          {after}
          {edit.to + AROUND < edit.text.length && "…"}
        </span>
      );
    }
  }
}
