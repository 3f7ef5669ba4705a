import { counted } from "../../core/outline/counted";
import type { HostErrorKind } from "../../core/edits/document-host";

/** What is said after an action, and when something went wrong; fetched with the bars that say it. */
const vi = {
  working: {
    insert: "Đang chèn…",
    check: "Đang kiểm tra…",
    fix: "Đang sửa…",
    undo: "Đang hoàn tác…",
    file: "Đang đọc tệp…",
    outline: "Đang đọc đề cương…",
  },
  otherOutline: "Chọn đề cương khác…",
  fromText: "Lấy đề cương từ văn bản này…",
  notices: {
    insertedAll: "Đã chèn đề cương.",
    insertedMany: (sections: number) => `Đã chèn ${sections} mục.`,
    insertedSome: (numbers: string) => `Đã chèn mục ${numbers}.`,
    insertedFrame: "Đã chèn.",
    nothingToInsert: "Không còn mục nào để chèn: văn bản đã có đủ.",
    example: "Đã chèn câu mẫu. Hãy thay chỗ trong ngoặc vuông bằng số liệu thật.",
    fixed: (places: number) => `Đã sửa ${places} chỗ.`,
    cleaned: (lines: number) => `Đã xóa ${lines} dòng gợi ý.`,
    drafted: (sections: number) =>
      `Đã đưa ${sections} mục của kỳ trước vào làm nháp. Hãy thay từng chỗ “[kỳ trước: …]” bằng số liệu kỳ này.`,
    compared: "Đã chèn câu so sánh sau số liệu.",
    previousRead: "Đã đọc báo cáo kỳ trước.",
    previousRemembered: "Đã nhớ báo cáo kỳ trước trong văn bản. Hãy lưu văn bản để giữ.",
    previousDropped: "Đã bỏ báo cáo kỳ trước khỏi văn bản.",
    updated: (places: number) => `Đã cập nhật ${places} chỗ.`,
    undone: "Đã hoàn tác.",
    undoneText: "Đã hoàn tác phần chữ. Khổ giấy, lề và số trang giữ như đã đặt; đổi lại ở thẻ Bố trí (Layout).",
    checked: (must: number, should: number, note: number) =>
      `Kiểm tra xong: ${must} điểm phải sửa, ${should} điểm nên sửa, ${note} lưu ý.`,
    cancelled: "Đã hủy kiểm tra. Văn bản không thay đổi.",
    notApplicable: (number: string) => `Đã ghi mục ${number} không áp dụng.`,
    applicable: (number: string) => `Mục ${number} áp dụng trở lại.`,
    ignored: "Đã bỏ qua điểm này.",
    unignored: "Đã bỏ “bỏ qua” điểm này.",
    answered: "Đã ghi nhận.",
    copied: "Đã chép vào bộ nhớ tạm.",
    downloaded: (name: string) =>
      `Đã yêu cầu tải tệp ${name} về máy. Nếu không thấy tệp trong thư mục tải về, hãy dùng “Chép”.`,
    outlineUsed: (name: string) => `Đang dùng đề cương “${name}”. Chữ trong văn bản giữ nguyên.`,
    opened: "Đã mở thành văn bản mới trong Word. Hãy xem rồi tự lưu.",
    filled: (fields: number) => `Đã điền ${fields} ô.`,
    detailsKept: "Đã lưu thông tin trong văn bản.",
    defaultsKept: "Đã nhớ thông tin trên máy này.",
    defaultsNotKept: "Máy này không cho nhớ thông tin. Thông tin vẫn được lưu trong văn bản.",
    defaultsForgotten: "Đã xóa thông tin nhớ trên máy này.",
    defaultsNotForgotten: "Máy này không cho xóa thông tin đã nhớ. Hãy thử lại sau.",
    autoOpenOn: "Ngăn này sẽ tự mở cùng văn bản. Hãy lưu văn bản để giữ lựa chọn.",
    autoOpenOff: "Ngăn này sẽ không tự mở nữa. Hãy lưu văn bản để giữ lựa chọn.",
    tracked: "Văn bản đang theo dõi thay đổi nên phần này được ghi thành thay đổi chờ duyệt.",
    pageSetup:
      "Word này không cho đặt trang tự động: hãy vào Bố trí (Layout), chọn giấy A4, lề trên và dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm; đánh số trang ở giữa lề trên, từ trang 2.",
    left: (count: number) => `Còn ${count} chỗ có hình, chú thích, liên kết hoặc dấu vết sửa: hãy tự xóa, tự sửa.`,
    repeatsNumber:
      "Đề mục phía sau do Word tự đánh số nên trùng số với mục vừa chèn: hãy bấm chuột phải vào số ấy, chọn Đặt giá trị đánh số (Set Numbering Value) và tăng thêm một.",
    fallback: "Word này không nhận bản trình bày đầy đủ: chữ và đề mục đã chèn, hãy xem lại định dạng.",
  },
  troubles: {
    readOnly:
      "Văn bản đang ở chế độ chỉ đọc. Hãy bấm “Bật chỉnh sửa” (Enable Editing) hoặc lưu một bản sao rồi thử lại.",
    protected:
      "Văn bản đang được bảo vệ, không cho sửa. Hãy vào thẻ Xem lại (Review), chọn Hạn chế chỉnh sửa, bấm Dừng bảo vệ rồi thử lại.",
    badPlace:
      "Không chèn được ở chỗ con trỏ (trong bảng, đầu trang, chú thích hoặc ô nội dung). Hãy đặt con trỏ vào một dòng trống của thân văn bản rồi thử lại.",
    changed: "Chỗ này của văn bản vừa thay đổi nên chưa làm gì cả. Văn bản đã được đọc lại, hãy xem rồi thử lại.",
    tooOld: "Bản Word này quá cũ. Hãy dùng Word 2021 trở lên, Microsoft 365 hoặc Word trên web.",
    timeout: "Word chưa trả lời. Hãy đợi Word làm xong việc đang làm (lưu, in, đồng bộ) rồi thử lại.",
    busy: "Word đang bận (có thể một hộp thoại đang mở). Hãy đóng hộp thoại rồi thử lại.",
    tooLarge: "Văn bản lớn hơn mức Word cho phép xử lý một lần. Hãy tách phụ lục ra tệp riêng rồi thử lại.",
    memory:
      "Chưa lưu được thông tin vào văn bản. Những gì bạn vừa nhập vẫn còn ở đây; hãy bấm “Thử lại”, và lưu văn bản sau đó.",
    differs:
      "Đã hoàn tác, nhưng văn bản chưa giống hẳn lúc trước. Hãy xem lại chỗ ghi ở “Chi tiết”; cần thì bấm Ctrl+Z trong Word.",
    written:
      "Đã hoàn tác, trừ chỗ vừa có người viết vào: chữ ở đó được giữ nguyên. Hãy xem lại chỗ ấy và tự xóa phần không cần.",
    refused: "Word từ chối thao tác này. Hãy lưu văn bản, đóng rồi mở lại, sau đó thử lại.",
  } satisfies Record<Exclude<HostErrorKind, "unknown">, string>,
  memoryProblems: {
    damaged: "Thông tin báo cáo lưu trong văn bản bị hỏng một phần; phần đọc được vẫn giữ. Hãy xem lại ở “Thông tin”.",
    newer:
      "Thông tin trong văn bản do bản mới hơn của tiện ích ghi. Ngăn này chỉ xem, không ghi đè; hãy cập nhật tiện ích.",
  },
  exportTrouble: {
    copy: "Chưa chép được. Hãy mở thành văn bản Word, hoặc tải tệp .html.",
    save: "Chưa tải được tệp. Hãy dùng “Chép” rồi dán vào một văn bản mới.",
  },
  toNote: (count: number) => `Cần làm thêm (${count})`,
  before: (done: string) => `Việc trước đó: ${done}`,
  steps: (done: number, total: number) => `${done}/${total} phép kiểm tra`,
};

