import type { Period, UnitType } from "./outline";
import type { ReportTime } from "./report-time";

/**
 * "Thông tin báo cáo": what the header, title and signature need. An
 * empty string is inserted as dots that the checker knows.
 */
export interface Details {
  readonly unitType: UnitType;
  /** True once the user chose the kind of unit for this document; until then the header tells it. */
  readonly unitChosen: boolean;
  /** Cơ quan chủ quản. */
  readonly parentAgency: string;
  /** Cơ quan ban hành. */
  readonly agency: string;
  /** Ký hiệu after "BC-": "UBND". */
  readonly symbol: string;
  /** Địa danh. */
  readonly place: string;
  /** Day and month of the report as typed ("05", "6"); empty leaves room to write. */
  readonly day: string;
  readonly month: string;
  /** The time reported on (report-time.ts). */
  readonly period: Period;
  readonly year: number;
  /** First year when the report sums up several; 0 else. */
  readonly fromYear: number;
  /**
   * True once the user chose the period for this document. Until then period and year are
   * a guess, which is neither written into the document's memory nor used to judge it.
   */
  readonly timeChosen: boolean;
  /**
   * Headings stand letter for letter as the outline prints them, not with the names that hold today (`sectionTitle`).
   */
  readonly printedHeadings: boolean;
  /** Công văn that asks for the report: number ("123/SNV-XDCQ") and date ("15/5/2025"). */
  readonly dispatchNumber: string;
  readonly dispatchDate: string;
  /** Kính gửi. */
  readonly addressee: string;
  /** Nơi nhận, one a line, without the dash. */
  readonly recipients: readonly string[];
  /** Quyền hạn: "TM. ỦY BAN NHÂN DÂN". */
  readonly authority: string;
  /** Chức vụ: "CHỦ TỊCH". */
  readonly position: string;
  /** Họ và tên người ký. */
  readonly signer: string;
}

/** Nothing filled in yet. */
export function emptyDetails({ period, year, fromYear = 0 }: ReportTime): Details {
  return {
    unitType: "commune",
    unitChosen: false,
    parentAgency: "",
    agency: "",
    symbol: "",
    place: "",
    day: "",
    month: "",
    period,
    year,
    fromYear,
    timeChosen: false,
    printedHeadings: false,
    dispatchNumber: "",
    dispatchDate: "",
    addressee: "",
    recipients: [],
    authority: "",
    position: "",
    signer: "",
  };
}
