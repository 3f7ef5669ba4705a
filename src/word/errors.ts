import { HostError, type HostErrorKind } from "../core/edits/document-host";

/**
 * Sorts what Office.js threw by what the user can do about it. Codes:
 * OfficeExtension.ErrorCodes and Word.ErrorCodes; the message is localised and never looked at.
 *
 * @param verb what was being done, for "Chi tiết" when the library does not say where it failed
 */
export function toHostError(error: unknown, verb: string): HostError {
  if (error instanceof HostError) return error;
  const { code, place } = told(error);
  const message = error instanceof Error && code === "" ? `${error.name}: ${error.message}` : code;
  return new HostError(kinds[code] ?? "unknown", `${message || "unknown"} at ${place || verb}`, { cause: error });
}

const kinds: Readonly<Record<string, HostErrorKind>> = {
  AccessDenied: "protected",
  NotAllowed: "refused",
  GeneralException: "refused",
  InvalidArgument: "refused",
  ApiNotFound: "tooOld",
  NotImplemented: "tooOld",
  ActivityLimitReached: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  SearchDialogIsOpen: "busy",
  ConnectionFailure: "timeout",
  Timeout: "timeout",
  InvalidOrTimedOutSession: "timeout",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ItemNotFound: "changed",
  InvalidObjectPath: "changed",
};

function told(error: unknown): { readonly code: string; readonly place: string } {
  if (typeof error !== "object" || error === null) return { code: "", place: "" };
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  const place = debugInfo?.errorLocation;
  return {
    code: typeof code === "string" ? code : typeof code === "number" ? String(code) : "",
    place: typeof place === "string" ? place : "",
  };
}
