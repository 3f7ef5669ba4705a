import { isAbout, withTopics } from "../../../src/core/outline/topic";
import { topicOf } from "../../../src/core/outline/topic/topics-of";
import { countedThings, guidanceCriteria, tellingPhrases } from "../../../src/core/outline/guidance-criteria";
import { validateOutline } from "../../../src/core/outline/validate";
import { soNoiVu2025 } from "../../../src/outlines";
import { printedOutline } from "../../../src/outlines/so-noi-vu-2025/lines";
import { grassrootsDemocracy } from "../../../src/outlines/topics";

it("on the outline of 2025 the topics give exactly the criteria written for it", () => {
  const drawn = withTopics({ ...printedOutline, acts: [] } as never, grassrootsDemocracy);
  for (const [at, section] of soNoiVu2025.sections.entries())
    expect([section.id, drawn.sections[at]!.criteria]).toEqual([section.id, section.criteria]);
  expect(drawn.wholeReport).toEqual(soNoiVu2025.wholeReport);
});

it("in another outline, or with other guidance, they say which criterion they were drawn from", () => {
  const changed = (change: object) => {
    const sections = printedOutline.sections.map((each) => (each.id === "I.1" ? { ...each, ...change } : each));
    const drawn = withTopics({ ...printedOutline, acts: [], sections } as never, grassrootsDemocracy);
    return drawn.sections[1]!.criteria.some(({ drawnFrom }) => drawnFrom !== undefined);
  };
  expect([changed({}), changed({ guidance: ["Việc học tập."] }), changed({ id: "I.9" })]).toEqual([false, true, true]);
});

it.each([
  ["Hoạt động của Ban Chỉ đạo thực hiện dân chủ ở cơ sở", "steering-committee"],
  ["Công tác phối hợp của Mặt trận Tổ quốc và các đoàn thể", "front"],
  ["KIẾN NGHỊ, ĐỀ XUẤT", "proposals"],
  ["Kiến nghị với Công đoàn cấp trên", "proposals"],
  ["Kiến nghị, đề xuất với Ban Chỉ đạo tỉnh, Mặt trận Tổ quốc", "proposals"],
  ["Mặt trận, các đoàn thể tham gia góp ý, kiến nghị", "front"],
  ["Tồn tại, hạn chế và nguyên nhân", "shortcomings"],
  ["PHƯƠNG HƯỚNG, NHIỆM VỤ HỌC KỲ II", "tasks"],
  ["Việc thực hiện dân chủ ở các thôn, tổ dân phố", "commune"],
  ["Thực hiện dân chủ trong doanh nghiệp", "employer"],
  ["Thực hiện dân chủ trong hoạt động của cơ quan", "public-unit"],
  ["Sự lãnh đạo của Đảng ủy, chi bộ", "party"],
  ["Công tác chỉ đạo, điều hành của Ủy ban nhân dân", "government"],
  ["Công tác lãnh đạo, chỉ đạo", "government"],
  ["Công tác lãnh đạo, chỉ đạo của cấp ủy", "party"],
  ["Ưu điểm", "results"],
  ["Loại hình cơ quan, đơn vị sự nghiệp", "public-unit"],
  ["Dân chủ trong cơ quan", "public-unit"],
  ["Công tác chỉ đạo, điều hành của Ủy ban nhân dân xã", "government"],
  ["Việc quán triệt của Đảng ủy phường", "party"],
  ["Thực hiện dân chủ ở phường", "commune"],
  ["Dân chủ trong Công an xã", "public-unit"],
  ["Thực hiện dân chủ ở Trạm Y tế xã", "public-unit"],
  ["Thực hiện dân chủ trong các cơ quan, đơn vị trên địa bàn xã", "public-unit"],
  ["Dân chủ trong doanh nghiệp trên địa bàn phường", "employer"],
  ["ĐẶC ĐIỂM TÌNH HÌNH", null],
])("a section called “%s” is about %s", (title, topic) => {
  expect(topicOf({ title }, grassrootsDemocracy.topics)?.id ?? null).toBe(topic);
});

it.each(["Công khai thông tin", "Kết quả phát triển kinh tế - xã hội", "Hoạt động của hợp tác xã"])(
  "a section called “%s” is not about communes for the letters it holds",
  (title) => {
    expect(topicOf({ title }, grassrootsDemocracy.topics)).toBeNull();
  },
);

