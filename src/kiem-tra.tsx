import { createRoot } from "react-dom/client";
import { copyText, download } from "./hand-out";
import { keptIn } from "./kept-in";
import { App } from "./review/components/App";
import "./page.css";
import "./review/review.css";
import { Session } from "./review/state/session";
import type { Surroundings } from "./review/state/surroundings";
import { Workforce } from "./review/workers/workforce";

/**
 * The receiving office's page, joined with the browser it runs in. Its
 * workers' script stands in the page itself, so that one file is all there is.
 */
const surroundings: Surroundings = {
  clock: () => performance.now(),
  month: () => ({ year: new Date().getFullYear(), month: new Date().getMonth() + 1 }),
  breath: () => new Promise((resolve) => setTimeout(resolve)),
  today: () => new Date().toLocaleDateString("vi-VN", { day: "numeric", month: "numeric", year: "numeric" }),
  copy: copyText,
  senderKept: keptIn("bao-cao-dan-chu-co-so.sender", () => localStorage),
  download: ({ name, type, bytes }) => download(name, type, bytes),
};

const workforce = new Workforce(document.getElementById("worker-code")!.textContent!);
const session = new Session(workforce, surroundings);
const language = /^en\b/i.test(navigator.language) ? "en" : "vi";
createRoot(document.getElementById("root")!).render(
  <App session={session} surroundings={surroundings} language={language} />,
);
