/** What this Word can do, found without a round trip. */

/**
 * True when Word has the set *and* the loaded office.js knows the
 * member: an old copy of the library makes the first alone a lie.
 */
export function can(set: string, version: string, object: object | undefined, member: string): boolean {
  return object !== undefined && member in object && supports(set, version);
}

/** True when Office itself says that nothing may be written. Word often says "readWrite" all the same. */
export function isReadOnly(): boolean {
  return String(office()?.document?.mode ?? "").toLowerCase() === "readonly";
}

/** True when Word has the set: enough for what is no member, an option of one. */
export function supports(set: string, version: string): boolean {
  return office()?.requirements?.isSetSupported(set, version) === true;
}

function office(): Office.Context | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}
