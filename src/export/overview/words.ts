import type { Language } from "../../core/outline/language";
import type { Standing } from "../../core/overview/standing";

/** The words of tables, notes and letters over many reports. */
export const overviewWords: Readonly<Record<Language, OverviewWords>> = {
  vi: {
    summarySheet: "Tổng hợp",
    pointsSheet: "Điểm cần sửa",
    figuresSheet: "Số liệu",
    sourcesSheet: "Nguồn số liệu",
    summaryColumns: ["Đơn vị", "Được tính", "Tệp", "Kỳ báo cáo", "Đã viết", "Phải có", "Phải sửa", "Nên sửa"],
    remark: "Ghi chú",
    pointColumns: ["Đơn vị", "Tệp", "Mục", "Mức", "Điểm cần sửa", "Yêu cầu", "Đang có", "Trong câu"],
    sourceColumns: [
      "Đơn vị",
      "Mục",
      "Nội dung",
      "Số liệu về",
      "Giá trị",
      "Đơn vị tính",
      "Viết trong báo cáo",
      "Lưu ý",
      "Câu trong báo cáo",
      "Tệp",
    ],
    criterionCode: "Mã nội dung",
    standing: {
      counted: "có",
      version: "bản khác của đơn vị",
      copy: "không: trùng tệp khác",
      otherPeriod: "không: kỳ khác",
      otherOutline: "không: đề cương khác",
      other: "không: văn bản khác",
      unread: "không: không đọc được",
    },
    notHandedIn: "chưa nộp",
    total: "Số đơn vị",
    unit: "Đơn vị",
    what: "Số liệu về",
    measure: "Đơn vị tính",
    sum: "Cộng (chỉ số liệu rõ)",
    reported: "Số đơn vị có số liệu rõ",
    share: "Đạt % so với số tiếp nhận (ở các đơn vị nêu cả hai số)",
    unclear: "chưa rõ, không cộng",
    outlier: "khác xa các đơn vị khác",
    unfit: {
      reason: (file, why) => `“${file}”: ${why}`,
      other: (kind) => `không nhận ra là báo cáo theo đề cương${kind === "" ? "" : ` (loại văn bản: ${kind})`}`,
      otherPeriod: (time) => `báo cáo của kỳ khác${time === "" ? "" : ` (${time})`}`,
      otherOutline: "báo cáo viết theo đề cương khác",
      otherUnit: (unit) => `tên tệp ghi đơn vị này nhưng phần đầu văn bản ghi “${unit}”`,
      unread: "không đọc được",
      leftOut: "đang được để ngoài tổng hợp",
    },
    cameUnfit: "đã gửi, chưa dùng được",
    reminderTitle: "PHIẾU ĐỀ NGHỊ NỘP BÁO CÁO",
    reminder: (report, time) =>
      `Đến nay chưa nhận được báo cáo của quý cơ quan, đơn vị theo “${report}”${time === "" ? "" : `, kỳ ${time}`}. Đề nghị quý cơ quan, đơn vị gửi báo cáo để tổng hợp; nếu đã gửi, xin cho biết ngày gửi và nơi nhận.`,
    againTitle: "PHIẾU ĐỀ NGHỊ GỬI LẠI BÁO CÁO",
    again: "Đã nhận được tệp của quý cơ quan, đơn vị nhưng chưa tổng hợp được, vì:",
    againAsk: (report, time) =>
      `Đề nghị quý cơ quan, đơn vị gửi lại báo cáo theo “${report}”${time === "" ? "" : `, kỳ ${time}`}, bằng tệp Word (.docx) không đặt mật khẩu; nếu tệp nêu trên không phải của quý cơ quan, đơn vị, xin cho biết.`,
    perhaps: (units) =>
      `[Xem lại trước khi gửi: đã có báo cáo của ${units}, tên gần giống. Nếu là cùng một đơn vị thì không gửi phiếu này; nếu khác thì xóa dòng này]`,
    reminderUntil: (until) => `Thời hạn gửi: trước ngày ${until === "" ? "……/……/…………" : until}. Trân trọng./.`,
    together: {
      units: (units, complete, time) =>
        `${units} đơn vị được tính${time === "" ? "" : ` (${time})`}, ${complete} đơn vị đủ mục.`,
      copies: (unit, files) => `${unit}: nộp trùng cùng một văn bản: ${files}`,
      versions: (unit, files) => `${unit}: có nhiều bản khác nhau, số liệu khác nhau không cộng: ${files}`,
      missing: (count, names) => `Chưa nộp (${count}): ${names}`,
      unfit: (count, names) => `Đã gửi nhưng chưa dùng được (${count}): ${names}`,
      alike: (expected, unit) =>
        `“${expected}” trong danh sách có thể là “${unit}”: tên gần giống, xin xem lại trước khi gửi phiếu nhắc.`,
      unexpected: (names) => `Không có trong danh sách: ${names}`,
      figures: (clear, unclear, outliers) =>
        `Số liệu: ${clear} rõ, ${unclear} chưa rõ (không cộng), ${outliers} khác xa các đơn vị khác.`,
      notes: (count) => `Đã ghi ${count} phiếu.`,
      earlierNotes: (count, names) =>
        `Trong thư mục còn ${count} phiếu của lần trước, có thể không còn đúng, xin xem lại trước khi gửi: ${names}`,
    },
    commentAuthor: "Kiểm tra báo cáo",
  },
  en: {
    summarySheet: "Overview",
    pointsSheet: "Points to mend",
    figuresSheet: "Figures",
    sourcesSheet: "Sources of figures",
    summaryColumns: ["Unit", "Counted", "File", "Period", "Written", "Required", "To correct", "To improve"],
    remark: "Remark",
    pointColumns: ["Unit", "File", "Section", "Severity", "Point", "Expected", "Found", "Where it stands"],
    sourceColumns: [
      "Unit",
      "Section",
      "Criterion",
      "Figure",
      "Value",
      "Measure",
      "As written",
      "Note",
      "Sentence",
      "File",
    ],
    criterionCode: "Criterion code",
    standing: {
      counted: "yes",
      version: "another version of the unit’s",
      copy: "no: copy of another file",
      otherPeriod: "no: another period",
      otherOutline: "no: another outline",
      other: "no: another document",
      unread: "no: cannot be read",
    },
    notHandedIn: "not handed in",
    total: "Units",
    unit: "Unit",
    what: "Figure",
    measure: "Measure",
    sum: "Sum (clear figures only)",
    reported: "Units with a clear figure",
    share: "% of what was received (units that give both)",
    unclear: "unclear, not summed",
    outlier: "far from all other units",
    unfit: {
      reason: (file, why) => `“${file}”: ${why}`,
      other: (kind) => `not recognised as a report by the outline${kind === "" ? "" : ` (it is: ${kind})`}`,
      otherPeriod: (time) => `a report of another period${time === "" ? "" : ` (${time})`}`,
      otherOutline: "a report by another outline",
      otherUnit: (unit) => `its name is this unit’s, but its header names “${unit}”`,
      unread: "cannot be read",
      leftOut: "left out of what is summed",
    },
    cameUnfit: "sent, cannot be used yet",
    reminderTitle: "REQUEST FOR A REPORT",
    reminder: (report, time) =>
      `No report by “${report}”${time === "" ? "" : ` for ${time}`} has been received from you so far. Please send it, or tell when and where it was sent.`,
    againTitle: "REQUEST TO SEND A REPORT AGAIN",
    again: "What you sent has been received but cannot be used yet:",
    againAsk: (report, time) =>
      `Please send the report by “${report}”${time === "" ? "" : ` for ${time}`} again, as a Word document (.docx) without a password. If the file is not yours, please tell us.`,
    perhaps: (units) =>
      `[Look before you send it: a report of ${units}, nearly the same name, has come. If it is the same unit, do not send this; if not, delete this line]`,
    reminderUntil: (until) => `Please send it before ${until === "" ? "……/……/…………" : until}. Thank you.`,
    together: {
      units: (units, complete, time) =>
        `${units} units counted${time === "" ? "" : ` (${time})`}, ${complete} with every section written.`,
      copies: (unit, files) => `${unit}: the same document was sent more than once: ${files}`,
      versions: (unit, files) => `${unit}: several versions; figures that differ are not summed: ${files}`,
      missing: (count, names) => `Not handed in (${count}): ${names}`,
      unfit: (count, names) => `Sent, but cannot be used yet (${count}): ${names}`,
      alike: (expected, unit) =>
        `“${expected}” of the list may be “${unit}”: the names are nearly the same; look before you send the reminder.`,
      unexpected: (names) => `Not on the list: ${names}`,
      figures: (clear, unclear, outliers) =>
        `Figures: ${clear} clear, ${unclear} unclear (not summed), ${outliers} far from all other units.`,
      notes: (count) => `${count} notes written.`,
      earlierNotes: (count, names) =>
        `The folder still holds ${count} notes of an earlier run, which may no longer hold; look at them before you send them: ${names}`,
    },
    commentAuthor: "Report check",
  },
};

