import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { OtherKind } from "../fetched/parts";
import { Sections } from "./Sections";

/**
 * The sections of the outline; of another kind of document first that it
 * is one, the sections only for who says that they fit all the same.
 */
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
