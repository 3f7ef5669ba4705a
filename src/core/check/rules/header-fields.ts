import type { Bilingual } from "../../outline/language";
import type { OpeningLine, Outline } from "../../outline/outline";
import type { Frame } from "../../frame/find-frame";
import type { RuleContext } from "../readers/context";
import { fold } from "../../vietnamese/fold";
import { headerSlips } from "../readers/header-slips";
import type { Fix } from "../report";
import { replacement } from "../replacement";
import { bilingual, inapplicable, type Found, type Rule } from "../rule";

export const headerFields: Rule = {
  id: "header-fields",
  severity: "must",
  words: {
    failing: bilingual("Thiếu thành phần thể thức", "A formal element is missing"),
    passing: bilingual(
      "Đủ các thành phần thể thức đầu và cuối văn bản",
      "Every formal element at the head and the end is there",
    ),
    why: bilingual(
      "Báo cáo trình bày theo Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II và Phụ lục III, mẫu 1.4.",
      "The form of a report is set by Decree 30/2020/NĐ-CP, Annex I, II and Annex III, form 1.4.",
    ),
    trigger: bilingual(
      "Không thấy một thành phần ở phần đầu (trước mục I): Quốc hiệu, Tiêu ngữ, cơ quan ban hành, số và ký hiệu, địa danh và ngày, tên loại và trích yếu, Kính gửi; hoặc ở phần cuối: dấu “./.”, Nơi nhận, quyền hạn và chức vụ người ký. “SỐ:”, số dưới 10 và ngày dưới 10, tháng 1, 2 thiếu số 0, Tiêu ngữ sai gạch nối được sửa ngay. Văn bản của Đảng theo thể thức riêng, không xét; của Đoàn, Đội mang tiêu đề riêng, không hỏi Quốc hiệu, Tiêu ngữ.",
      "An element is not found at the head (above section I): the state's name and motto, the agency, number, place and date, title and subject, addressee; or at the end: the end mark “./.”, recipients, the signer's authority. “SỐ:”, a missing leading zero and wrong dashes in the motto are mended safely. Party documents have rules of their own and are not judged; those of the youth union have a headline of their own and are not asked for the state's name and motto.",
    ),
    example: "UBND XÃ AN BÌNH\nSỐ: 5/BC-UBND\nAn Bình, ngày 5 tháng 6 năm 2025",
    mended:
      "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nSố: 05/BC-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 05 tháng 6 năm 2025",
  },
  find: (context) => {
    const { frame } = context;
    if (frame.party) {
      return inapplicable(
        "Văn bản của Đảng trình bày theo quy định riêng của Đảng.",
        "Party documents follow the Party's own rules.",
      );
    }
    if (context.snapshot.paragraphs.every(({ text }) => text.trim() === "")) {
      return inapplicable("Văn bản còn trống.", "The document is empty.");
    }
    const ofYouth = [...frame.parentAgency, ...frame.agency].some(({ text }) => YOUTH.test(fold(text)));
    return [
      // Where this host cannot tell, it may all stand in the page header.
      ...(context.snapshot.facts.beside === null ? [] : missing(context, ofYouth ? headOfYouth : head)),
      ...missing(context, end),
      ...headerSlips(context, frame),
    ];
  },
};

interface Part {
  readonly none: Bilingual;
  readonly elements: readonly Element[];
}

interface Element {
  /** What stands for it in the frame; of the signature either of two parts does. */
  readonly id:
    | "nation"
    | "motto"
    | "agency"
    | "number"
    | "placeDate"
    | "title"
    | "subject"
    | "addressee"
    | "endMark"
    | "recipients"
    | "signature";
  readonly name: Bilingual;
  /** How it reads in a commune's report, in that of another office, and by an outline that tells more of it. */
  readonly form: string;
  readonly ofOffices?: string;
  readonly byOutline?: (outline: Outline) => string | undefined;
  readonly severity?: "should";
}

function stands(frame: Frame, element: Element): boolean {
  const { id } = element;
  const parts = id === "signature" ? [...frame.authority, frame.position] : [frame[id]].flat();
  if (parts.some((part) => part !== null)) return true;
  // A running title in the page header is no title.
  return frame.beside !== null && !/^(?:ti|su|ad)/.test(id) && stands(frame.beside, element);
}

/** How the rule names a close of which nothing is there. */
export const endless = bilingual("Chưa có phần kết văn bản", "The end of the document is missing");

