import { counted } from "../../core/outline/counted";
/**
 * What the screen says on which an outline is looked at before it is
 * used; fetched with it, so that nobody else waits for these words.
 */
const vi = {
  title: "Xem trước khi dùng",
  name: "Tên đề cương",
  facts: (sections: number, time: string) => `${sections} mục, cho ${time}; kỳ khác thì đổi ở “Thông tin”.`,
  remarks: "Chưa đọc rõ",
  passedOver: (lines: number) => `Đã bỏ qua ${lines} dòng của công văn đứng trước đề cương.`,
  change: "Khi đổi sang đề cương này",
  textStays: "Không chữ nào trong văn bản bị đổi.",
  kept: (count: number) => `${count} mục đã có vẫn được nhận`,
  moved: (from: string, to: string) => (from === to ? `Mục ${to}` : `Mục ${from} thành mục ${to}`),
  found: (count: number) => `${count} mục nhận thêm trong văn bản`,
  missing: (count: number) => `${count} mục văn bản chưa có, chèn thêm được`,
  outside: (count: number) => `${count} mục không có trong đề cương này: chữ giữ nguyên, không kiểm tra nữa`,
  sections: "Các mục",
  optional: "nếu có",
  minimum: (words: number) => `ít nhất ${words} chữ`,
  noGuidance: "Đề cương không ghi gợi ý cho mục này.",
  suggested: (topic: string, count: number) => `Gợi ý của phần bổ trợ: ${topic}, ${count} nội dung cần nêu.`,
  without: (topic: string) => `Không dùng gợi ý của phần bổ trợ (${topic}).`,
  dropTopic: "Bỏ gợi ý này",
  takeTopic: "Dùng gợi ý này",
  sectionTitle: "Tên mục",
  mayBeNone: "Ghi “nếu có”: được trả lời là không phát sinh",
  minimumWords: "Số chữ ít nhất",
  up: "Lên",
  down: "Xuống",
  drop: (below: number) => (below === 0 ? "Bỏ mục này" : `Bỏ mục này và ${below} mục dưới nó`),
  said: {
    moved: (heading: string) => `Đã chuyển: ${heading}`,
    dropped: (heading: string) => `Đã bỏ: ${heading}`,
  },
  fileName: "de-cuong",
};

const en: typeof vi = {
  title: "Look before using it",
  name: "Name of the outline",
  facts: (sections, time) => `${counted(sections, "section")}, for ${time}; another period is set in “Details”.`,
  remarks: "Not made out",
  passedOver: (lines) => `Passed over: ${counted(lines, "line")} of the letter in front of the outline.`,
  change: "When the document goes over to it",
  textStays: "No word of the document is changed.",
  kept: (count) => `${counted(count, "section")} known as before`,
  moved: (from, to) => (from === to ? `Section ${to}` : `Section ${from} becomes ${to}`),
  found: (count) => `${counted(count, "more section")} known in the text`,
  missing: (count) => `${counted(count, "section")} not in the document yet, can be inserted`,
  outside: (count) => `${counted(count, "section")} not in this outline: the text stays, no longer checked`,
  sections: "Sections",
  optional: "if any",
  minimum: (words) => `at least ${counted(words, "word")}`,
  noGuidance: "The outline gives no guidance here.",
  suggested: (topic, count) => `Suggested by the add-in: ${topic}, ${counted(count, "content")} to report.`,
  without: (topic) => `Without the add-in's suggestions (${topic}).`,
  dropTopic: "Leave these out",
  takeTopic: "Take these in",
  sectionTitle: "Title",
  mayBeNone: "“If any”: nothing to report is an answer",
  minimumWords: "Least number of words",
  up: "Up",
  down: "Down",
  drop: (below) => (below === 0 ? "Drop this section" : `Drop this section and ${below} below it`),
  said: {
    moved: (heading) => `Moved: ${heading}`,
    dropped: (heading) => `Dropped: ${heading}`,
  },
  fileName: "outline",
};

export const outlineChoiceWords = { vi, en };
