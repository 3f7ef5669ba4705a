import { FluentProvider } from "@fluentui/react-components";
import type { Looks } from "../state/surroundings";
import { inStylesheet } from "./themes/themes";
import { useTheme } from "./themes/use-theme";
import { shellWords } from "../words/shell";

interface ShellProps {
  readonly looks: Looks;
  /** Still connecting; opened somewhere else than in Word; or a part of the pane that could not be loaded. */
  readonly what: "starting" | "outside" | "incomplete";
  /** Tries once more to load what could not be. */
  readonly onRetry?: () => void;
}

/** What stands in the pane before there is a document to talk to. Drawn first, so it knows as little as can be. */
export function Shell({ looks, what, onRetry }: ShellProps) {
  const theme = useTheme(looks);
  const words = shellWords[looks.language];
  return (
    <FluentProvider theme={inStylesheet} className="page pane" data-theme={theme}>
      <header className="band">
        <h1>{words.product}</h1>
      </header>
      <main className="content">
        <p className="intro" role={what === "starting" ? undefined : "alert"}>
          {words[what]}
        </p>
        {onRetry && (
          <button type="button" onClick={onRetry}>
            {words.retry}
          </button>
        )}
      </main>
    </FluentProvider>
  );
}