const head: Part = {
  none: bilingual("Chưa có phần đầu văn bản", "The head of the document is missing"),
  elements: [
    {
      id: "nation",
      name: bilingual("Quốc hiệu", "the state's name"),
      form: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    },
    {
      id: "motto",
      name: bilingual("Tiêu ngữ", "the motto"),
      form: "Độc lập - Tự do - Hạnh phúc",
    },
    {
      id: "agency",
      name: bilingual("tên cơ quan ban hành", "the issuing agency"),
      form: "ỦY BAN NHÂN DÂN XÃ …",
      ofOffices: "TÊN CƠ QUAN, ĐƠN VỊ",
    },
    {
      id: "number",
      name: bilingual("số, ký hiệu", "the number"),
      form: "Số: …/BC-…",
    },
    {
      id: "placeDate",
      name: bilingual("địa danh và ngày tháng", "place and date"),
      form: "…, ngày … tháng … năm …",
    },
    {
      id: "title",
      name: bilingual("tên loại “BÁO CÁO”", "the title “BÁO CÁO”"),
      form: "BÁO CÁO",
    },
    {
      id: "subject",
      name: bilingual("trích yếu nội dung", "the subject"),
      form: "Kết quả …",
      byOutline: ({ opening }) => upToTime(opening.find(({ role }) => role === "subject")?.text),
    },
    {
      id: "addressee",
      name: bilingual("“Kính gửi”"),
      form: "Kính gửi: …",
      byOutline: ({ opening }) => toIssuer(opening.filter(({ role }) => role === "issued-with")),
      // The form asks for it, yet one in eighteen reports of offices carried it, and none was sent back for that.
      severity: "should",
    },
  ],
};

/** "Kết quả công tác cải cách hành chính 6 tháng đầu năm" without its time. */
function upToTime(subject = ""): string | undefined {
  const words = /^[^\d{,]*\p{L}/u.exec(subject)?.[0];
  return words && `${words} …`;
}

/** "(Ban hành kèm theo Công văn … của Sở Nội vụ)": who asks for the report gets it. */
function toIssuer(issuedWith: readonly OpeningLine[]): string | undefined {
  const [, office] = /(?<!\p{L})của ([^()]+)\)/u.exec(issuedWith.map(({ text }) => text).join(" ")) ?? [];
  return office && `Kính gửi: ${office}`;
}

/** The headline at the right of their papers, where the state's name stands on others. */
const YOUTH = /^đ(?:oàn|ội) (?:tncs|thanh niên cộng sản|tntp|thiếu niên tiền phong)(?!\p{L})/u;
const headOfYouth: Part = { ...head, elements: head.elements.filter(({ id }) => id !== "nation" && id !== "motto") };

const end: Part = {
  none: endless,
  elements: [
    {
      id: "endMark",
      name: bilingual("dấu kết thúc “./.”", "the end mark “./.”"),
      form: "./.",
    },
    {
      id: "recipients",
      name: bilingual("“Nơi nhận”"),
      form: "Nơi nhận: - Như trên; - Lưu: VT.",
    },
    {
      id: "signature",
      name: bilingual("quyền hạn, chức vụ người ký", "the signer's authority and position"),
      form: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
      ofOffices: "quyền hạn, chức vụ của người ký",
    },
  ],
};

/** Each missing element is a finding; when the whole part is missing, that is one. */
function missing(context: RuleContext, part: Part): Found[] {
  const { frame, outline, unitType } = context;
  const absent = part.elements.filter((element) => !stands(frame, element));
  if (absent.length === 0) return [];
  if (absent.length === part.elements.length) {
    return [
      {
        paragraph: null,
        section: null,
        own: part.none.vi,
        message: part.none,
        expected: bilingual(
          part.elements.map(({ name }) => name.vi).join(", "),
          part.elements.map(({ name }) => name.en).join(", "),
        ),
      },
    ];
  }
  // Which lines are the subject is known by the title above them.
  const told = frame.title === null ? absent.filter(({ id }) => id !== "subject") : absent;
  const formOf = ({ form, ofOffices, byOutline }: Element) =>
    (unitType === "commune" ? undefined : ofOffices) ?? byOutline?.(outline) ?? form;
  return told
    .map((element) => ({ ...element, form: formOf(element) }))
    .map(({ id, name, form, severity }) => ({
      paragraph: null,
      section: null,
      severity,
      own: id,
      message: bilingual(`Thiếu ${name.vi}`, `Missing: ${name.en}`),
      expected: bilingual(form),
      ...(id === "endMark" && { suggestions: ending(context) }),
    }));
}

/** The mark at the end of the last sentence above the signature, where that is one. */
function ending(context: RuleContext): readonly Fix[] {
  const { frame, snapshot } = context;
  const below = [frame.recipients, ...frame.authority, frame.position, ...frame.annexes];
  const end = Math.min(...below.map((part) => part?.paragraph ?? Infinity), snapshot.paragraphs.length);
  const last = snapshot.paragraphs.slice(0, end).findLast((one) => one.tableLevel > 0 || one.text.trim() !== "");
  if (last === undefined || last.tableLevel > 0 || last.outlineLevel !== null) return [];
  if (context.sections.some(({ paragraph }) => paragraph === last.index)) return [];
  const sentence = context.text(last.index);
  const to = sentence.trimEnd().length;
  // A short one may be a heading or a date.
  if (to < SENTENCE || !/[^.]\.$/u.test(sentence.slice(0, to))) return [];
  const label = bilingual("Thêm “./.”", "Add “./.”");
  return [replacement(sentence, last.index, { from: to - 1, to }, "./.", label)];
}

/** Letters. */
const SENTENCE = 15;
