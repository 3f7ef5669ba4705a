/** The envelope office.js and a host exchange by postMessage: the JSON text of one of these. */
export interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _serializerVersion: number;
  readonly _data: unknown;
}

export interface RequestMessage extends Message {
  readonly _messageType: 0;
  readonly _actionType: ActionType;
}

/** 0 call, 1 register an event, 2 unregister it. */
export type ActionType = 0 | 1 | 2;

/** What an answer says about itself; 0 means that the host understood the request. */
export const errorCode = { ok: 0, badRequest: -1, failed: -2, accessDenied: -5 } as const;

/** Reads a posted message; null when it is not a request in this protocol (other scripts post messages too). */
export function readRequest(data: unknown): RequestMessage | null {
  if (typeof data !== "string") return null;
  let message: Partial<RequestMessage>;
  try {
    message = JSON.parse(data) as Partial<RequestMessage>;
  } catch {
    return null;
  }
  const isRequest =
    message !== null &&
    typeof message === "object" &&
    message._messageType === 0 &&
    typeof message._actionName === "string" &&
    typeof message._conversationId === "string";
  return isRequest ? (message as RequestMessage) : null;
}

export function answerTo(request: RequestMessage, origin: string, data: unknown, code: number = errorCode.ok): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 0,
    _errorCode: code,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}

/** An event travels as a response that nobody asked for; the library finds its handlers by name. */
export function eventMessage(name: string, conversation: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 1,
    _errorCode: errorCode.ok,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}
