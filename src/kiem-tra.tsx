import { createRoot } from "react-dom/client";
import { App } from "./review/components/App";
import "./review/review.css";
import { Session } from "./review/state/session";
import type { Surroundings } from "./review/state/surroundings";
import { Workforce } from "./review/workers/workforce";

/** The receiving office's page, joined with the browser it runs in. Its workers' script stands in the page itself, so that one file is all there is. */
const surroundings: Surroundings = {
  clock: () => performance.now(),
  month: () => ({ year: new Date().getFullYear(), month: new Date().getMonth() + 1 }),
  breath: () => new Promise((resolve) => setTimeout(resolve)),
  today: () => new Date().toLocaleDateString("vi-VN", { day: "numeric", month: "numeric", year: "numeric" }),
  copy: (text) => navigator.clipboard.writeText(text).catch(() => copyBySelection(text)),
  download({ name, type, bytes }) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
};

const workforce = new Workforce(document.getElementById("worker-code")!.textContent!);
const session = new Session(workforce, surroundings);
const language = /^en\b/i.test(navigator.language) ? "en" : "vi";
createRoot(document.getElementById("root")!).render(
  <App session={session} surroundings={surroundings} language={language} />,
);

/** The older way to copy, for a page opened from a disk in a browser that keeps the clipboard from it. */
function copyBySelection(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (!copied) throw new Error("execCommand copy");
}
