import type { Subject, Topic } from "../core/outline/topic";
import { acts } from "./acts";
import { sectionCriteria, wholeReport } from "./so-noi-vu-2025/criteria";
import { printedOutline } from "./so-noi-vu-2025/lines";
import { wording } from "./wording";

const communes = ["xã", "phường", "thị trấn", "đặc khu"];
const villages = ["thôn", "tổ dân phố", "khu dân cư", "cộng đồng dân cư", "khu phố", "ấp", "khóm", "xóm", "buôn"];

/** Whoever stands behind these is asked for something. */
const addressed = ["kiến nghị với", "đề xuất với"];

/**
 * Thực hiện dân chủ ở cơ sở: what a section of any outline on it is about, told by its title, and what
 * a good answer holds. More telling topics come first: "Hạn chế trong lãnh đạo" is about shortcomings.
 */
export const grassrootsDemocracy: Subject = {
  id: "dan-chu-co-so",
  phrases: ["dân chủ ở cơ sở", "dân chủ cơ sở", "quy chế dân chủ", "thực hiện dân chủ", "qcdc"],
  topics: [
    topic("steering-committee", "Ban Chỉ đạo", "Steering committee", "I.3", [["ban chỉ đạo"], ["bcđ"]], addressed),
    topic(
      "front",
      "Mặt trận và các đoàn thể",
      "Front and mass organisations",
      "I.4",
      [["mặt trận"], ["đoàn thể"], ["chính trị - xã hội"], ["công đoàn"]],
      addressed,
    ),
    topic(
      "proposals",
      "Kiến nghị, đề xuất",
      "Proposals",
      "V",
      [["kiến nghị"], ["đề xuất"]],
      ["giải quyết", "phản ánh"],
    ),
    topic("shortcomings", "Hạn chế và nguyên nhân", "Shortcomings and causes", "III.2", [
      ["hạn chế"],
      ["tồn tại"],
      ["khuyết điểm"],
      ["khó khăn, vướng mắc"],
    ]),
    topic("tasks", "Nhiệm vụ thời gian tới", "Tasks ahead", "IV", [["nhiệm vụ"], ["phương hướng"]], ["kết quả"]),
    {
      ...place(
        topic(
          "commune",
          "Dân chủ ở cấp xã",
          "Communes",
          "II.1",
          communes.concat(villages).map((each) => [each]),
          [
            ...["chính trị - xã hội", "xã hội", "hợp tác xã", "lãnh đạo", "đặc điểm"],
            // Who leads in a commune, and offices that only bear its name.
            ...["chỉ đạo", "cấp ủy", "đảng ủy", "chi bộ", "công an", "trạm y tế", "trường học"],
            ...[
              "ở cơ quan",
              "trong cơ quan",
              "các cơ quan",
              "trong doanh nghiệp",
              "ở doanh nghiệp",
              "các doanh nghiệp",
              "nơi làm việc",
            ],
          ],
        ),
        [...communes, ...villages, "nhân dân", "người dân", "dân bàn", "dân biết"],
      ),
      within: {
        named: villages,
        whole: communes,
        grammar: "kết quả tình hình công tác thực hiện quy chế dân chủ cơ sở loại hình cấp trên địa bàn thuộc",
        // What the community of a village decides and does itself: articles 15 and 33 of
        // the Law. Names of villages are asked about by who decides on them (article 25).
        criteria: ["II.1a-3", "II.1a-4", "II.1a-7", "II.1a-8", "II.1c-3", "II.1c-4"],
      },
    },
    place(
      topic(
        "public-unit",
        "Dân chủ ở cơ quan, đơn vị",
        "Agencies and public units",
        "II.2",
        [
          ["thực hiện", "cơ quan"],
          ["thực hiện", "đơn vị"],
          ["dân chủ", "cơ quan"],
          ["dân chủ", "đơn vị"],
          ...["nhà trường", "trường học", "công an", "trạm y tế"].map((office) => ["dân chủ", office]),
          ["loại hình", "cơ quan"],
          ["ở cơ quan"],
          ["trong cơ quan"],
          ["đơn vị sự nghiệp"],
        ],
        ["chỉ đạo", "chính quyền", "nơi làm việc", "doanh nghiệp", "sử dụng lao động"],
      ),
      [
        ...["cơ quan", "đơn vị", "nhà trường", "trường học", "cơ sở giáo dục", "bệnh viện", "công an"],
        ...["cán bộ", "công chức", "viên chức", "nhà giáo", "giáo viên", "chiến sĩ"],
      ],
    ),
    place(
      topic("employer", "Dân chủ ở nơi có sử dụng lao động", "Employers", "II.3", [
        ["sử dụng lao động"],
        ["doanh nghiệp"],
        ["công ty"],
        ["nơi làm việc"],
      ]),
      ["doanh nghiệp", "công ty", "nơi làm việc", "sử dụng lao động", "người lao động"],
    ),
    topic("party", "Lãnh đạo của cấp ủy", "Party leadership", "I.1", [
      ["cấp ủy"],
      ["đảng ủy"],
      ["lãnh đạo", "đảng"],
      ["chi bộ"],
    ]),
    topic("government", "Chỉ đạo, triển khai của chính quyền", "Government action", "I.2", [
      ["chính quyền"],
      ["chỉ đạo, triển khai"],
      ["chỉ đạo, điều hành"],
      ["lãnh đạo, chỉ đạo"],
      ["công tác chỉ đạo"],
      ["cơ quan nhà nước"],
    ]),
    topic("results", "Kết quả đạt được", "Results", "III.1", [["kết quả đạt được"], ["ưu điểm"], ["mặt được"]]),
  ],
  pillars: {
    disclosure: ["công khai"],
    deliberation: [
      ...["bàn và quyết định", "bàn quyết định", "bàn biểu quyết", "bàn và biểu quyết", "bàn bạc", "dân bàn"],
      ...["trực tiếp quyết định", "quyết định trực tiếp", "người lao động quyết định", "viên chức quyết định"],
    ],
    consultation: ["tham gia ý kiến", "lấy ý kiến", "đóng góp ý kiến", "cho ý kiến", "đối thoại"],
    oversight: [
      ...["kiểm tra giám sát", "giám sát kiểm tra", "dân giám sát", "dân kiểm tra", "viên chức giám sát"],
      ...["người lao động giám sát", "thanh tra nhân dân", "giám sát đầu tư"],
    ],
  },
  apart: ["lãnh đạo", "chỉ đạo", "kiến nghị", "đề xuất", "phương hướng", "hạn chế", "tồn tại", "khó khăn"],
  wholeReport,
  acts,
  wording,
};

function place(about: Topic, named: readonly string[]): Topic {
  return { ...about, place: named };
}

function topic(
  id: string,
  vi: string,
  en: string,
  section: string,
  about: Topic["about"],
  unless: readonly string[] = [],
): Topic {
  const home = printedOutline.sections.find((printed) => printed.id === section);
  const unfolds = home?.guidance ?? [];
  const mayBeNegative = home?.mayBeNegative ?? false;
  return { id, name: { vi, en }, about, unless, criteria: sectionCriteria[section] ?? [], mayBeNegative, unfolds };
}
