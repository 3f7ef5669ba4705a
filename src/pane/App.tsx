import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Bilingual } from "../core/language";
import type { Controller } from "./controller";
import { ActionLine } from "./components/ActionLine";
import { Band } from "./components/Band";
import { CheckView } from "./components/CheckView";
import { DetailsView } from "./components/DetailsView";
import { FirstRun } from "./components/FirstRun";
import { LiveRegion } from "./components/LiveRegion";
import { OutlineView } from "./components/OutlineView";
import { PaneContext, usePane } from "./context";
import { isFirstRun } from "./main-action";
import type { State } from "./state";
import type { Store } from "./store";
import type { Surroundings } from "./surroundings";
import { themes, type ThemeName } from "./themes";
import { dictionaries } from "./words";

export interface AppProps {
  readonly store: Store;
  readonly controller: Controller;
  readonly around: Surroundings;
}

/** The whole pane. */
export function App({ store, controller, around }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const theme = useTheme(around);
  const { language } = around;
  const words = dictionaries[language];
  const pane = useMemo(
    () => ({ state, controller, around, words, language, say: (sentence: Bilingual) => sentence[language] }),
    [state, controller, around, words, language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PaneContext.Provider value={pane}>
      <FluentProvider theme={themes[theme]} className="pane" data-theme={theme}>
        <Band />
        <div className="scroller" data-scroller>
          <ActionLine />
          <main>
            <View state={state} />
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
  return <Current />;
}

interface ShellProps {
  readonly around: Surroundings;
  /** Still connecting, or opened somewhere else than in Word. */
  readonly what: "starting" | "outside";
}

/** What stands in the pane before there is a document to talk to. */
export function Shell({ around, what }: ShellProps) {
  const theme = useTheme(around);
  const words = dictionaries[around.language];
  return (
    <FluentProvider theme={themes[theme]} className="pane" data-theme={theme}>
      <header className="band">
        <h1>{words.product}</h1>
      </header>
      <main>
        <p className="intro">{what === "outside" ? words.outside : words.states.starting}</p>
      </main>
    </FluentProvider>
  );
}

function useTheme(around: Surroundings): ThemeName {
  const [theme, setTheme] = useState<ThemeName>(() => around.theme());
  useEffect(() => around.watchTheme(() => setTheme(around.theme())), [around]);
  return theme;
}
