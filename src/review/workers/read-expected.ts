import { expectedUnits } from "../../core/overview/expected-units";
import { readList } from "../../docx/list-file";

/** Names of units in a .txt, .csv or .xlsx file. Throws DocxError when it cannot be read. */
export function readExpected(name: string, bytes: Uint8Array): readonly string[] {
  return expectedUnits(readList(name, bytes));
}
