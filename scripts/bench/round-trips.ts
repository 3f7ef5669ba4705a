import { emptyDetails } from "../../src/core/outline/details.ts";
import { readSections } from "../../src/core/sections/read-sections.ts";
import { skeletonEdits } from "../../src/core/insertion/skeleton.ts";
import { soNoiVu2025 as outline } from "../../src/outlines/index.ts";
import { openOfficeHost } from "../../test/support/office-host.ts";
import { roundTrips } from "../../test/support/round-trips.ts";
import type { Figure } from "./measure.ts";

/**
 * Counts what the unmodified office.js sends to the stand-in for a read
 * of 400 paragraphs with a list, and for the whole skeleton.
 */
export async function roundTripFigures(): Promise<Figure[]> {
  const list = { format: "upperRoman", number: 1, suffix: "." } as const;
  const long = Array.from({ length: 400 }, (_, index) => ({ text: `Đoạn ${index}` }));
  const reading = await openOfficeHost([...long, { text: "CÔNG TÁC LÃNH ĐẠO", list }]);
  const read = await roundTrips(reading.office, () => reading.host.read());
  await reading.close();

  const inserting = await openOfficeHost([{ text: "" }]);
  const snapshot = await inserting.host.read();
  const sections = readSections(outline, snapshot, null);
  const choice = { what: "report", guidance: true, at: "neighbours" } as const;
  const edits = skeletonEdits(outline, emptyDetails(outline.defaults), sections, snapshot, choice);
  const inserted = await roundTrips(inserting.office, () => inserting.host.apply(edits));
  await inserting.close();

  const count = (promise: string, measured: number, budget: number, reference: string): Figure => {
    return { promise, measured, unit: "trips", budget, reference, exact: true };
  };
  return [
    count("reading the document, automatic numbers and all", read.asked, 2, "a sync in a loop: 80 s against 4 s"),
    count("inserting the skeleton: writes", inserted.wrote, 1, "one"),
  ];
}
