import { fold } from "../core/vietnamese/fold";
import type { Letterhead, Sender } from "../export/overview";

/** What was said of the sender, each as "cơ quan=Sở Nội vụ"; or what is wrong with it. */
export function senderOf(said: readonly string[]): Sender | { readonly problem: string } {
  const from: Record<string, string> = {};
  let until = "";
  for (const each of said) {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/su.exec(each) ?? [];
    const key = fold(name).trim();
    if (key === "hạn") until = value.trim();
    else if (keys[key] !== undefined) from[keys[key]] = value.trim();
    else
      return {
        problem: `Hãy viết --sender "TÊN=GIÁ TRỊ", TÊN là một trong: ${[...Object.keys(keys), "hạn"].join(", ")}; ví dụ --sender "cơ quan=Sở Nội vụ".`,
      };
  }
  return { from, until };
}

const keys: Readonly<Record<string, keyof Letterhead>> = {
  "cấp trên": "parentAgency",
  "cơ quan": "agency",
  "ký hiệu": "symbol",
  "địa danh": "place",
  "quyền hạn": "authority",
  "chức vụ": "position",
  "người ký": "signer",
};
