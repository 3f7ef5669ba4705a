import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { Bilingual } from "../../core/outline/language";
import type { Controller } from "../state/controller";
import { isFirstRun } from "../state/offers/main-action";
import type { State } from "../state/state";
import type { Store } from "../state/store";
import type { Surroundings } from "../state/surroundings";
import type { Words } from "../words";
import { Boundary } from "./Boundary";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { LiveRegion, PATIENCE } from "./messages/LiveRegion";
import { Messages } from "./messages/Messages";
import { OutlineView } from "./outline/OutlineView";
import { PaneContext, usePane } from "./context";
import { useNetworkReturn } from "./fetched/fetched-part";
import { KeptFocus } from "./fetched/parts";
import { inStylesheet } from "./themes/themes";
import { useTheme } from "./themes/use-theme";
import { useLasting } from "./use-lasting";
import { CheckView, DetailsView, FirstRun, OutlinePreview } from "./fetched/views";

export interface AppProps {
  readonly store: Store;
  readonly controller: Controller;
  readonly surroundings: Surroundings;
  readonly words: Words;
}

/** The whole pane. */
export function App({ store, controller, surroundings, words }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const theme = useTheme(surroundings);
  const { language } = surroundings;
  const { run } = controller;
  const { dispatch } = store;
  const pane = useMemo(
    () => ({
      state,
      run,
      dispatch,
      surroundings,
      words,
      language,
      translate: (sentence: Bilingual) => sentence[language],
    }),
    [state, run, dispatch, surroundings, words, language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const root = useRef<HTMLDivElement>(null);
  const screen = state.draft ? state.draft.original.id : state.view;
  const firstRun = isFirstRun(state);
  useLayoutEffect(() => {
    // What is turned to begins at its beginning, not where the last screen
    // was left; in a low pane the whole of it scrolls.
    for (const one of [root.current, root.current?.querySelector("[data-scroller]")]) if (one) one.scrollTop = 0;
  }, [screen, firstRun]);
  useNetworkReturn();
  return (
    <PaneContext.Provider value={pane}>
      <FluentProvider
        ref={root}
        theme={inStylesheet}
        className="page pane"
        data-theme={theme}
        data-busy={state.work?.kind}
      >
        <Header />
        <Messages />
        <div className="scroller" data-scroller>
          <main className="content">
            <Boundary key={screen} words={words}>
              <View state={state} />
            </Boundary>
            <p className="privacy quiet">{words.privacy}</p>
          </main>
        </div>
        <Footer />
        <LiveRegion />
        {state.snapshot !== null && <KeptFocus root={root} />}
      </FluentProvider>
    </PaneContext.Provider>
  );
}

function View({ state }: { readonly state: State }) {
  if (state.snapshot === null) {
    // Never an error and "đang đọc" at once: a new try says so only when the
    // user asked for it, which took the error away.
    const failed = state.notRead && (!state.reading || state.trouble !== null);
    return failed ? <NotRead /> : <Reading />;
  }
  const Current = state.draft ? OutlinePreview : isFirstRun(state) ? FirstRun : views[state.view];
  return <Current />;
}

const views = { outline: OutlineView, check: CheckView, details: DetailsView };

/** A Word that does not answer is given up only much later: meanwhile it is said what may be going on. */
function Reading() {
  const { states } = usePane().words;
  const slow = useLasting(true, PATIENCE);
  return (
    <>
      <p className="quiet">{states.reading}</p>
      {slow && <p>{states.slow}</p>}
    </>
  );
}

/** Word did not let the document be read: what happened stands above, the next step is in it. */
function NotRead() {
  const { words } = usePane();
  return (
    <>
      <h2>{words.states.notRead}</h2>
      <p>{words.states.notReadNext}</p>
    </>
  );
}
