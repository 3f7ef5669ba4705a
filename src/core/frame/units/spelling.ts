import { computed } from "../../snapshot/computed";
import { fold } from "../../vietnamese/fold";

/** The many spellings of what a unit is, brought to one. */

/** Letters without any mark, as they are typed where no Vietnamese keyboard is. */
export function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/gu, "d");
}

export function spelledOut(name: string): string {
  // "U.B.N.D" is written for "UBND".
  const whole = fold(name).replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (letters) =>
    letters.replaceAll(".", ""),
  );
  let text = ` ${whole} `;
  const unmarked = text === bare(text);
  for (const [short, full] of computed(shortNames, unmarked ? unmarkedNames : markedNames))
    text = text.replace(short, full);
  return text.replace(/\s+/gu, " ").trim();
}

/** Ways to shorten what units are; longer ones first. A committee of the people is its place's own. */
const shortNames: readonly (readonly [words: string, full: string])[] = [
  ["(?<=(?:phường|xã|quận|huyện|tổ dân phố) )số(?= \\d)", ""],
  ["ubnd|ub ?nhân dân|ủy ban nhân dân|ủy ban nd", ""],
  [
    "(?:ban thường trực )?(?:ubmttq|ub ?mttq|ủy ban mttq|ủy ban mặt trận tổ quốc|mttq|mặt trận tổ quốc)(?: ?việt nam| ?vn)?",
    "mặt trận",
  ],
  ["hđnd", "hội đồng nhân dân"],
  ["bch đảng bộ|ban chấp hành đảng bộ|ban thường vụ đảng ủy|btv đảng ủy|đảng bộ", "đảng ủy"],
  ["bcđ", "ban chỉ đạo"],
  ["bch quân sự|bchqs", "ban chỉ huy quân sự"],
  ["ttyt", "trung tâm y tế"],
  ["bvđk", "bệnh viện đa khoa"],
  ["bv", "bệnh viện"],
  ["gd ?& ?đt|gdđt|gd và đt", "giáo dục và đào tạo"],
  ["nn ?(?:& ?|và )mt|nnmt", "nông nghiệp và môi trường"],
  ["kh ?(?:& ?|và )cn|khcn", "khoa học và công nghệ"],
  ["vh ?,? ?tt ?(?:& ?|và )dl|vhttdl", "văn hóa thể thao và du lịch"],
  ["dt ?(?:& ?|và )tg|dttg", "dân tộc và tôn giáo"],
  ["gtvt", "giao thông vận tải"],
  ["lđlđ", "liên đoàn lao động"],
  ["bql|ban ql", "ban quản lý"],
  ["kcn", "khu công nghiệp"],
  ["kkt", "khu kinh tế"],
  ["ttpvhcc", "trung tâm phục vụ hành chính công"],
  ["htx", "hợp tác xã"],
  ["dvnn", "dịch vụ nông nghiệp"],
  ["ctcp", "công ty cổ phần"],
  ["lđ ?-? ?tb ?(?:&|và)? ?xh", "lao động thương binh và xã hội"],
  ["trường thcs|thcs|trường trung học cơ sở", "trung học cơ sở"],
  ["trường thpt|thpt|trường trung học phổ thông", "trung học phổ thông"],
  ["trường tiểu học|trường th", "tiểu học"],
  ["trường mn|trường mầm non", "mầm non"],
  ["tnhh", "trách nhiệm hữu hạn"],
  ["mtv", "một thành viên"],
  ["cty", "công ty"],
  ["cp", "cổ phần"],
];

/**
 * "P. 5", "P.5", "TT An Bình", "Tp. An Sơn": kinds of place by their
 * first letters. One letter alone needs its full stop; two do without.
 */
const shortPlaces: readonly (readonly [letters: string, full: string])[] = [
  ["tt", "thị trấn"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["đk", "đặc khu"],
  ["p", "phường"],
  ["x", "xã"],
  ["h", "huyện"],
  ["q", "quận"],
  ["t", "tỉnh"],
];

type Spelling = readonly [short: RegExp, full: string];

/** Made when first asked for: most reports are judged without a look at these names. */
function markedNames(): readonly Spelling[] {
  return [
    ...shortNames.map(([words, full]): Spelling => [new RegExp(`(?<=[\\s&])(?:${words})(?=[\\s,.&])\\.?`, "gu"), full]),
    ...shortPlaces.map(([letters, full]): Spelling => {
      const stop = letters.length > 1 ? "(?:\\.\\s*|\\s+)" : "(?:\\.\\s*|(?=\\d))";
      return [new RegExp(`(?<=[\\s,(])${letters}${stop}(?=[\\p{L}\\d])`, "gu"), `${full} `];
    }),
  ];
}

/** The same for names typed without marks. */
function unmarkedNames(): readonly Spelling[] {
  return markedNames().map(([short, full]) => [new RegExp(bare(short.source), "gu"), bare(full)]);
}

export function isUnmarked(one: string, other: string): boolean {
  return bare(one) === bare(other) && (one === bare(one) || other === bare(other));
}
