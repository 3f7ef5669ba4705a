import type { Bilingual } from "../core/outline/language";

/** Why a file cannot be read, sorted by what its owner can do about it. */
export type DocxErrorKind =
  "notWord" | "oldFormat" | "openDocument" | "encrypted" | "damaged" | "notDocument" | "tooLarge" | "unreachable";

/** A file that cannot be read. `lines` says what it is and what to do; `detail` is the technical place. */
export class DocxError extends Error {
  /** @param lines for a kind that only the caller can meet */
  constructor(
    readonly kind: DocxErrorKind,
    readonly detail: string,
    options?: ErrorOptions,
    readonly lines: Bilingual = linesOf[kind as keyof typeof linesOf],
  ) {
    super(`${kind}: ${detail}`, options);
    this.name = "DocxError";
  }
}

const linesOf: Readonly<Record<Exclude<DocxErrorKind, "unreachable">, Bilingual>> = {
  notWord: {
    vi: "Không phải tệp .docx. Tệp nén thì hãy giải nén; tệp Word mở được thì chọn Lưu dưới dạng › Tài liệu Word (.docx); còn lại hãy xin lại tệp .docx.",
    en: "Not a .docx file. Unpack an archive; if Word opens it, choose Save As › Word Document (.docx); else ask for the .docx.",
  },
  oldFormat: {
    vi: "Tệp theo định dạng Word cũ (.doc, .rtf). Hãy mở bằng Word rồi chọn Lưu dưới dạng › Tài liệu Word (.docx).",
    en: "The file is in an older Word format (.doc, .rtf). Open it in Word and choose Save As › Word Document (.docx).",
  },
  openDocument: {
    vi: "Tệp theo định dạng OpenDocument (.odt), không phải .docx. Hãy mở bằng Word hoặc LibreOffice rồi chọn Lưu dưới dạng › Tài liệu Word (.docx).",
    en: "An OpenDocument file (.odt), not a .docx file. Open it in Word or LibreOffice and choose Save As › Word Document (.docx).",
  },
  encrypted: {
    vi: "Tệp có mật khẩu nên không đọc được. Hãy mở bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu để bỏ mật khẩu rồi lưu lại.",
    en: "The file is protected by a password. Open it in Word, remove the password under File › Info › Protect Document, and save it.",
  },
  damaged: {
    vi: "Tệp bị hỏng hoặc tải về chưa đủ. Hãy xin lại tệp, hoặc mở bằng Word để Word sửa rồi lưu lại.",
    en: "The file is damaged or incomplete. Ask for it again, or let Word repair it and save it.",
  },
  notDocument: {
    vi: "Trong tệp không có văn bản Word (có thể là bảng tính hoặc tệp nén đổi tên). Hãy kiểm tra xem có gửi nhầm tệp không.",
    en: "The file holds no Word document (perhaps a spreadsheet or a renamed archive). Check that the right file was sent.",
  },
  tooLarge: {
    vi: "Tệp giải nén ra lớn bất thường nên không mở, để giữ an toàn cho máy. Hãy xin lại tệp từ người gửi.",
    en: "The file unpacks to an abnormal size, so it was not opened, to keep this computer safe. Ask the sender for it again.",
  },
};
