import type { Block, HeaderBlock, SignatureBlock, TextBlock, TextRole } from "../edits/blocks";
import { dots } from "../edits/block-lines";
import type { Details } from "../outline/details";
import { signingYear } from "../frame/signing-years";
import type { ReportTime } from "../outline/report-time";
import { sentenceCaseName } from "../frame/office-names";
import { reportSubject } from "./report-name";
import type { OpeningRole, Outline } from "../outline/outline";
import { isCapitals, uncapitalised } from "../vietnamese/capitals";

/**
 * Header of the report: agencies and number at the left; quốc hiệu, tiêu
 * ngữ, place and date at the right (Decree 30/2020, Phụ lục I, mục II.1-4).
 */
export function reportHeader(outline: Outline, details: Details): HeaderBlock {
  const agency = plain(details.agency);
  const parentAgency = plain(details.parentAgency);
  return {
    kind: "header",
    // An agency without a superior line is common ("nếu có"): dots only while nothing is known of either.
    parentAgency: parentAgency !== "" || agency !== "" ? parentAgency.toLocaleUpperCase("vi") : dots,
    agency: agency.toLocaleUpperCase("vi") || dots,
    number: `Số: …/BC-${plain(details.symbol).toLocaleUpperCase("vi") || "…"}`,
    nation: opening(outline, "nation")[0] ?? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: opening(outline, "motto")[0] ?? "Độc lập - Tự do - Hạnh phúc",
    placeDate: placeDate(details),
  };
}

/**
 * "An Bình, ngày 05 tháng 6 năm 2025". Days below 10 and the months 1 and 2 take a leading 0 (Decree 30/2020, Phụ
 * lục I, mục II.4b). A report of the end of a year that is signed in the first months of the next carries that year.
 */
export function placeDate(details: Details): string {
  const day = padded(details.day, 9);
  const month = padded(details.month, 2);
  return `${plain(details.place) || dots}, ngày ${day} tháng ${month} năm ${signingYear(details, Number(month) || 0)}`;
}

/**
 * Type of document, its subject with the rule below, and "Kính gửi",
 * which a report to a superior office must carry (mục II.9b).
 */
export function reportTitle(outline: Outline, details: Details): readonly Block[] {
  return [
    text("title", "BÁO CÁO"),
    ...reportSubject(outline, timeOf(details)).map((line) => text("subject", line)),
    text("subject-rule", ""),
    ...addressees(details.addressee).map((line) => text("addressee", line)),
  ];
}

/** First sentence of the text: which công văn asked for the report, who reports, on what. */
export function openingSentence(outline: Outline, details: Details): TextBlock {
  const subject = reportSubject(outline, timeOf(details));
  // What is printed in capitals cannot go on in a sentence.
  const told = subject.some(isCapitals) ? "" : ` ${uncapitalised(subject.join(" "))}`.trimEnd();
  const number = plain(details.dispatchNumber) || dots;
  const date = plain(details.dispatchDate) || dots;
  const sender = addresseeNames(details.addressee)[0] ?? dots;
  const agency = sentenceCaseName(plain(details.agency)) || dots;
  const content = `Thực hiện Công văn số ${number} ngày ${date} của ${sender}, ${agency} báo cáo${told} như sau:`;
  return text("body", content);
}

/** "Nơi nhận" (first "Như trên", last "Lưu", mục II.9d) beside the authority and position of the signer (mục II.7). */
export function reportSignature(details: Details): SignatureBlock {
  const authority = plain(details.authority).toLocaleUpperCase("vi");
  const position = plain(details.position).toLocaleUpperCase("vi");
  return {
    kind: "signature",
    recipients: recipients(details.recipients),
    authority: authority !== "" || position !== "" ? authority : dots,
    position: position || dots,
    signer: plain(details.signer),
  };
}

function recipients(typed: readonly string[]): readonly string[] {
  const names = typed
    .map((name) =>
      plain(name)
        .replace(/^[-–]\s*/u, "")
        .replace(/[;.]+$/u, ""),
    )
    .filter((name) => name !== "");
  const others = names.filter((name) => !/^(như trên|lưu\b)/iu.test(name));
  const filed = names.find((name) => /^lưu\b/iu.test(name)) ?? "Lưu: VT";
  return ["Như trên;", ...(others.length > 0 ? others : [dots]).map((name) => `${name};`), `${filed}.`];
}

/** One addressee stands on the line of "Kính gửi"; several stand below it, one a line (mục II.9d). */
function addressees(typed: string): readonly string[] {
  const names = addresseeNames(typed);
  if (names.length <= 1) return [`Kính gửi: ${names[0] ?? dots}`];
  return ["Kính gửi:", ...names.map((name, index) => `- ${name}${index === names.length - 1 ? "." : ";"}`)];
}

function addresseeNames(typed: string): readonly string[] {
  return typed
    .split(/[\n;]/u)
    .map((name) =>
      plain(name)
        .replace(/^[-–]\s*/u, "")
        .replace(/\.$/u, ""),
    )
    .filter((name) => name !== "");
}

function opening(outline: Outline, role: OpeningRole): readonly string[] {
  return outline.opening.filter((line) => line.role === role).map((line) => line.text);
}

function padded(typed: string, highest: number): string {
  const digits = plain(typed);
  if (!/^\d{1,2}$/u.test(digits)) return digits || "…";
  const value = Number(digits);
  return value <= highest ? `0${value}` : String(value);
}

/** What was typed, on one line: control characters and line ends cannot stand in a field. */
function plain(typed: string): string {
  return typed
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .normalize("NFC");
}

function text(role: TextRole, content: string): TextBlock {
  return { kind: "text", role, text: content, section: null };
}

/** The time of a report alone: what else the user typed is no field of a title. */
function timeOf({ period, year, fromYear }: Details): ReportTime {
  return { period, year, fromYear };
}
