import {
  Button,
  FluentProvider,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Language } from "../../core/outline/language";
import type { Session } from "../state/session";
import type { View } from "../state/state";
import type { Surroundings } from "../state/surroundings";
import { dictionaries } from "../words";
import { ReviewContext, useReview } from "./context";
import { DropArea } from "./DropArea";
import { ExpectedView } from "./ExpectedView";
import { FiguresView } from "./figures/FiguresView";
import { IconSheet } from "./icons";
import { LiveRegion } from "./LiveRegion";
import { PreviousView } from "./PreviousView";
import { ReportsView } from "./reports/ReportsView";
import { RunBar } from "./RunBar";
import { StartView } from "./StartView";
import { TakeAwayView } from "./take-away/TakeAwayView";
import { useKeptFocus } from "./use-kept-focus";
import { useTheme } from "./use-theme";

export interface AppProps {
  readonly session: Session;
  readonly surroundings: Surroundings;
  readonly language: Language;
}

/** The receiving office's page: drop reports, see who is complete, take away what to send back and what to compile. */
export function App({ session, surroundings, language: first }: AppProps) {
  const theme = useTheme();
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  const [language, setLanguage] = useState(first);
  const review = useMemo(
    () => ({
      session,
      surroundings,
      language,
      words: dictionaries[language],
      translate: (sentence: Readonly<Record<Language, string>>) => sentence[language],
    }),
    [session, surroundings, language],
  );
  return (
    <FluentProvider theme={theme.tokens} className="provider">
      <ReviewContext value={review}>
        <div ref={page} className="page" lang={language} data-theme={theme.name}>
          <IconSheet />
          <DropArea>
            <Header onLanguage={() => setLanguage(language === "vi" ? "en" : "vi")} />
            <Body />
          </DropArea>
          <LiveRegion />
        </div>
      </ReviewContext>
    </FluentProvider>
  );
}

function Header({ onLanguage }: { readonly onLanguage: () => void }) {
  const { words, state, language } = useReview();
  return (
    <header className="head">
      <h1>{words.title}</h1>
      {state.heads.length > 0 && <Views />}
      <p className="quiet privacy">{words.privacy}</p>
      <Link as="button" onClick={onLanguage} lang={language === "vi" ? "en" : "vi"}>
        {words.otherLanguage}
      </Link>
    </header>
  );
}

const views: readonly View[] = ["reports", "figures", "expected", "previous", "takeAway"];

function Views() {
  const { words, state, session } = useReview();
  const missing = state.together?.missing.length ?? 0;
  return (
    <nav aria-label={words.viewsLabel} className="views">
      {views.map((view) => (
        <button
          key={view}
          type="button"
          className="view"
          aria-current={state.view === view ? "page" : undefined}
          onClick={() => session.store.set({ view })}
        >
          {words.views[view]}
          {view === "expected" && missing > 0 && <span className="badge">{missing}</span>}
        </button>
      ))}
    </nav>
  );
}

function Body() {
  const { state } = useReview();
  // A view of thousands of rows is drawn in pieces, after the press that asked for it.
  const view = useDeferredValue(state.view);
  if (state.heads.length === 0 && state.run === null)
    return (
      <>
        <Notice />
        <StartView />
      </>
    );
  const View = shown[view];
  return (
    <>
      <RunBar />
      <Notice />
      <main className="main">
        <View />
      </main>
    </>
  );
}

const shown: Readonly<Record<View, () => React.ReactNode>> = {
  reports: ReportsView,
  figures: FiguresView,
  expected: ExpectedView,
  previous: PreviousView,
  takeAway: TakeAwayView,
};

/** A fixed place for what was just done and what went wrong. */
function Notice() {
  const { state, session, words, translate } = useReview();
  const { notice } = state;
  if (notice === null) return null;
  return (
    <MessageBar intent={notice.intent} className="notice">
      <MessageBarBody>
        {translate(notice.says)}
        {notice.detail !== undefined && (
          <details>
            <summary>{words.detail.technical}</summary>
            <code>{notice.detail}</code>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.notices.close}
            onClick={() => session.store.set({ notice: null })}
          />
        }
      />
    </MessageBar>
  );
}
