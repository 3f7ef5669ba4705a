import type { Bilingual } from "../../outline/language";
import { capitalised } from "../../vietnamese/capitals";
import type { DocumentKind, Evidence, KindSign } from "../document-kind";

/** What is told of a document that is not the outline's report, with what can be done; null for one that is. */
export function otherKindLine(kind: DocumentKind): Bilingual | null {
  if (kind.kind === "report") return null;
  const { vi, en } = kindName(kind);
  return {
    vi: `Văn bản này là ${vi}, không phải báo cáo theo đề cương đang chọn. Hãy mở đúng tệp báo cáo, hoặc chọn đề cương khác.`,
    en: `This document is ${en}, not a report by the chosen outline. Open the report itself, or choose another outline.`,
  };
}

/** What it calls itself ("Quyết định"), or what it seems to be. */
export function kindName({ named }: DocumentKind): Bilingual {
  if (named === null) return { vi: "văn bản khác", en: "another document" };
  const vi = capitalised(named);
  return { vi, en: ENGLISH[named] ?? `"${vi}"` };
}

/** What spoke for that, in a sentence. */
export function kindReasons(kind: DocumentKind): Bilingual {
  const reasons = kind.evidence.filter(({ weight }) => (kind.kind === "report" ? weight > 0 : weight < 0));
  const reasonsIn = (language: keyof Bilingual) =>
    reasons.map((evidence) => evidenceWords(evidence, kind)[language]).join("; ");
  return { vi: reasonsIn("vi"), en: reasonsIn("en") };
}

/** One piece of evidence in words. */
export function evidenceWords({ sign, count = 0 }: Evidence, kind: DocumentKind): Bilingual {
  return signs[sign](kindName(kind), count);
}

const signs: Readonly<Record<KindSign, (name: Bilingual, count: number) => Bilingual>> = {
  letter: () => ({ vi: "trình bày như công văn", en: "it is laid out as a letter" }),
  titledReport: () => ({ vi: "tên loại là Báo cáo", en: "it is titled a report" }),
  titled: ({ vi, en }) => ({ vi: `tên loại là ${vi}`, en: `it is titled ${en}` }),
  subject: () => ({ vi: "trích yếu nói về nội dung của đề cương", en: "its subject is the outline's" }),
  otherSubject: () => ({ vi: "trích yếu nói về việc khác", en: "its subject is another" }),
  neverSpoken: () => ({
    vi: "không chỗ nào nhắc đến nội dung của đề cương",
    en: "it nowhere speaks of the outline's subject",
  }),
  spoken: () => ({ vi: "có nhắc đến nội dung của đề cương", en: "it speaks of the outline's subject" }),
  headings: (_, count) => ({ vi: `có ${count} đề mục của đề cương`, en: `it has ${count} headings of the outline` }),
  articles: () => ({ vi: "chia thành nhiều Điều như văn bản luật", en: "it is divided into articles as laws are" }),
  speech: () => ({ vi: "có lời thưa như bài phát biểu", en: "it addresses listeners as a speech does" }),
  news: () => ({ vi: "viết như tin, bài", en: "it is written as news" }),
  minutes: () => ({ vi: "ghi lại một cuộc họp, cuộc kiểm tra", en: "it records a meeting or an inspection" }),
  untitled: () => ({ vi: "văn bản ngắn, chưa có tên loại", en: "it is short and not titled yet" }),
};

const ENGLISH: Readonly<Record<string, string>> = {
  "báo cáo": "a report",
  "kế hoạch": "a plan",
  "nghị quyết": "a resolution",
  "quyết định": "a decision",
  "tờ trình": "a submission",
  "thông báo": "a notice",
  "biên bản": "minutes",
  "chương trình": "a programme",
  "công văn": "a letter",
  luật: "a law",
  "nghị định": "a decree",
  "hướng dẫn": "a guideline",
  "quy chế": "a regulation",
  "phát biểu": "a speech",
  "bài phát biểu": "a speech",
};
