import type { Workforce } from "../workers/workforce";
import { Choices } from "./choices";
import { Outputs } from "./outputs";
import { SenderChoice } from "./sender/sender-choice";
import { Questions } from "./questions";
import { Reports } from "./reports";
import { Store } from "./store";
import type { Surroundings } from "./surroundings";

/** Joins the workers and what is shown: one store, and what may be done with it. */
export class Session {
  readonly store: Store;
  readonly choices: Choices;
  readonly sender: SenderChoice;
  readonly reports: Reports;
  readonly outputs: Outputs;
  readonly questions: Questions;

  constructor(workforce: Workforce, surroundings: Surroundings) {
    this.store = new Store(workforce);
    this.choices = new Choices(this.store);
    this.sender = new SenderChoice(this.store, surroundings.senderKept);
    this.reports = new Reports(this.store, workforce, surroundings);
    this.outputs = new Outputs(this.store, workforce, surroundings, this.reports, this.choices, this.sender);
    this.questions = new Questions(this.store, workforce);
  }
}