export interface OverviewWords {
  readonly summarySheet: string;
  readonly pointsSheet: string;
  readonly figuresSheet: string;
  readonly sourcesSheet: string;
  readonly summaryColumns: readonly string[];
  readonly remark: string;
  readonly pointColumns: readonly string[];
  readonly sourceColumns: readonly string[];
  readonly criterionCode: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly notHandedIn: string;
  readonly total: string;
  readonly unit: string;
  readonly what: string;
  readonly measure: string;
  readonly sum: string;
  readonly reported: string;
  readonly share: string;
  readonly unclear: string;
  readonly outlier: string;
  readonly unfit: {
    readonly reason: (file: string, why: string) => string;
    readonly other: (kind: string) => string;
    readonly otherPeriod: (time: string) => string;
    readonly otherUnit: (unit: string) => string;
  } & Readonly<Record<"otherOutline" | "unread" | "leftOut", string>>;
  readonly cameUnfit: string;
  readonly reminderTitle: string;
  readonly reminder: (report: string, time: string) => string;
  readonly againTitle: string;
  readonly again: string;
  readonly againAsk: (report: string, time: string) => string;
  readonly perhaps: (units: string) => string;
  readonly reminderUntil: (until: string) => string;
  readonly together: {
    readonly units: (units: number, complete: number, time: string) => string;
    readonly copies: (unit: string, files: string) => string;
    readonly versions: (unit: string, files: string) => string;
    readonly missing: (count: number, names: string) => string;
    readonly unfit: (count: number, names: string) => string;
    readonly alike: (expected: string, unit: string) => string;
    readonly unexpected: (names: string) => string;
    readonly figures: (clear: number, unclear: number, outliers: number) => string;
    readonly notes: (count: number) => string;
    readonly earlierNotes: (count: number, names: string) => string;
  };
  readonly commentAuthor: string;
}
