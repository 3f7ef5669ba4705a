import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Bilingual } from "../../core/outline/language";
import type { Controller } from "../state/controller";
import { ActionLine } from "./ActionLine";
import { Band } from "./Band";
import { Boundary } from "./Boundary";
import { DetailsView } from "./DetailsView";
import { FirstRun } from "./FirstRun";
import { LiveRegion } from "./LiveRegion";
import { OutlineView } from "./OutlineView";
import { PaneContext, usePane } from "./context";
import { useFocusAfterFirstRun } from "./focus-after-first-run";
import { isFirstRun } from "../state/main-action";
import type { State } from "../state/state";
import type { Store } from "../state/store";
import type { Surroundings } from "../state/surroundings";
import { themes } from "./themes";
import { useTheme } from "./use-theme";
import type { Words } from "../words";

/** The check with its rules is a good part of the code, and not needed to begin writing. */
const CheckView = lazy(() => import(/* webpackChunkName: "check" */ "./CheckView"));

export interface AppProps {
  readonly store: Store;
  readonly controller: Controller;
  readonly around: Surroundings;
  readonly words: Words;
}

/** The whole pane. */
export function App({ store, controller, around, words }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const theme = useTheme(around);
  const { language } = around;
  const pane = useMemo(
    () => ({ state, controller, around, words, language, say: (sentence: Bilingual) => sentence[language] }),
    [state, controller, around, words, language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useFocusAfterFirstRun(isFirstRun(state), state.work !== null);
  return (
    <PaneContext.Provider value={pane}>
      <FluentProvider theme={themes[theme]} className="pane" data-theme={theme}>
        <Band />
        <div className="scroller" data-scroller>
          <main>
            <ActionLine />
            <div className="content">
              <Boundary key={state.view} words={words}>
                <View state={state} />
              </Boundary>
            </div>
          </main>
          <footer className="quiet">{words.privacy}</footer>
        </div>
        <LiveRegion />
      </FluentProvider>
    </PaneContext.Provider>
  );
}

function View({ state }: { readonly state: State }) {
  const { words } = usePane();
  if (state.snapshot === null) return <p className="intro">{words.states.reading}</p>;
  if (isFirstRun(state)) return <FirstRun />;
  const views = { outline: OutlineView, check: CheckView, details: DetailsView };
  const Current = views[state.view];
  return (
    <Suspense fallback={<p className="intro">{words.states.working.check}</p>}>
      <Current />
    </Suspense>
  );
}
