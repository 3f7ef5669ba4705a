import { at, withoutRoom, type CitationSlip } from "./slip";

/** "30-CTTƯ", "30/CT-TW": the Party's central documents read "30-CT/TW". */
export function partySymbols(text: string, slips: CitationSlip[]): void {
  if (!text.includes("TW") && !text.includes("TƯ")) return;
  const pattern =
    /(?<![\d/\-–])(\d{1,4})(?:\s?[-–‑/]\s?|(?<=(?:[Ss]ố|[Cc]hỉ thị|[Nn]ghị quyết|[Kk]ết luận|[Qq]uy định|[Qq]uyết định|[Hh]ướng dẫn) \d{1,4})\s)(CT|NQ|KL|QĐ|QĐi|HD|TB|QC|QyĐ)\s?[-–‑/]?\s?(TW|TƯ)(?![\p{L}\d])/gu;
  for (const match of text.matchAll(pattern)) {
    const right = `${match[1]}-${match[2]}/TW`;
    if (right !== withoutRoom(match[0])) slips.push({ ...at(match), right, safe: true });
  }
}
