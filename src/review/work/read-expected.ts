import { expectedUnits, listRows } from "../../core/overview/expected-units";

/** Names of units in a list from a file. */
export function readExpected(name: string, bytes: Uint8Array): readonly string[] {
  return expectedUnits(listRows(new TextDecoder().decode(bytes)));
}
