import type { HostAbilities } from "../core/edits/document-host";

/** True when Word has the set *and* the loaded office.js knows the member: an old copy of the library makes the first alone a lie. */
export function can(set: string, version: string, object: object | undefined, member: string): boolean {
  return object !== undefined && member in object && supports(set, version);
}

/** What this Word can do, found without a round trip. */
export function abilities(): HostAbilities {
  const version = ["1.9", "1.8", "1.7", "1.6", "1.5", "1.4", "1.3", "1.2", "1.1"].find((one) =>
    supports("WordApi", one),
  );
  return {
    wordApi: version ?? "0",
    platform: String(office()?.platform ?? "unknown"),
    pageSetup: can("WordApi", "1.5", wordDocument(), "insertFileFromBase64"),
  };
}

/** True when Office itself says that nothing may be written. Word often says "readWrite" all the same. */
export function isReadOnly(): boolean {
  return String(office()?.document?.mode ?? "").toLowerCase() === "readonly";
}

function supports(set: string, version: string): boolean {
  return office()?.requirements?.isSetSupported(set, version) === true;
}

function office(): Office.Context | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}

function wordDocument(): object | undefined {
  return typeof Word === "undefined" ? undefined : (Word.Document as { prototype?: object } | undefined)?.prototype;
}
