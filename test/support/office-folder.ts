import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillFields } from "../../src/core/outline/fields";
import { soNoiVu2025 } from "../../src/outlines";
import { buildDocx } from "./docx-builder";
import type { FixtureParagraph } from "./fixture";

/** What one commune says of the few things in which the reports of the folder differ. */
export interface CommuneReport {
  readonly unit: string;
  /** People received; null where the report does not say. */
  readonly received: number | null;
  /** Meetings with the people, as it is written. */
  readonly dialogues: string;
  /** Sections it leaves out. */
  readonly without?: readonly string[];
}

const time = soNoiVu2025.defaults;

/** A report by the built-in outline, of the time the outline is printed for. */
export function communeReport({ unit, received, dialogues, without = [] }: CommuneReport): Uint8Array {
  const body = soNoiVu2025.sections
    .filter(({ id }) => !without.includes(id))
    .flatMap(({ id, number, title }): FixtureParagraph[] => [
      { text: `${number} ${fillFields(title, time)}`, bold: true },
      ...textOf(id, unit, received, dialogues).map((text) => ({ text })),
    ]);
  return buildDocx([...head(unit), ...body, { text: `Trên đây là báo cáo của ${unit}./.` }]);
}

/** A plan, which is no report. */
export function plan(unit: string): Uint8Array {
  const lines = [
    "KẾ HOẠCH",
    "Tổ chức ngày hội đại đoàn kết toàn dân tộc năm 2025",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "Phát huy sức mạnh của toàn dân.",
    "II. THỜI GIAN, ĐỊA ĐIỂM",
    "Ngày 15/11/2025 tại nhà văn hóa thôn.",
  ];
  return buildDocx([...head(unit).slice(0, 3), ...lines.map((text) => ({ text }))]);
}

/** The folder an office receives: twelve files, of which two are broken, one was sent twice and one is no report. */
export function writeOfficeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const save = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes);
  reports.forEach((report, at) =>
    save(`${String(at + 1).padStart(2, "0")} ${report.unit}.docx`, communeReport(report)),
  );
  save("09 gui lai.docx", communeReport(reports[0]!));
  save("10 ke hoach.docx", plan("UBND XÃ AN KHÊ"));
  save("11 tai do.docx", communeReport(reports[1]!).subarray(0, 2000));
  save("12 khong phai Word.docx", "Nội dung gửi kèm thư");
}

export const reports: readonly CommuneReport[] = [
  { unit: "UBND XÃ AN BÌNH", received: 41, dialogues: "01 hội nghị" },
  { unit: "ỦY BAN NHÂN DÂN XÃ HÒA AN", received: 36, dialogues: "02 hội nghị" },
  { unit: "UBND XÃ TÂN LẬP", received: 52, dialogues: "02 hội nghị", without: ["II.3"] },
  { unit: "UBND PHƯỜNG ĐÔNG HẢI", received: 4_800, dialogues: "03 hội nghị" },
  { unit: "UBND XÃ ĐỒNG TÂM", received: 47, dialogues: "gần 05 hội nghị" },
  { unit: "UBND XÃ =HYPERLINK(1)", received: 44, dialogues: "01 hội nghị" },
  { unit: "UBND XÃ SƠN THỦY", received: null, dialogues: "01 hội nghị", without: ["IV", "V"] },
  { unit: "UBND XÃ BÌNH MINH", received: 39, dialogues: "01 hội nghị" },
];

function textOf(section: string, unit: string, received: number | null, dialogues: string): readonly string[] {
  const filler = `${unit} đã triển khai đầy đủ nội dung của mục này theo Kế hoạch số 15/KH-UBND ngày 10/02/2025, phân công cán bộ phụ trách, kiểm tra định kỳ và công khai kết quả để Nhân dân biết, bàn và giám sát trong suốt sáu tháng qua.`;
  if (section === "I" || section === "II" || section === "III") return [];
  if (section !== "II.1") return [filler];
  return [
    filler,
    received === null ? "Công tác tiếp công dân được duy trì theo lịch." : `Tiếp công dân được ${received} lượt.`,
    `Tổ chức đối thoại với Nhân dân: ${dialogues} đối thoại.`,
  ];
}

function head(unit: string): FixtureParagraph[] {
  return [
    unit,
    "Số: 118/BC-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "BÁO CÁO",
    "Kết quả việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm,",
    "nhiệm vụ trọng tâm 6 tháng cuối năm 2025",
  ].map((text) => ({ text, bold: true }));
}
