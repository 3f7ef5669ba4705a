import { outlineFromText } from "../../actions/outline-from-text";
import { showView } from "../../actions/views";
import type { DocumentKind } from "../../../core/sections/document-kind";
import { kindReasons, otherKindLine } from "../../../core/sections/words/kind-words";
import { messagesWords } from "../../words/notices";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";

/** Another kind of document: which, why that is thought, and what can be done. */
export function OtherKind({ kind }: { readonly kind: DocumentKind }) {
  const { words, translate } = usePane();
  const line = otherKindLine(kind);
  if (line === null) return null;
  return (
    <div className="note">
      <p>{translate(line)}</p>
      <Disclosure label={words.criterion.why}>
        <p>{translate(kindReasons(kind))}</p>
      </Disclosure>
      <div className="buttons">
        <ActionButton action={showView} input="details">
          {messagesWords[words.language].otherOutline}
        </ActionButton>
        <ActionButton action={outlineFromText} />
      </div>
    </div>
  );
}
