/** Codes of Word.ErrorCodes and OfficeExtension.ErrorCodes that a host answers with. */
export type FailureCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "SearchStringInvalidOrTooLong";

/** A call that Word refuses: the code reaches the add-in as `error.code`. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string = texts[code],
  ) {
    super(message);
    this.name = "Failure";
  }
}

const texts: Record<FailureCode, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotAllowed: "The operation is not allowed.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  SearchStringInvalidOrTooLong: "The search string is invalid or too long.",
};

export const invalid = (what: string) => new Failure("InvalidArgument", `The argument is invalid: ${what}.`);
export const notFound = () => new Failure("ItemNotFound");
