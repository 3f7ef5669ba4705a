import type { Batch, BatchAnswer } from "../dispatcher/batch";
import type { Faults } from "../faults";
import type { LiveDocument } from "../live-document";
import { insertText, spanText } from "../model/span";
import { selectionSpan } from "../model/selection";
import type { Session } from "../model/session";
import { Settings } from "./settings";

type Call = Readonly<Record<string, unknown>>;

/** Codes of the Common API (OSF.DDA.ErrorCodeManager.errorCodes). */
const osfError = {
  settingsCannotSave: 4001,
  notSupported: 5000,
  internal: 5001,
  readOnly: 5002,
  customXmlNotFound: 6000,
  customXml: 6100,
} as const;

class CallFailure extends Error {
  constructor(readonly code: number) {
    super(`Error ${code}`);
  }
}

/** The calls of the Common API and the carrier of RichApi batches, by their dispatch ids. */
export class CommonApi {
  readonly settings: Settings;

  constructor(
    private readonly live: LiveDocument,
    private readonly session: Session,
    private readonly faults: Faults,
    private readonly documentUrl: string,
    private readonly run: (batch: Batch) => Promise<BatchAnswer>,
  ) {
    this.settings = new Settings(live);
  }

  /** Answers one executeMethod. A failure is an answer too: `Error` carries its code. */
  async execute(data: unknown): Promise<Call> {
    const call = data as Call;
    const id = (call["DdaMethod"] as { DispatchId?: number } | undefined)?.DispatchId;
    const method = id === undefined ? undefined : this.methods[id];
    try {
      if (!method) throw new CallFailure(osfError.notSupported);
      return { Error: 0, Version: 1, ...(await method(call)) };
    } catch (error) {
      if (error instanceof CallFailure) return { Error: error.code, Version: 1 };
      console.error(error);
      return { Error: osfError.internal, Version: 1 };
    }
  }

  private readonly methods: Readonly<Record<number, (call: Call) => Call | Promise<Call>>> = {
    93: (call) => this.batch(call),
    64: () => ({ Data: spanText(this.session, selectionSpan(this.session)) }),
    65: (call) => this.setSelected(call),
    75: () => ({
      Properties: { Settings: Object.entries(this.settings.all()) },
      Settings: Object.entries(this.settings.all()),
    }),
    76: (call) => this.saveSettings(call),
    86: () => ({ 0: { 1: this.documentUrl } }),
    94: () => ({}),
    128: (call) => this.addPart(text(call)),
    129: (call) => {
      const id = text(call);
      const part = this.live.parts.customXml().find((one) => one.id === id);
      return part ? { DataPartProperties: { id: part.id, DataPartBuiltIn: false } } : { DataPartProperties: null };
    },
    130: (call) => {
      const namespace = text(call);
      const parts = this.live.parts.customXml().filter((one) => one.namespace === namespace);
      return { DataPartList: parts.map((one) => ({ id: one.id, DataPartBuiltIn: false })) };
    },
    131: (call) => ({ Data: this.part(text(call)).xml }),
    133: (call) => {
      this.refuseWrites();
      if (!this.live.parts.removeCustomXml(text(call))) throw new CallFailure(osfError.customXmlNotFound);
      return {};
    },
  };

  private async batch(call: Call): Promise<Call> {
    const [, , , , body] = call["ArrayData"] as [string, string, string, string[], string];
    const answer = this.tooLong(body) ?? (await this.run(JSON.parse(body) as Batch));
    return { Data: [200, ["Content-Type", "application/json"], JSON.stringify(answer)] };
  }

  private tooLong(body: string): BatchAnswer | null {
    if (this.faults.payloadLimit === undefined || body.length <= this.faults.payloadLimit) return null;
    const message = "The request payload size has exceeded the limit.";
    return {
      Error: {
        Code: "RequestPayloadSizeLimitExceeded",
        Message: message,
        Location: "",
        ActionIndex: 0,
        HttpStatusCode: 400,
      },
      ProcessedResults: { Results: [], TraceIds: [] },
      TraceIds: [],
    };
  }

  private setSelected(call: Call): Call {
    if (this.faults.readOnly) throw new CallFailure(osfError.readOnly);
    insertText(this.session, selectionSpan(this.session), String(call["Data"] ?? ""), "Replace");
    this.session.finish();
    return {};
  }

  private saveSettings(call: Call): Call {
    if (this.faults.memoryFails || this.faults.readOnly) throw new CallFailure(osfError.settingsCannotSave);
    const { Properties } = call["DdaSettingsMethod"] as { Properties: [string, string][] };
    this.settings.replace(Properties);
    return {};
  }

  private addPart(xml: string): Call {
    this.refuseWrites();
    // The root needs a namespace (xmlns), and above about a megabyte Word on the web fails (office-js #2408).
    if (xml.length > largestPart || !/^\s*(<\?[^>]*>\s*)?<[^>]*\sxmlns(:\w+)?=/u.test(xml))
      throw new CallFailure(osfError.customXml);
    try {
      const part = this.live.parts.addCustomXml(xml, newStoreId(this.live));
      return { DataPartProperties: { id: part.id, DataPartBuiltIn: false } };
    } catch {
      throw new CallFailure(osfError.customXml);
    }
  }

  private part(id: string) {
    const part = this.live.parts.customXml().find((one) => one.id === id);
    if (!part) throw new CallFailure(osfError.customXmlNotFound);
    return part;
  }

  private refuseWrites(): void {
    if (this.faults.memoryFails) throw new CallFailure(osfError.customXml);
    if (this.faults.readOnly) throw new CallFailure(osfError.readOnly);
  }
}

const largestPart = 1_000_000;

/** The one text argument of the custom XML calls; its key differs from call to call. */
function text(call: Call): string {
  const found = Object.entries(call).find(([key, value]) => key !== "DdaMethod" && typeof value === "string");
  return found ? (found[1] as string) : "";
}

/** A store id no part of the document has. */
/** An id is never given twice, not even after its part is gone. */
function newStoreId(live: LiveDocument): string {
  const taken = new Set(live.parts.customXml().map((part) => part.id));
  for (;;) {
    const id = `{00000000-0000-4000-9000-${String(++given).padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}

let given = 0;
