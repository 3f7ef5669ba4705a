import { lazy, Suspense } from "react";
import { usePane } from "../context";
import { Disclosure } from "../Disclosure";

const InsertionForm = lazy(() =>
  import(/* webpackChunkName: "forms" */ "../forms").then((forms) => ({ default: forms.InsertionForm })),
);

/** Insertion by choice, for whoever wants a part of the report only; its form is fetched when it is opened. */
export function InsertionOptions() {
  const { words } = usePane();
  return (
    <Disclosure label={words.insertion.title}>
      <Suspense fallback={<p className="quiet">{words.states.opening}</p>}>
        <InsertionForm />
      </Suspense>
    </Disclosure>
  );
}
