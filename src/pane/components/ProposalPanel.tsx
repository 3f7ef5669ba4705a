import { Checkbox } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { Edit } from "../../core/edits/edits";
import { previewOf } from "../../core/insertion/skeleton";
import { applyProposal, dropProposal, proposalTitle } from "../actions/proposals";
import { ActionButton } from "./controls/ActionButton";
import { onEscape } from "./controls/on-escape";
import { usePane } from "./context";
import { keepInView } from "./keep-in-view";
import { proposalsWords } from "../words/proposals";

/**
 * Edits before they are made, each one listed; nothing happens until "Áp
 * dụng". Places that are independent of each other can be left out one by one.
 */
export function ProposalPanel() {
  const { state, run, dispatch, words } = usePane();
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { proposal } = state;
  const kind = proposal?.kind;
  useLayoutEffect(() => {
    const element = panel.current;
    const opener = document.activeElement;
    // Something in the tab order: office.js moves on by Tab only from there.
    list.current?.focus({ preventScroll: true });
    if (element) keepInView(element);
    return () => {
      // Who went on elsewhere meanwhile (typing in a field takes the offer away) is not called back.
      const buttons = kind === "update" && document.querySelector(".footer");
      const inside = [element, buttons].some((one) => one && one.contains(document.activeElement));
      if (inside && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [kind]);
  if (proposal === null) return null;
  const left = proposal.left ?? [];
  const title = proposalTitle(proposal, words);
  const tick = (edit: Edit, on: boolean) => {
    const others = left.filter((one) => one !== edit);
    dispatch({ type: "propose", proposal: { ...proposal, left: on ? others : [...others, edit] } });
  };
  return (
    <div
      ref={panel}
      className="proposal"
      role="group"
      aria-label={title}
      onKeyDown={onEscape(() => void run(dropProposal))}
    >
      <p>{title}</p>
      <ol ref={list} tabIndex={0} aria-label={title}>
        {proposal.edits.map((edit, index) => (
          <li key={index}>
            {kind === "update" ? (
              <Checkbox
                label={<EditPreview edit={edit} />}
                checked={!left.includes(edit)}
                onChange={(_, { checked }) => tick(edit, checked === true)}
              />
            ) : (
              <EditPreview edit={edit} />
            )}
          </li>
        ))}
      </ol>
      {kind === "clean" && <p className="quiet">{proposalsWords[words.language].cleanKeep}</p>}
      {kind === "update" && <p className="quiet">{proposalsWords[words.language].updateLeft}</p>}
      {/* Under a long form the two stand in its footer, which never scrolls away. */}
      {kind !== "update" && (
        <div className="buttons">
          <ActionButton action={applyProposal} appearance="primary" />
          <ActionButton action={dropProposal} />
        </div>
      )}
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
      return <del lang="vi">{edit.text.trim() === "" ? proposalsWords[words.language].emptyText : edit.text}</del>;
    case "replace": {
      const before = edit.text.slice(Math.max(0, edit.from - CONTEXT), edit.from);
      const after = edit.text.slice(edit.to, edit.to + CONTEXT);
      return (
        <span lang="vi">
          {edit.from > CONTEXT && "…"}
          {before}
          <del>{edit.text.slice(edit.from, edit.to)}</del>
          <span className="hidden-text"> {proposalsWords[words.language].becomes} </span>
          <ins>{edit.insert}</ins>
          {after}
          {edit.to + CONTEXT < edit.text.length && "…"}
        </span>
      );
    }
  }
}
