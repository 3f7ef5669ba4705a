import type { BatchAnswer, Batch } from "./dispatcher/batch";
import { runBatch, type ObjectModel } from "./dispatcher/dispatcher";
import { References } from "./dispatcher/references";
import type { Faults } from "./faults";
import type { LiveDocument } from "./live-document";
import { eventNumbers } from "./later-members/table";
import { applicationObject } from "./model/application";
import { documentObject } from "./model/document-object";
import { paragraphEvents } from "./model/paragraph-events";
import { searchOptions } from "./model/search";
import { Session } from "./model/session";
import { appContext, type HostIdentity } from "./protocol/app-context";
import { CommonApi } from "./protocol/common-api";
import { Events } from "./protocol/events";
import { answerTo, errorCode, readRequest, type RequestMessage } from "./protocol/messages";

export interface StandInOptions extends HostIdentity {
  readonly faults?: Faults;
  /** What an add-in that was there before this host has registered for. */
  readonly registrations?: readonly RequestMessage[];
  /** Sends a message to the add-in's window. */
  readonly post: (message: string) => void;
  /** Told of every file the add-in has opened as a document of its own. */
  readonly onOpen?: (file: Uint8Array) => void;
  /** Told of every RichApi batch: how many there were is how many round trips the add-in made. */
  readonly onBatch?: (batch: Batch) => void;
}

/** The host's side of the conversation with one add-in. */
export interface StandIn {
  /** Takes what the add-in posted; messages in other protocols are ignored. */
  receive(data: unknown): void;
  /** Ribbon button with a function: the add-in's function of that name runs. */
  runCommand(functionName: string): void;
  readonly faults: Faults;
  /** Objects the add-in still holds references to. */
  readonly referenceCount: number;
  /** Stops listening to the document. */
  close(): void;
}

/** Answers office.js for an open document. One batch runs at a time, in the order they came. */
export function createStandIn(live: LiveDocument, options: StandInOptions): StandIn {
  const faults: Faults = { ...options.faults };
  const references = new References<Session>();
  const session = new Session(live, faults, options.language);
  const model: ObjectModel<Session> = {
    root: documentObject(references),
    create: (typeName) => {
      if (typeName === "Microsoft.WordServices.SearchOptions") return searchOptions();
      return typeName === "Microsoft.WordServices.Application"
        ? applicationObject((file) => options.onOpen?.(file))
        : null;
    },
    references,
  };
  const events = new Events(options.origin, options.post);
  for (const request of options.registrations ?? []) events.register(request);
  const common = new CommonApi(live, session, faults, options.documentUrl, (batch) => {
    options.onBatch?.(batch);
    return execute(batch);
  });
  let queue = Promise.resolve();

  async function execute(batch: Batch): Promise<BatchAnswer> {
    if (isInternal(batch))
      return { Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
    try {
      return await runBatch(batch, model, session);
    } finally {
      session.finish();
    }
  }

  async function answer(request: RequestMessage): Promise<void> {
    const reply = (data: unknown, code?: number) => options.post(answerTo(request, options.origin, data, code));
    try {
      if (faults.mute) return;
      if (request._actionType === 1) events.register(request);
      if (request._actionType === 2) events.unregister(request);
      if (request._actionType !== 0) return reply({ Error: 0 });
      switch (request._actionName) {
        case "ContextActivationManager_getAppContextAsync":
          return reply(appContext(options, common.settings.all()));
        case "ContextActivationManager_notifyHost":
          return reply({ Error: 0 });
        case "executeMethod":
          if (faults.slow) await new Promise((resolve) => setTimeout(resolve, faults.slow));
          if (faults.silent) return;
          return reply(await common.execute(request._data));
        default:
          return reply(null, errorCode.badRequest);
      }
    } catch (error) {
      console.error(error);
      reply(null, errorCode.failed);
    }
  }

  const stop = live.onChange((change) => {
    if (faults.eventsLost) return;
    if (change.selection) events.fire("documentSelectionChanged", {});
    if (!change.text || session.events.size === 0) return;
    for (const { name, ids } of paragraphEvents(change))
      if (session.events.has(name)) events.fire("richApiMessage", richApiEvent(name, ids));
  });

  return {
    receive(data) {
      const request = readRequest(data);
      if (request) queue = queue.then(() => answer(request));
    },
    runCommand: (name) => events.fire("appCommandInvoked", ["command", name, JSON.stringify({ source: { id: name } })]),
    faults,
    get referenceCount() {
      return references.count;
    },
    close: stop,
  };
}

/** 65536: the category of RichApi events. Their value travels as JSON. */
function richApiEvent(name: string, ids: readonly string[]) {
  const value = JSON.stringify({ type: name, source: "Local", uniqueLocalIds: ids });
  return { ArrayData: [[65536, eventNumbers.get(name), "", value, 0, false]] };
}

/** The library's own service batches speak of objects that no Word document has. */
function isInternal(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.Name.startsWith("Microsoft.InternalService."));
}
