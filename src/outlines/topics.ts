import type { Subject, Topic } from "../core/outline/topic";
import { acts } from "./acts";
import { sectionCriteria, wholeReport } from "./so-noi-vu-2025/criteria";
import { printedOutline } from "./so-noi-vu-2025/lines";
import { wording } from "./wording";

/**
 * Thực hiện dân chủ ở cơ sở: what a section of any outline on it is about, told by its title, and what a good answer holds. More telling topics come
 * first: "Hạn chế trong lãnh đạo" is about shortcomings.
 */
export const grassrootsDemocracy: Subject = {
  id: "dan-chu-co-so",
  phrases: ["dân chủ ở cơ sở", "dân chủ cơ sở", "quy chế dân chủ", "thực hiện dân chủ", "qcdc"],
  topics: [
    topic("steering-committee", "Ban Chỉ đạo", "Steering committee", "I.3", [["ban chỉ đạo"], ["bcđ"]]),
    topic("front", "Mặt trận và các đoàn thể", "Front and mass organisations", "I.4", [
      ["mặt trận"],
      ["đoàn thể"],
      ["chính trị - xã hội"],
      ["công đoàn"],
    ]),
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
    topic(
      "commune",
      "Dân chủ ở cấp xã",
      "Communes",
      "II.1",
      [["xã"], ["thôn"], ["khu dân cư"]],
      ["chính trị - xã hội", "lãnh đạo"],
    ),
    topic("employer", "Dân chủ ở nơi có sử dụng lao động", "Employers", "II.3", [
      ["sử dụng lao động"],
      ["doanh nghiệp"],
      ["công ty"],
      ["nơi làm việc"],
    ]),
    topic(
      "public-unit",
      "Dân chủ ở cơ quan, đơn vị",
      "Agencies and public units",
      "II.2",
      [
        ["thực hiện", "cơ quan"],
        ["thực hiện", "đơn vị"],
        ["dân chủ", "nhà trường"],
      ],
      ["chỉ đạo", "chính quyền"],
    ),
    topic("party", "Lãnh đạo của cấp ủy", "Party leadership", "I.1", [["cấp ủy"], ["lãnh đạo", "đảng"], ["chi bộ"]]),
    topic("government", "Chỉ đạo, triển khai của chính quyền", "Government action", "I.2", [
      ["chính quyền"],
      ["chỉ đạo, triển khai"],
      ["chỉ đạo, điều hành"],
      ["cơ quan nhà nước"],
    ]),
    topic("results", "Kết quả đạt được", "Results", "III.1", [["kết quả đạt được"], ["ưu điểm"], ["mặt được"]]),
  ],
  wholeReport,
  acts,
  wording,
};

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