describe("a section on a pillar of the Law asks for what that pillar asks, of the place it stands under", () => {
  const drawn = (subject: string, ...titles: readonly string[]) => {
    const sections = titles.map((title, at) => ({
      ...{ ...printedOutline.sections[1]!, title: title.replace(/^\s+/u, ""), guidance: [], id: `I.${at}` },
      parent: title.startsWith(" ")
        ? `I.${titles.findLastIndex((above, n) => n < at && !above.startsWith(" "))}`
        : null,
    }));
    const outline = {
      ...printedOutline,
      acts: [],
      wholeReport: [],
      opening: [{ role: "subject", text: subject }],
      sections,
    };
    return withTopics(outline as never, grassrootsDemocracy)
      .sections.filter(({ criteria }) => criteria.length > 0)
      .map(({ title, criteria }) => `${title} ${criteria.map(({ drawnFrom }) => drawnFrom).join(" ")}`);
  };

  it("which its title names", () => {
    expect(
      drawn(
        "Kết quả thực hiện dân chủ ở cơ sở",
        "Những nội dung công khai để Nhân dân biết",
        "Nội dung viên chức bàn, quyết định",
        "Đối thoại tại nơi làm việc",
        "Hoạt động của Ban Thanh tra nhân dân",
      ),
    ).toEqual([
      "Những nội dung công khai để Nhân dân biết II.1a-1 II.1a-2 II.1c-6",
      "Nội dung viên chức bàn, quyết định II.2a-2 II.2a-3",
      "Đối thoại tại nơi làm việc II.3c-1 II.3c-3",
      "Hoạt động của Ban Thanh tra nhân dân II.1a-6 II.1a-7 II.1b-3 II.1c-1 II.1c-2 II.1c-7",
    ]);
  });

  it("and of every place the Law asks something on every pillar", () => {
    const places = grassrootsDemocracy.topics.filter(({ place }) => place !== undefined);
    for (const { id, criteria } of places)
      expect([id, ...new Set(criteria.flatMap(({ pillar }) => pillar ?? []))].sort()).toEqual(
        [id, ...Object.keys(grassrootsDemocracy.pillars)].sort(),
      );
  });

  it("which a part above it names, the nearest first", () => {
    expect(
      drawn(
        "Thực hiện dân chủ ở cơ sở",
        "Ở cơ quan, đơn vị",
        " Công khai",
        "Ở doanh nghiệp",
        " Công khai",
        "Ở xã",
        " Công khai",
      ),
    ).toEqual(["Công khai II.2a-1 II.2c-4", "Công khai II.3a-2", "Công khai II.1a-1 II.1a-2 II.1c-6"]);
  });

  it("which the head of the outline names", () => {
    expect(drawn("Thực hiện dân chủ trong trường học", "Việc công khai")).toEqual(["Việc công khai II.2a-1 II.2c-4"]);
    expect(drawn("Thực hiện dân chủ trong Công an nhân dân", "Công khai")).toEqual(["Công khai II.2a-1 II.2c-4"]);
  });

  it("of the place or of what lies within it, where each has a section", () => {
    const villages = "II.1a-3 II.1a-4 II.1a-7 II.1a-8 II.1c-3 II.1c-4";
    const subject = "Thực hiện dân chủ ở cơ sở";
    const [commune, village] = drawn(subject, "Cấp xã", "Cấp thôn");
    expect(village).toBe(`Cấp thôn ${villages}`);
    expect(commune).toMatch(/^Cấp xã II\.1a-1 II\.1a-2 II\.1a-5 II\.1a-6 II\.1b-1 .*II\.1b-7 II\.1c-1/u);
    for (const id of villages.split(" ")) expect(commune).not.toContain(id);
    expect(drawn(subject, "Đối với phường, xã", "Đối với khu phố trên địa bàn phường")).toContain(
      `Đối với khu phố trên địa bàn phường ${villages}`,
    );
    expect(drawn(subject, "Ở xã", " Công khai, lấy ý kiến", "Ở thôn, ấp", " Nhân dân bàn và quyết định")).toEqual([
      expect.stringMatching(/II\.1a-1 II\.1a-2 II\.1a-5/u),
      "Nhân dân bàn và quyết định II.1a-3 II.1a-4 II.1a-8 II.1c-4",
    ]);
    // Alone, or of both at once, a section is asked for all; so is one of a pillar of which nothing is its own.
    const alone = [["Cấp thôn"], ["Ở xã và các thôn"], ["Ở xã và các thôn", "Ở thôn"]];
    for (const titles of [...alone, ["Ở xã, phường", "Hoạt động tự quản ở khu dân cư"]])
      for (const told of drawn(subject, ...titles)) expect(told).toMatch(/II\.1a-1 .*II\.1a-3/u);
    expect(drawn(subject, "Ở xã", " Công khai", "Ở thôn", " Công khai")[1]).toBe("Công khai II.1a-1 II.1a-2 II.1c-6");
  });

  it("but not where it says what leaders do, whom proposals go to, or all pillars at once", () => {
    expect(
      drawn(
        "Thực hiện dân chủ ở cơ sở",
        "Công tác chỉ đạo",
        " Kiểm tra, giám sát",
        "Kiến nghị",
        " Với Ủy ban nhân dân xã",
      ),
    ).toEqual([]);
    expect(drawn("Thực hiện dân chủ ở cơ sở", "Ở xã: công khai, bàn và quyết định, kiểm tra, giám sát")[0]).toMatch(
      /II\.1b-1/u,
    );
  });
});

