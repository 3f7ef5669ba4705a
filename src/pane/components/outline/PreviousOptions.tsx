import type { SectionId } from "../../../core/outline/outline";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { PreviousOfSection, PreviousPanel } from "../fetched/parts";

/** Last period's report, for whoever has it; fetched when it is opened. */
export function PreviousOptions() {
  const { words } = usePane();
  return (
    <Disclosure label={words.tree.previous}>
      <PreviousPanel />
    </Disclosure>
  );
}

/** What last period's report said in a section, once there is such a report. */
export function SectionBefore({ section }: { readonly section: SectionId }) {
  const { state } = usePane();
  if (state.previous === null && state.memory.previous === undefined) return null;
  return <PreviousOfSection section={section} />;
}
