import type { Language } from "../../core/outline/language";

/** Every sentence of the interface in Vietnamese, the language it is written in. */
export const vi = {
  language: "vi" as Language,
  product: "Báo cáo dân chủ cơ sở",
  progress: (complete: number, required: number) => `${complete}/${required} mục đủ`,
  views: { outline: "Đề cương", check: "Kiểm tra", details: "Thông tin" },
  messagesLabel: "Thông báo",
  viewsLabel: "Các phần của ngăn tác vụ",
  privacy: "Không có dữ liệu nào rời khỏi máy này.",
  editDetails: "sửa thông tin báo cáo",

  measure: (words: number, minimum: number | null) =>
    minimum === null ? `${words.toLocaleString("vi")} chữ` : `${words}/${minimum} chữ`,
  section: {
    missing: "thiếu mục",
    unwritten: "chưa viết",
    thin: "còn ngắn",
    unsure: "cần xem lại",
    open: (contents: number, points: number) =>
      contents === 0 ? `còn ${points} điểm cần sửa` : `còn ${contents} nội dung${points > 0 ? `, ${points} điểm` : ""}`,
    complete: "đã viết",
    notApplicable: "không áp dụng",
    template: "mới có chữ mẫu",
    optional: "không có",
  },

  actions: {
    insertAll: "Chèn đề cương",
    insertAtEnd: "Chèn đề cương vào cuối văn bản",
    insertMissing: (count: number) => `Chèn ${count} mục còn thiếu`,
    check: "Kiểm tra",
    writeNext: (number: string) => `Viết tiếp: mục ${number}`,
    goTo: "Tới",
    insertSection: "Chèn mục",
    undo: "Hoàn tác",
    cancel: "Hủy",
    close: "Đóng",
    retry: "Thử lại",
    readAgain: "Đọc lại",
  },

  states: {
    reading: "Đang đọc văn bản…",
    slow: "Word chưa trả lời. Hãy đóng hộp thoại đang mở trong Word, nếu có, hoặc chờ thêm.",
    opening: "Đang mở…",
    rereading: "đang đọc lại",
    notRead: "Chưa đọc được văn bản.",
    notReadNext: "Văn bản của bạn không bị thay đổi. Hãy xem câu báo ở trên rồi bấm “Đọc lại”.",
  },

  foreign:
    "Văn bản này đã có chữ nhưng chưa có mục nào của đề cương. Đề cương sẽ được chèn vào cuối, phần bạn đã viết giữ nguyên.",
  missing: {
    some: (numbers: string) => `Văn bản chưa có mục ${numbers}.`,
  },

  fault:
    "Có lỗi chưa rõ nguyên nhân; văn bản không bị mất gì. Hãy thử lại; nếu vẫn lỗi, gửi phần “Chi tiết” cho người hỗ trợ.",
  unfetched: "Chưa tải được phần này của ngăn. Hãy kiểm tra kết nối mạng rồi thử lại; văn bản không bị mất gì.",
  detailsWord: "Chi tiết",

  tree: {
    label: "Các mục của đề cương",
    filterLabel: "Hiện mục nào",
    unfinished: (count: number) => `Chưa xong ${count}`,
    all: "Tất cả",
    allTheSame: "Vẫn xem theo đề cương này",
    allFinished: "Không còn mục nào chưa xong.",

    guidance: (lines: number) => `Đề cương yêu cầu (${lines})`,
    remaining: (open: number, all: number) =>
      open === 0 ? `Đã nêu đủ ${all} nội dung cần có` : `Còn ${open}/${all} nội dung`,
    points: (count: number) => `Xem ${count} điểm ở “Kiểm tra”`,
    covered: (count: number) => `${count} nội dung đã nêu`,
    reviewed: (count: number) => `${count} nội dung tác giả đã rà soát`,
    wholeReport: "Phần mở đầu và toàn báo cáo",
    notes: (count: number) => `Từ 01/7/2025 (${count})`,
    sharedWith: (section: string) => `viết chung với ${section}`,
    sharedHeading: (section: string) => `Văn bản viết mục này chung dưới đề mục của ${section}; cả hai được đọc ở đó.`,
    notApplicable: "Không áp dụng…",
    applicable: "Áp dụng lại",
    reason: "Lý do không áp dụng",
    reasonHint: "Lý do được ghi trong văn bản và nêu trong kết quả kiểm tra.",
    because: (reason: string) => `Không áp dụng: ${reason}`,
    ask: (heading: string) => `Dòng “${heading}” có phải là mục này không?`,
    yes: "Đúng",
    no: "Không",
    byUnitType: "Mục này không dành cho loại đơn vị đã chọn ở “Thông tin”.",
    insertion: "Chèn theo lựa chọn",
    previous: "Báo cáo kỳ trước…",
  },

  pillars: {
    disclosure: "Công khai",
    deliberation: "Bàn và quyết định",
    consultation: "Tham gia ý kiến",
    oversight: "Kiểm tra, giám sát",
    none: "Nội dung khác",
  },
  criterion: {
    outcomes: { covered: "Đã nêu", weak: "Chưa có số liệu", notFound: "Chưa nêu", reviewed: "Tác giả đã rà soát" },
    asked: (figures: string) => `cần số liệu: ${figures}`,
    why: "Vì sao",
    example: "Câu mẫu",
    insertExample: "Chèn câu mẫu",
    tick: "Đã rà soát",
    goTo: "Tới chỗ này",
    recommended: "nên có",
  },
};

/** What a dictionary of the interface must hold. */
export type Words = typeof vi;
