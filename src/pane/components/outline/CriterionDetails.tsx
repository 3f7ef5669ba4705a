import { useCallback } from "react";
import type { Criterion } from "../../../core/outline/outline";
import { goTo } from "../../actions/go-to";
import { insertExample } from "../../actions/insert-example";
import { setReviewed } from "../../actions/sections";
import { explained, type Explained } from "../../state/shown/explained";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { NotFetched } from "../fetched/NotFetched";
import { useFetched } from "../fetched/use-fetched";
import type { CriterionShown } from "./criterion-shown";

/** What can be done about a criterion that is opened, and why it is asked. */
export function CriterionDetails({ writable, criterion, sign }: CriterionShown) {
  const { state, words } = usePane();
  const found = state.derived?.criteria.find((candidate) => candidate.id === criterion.id);
  return (
    <>
      {found?.quote && <blockquote lang="vi">{found.quote}</blockquote>}
      <div className="buttons">
        {found && found.paragraph !== null && (
          <ActionButton action={goTo} input={found.paragraph}>
            {words.criterion.goTo}
          </ActionButton>
        )}
        {writable !== null && sign !== "covered" && (
          <ActionButton action={insertExample} input={{ criterion, section: writable }} />
        )}
        {sign !== "covered" && (
          <ActionButton
            action={setReviewed}
            input={{ criterion: criterion.id, on: sign !== "reviewed" }}
            aria-pressed={sign === "reviewed"}
            appearance={sign === "reviewed" ? "primary" : "secondary"}
          />
        )}
      </div>
      <Explanation criterion={criterion} />
    </>
  );
}

/** An example sentence and the legal bases, which are fetched when the first criterion is opened. */
function Explanation({ criterion }: { readonly criterion: Criterion }) {
  const { state, words, language } = usePane();
  const { outline } = state;
  const fetch = useCallback(() => explained(criterion, outline, language), [criterion, outline, language]);
  const { here, failed, trying } = useFetched(fetch);
  if (failed) return <NotFetched trying={trying} quiet={false} />;
  const { bases, example }: Explained = here ?? nothing;
  return (
    <>
      {example !== "" && (
        <Disclosure label={words.criterion.example}>
          <blockquote lang="vi">{example}</blockquote>
        </Disclosure>
      )}
      {bases.length > 0 && (
        <Disclosure label={words.criterion.why}>
          <Bases bases={bases} />
        </Disclosure>
      )}
    </>
  );
}

const nothing: Explained = { bases: [], example: "" };

/** Each legal basis in a sentence, with its article; what could not be read in full says so. */
function Bases({ bases }: Pick<Explained, "bases">) {
  return (
    <ul className="entries">
      {bases.map(({ requires, measure, cited }) => (
        <li key={`${cited} ${requires}`}>
          <span lang="vi">{requires}</span>
          {measure && <span lang="vi"> ({measure})</span>} <span className="quiet">– {cited}</span>
        </li>
      ))}
    </ul>
  );
}