it("an outline of another subject has its own guidance as criteria, and nothing of ours", () => {
  const other = {
    ...printedOutline,
    acts: [],
    wholeReport: [],
    opening: [{ role: "title", text: "ĐỀ CƯƠNG BÁO CÁO CẢI CÁCH HÀNH CHÍNH" }],
    sections: [
      {
        ...printedOutline.sections[1]!,
        id: "I",
        parent: null,
        title: "KIỂM TRA, TỰ KIỂM TRA",
        guidance: ["Số cuộc kiểm tra công vụ, số đơn vị được kiểm tra.", "Việc khắc phục sau kiểm tra."],
      },
    ],
  } as never;
  const drawn = withTopics(other, grassrootsDemocracy);
  expect(drawn.sections[0]!.criteria.map(({ id, text }) => `${id} ${text}`)).toEqual([
    "I-1 Số cuộc kiểm tra công vụ, số đơn vị được kiểm tra.",
    "I-2 Việc khắc phục sau kiểm tra.",
  ]);
  expect(validateOutline(drawn).filter((problem) => !problem.includes("example"))).toEqual([]);
});

it("takes from a line the phrases that tell what it asks for", () => {
  expect(tellingPhrases("Kết quả hoạt động của ban giám sát đầu tư của cộng đồng, các tổ hòa giải.")).toEqual([
    "hoạt động",
    "ban giám sát đầu tư",
    "cộng đồng",
    "hòa giải",
  ]);
});

it.each([
  ["Số lượt, số người, số vụ việc.", ["lượt", "người", "vụ việc"]],
  ["- Số buổi và số người dự", ["buổi", "người dự"]],
  ["Số hộ dân tham gia họp", ["hộ dân"]],
  ["Số liệu của năm trước", []],
  ["Số đơn đã giải quyết", ["đơn"]],
])("a line that only asks for numbers, “%s”, asks for %j", (line, things) => {
  expect(countedThings(line)).toEqual(things);
});

it("a line that only asks for numbers is a criterion like any other", () => {
  const [criterion] = guidanceCriteria({ id: "I.1", guidance: ["Số lượt, số người, số vụ việc."] });
  expect(criterion!.figures.map(({ unit }) => unit)).toEqual(["lượt", "người", "vụ việc"]);
});

it("an outline is about a subject by its title or subject line, or by two of its headings", () => {
  const outline = soNoiVu2025;
  const named = "Kết quả thực hiện dân chủ ở cơ sở";
  const about = (role: "title" | "subject" | "issued-with", ...titles: readonly string[]) =>
    isAbout(
      {
        ...outline,
        opening: [{ role, text: named }],
        sections: titles.map((title) => ({ ...outline.sections[0]!, title })),
      },
      grassrootsDemocracy,
    );
  expect([about("title"), about("subject"), about("issued-with")]).toEqual([true, true, false]);
  expect([about("issued-with", named), about("issued-with", named, named)]).toEqual([false, true]);
});
