import { capitalised, isCapitals } from "../vietnamese/capitals";
import { fold } from "../vietnamese/fold";

/**
 * The name of an office as it is written inside a sentence (Decree 30/2020, Phụ lục II): "ỦY BAN
 * NHÂN DÂN XÃ AN BÌNH" -> "Ủy ban nhân dân xã An Bình". A name that already has small letters stays
 * as it is; abbreviations stay in capitals; words that name no kind of office are proper names.
 */
export function sentenceCaseName(name: string): string {
  if (!isCapitals(name)) return name;
  const words = name.split(" ");
  const folded = words.map((word) => fold(word));
  const written: string[] = [];
  // What a steering committee steers is no name.
  let isTask = false;
  for (let at = 0; at < words.length;) {
    const known = longestAt(folded, at);
    if (known === null) {
      const word = properWord(words[at] as string, folded[at] as string);
      written.push(isTask && word !== words[at] ? word.toLowerCase() : word);
      at++;
      continue;
    }
    isTask = known === "Ban Chỉ đạo" || (isTask && links.has(known));
    written.push(...known.split(" "));
    at += known.split(" ").length;
  }
  return capitalised(written.join(" "));
}

/**
 * The same with a small letter at its head where a kind of place begins it: "xã An Bình". For the middle of a sentence.
 */
function properWord(word: string, folded: string): string {
  // No syllable is without a vowel: "THPT", "GD&ĐT" are short for something.
  if (abbreviations.has(folded.replace(/[^\p{L}]/gu, "")) || !/[aeiouy]/.test(folded.normalize("NFD"))) return word;
  if (!/\p{L}/u.test(word) || /^\p{Lu}{1,2}\.$/u.test(word) || /\d/u.test(word) || /^[IVX]+$/u.test(word)) return word;
  return word
    .split("-")
    .map((part) => part.charAt(0) + part.slice(1).toLocaleLowerCase("vi"))
    .join("-");
}

function longestAt(folded: readonly string[], at: number): string | null {
  for (let length = Math.min(8, folded.length - at); length > 0; length--) {
    const written = phrases.get(folded.slice(at, at + length).join(" "));
    if (written !== undefined) return written;
  }
  return null;
}

const abbreviations: ReadonlySet<string> = new Set("ubnd ubmttq ubmttqvn tand evn".split(" "));

/** Words between names. */
const links: ReadonlySet<string> = new Set("và ở của về các".split(" "));

/**
 * Kinds of office, places and what offices are for, as they are written; each
 * found by its folded form. A word that stands alone takes its capital by itself.
 */
const phrases: ReadonlyMap<string, string> = new Map(
  [
    "Ủy ban nhân dân",
    "Hội đồng nhân dân",
    "Ủy ban",
    "Mặt trận Tổ quốc",
    "Ban Chỉ đạo",
    "Ban Thường vụ",
    "Ban Chấp hành",
    "Ban Dân vận",
    "Ban Quản lý",
    "Ban Tuyên giáo và Dân vận",
    "Đảng ủy",
    "Đảng bộ",
    "Chi bộ",
    "Tỉnh ủy",
    "Thành ủy",
    "Huyện ủy",
    "Quận ủy",
    "Thị ủy",
    "Chi cục",
    "Chi nhánh",
    "Nông dân",
    "Liên hiệp Phụ nữ",
    "Cựu chiến binh",
    "Tổng cục",
    "Văn phòng",
    "Thanh tra",
    "Trung tâm",
    "Bệnh viện",
    "Học viện",
    "Công ty",
    "Tổng công ty",
    "Tập đoàn",
    "Xí nghiệp",
    "Nhà máy",
    "Ngân hàng",
    "Hợp tác xã",
    "khu công nghiệp",
    "Liên đoàn Lao động",
    "Công đoàn",
    "Đoàn Thanh niên",
    "Công an",
    "Nội vụ",
    "Y tế",
    "Tài chính",
    "Tư pháp",
    "Xây dựng",
    "Công Thương",
    "Giáo dục và Đào tạo",
    "Khoa học và Công nghệ",
    "Nông nghiệp và Môi trường",
    "Nông nghiệp và Phát triển nông thôn",
    "Tài nguyên và Môi trường",
    "Kế hoạch và Đầu tư",
    "Thông tin và Truyền thông",
    "Lao động - Thương binh và Xã hội",
    "Văn hóa, Thể thao và Du lịch",
    "Văn hóa và Thể thao",
    "Văn hóa - Xã hội",
    "Kinh tế",
    "Kinh tế, Hạ tầng và Đô thị",
    "Phục vụ hành chính công",
    "Dân tộc và Tôn giáo",
    "Giao thông vận tải",
    "Mầm non",
    "Tiểu học",
    "Trung học cơ sở",
    "Trung học phổ thông",
    "đa khoa",
    "khu vực",
    "Cổ phần",
    "Trách nhiệm hữu hạn",
    "một thành viên",
    "Trung ương",
    "cơ sở",
    ...links,
    "xã",
    "phường",
    "thị trấn",
    "đặc khu",
    "huyện",
    "quận",
    "thị xã",
    "thành phố",
    "tỉnh",
    "thôn",
    "tổ dân phố",
  ].map((phrase) => [fold(phrase), phrase] as const),
);
