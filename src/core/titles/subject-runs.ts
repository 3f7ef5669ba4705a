import { fillFields } from "../outline/fields";
import type { Outline } from "../outline/outline";
import { reportingWords } from "../outline/topic/reporting-words";
import { fillerWords, type Speller } from "../vietnamese/abbreviations";
import { fold } from "../vietnamese/fold";
import type { Title } from "./title";
import { titleWords } from "./title-words";

/**
 * What the outline is about, in runs of three words of its subject line: those that two titles or more share
 * with it; where its titles do not repeat the subject, all that say more than that something is reported on.
 */
export function subjectRuns(outline: Outline, titles: readonly Title[], spell: Speller): ReadonlySet<string> {
  const subject = outline.opening
    .filter((line) => line.role === "subject" || line.role === "title")
    .flatMap((line) => runsOf(spell(titleWords(fold(fillFields(line.text, outline.defaults))))));
  const own = titles.filter((title) => title.by === "exact").map((title) => new Set(runsOf(title.words)));
  const repeated = subject.filter((run) => own.filter((runs) => runs.has(run)).length >= 2);
  return new Set(repeated.length > 0 ? repeated : subject.filter((run) => !run.split(" ").every(isOfReporting)));
}

function isOfReporting(word: string): boolean {
  return fillerWords.has(word) || ofReporting.has(word);
}

const ofReporting: ReadonlySet<string> = new Set(reportingWords.split(/[ |]/u));

/** Every three words that follow each other. */
export function runsOf(words: readonly string[]): string[] {
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}
