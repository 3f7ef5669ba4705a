import { useEffect, useRef } from "react";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { InsertionForm } from "../fetched/parts";

/** Insertion by choice, for whoever wants a part of the report only; its form is fetched when it is opened. */
export function InsertionOptions() {
  const { state, words } = usePane();
  const place = useRef<HTMLDivElement>(null);
  const asked = state.insertionAsked;
  useEffect(() => {
    if (asked) place.current?.querySelector("button")?.focus();
  }, [asked]);
  return (
    <div ref={place}>
      <Disclosure key={String(asked)} label={words.tree.insertion} startsOpen={asked}>
        <InsertionForm />
      </Disclosure>
    </div>
  );
}
