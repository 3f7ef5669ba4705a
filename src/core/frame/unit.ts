import type { Details } from "../outline/details";
import type { Bilingual } from "../outline/language";
import type { UnitType } from "../outline/outline";
import { computed } from "../snapshot/computed";
import type { Snapshot } from "../snapshot/snapshot";
import { fold } from "../vietnamese/fold";
import { findFrame, type Frame, type FramePart } from "./find-frame";
import { isFilled } from "./printed-lines";

/** What kind of unit reports, and how that is known. */
export interface KnownUnit {
  readonly unitType: UnitType;
  /** `chosen` by the user for this document; read from its `header`; else only a `guess`. */
  readonly known: "chosen" | "header" | "guess";
  /** The name in the header it was read from, as it stands there. */
  readonly from: string | null;
}

/**
 * The kind of unit that reports: what the user chose for this document,
 * else what its header says, else the details' own, else a commune.
 */
export function unitOf(snapshot: Snapshot, details: Details | null): KnownUnit {
  if (details !== null && details.unitChosen) return { unitType: details.unitType, known: "chosen", from: null };
  return computed(snapshot, unitInHeader) ?? { unitType: details?.unitType ?? "commune", known: "guess", from: null };
}

/** Details with the kind of unit of the document's header filled in, as long as the user chose none. */
export function withUnit(details: Details, snapshot: Snapshot): Details {
  const { unitType } = unitOf(snapshot, details);
  return unitType === details.unitType ? details : { ...details, unitType };
}

/** The name of an office over one or more lines; "" for dots. */
export function writtenName(parts: readonly FramePart[]): string {
  const name = parts.map(({ text }) => text).join(" ");
  return isFilled(name) ? name : "";
}

/** The names a report is sent to: behind "Kính gửi", or one a line below it. */
export function addresseeNames({ addressee }: Frame): readonly string[] {
  return (
    addressee
      .map(({ text }) => text)
      .join("\n")
      // A line that begins with a small letter goes on with the name above.
      .replace(/\n(?=\p{Ll})/gu, " ")
      .replace(/^kính gửi\s*:?\s*/iu, "")
      .split(/[;\n]/u)
      .map(bareName)
      .filter(isFilled)
  );
}

/** A name without what a list puts around it: a dash before it, a semicolon behind. */
export function bareName(text: string): string {
  return text
    .replace(/^[-–+•*]\s*/u, "")
    .replace(/[;.,]+$/u, "")
    .trim();
}

/** What each type of unit is called inside a sentence. */
export const unitNames: Readonly<Record<UnitType, Bilingual>> = {
  commune: { vi: "Ủy ban nhân dân cấp xã", en: "a commune" },
  agency: { vi: "cơ quan, đơn vị", en: "an agency or public unit" },
  employer: { vi: "tổ chức có sử dụng lao động", en: "an employer" },
  partyOrFront: { vi: "Đảng ủy, Mặt trận Tổ quốc cấp xã", en: "a Party committee or Front of a commune" },
  compiler: { vi: "cơ quan tổng hợp báo cáo của tỉnh", en: "the agency that compiles the province’s reports" },
};

function unitInHeader(snapshot: Snapshot): KnownUnit | null {
  const frame = findFrame(snapshot);
  const from = writtenName(frame.agency);
  if (from === "") return null;
  const name = fold(from);
  const about = fold([...frame.subject.map(({ text }) => text), ...addresseeNames(frame)].join(" "));
  const unitType = unitByName(name, `${fold(writtenName(frame.parentAgency))} ${name}`, frame.party, about);
  return unitType === null ? null : { unitType, known: "header", from };
}

function unitByName(name: string, names: string, party: boolean, about: string): UnitType | null {
  if (enterprise.test(name)) return "employer";
  if (partyOrFront.test(name) || party) {
    if (commune.test(names)) return "partyOrFront";
    return ofProvince.test(names) ? "compiler" : null;
  }
  // Sở Nội vụ reports on itself too: it compiles only where its report is
  // about the province or goes to those above the province's offices.
  if (/^sở nội vụ/u.test(name)) return compiling.test(about) ? "compiler" : "agency";
  if (government.test(name)) {
    // A steering committee is of the commune that its superior line names.
    if (commune.test(/^(?:ban chỉ đạo|bcđ)/u.test(name) ? names : name)) return "commune";
    return above.test(name) ? "compiler" : null;
  }
  return office.test(name) ? "agency" : null;
}

const enterprise =
  /^(?:(?:tổng )?công ty|tập đoàn|doanh nghiệp|xí nghiệp|nhà máy|hợp tác xã|htx|ngân hàng|quỹ tín dụng|chi nhánh|liên hiệp hợp tác xã)(?!\p{L})|(?:^|\s)(?:cổ phần|tnhh|trách nhiệm hữu hạn)(?!\p{L})/u;
const partyOrFront =
  /^(?:đảng ủy|đảng bộ|chi bộ|ban thường vụ|ban chấp hành đảng bộ|(?:ủy ban |ubmttq|ub ?)?(?:mặt trận|mttq)|ubmttq)(?!\p{L})/u;
const government =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ban chỉ đạo|bcđ|xã|phường|thị trấn|đặc khu)(?!\p{L})/u;
const commune = /(?:^|\s)(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u;
const above = /(?:^|\s)(?:tỉnh|thành phố|tp|huyện|quận|thị xã)(?!\p{L})/u;
const ofProvince = /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thành ủy|thị ủy)(?!\p{L})/u;
const compiling =
  /(?:trên địa bàn|toàn|của|trong) (?:tỉnh|thành phố)|(?:^|\s)(?:bộ nội vụ|chính phủ|tỉnh ủy|thành ủy|(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố))(?!\p{L})/u;
const office =
  /^(?:sở|trường|bệnh viện|trung tâm|(?:chi |tổng )?cục|phòng|ban|viện|văn phòng|thanh tra|công an|học viện|đại học|cao đẳng|đài|báo|trạm|kho bạc|thuế|tòa án|bảo hiểm xã hội|hạt|thư viện|bảo tàng|quỹ|hội|liên đoàn|liên hiệp|bộ chỉ huy|cơ quan)(?!\p{L})/u;
