import type { Bilingual } from "../outline/language";

/** What to do with a file that, by its name, is a report sent as no Word document; null for all others. */
export function sentOtherwise(name: string): Bilingual | null {
  const [, ending = ""] = /\.(\w+)$/u.exec(name.toLowerCase()) ?? [];
  return kinds.find(([endings]) => endings.includes(ending))?.[1] ?? null;
}

const kinds: readonly (readonly [endings: readonly string[], says: Bilingual])[] = [
  [
    ["pdf"],
    {
      vi: "Tệp PDF không kiểm tra được. Hãy xin đơn vị gửi tệp Word (.docx) của báo cáo.",
      en: "A PDF file cannot be checked. Ask the unit for the report as a Word document (.docx).",
    },
  ],
  [
    ["zip", "rar", "7z"],
    {
      vi: "Tệp nén không được mở. Hãy giải nén rồi để các tệp Word (.docx) vào thư mục.",
      en: "Archives are not opened. Unpack it and put the Word documents (.docx) into the folder.",
    },
  ],
  [
    ["jpg", "jpeg", "png", "tif", "tiff"],
    {
      vi: "Tệp hình không kiểm tra được. Hãy xin đơn vị gửi tệp Word (.docx) của báo cáo.",
      en: "A picture cannot be checked. Ask the unit for the report as a Word document (.docx).",
    },
  ],
];

/** A file's path without its ending: "bao-cao.pdf" beside "bao-cao.docx" is a copy of it. */
export function stemOf(path: string): string {
  return path.replace(/\.\w+$/u, "").toLocaleLowerCase("vi");
}
