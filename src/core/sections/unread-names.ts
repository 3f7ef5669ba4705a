import type { Unread } from "../snapshot/snapshot";
import type { Bilingual } from "../outline/language";

/**
 * What is said of a section that holds something Word shows and nobody
 * could read: "có hình, không đọc được chữ trong hình".
 */
export function unreadName(unread: readonly Unread[]): Bilingual {
  return unreadNames[unread.includes("object") && unread.includes("picture") ? "object" : (unread[0] as Unread)];
}

const unreadNames: Readonly<Record<Unread, Bilingual>> = {
  picture: {
    vi: "có hình, không đọc được chữ trong hình",
    en: "holds a picture, whose text cannot be read",
  },
  object: {
    vi: "có đối tượng nhúng, không đọc được nội dung trong đó",
    en: "holds an embedded object, which cannot be read",
  },
  equation: { vi: "có công thức, không đọc được công thức", en: "holds an equation, which cannot be read" },
  textBox: { vi: "có khung chữ không đọc được", en: "holds a text box that cannot be read" },
  import: { vi: "có tệp khác chèn vào, không đọc được", en: "holds another file that cannot be read" },
};
