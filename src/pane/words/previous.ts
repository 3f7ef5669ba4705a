/** What the parts say that show last period's report; fetched with them, so that nobody else waits for these words. */
const vi = {
  intro:
    "Chọn báo cáo kỳ trước để xem từng mục đã viết gì, lấy làm nháp và tìm chỗ chép sót. Tệp chỉ được đọc trên máy này.",
  file: "Chọn tệp .docx…",
  otherFile: "Chọn tệp khác…",
  ownName: "Văn bản này, như lúc chưa sửa",
  remembered: "Báo cáo kỳ trước đã nhớ trong văn bản",
  rememberedHint: "Chỉ còn dấu câu và số liệu để đối chiếu. Muốn xem lại các đoạn, hãy chọn lại tệp.",
  unknownUnit: "chưa rõ đơn vị",
  unknownTime: "chưa rõ kỳ",
  unreadable: "Không đọc được tệp này.",
  remarks: {
    otherUnit: "Đây là báo cáo của đơn vị khác.",
    sameTime: "Tệp này cùng kỳ với văn bản đang mở, không phải kỳ trước.",
    laterTime: "Tệp này là của kỳ sau văn bản đang mở.",
    unknownTime: "Tệp không ghi kỳ nên không xét được câu so sánh và chỗ còn nêu kỳ trước.",
    ownCopy: "Hãy đổi kỳ ở tiêu đề trước; sau đó “Kiểm tra” chỉ ra những chỗ còn y nguyên.",
  },
  nothingHere: "Không nhận ra mục nào của đề cương trong tệp này.",
  sections: (count: number) => `Có nội dung ở ${count} mục; mở từng mục để xem “Kỳ trước viết”.`,
  inDocument: "Đã nhớ trong văn bản.",
  wrote: (paragraphs: number) => `Kỳ trước viết (${paragraphs} đoạn)`,
  tables: (cells: number) => `Còn ${cells} ô trong bảng, không đưa vào nháp.`,
  legend: "Gạch chân: số liệu, ngày, văn bản, kỳ – sẽ thành chỗ trống. Gạch ngang: văn bản, cơ quan không còn.",
  marks: {
    figure: "số liệu kỳ trước",
    date: "ngày kỳ trước",
    document: "văn bản kỳ trước",
    period: "kỳ trước",
    act: "văn bản đã hết hiệu lực",
    body: "cơ quan không còn",
  },
  compared: (count: number) => `So với kỳ trước (${count} số liệu)`,
  change: (old: string, now: string, unit: string) => `${old} → ${now}${unit === "%" ? "" : ` ${unit}`}`,
  same: "không đổi",
};

const en: typeof vi = {
  intro:
    "Choose last period’s report to see what each section said, take it as a draft and find what was left unchanged. The file is read on this computer only.",
  file: "Choose a .docx file…",
  otherFile: "Choose another file…",
  ownName: "This document as it stood before the changes",
  remembered: "Last period’s report, as this document remembers it",
  rememberedHint:
    "Only prints of sentences and figures are left to compare with. Choose the file again to read its paragraphs.",
  unknownUnit: "unit not known",
  unknownTime: "period not known",
  unreadable: "This file cannot be read.",
  remarks: {
    otherUnit: "This is another unit’s report.",
    sameTime: "This file is of the same period as the open document, not of the last one.",
    laterTime: "This file is of a later period than the open document.",
    unknownTime: "The file names no period, so comparisons and places that still name last period are not checked.",
    ownCopy: "Change the period in the title first; the check then shows what still reads as before.",
  },
  nothingHere: "No section of the outline was recognised in this file.",
  sections: (count) => `It has text for ${count} sections; open a section to see what it said.`,
  inDocument: "Remembered in the document.",
  wrote: (paragraphs) => `Last period (${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"})`,
  tables: (cells) => `${cells} table ${cells === 1 ? "cell is" : "cells are"} not brought over.`,
  legend:
    "Underlined: figures, dates, documents, periods, which become blanks. Struck out: acts and bodies that no longer exist.",
  marks: {
    figure: "last period’s figure",
    date: "last period’s date",
    document: "last period’s document",
    period: "last period",
    act: "act no longer in force",
    body: "body that no longer exists",
  },
  compared: (count) => `Beside last period (${count} ${count === 1 ? "figure" : "figures"})`,
  change: (old, now, unit) => `${old} → ${now}${unit === "%" ? "" : ` ${unit}`}`,
  same: "no change",
};

export const previousWords = { vi, en };