const en: typeof vi = {
  working: {
    insert: "Inserting…",
    check: "Checking…",
    fix: "Fixing…",
    undo: "Undoing…",
    file: "Reading the file…",
    outline: "Reading the outline…",
  },
  otherOutline: "Choose another outline…",
  fromText: "Take the outline from this document…",
  notices: {
    insertedAll: "Outline inserted.",
    insertedMany: (sections) => `Inserted ${counted(sections, "section")}.`,
    insertedSome: (numbers) => `Inserted section ${numbers}.`,
    insertedFrame: "Inserted.",
    nothingToInsert: "Nothing left to insert: the document has them all.",
    example: "Example inserted. Replace the square brackets with real figures.",
    fixed: (places) => `Fixed ${counted(places, "place")}.`,
    cleaned: (lines) => `Removed ${counted(lines, "guidance line")}.`,
    drafted: (sections) =>
      `Brought ${counted(sections, "section")} of last period over as a draft. Replace each “[kỳ trước: …]” with this period’s figure.`,
    compared: "Inserted the comparison behind its figure.",
    previousRead: "Last period’s report has been read.",
    previousRemembered: "Last period’s report is remembered in the document. Save the document to keep it.",
    previousDropped: "The document no longer remembers last period’s report.",
    updated: (places) => `Updated ${counted(places, "place")}.`,
    undone: "Undone.",
    undoneText:
      "The text is undone. Paper, margins and page numbers stay as they were set; change them on the Layout tab.",
    checked: (must, should, note) => `Checked: ${must} to fix, ${should} to improve, ${note} to note.`,
    cancelled: "Check cancelled. The document has not changed.",
    notApplicable: (number) => `Section ${number} recorded as not applicable.`,
    applicable: (number) => `Section ${number} applies again.`,
    ignored: "This point is now ignored.",
    unignored: "This point is no longer ignored.",
    answered: "Recorded.",
    copied: "Copied to the clipboard.",
    downloaded: (name) => `Asked to download ${name}. If it is not in your downloads, use “Copy” instead.`,
    outlineUsed: (name) => `Now using the outline “${name}”. The text of the document stays as it is.`,
    opened: "Opened as a new document in Word. Look at it, then save it yourself.",
    filled: (fields) => `Filled ${counted(fields, "field")}.`,
    detailsKept: "Details saved in the document.",
    defaultsKept: "Details remembered on this computer.",
    defaultsNotKept: "This computer does not let details be remembered. They are still kept in the document.",
    defaultsForgotten: "Details removed from this computer.",
    defaultsNotForgotten: "This computer does not let the remembered details be removed. Try again later.",
    autoOpenOn: "This pane will open with the document. Save the document to keep that.",
    autoOpenOff: "This pane will no longer open by itself. Save the document to keep that.",
    tracked: "The document is tracking changes, so this was recorded as a tracked change.",
    pageSetup:
      "This Word cannot set up the page by itself: under Layout choose A4, margins top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm; page number centred in the top margin from page 2.",
    left: (count: number) =>
      `${counted(count, "place")} left, with a picture, a note, a link or a tracked change: please change or delete by yourself.`,
    repeatsNumber:
      "Word numbers the heading behind by itself, so that it repeats the number just inserted: right-click that number, choose Set Numbering Value and raise it by one.",
    fallback: "This Word did not take the full layout: text and headings are in, please look at their formatting.",
  },
  troubles: {
    readOnly: "The document is read-only. Press “Enable Editing”, or save a copy, then try again.",
    protected:
      "The document is protected against changes. Choose Review, Restrict Editing, Stop Protection, then try again.",
    badPlace:
      "Nothing can be inserted where the cursor is (a table, header, note or content control). Put the cursor on an empty line of the body, then try again.",
    changed:
      "This place has just changed, so nothing was done. The document was read again: look at it, then try again.",
    tooOld: "This version of Word is too old. Use Word 2021 or later, Microsoft 365, or Word on the web.",
    timeout: "Word has not answered. Wait until it has finished (saving, printing, syncing), then try again.",
    busy: "Word is busy (a dialog may be open). Close the dialog, then try again.",
    tooLarge:
      "The document is larger than Word lets an add-in handle at once. Move the annexes to another file, then try again.",
    memory:
      "The details could not be saved in the document. What you entered is still here: press “Try again”, then save the document.",
    differs:
      "Undone, but the document is not quite as it was. Please look at the place named under Details; Ctrl+Z in Word may help.",
    written:
      "Undone, except where somebody was just writing: those words were kept. Please look at that place and delete what is not needed.",
    refused: "Word refused. Save the document, close and open it, then try again.",
  },
  memoryProblems: {
    damaged:
      "Part of the details kept in this document is damaged; what could be read is kept. Please look at “Details”.",
    newer:
      "The details in this document were written by a newer version of the add-in. This one only reads them; please update.",
  },
  exportTrouble: {
    copy: "Could not copy. Open it as a Word document, or download it as .html.",
    save: "Could not download the file. Use “Copy” and paste into a new document.",
  },
  toNote: (count) => `Still to do (${count})`,
  before: (done) => `Before that: ${done}`,
  steps: (done, total) => `${done}/${total} checks`,
};

export const messagesWords = { vi, en };
