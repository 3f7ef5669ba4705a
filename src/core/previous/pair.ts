import { daysOf, isSameTime, type ReportTime } from "../outline/report-time";
import { fileSigns, type FileSigns } from "./file-signs";
import { UnitAndPlace } from "./unit-and-place";

/** What a report tells of whose it is. */
export interface Reported {
  /** Its path among the files of its period. */
  readonly file: string;
  /** The unit and the office above it, as its header names them; "" when it does not. */
  readonly unit: string;
  readonly parent: string;
  /** Null when it does not say, or only by guess. */
  readonly time: ReportTime | null;
}

/** Last period's report of a unit. */
export interface Paired<Candidate> {
  readonly found: Candidate | null;
  /**
   * By what it was found: the unit's `name`; the name of a town that is a commune or ward
   * now (`kind`); name and `file` together, or the file's name alone. Null when it was not.
   */
  readonly by: "name" | "kind" | "file" | null;
  /** Reports of last period between which nothing decides; none of them is taken. */
  readonly doubtful: readonly Candidate[];
}

/**
 * Last period's reports, to be found by unit. The header's name decides where it can: units of one name
 * in two districts are told apart by the office above, and where that has gone (districts ended on 1 July
 * 2025) by a folder or file of the same name in both periods. Of several reports of one unit it is the
 * latest that is not of the report's own time, if there is such. What nothing decides is not guessed.
 */
export class PreviousReports<Candidate extends Reported> {
  private readonly byKey = new Map<string, Known<Candidate>[]>();
  private readonly byPlace = new Map<string, Known<Candidate>[]>();
  private readonly byFile = new Map<string, Known<Candidate>[]>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const known = { candidate, named: new UnitAndPlace(candidate), signs: fileSigns(candidate.file) };
      put(this.byFile, known.signs.file, known);
      if (known.named.key === "") continue;
      put(this.byKey, known.named.bareKey, known);
      put(this.byPlace, known.named.commune?.name ?? "", known);
    }
  }

  /**
   * @param others all reports of this period, where they are known: two of
   * one name may not both have one of last period whose place is not told
   */
  pair(report: Reported, others: NamesOfPeriod = noOthers): Paired<Candidate> {
    const earlier = this.among(report, others, ({ candidate }) => !isSameTime(candidate.time, report.time));
    if (earlier.found !== null || earlier.doubtful.length > 0) return earlier;
    // A title carried over makes a new report look as old as the one it was written from.
    return this.among(report, others, ({ candidate }) => candidate.file !== report.file);
  }

  private among(
    report: Reported,
    others: NamesOfPeriod,
    isEarlier: (known: Known<Candidate>) => boolean,
  ): Paired<Candidate> {
    const named = new UnitAndPlace(report);
    const signs = fileSigns(report.file);
    if (named.key === "") {
      const same = (this.byFile.get(signs.file) ?? []).filter(isEarlier);
      return decided(units(same), "file", signs.file !== "");
    }
    const own = (this.byKey.get(named.bareKey) ?? []).filter((each) => isEarlier(each) && named.isSame(each.named));
    if (own.length > 0) return this.ofSeveral(own, named, signs, others.elsewhere(named) && !own.every(isHere(named)));
    const town = (this.byPlace.get(named.commune?.name ?? "") ?? []).filter(
      (each) => isEarlier(each) && named.isFormer(each.named),
    );
    if (town.length > 0)
      return { ...this.ofSeveral(town, named, signs, false), ...(units(town).length === 1 && { by: "kind" }) };
    const unnamed = (this.byFile.get(signs.file) ?? []).filter((each) => isEarlier(each) && each.named.key === "");
    return decided(units(unnamed), "file", signs.file !== "");
  }

  private ofSeveral(
    own: readonly Known<Candidate>[],
    named: UnitAndPlace,
    signs: FileSigns,
    isContested: boolean,
  ): Paired<Candidate> {
    const all = units(own);
    if (all.length === 1 && !isContested) return { found: latest(all[0]!), by: "name", doubtful: [] };
    const here = all.filter((unit) => unit.some(isHere(named)));
    if (here.length === 1) return { found: latest(here[0]!), by: "name", doubtful: [] };
    for (const sign of ["file", "folder"] as const) {
      const same = all.filter((unit) => unit.some((each) => signs[sign] !== "" && each.signs[sign] === signs[sign]));
      if (same.length === 1) return { found: latest(same[0]!), by: "file", doubtful: [] };
    }
    return { found: null, by: null, doubtful: all.map(latest) };
  }
}

/** Whether a period knows another unit of that name, in another place. */
export interface NamesOfPeriod {
  readonly elsewhere: (named: UnitAndPlace) => boolean;
}

const noOthers: NamesOfPeriod = { elsewhere: () => false };

export function namesOfPeriod(reports: readonly Pick<Reported, "unit" | "parent">[]): NamesOfPeriod {
  const byKey = new Map<string, UnitAndPlace[]>();
  for (const report of reports) {
    const named = new UnitAndPlace(report);
    if (named.key !== "") put(byKey, named.bareKey, named);
  }
  return {
    elsewhere: (named) =>
      (byKey.get(named.bareKey) ?? []).some((other) => other.key === named.key && named.isElsewhere(other)),
  };
}

interface Known<Candidate> {
  readonly candidate: Candidate;
  readonly named: UnitAndPlace;
  readonly signs: FileSigns;
}

function isHere<Candidate>(named: UnitAndPlace): (each: Known<Candidate>) => boolean {
  return (each) => named.isHere(each.named);
}

/**
 * Reports of one unit together: not of two places, and of one time only where they lie in one folder, as versions do.
 */
function units<Candidate extends Reported>(
  reports: readonly Known<Candidate>[],
): readonly (readonly Known<Candidate>[])[] {
  const groups: Known<Candidate>[][] = [];
  for (const each of reports) {
    const group = groups.find((own) => own.every((other) => isOneUnit(other, each)));
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups;
}

function isOneUnit<Candidate extends Reported>(one: Known<Candidate>, other: Known<Candidate>): boolean {
  if (one.named.isElsewhere(other.named)) return false;
  const differs = one.candidate.time !== null && !isSameTime(one.candidate.time, other.candidate.time);
  return differs || one.named.isHere(other.named) || one.signs.folder === other.signs.folder;
}

function latest<Candidate extends Reported>(reports: readonly Known<Candidate>[]): Candidate {
  const last = ({ candidate: { time } }: Known<Candidate>) => (time === null ? "" : daysOf(time).last);
  return reports.reduce((best, each) => (last(each) > last(best) ? each : best)).candidate;
}

function decided<Candidate extends Reported>(
  all: readonly (readonly Known<Candidate>[])[],
  by: "file",
  isSign: boolean,
): Paired<Candidate> {
  if (!isSign || all.length === 0) return { found: null, by: null, doubtful: [] };
  return all.length === 1
    ? { found: latest(all[0]!), by, doubtful: [] }
    : { found: null, by: null, doubtful: all.map(latest) };
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}
