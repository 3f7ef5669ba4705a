import type { Bilingual } from "../../outline/language";
import { bilingual, type Found, type Rule } from "../rule";
import { counted } from "../../outline/counted";

export const unresolvedChanges: Rule = {
  id: "unresolved-changes",
  severity: "must",
  words: {
    failing: bilingual("Còn thay đổi theo dõi hoặc nhận xét", "Tracked changes or comments are left"),
    passing: bilingual("Không còn thay đổi theo dõi và nhận xét", "No tracked change and no comment is left"),
    why: bilingual(
      "Người nhận sẽ thấy chữ đã xóa và lời trao đổi nội bộ; văn bản ký phải là bản cuối.",
      "The receiver would see deleted words and internal talk; what is signed must be the final text.",
    ),
    trigger: bilingual(
      "Văn bản còn chèn, xóa đang theo dõi hoặc còn nhận xét. Word bản cũ không cho biết thì được ghi là không kiểm tra được.",
      "The document holds tracked insertions or deletions, or comments. Where an older Word cannot tell, that is listed as not checked.",
    ),
    example: "Văn bản có 03 thay đổi theo dõi và 01 nhận xét",
    mended: "Đã chấp nhận hoặc từ chối mọi thay đổi, đã xóa nhận xét (thẻ Xem lại trong Word)",
  },
  find: ({ snapshot }) => {
    const { revisions, comments } = snapshot.facts;
    const found: Found[] = [];
    if (revisions) {
      const message = bilingual("Còn thay đổi đang theo dõi", "Tracked changes are left");
      found.push(left(revisions, message, "thay đổi", "tracked change"));
    }
    if (comments) found.push(left(comments, bilingual("Còn nhận xét", "Comments are left"), "nhận xét", "comment"));
    if (revisions !== null && comments !== null) return found;
    return { outcome: "notChecked", reason: notTold(revisions === null, comments === null), found };
  },
};

function notTold(revisions: boolean, comments: boolean): Bilingual {
  if (revisions && comments)
    return bilingual(
      "Phiên bản Word này không cho biết có thay đổi theo dõi hay nhận xét; hãy xem thẻ Xem lại.",
      "This Word does not tell tracked changes or comments; please look at the Review tab.",
    );
  return revisions
    ? bilingual(
        "Phiên bản Word này không cho biết số thay đổi theo dõi.",
        "This Word does not tell the number of tracked changes.",
      )
    : bilingual("Phiên bản Word này không cho biết số nhận xét.", "This Word does not tell the number of comments.");
}

function left(count: number, message: Found["message"], vi: string, en: string): Found {
  return {
    paragraph: null,
    own: `${vi} ${count}`,
    message,
    expected: bilingual(`0 ${vi}`, `0 ${en}s`),
    actual: bilingual(`${count} ${vi}`, counted(count, en)),
  };
}
