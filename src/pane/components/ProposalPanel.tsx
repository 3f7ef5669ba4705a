import { useEffect, useRef } from "react";
import type { Edit } from "../../core/edits/edits";
import { previewOf } from "../../core/insertion/skeleton";
import { applyProposal, dropProposal, proposalTitle } from "../actions/proposals";
import { ActionButton } from "./ActionButton";
import { usePane } from "./context";
import { keepInView } from "./keep-in-view";

/** Edits before they are made, each one listed; nothing happens until "Áp dụng". */
export function ProposalPanel() {
  const { state, run, words } = usePane();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    if (panel.current) keepInView(panel.current);
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const { proposal } = state;
  if (proposal === null) return null;
  const title = proposalTitle(proposal, words);
  return (
    <div
      ref={panel}
      className="proposal"
      role="group"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") void run(dropProposal);
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
        <ActionButton action={applyProposal} appearance="primary" />
        <ActionButton action={dropProposal} />
      </div>
    </div>
  );
}

/** Characters of context shown on each side of a replacement. */
const CONTEXT = 30;

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
      const before = edit.text.slice(Math.max(0, edit.from - CONTEXT), edit.from);
      const after = edit.text.slice(edit.to, edit.to + CONTEXT);
      return (
        <span lang="vi">
          {edit.from > CONTEXT && "…"}
          {before}
          <del>{edit.text.slice(edit.from, edit.to)}</del>
          <span className="hidden-text"> {words.check.becomes} </span>
          <ins>{edit.insert}</ins>
          {after}
          {edit.to + CONTEXT < edit.text.length && "…"}
        </span>
      );
    }
  }
}
