import { dots } from "../../../core/edits/block-lines";
import type { Block, TextBlock, TextRole } from "../../../core/edits/blocks";
import { emptyDetails, type Details } from "../../../core/outline/details";
import { placeDate } from "../../../core/insertion/frame-blocks";
import { blocksToDocx } from "../../../wordprocessing/docx-file";
import type { Sheet, SheetBlock } from "../../sheets/sheet";
import { packed } from "../archive";

/** What the office that sends a letter writes at its head and below it; what is not known is left in dots. */
export type Letterhead = Partial<
  Pick<
    Details,
    "parentAgency" | "agency" | "symbol" | "place" | "day" | "month" | "year" | "authority" | "position" | "signer"
  >
>;

/**
 * A sheet as a letter of the office, as Decree 30/2020 shapes one: quốc hiệu,
 * agency, number, place and date; title; addressee; text; nơi nhận and signature.
 */
export function asLetter(sheet: Sheet, from: Letterhead = {}): Uint8Array {
  const [first, ...rest] = sheet.blocks;
  const addressee = first?.kind === "paragraph" ? [text("addressee", first.text)] : [];
  const body = (addressee.length > 0 ? rest : sheet.blocks).filter(({ kind }) => kind !== "signature");
  const docx = blocksToDocx([
    header(from),
    text("title", sheet.title),
    text("subject-rule", ""),
    ...addressee,
    ...closed(body.flatMap(lines)),
    {
      kind: "signature",
      recipients: ["Như trên;", "Lưu: VT."],
      authority: (from.authority ?? "").toLocaleUpperCase("vi"),
      position: (from.position ?? "").toLocaleUpperCase("vi") || dots,
      signer: from.signer ?? "",
    },
  ]);
  return packed(docx);
}

/** The last line goes with the signature to the next page. */
function closed(body: readonly TextBlock[]): readonly TextBlock[] {
  return body.map((block, at) => (at === body.length - 1 ? { ...block, role: "kept" } : block));
}

function header({
  parentAgency = "",
  agency = "",
  symbol = "",
  place = "",
  day = "",
  month = "",
  year,
}: Letterhead): Block {
  // Of an unknown year room is left to write it.
  const date = placeDate({ ...emptyDetails({ period: "fullYear", year: year ?? 2000 }), place, day, month });
  return {
    kind: "header",
    parentAgency: parentAgency.toLocaleUpperCase("vi"),
    agency: agency.toLocaleUpperCase("vi") || dots,
    number: `Số: …/${symbol === "" ? "…" : symbol.toLocaleUpperCase("vi")}`,
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    placeDate: year === undefined ? date.replace(/\d+$/u, "……") : date,
  };
}

function lines(block: SheetBlock): readonly TextBlock[] {
  switch (block.kind) {
    case "heading":
      return [text("part", block.text.toLocaleUpperCase("vi"))];
    case "subheading":
      return [text("section", block.text)];
    case "paragraph":
      return [text("body", block.text)];
    case "list":
      return block.items.flatMap(({ text: item, details }) => [
        text(details.length > 0 ? "kept" : "body", `- ${item}`),
        ...details.map((detail) => text("body", `${detail.label}: ${detail.text}`)),
      ]);
    case "table":
      return block.rows.map((row) => text("body", row.filter((cell) => cell !== "").join(" | ")));
    case "signature":
      return [];
  }
}

function text(role: TextRole, content: string): TextBlock {
  return { kind: "text", role, text: content.replace(/\s+/gu, " ").trim(), section: null };
}
