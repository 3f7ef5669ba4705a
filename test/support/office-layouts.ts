import { namespaces, packDocx } from "./docx-package";
import { author, paragraph as p, run as t } from "./wordprocessing";

/**
 * Reports as offices lay them out: each with one oddity, and each lacking either a part of its frame or
 * some sections. What is inserted stands between the two lines named, above the first and below the other.
 */
export interface OfficeLayout {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Begin of the lines inserted, in their order; none where nothing may be. */
  readonly gains: readonly string[];
  /** Pairs of lines of which the first stands above the second in the end. */
  readonly order: readonly (readonly [string, string])[];
  /** There is no place for it, which is told; nothing is changed. */
  readonly refused?: true;
}

const centre = `<w:jc w:val="center"/>`;
const right = `<w:jc w:val="right"/>`;
const bold = "<w:b/>";
const line = (words: string, properties = "", look = "") => p(words === "" ? "" : t(words, look), properties);
const lines = (...all: readonly string[]) => all.map((one) => line(one)).join("");

const cell = (width: number, content: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const grid = (widths: readonly number[], ...rows: readonly string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;

const agency = line("UBND XÃ AN BÌNH", centre, bold);
const number = line("Số: 05/BC-UBND", centre);
const nation = line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", centre, bold);
const motto = line("Độc lập - Tự do - Hạnh phúc", centre, bold);
const date = line("An Bình, ngày 05 tháng 6 năm 2025", centre, "<w:i/>");
const tableHead = grid(
  [4000, 5300],
  row(cell(4000, agency), cell(5300, nation + motto)),
  row(cell(4000, number), cell(5300, date)),
);
const title = line("BÁO CÁO", centre, bold);
const subject = line("Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025", centre, bold);
const addressee = line("Kính gửi: Sở Nội vụ tỉnh", centre);
const opening = line("Thực hiện Công văn số 12/SNV ngày 02/5/2025 của Sở Nội vụ, UBND xã An Bình báo cáo như sau:");
const top = title + subject + addressee + opening;

const headings = {
  I: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
  "I.1": "1. Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng",
  "I.2": "2. Công tác chỉ đạo, triển khai thực hiện của cơ quan nhà nước và chính quyền các cấp",
  "I.3": "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở",
  "I.4": "4. Công tác tham mưu, phối hợp thực hiện của Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội",
  II: "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
  "II.1": "1. Thực hiện dân chủ ở xã, phường, thị trấn",
  "II.2": "2. Thực hiện dân chủ ở cơ quan, đơn vị",
  "II.3": "3. Thực hiện dân chủ ở tổ chức có sử dụng lao động",
  III: "III. ĐÁNH GIÁ CHUNG",
  "III.1": "1. Kết quả đạt được",
  "III.2": "2. Hạn chế và nguyên nhân",
  IV: "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
  V: "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)",
} as const;
type Id = keyof typeof headings;
const said: Partial<Record<Id, string>> = {
  "I.1": "Đảng ủy xã đã ban hành 02 nghị quyết, 03 kế hoạch lãnh đạo thực hiện dân chủ ở cơ sở.",
  "I.2": "UBND xã đã ban hành 05 văn bản chỉ đạo, tổ chức 02 hội nghị quán triệt.",
  "I.3": "Ban chỉ đạo đã kiện toàn 12 thành viên và họp 02 kỳ.",
  "I.4": "Mặt trận Tổ quốc và các đoàn thể đã tổ chức 08 buổi tuyên truyền.",
  "II.1": "Xã đã niêm yết công khai 12 nội dung tại 05 thôn.",
  "II.2": "Cơ quan đã tổ chức hội nghị cán bộ, công chức, 25/25 người dự.",
  "II.3": "Trên địa bàn có 02 hợp tác xã đã tổ chức hội nghị người lao động.",
  "III.1": "Dân chủ ở cơ sở được thực hiện nền nếp, 96% hộ dân đồng tình.",
  "III.2": "Một số thôn niêm yết còn chậm do thiếu kinh phí.",
  IV: "Tiếp tục niêm yết công khai 15 nội dung theo quy định.",
  V: "Đề nghị Sở Nội vụ tổ chức tập huấn cho cán bộ cấp xã.",
};
const own = (id: Id) => line(headings[id], "", bold) + (said[id] ? line(said[id]) : "");
const all = Object.keys(headings) as readonly Id[];
/** The sections, without some. */
const text = (...without: readonly Id[]) =>
  all
    .filter((id) => !without.includes(id))
    .map(own)
    .join("");

const recipientNames = ["- Như trên;", "- Đảng ủy xã;", "- Lưu: VT."];
const recipients = line("Nơi nhận:", "", "<w:b/><w:i/>") + lines(...recipientNames);
const signer = (properties = centre) =>
  line("TM. ỦY BAN NHÂN DÂN", properties, bold) +
  line("CHỦ TỊCH", properties, bold) +
  line("", properties) +
  line("(Đã ký)", properties);
const tableClose = grid([4700, 4700], row(cell(4700, recipients), cell(4700, signer()))) + line("");
const last = line("Trên đây là báo cáo kết quả thực hiện dân chủ ở cơ sở của UBND xã An Bình./.");
const portrait = `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>`;
const landscape = `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="851" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/>`;
const broken = (section: string, words = "") => line(words, `<w:sectPr>${section}</w:sectPr>`);
const wide = grid(
  [4000, 4000, 4000],
  row(cell(4000, line("Thôn")), cell(4000, line("Số cuộc họp")), cell(4000, line("Số người dự"))),
  row(cell(4000, line("Đông")), cell(4000, line("4")), cell(4000, line("210"))),
);

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const styles =
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`;
const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

interface More {
  /** Header parts of the first section, by type. */
  readonly headers?: Readonly<Partial<Record<"default" | "first", string>>>;
  /** Further properties of the last section. */
  readonly section?: string;
  readonly settings?: string;
}

function file(body: string, more: More = {}): Uint8Array {
  const headers = Object.entries(more.headers ?? {});
  const names = ["styles", "numbering", "settings", "comments", "footnotes"];
  const notes = `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2">${line("Theo số liệu của Công an xã.")}</w:footnote>`;
  const references = headers.map(([type], at) => `<w:headerReference w:type="${type}" r:id="rHead${at}"/>`).join("");
  const section = `${references}${more.section ?? portrait}${more.headers?.first === undefined ? "" : "<w:titlePg/>"}`;
  return packDocx({
    body,
    section,
    styles,
    numbering,
    settings: more.settings ?? "",
    comments: `<w:comment w:id="1" ${author} w:initials="NK">${line("Cần bổ sung")}</w:comment>`,
    footnotes: notes,
    parts: {
      ...Object.fromEntries(
        headers.map(([type, content]) => [
          `word/header-${type}.xml`,
          `${declaration}<w:hdr ${namespaces}>${content}</w:hdr>`,
        ]),
      ),
      "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map((name, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${name}" Target="${name}.xml"/>`)
        .join("")}${headers
        .map(([type], at) => `<Relationship Id="rHead${at}" Type="${office}/header" Target="header-${type}.xml"/>`)
        .join("")}</Relationships>`,
      "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${names
        .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`)
        .join("")}${headers
        .map(([type]) => `<Override PartName="/word/header-${type}.xml" ContentType="${word}.header+xml"/>`)
        .join("")}</Types>`,
    },
  });
}

const drawing = (content: string, id: number) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251658240" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="5900000" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="${id}" name="Hộp ${id}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
const watermark = p(
  `<w:r><w:pict><v:shape id="nen" style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:100pt;z-index:-251658752"><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>`,
);
const note = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`;
const control = (id: number, content: string, lock = "") =>
  `<w:sdt><w:sdtPr><w:tag w:val="m${id}"/><w:id w:val="${id}"/>${lock}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const contents = ["I", "II", "III", "IV"].map((id, index, { length }) => {
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  const end = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return p(
    `${index === 0 ? begin : ""}${t(headings[id as Id])}<w:r><w:tab/></w:r>${t(String(index + 1))}${index === length - 1 ? end : ""}`,
  );
});
const listed = (words: string) => line(words, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`);
const allowed = (id: number, content: string) =>
  `<w:permStart w:id="${id}" w:edGrp="everyone"/>${content}<w:permEnd w:id="${id}"/>`;

const signatureTable = ["Nơi nhận:", "…………"];

export const officeLayouts: readonly OfficeLayout[] = [
  // Half lack a part of the frame, or have it where it is not looked for.
  {
    name: "phần đầu trong đầu trang (trang đầu khác)",
    bytes: file(top + text() + last + tableClose, { headers: { first: tableHead + line(""), default: line("2") } }),
    gains: [],
    order: [],
  },
  {
    name: "phần đầu trong đầu trang thường, thiếu Nơi nhận và phần ký",
    bytes: file(top + text() + last, { headers: { default: tableHead + line("") } }),
    gains: signatureTable,
    order: [["Trên đây là", "Nơi nhận:"]],
  },
  {
    name: "phần đầu trong khung chữ neo ở dòng BÁO CÁO",
    bytes: file(
      p(drawing(agency + number + nation + motto + date, 5) + t("BÁO CÁO", bold), centre) +
        subject +
        addressee +
        opening +
        text() +
        last +
        tableClose,
    ),
    gains: [],
    order: [],
  },
  {
    name: "phần đầu trong khung chữ đứng một mình",
    bytes: file(p(drawing(agency + number + nation + motto + date, 5)) + top + text() + last + tableClose),
    gains: [],
    order: [],
  },
  {
    name: "phần đầu là hai bảng, thiếu Kính gửi",
    bytes: file(
      grid([4000, 5300], row(cell(4000, agency), cell(5300, nation + motto))) +
        line("") +
        grid([4000, 5300], row(cell(4000, number), cell(5300, date))) +
        title +
        subject +
        opening +
        text() +
        last +
        tableClose,
    ),
    gains: ["Kính gửi:"],
    order: [
      ["Kết quả thực hiện", "Kính gửi:"],
      ["Kính gửi:", "Thực hiện Công văn"],
    ],
  },
  {
    name: "phần đầu bằng dấu cách và tab, thiếu Nơi nhận, chữ ký căn phải",
    bytes: file(
      p(`${t("UBND XÃ AN BÌNH")}<w:r><w:tab/></w:r>${t("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}`) +
        p(`${t("Số: 05/BC-UBND")}<w:r><w:tab/></w:r><w:r><w:tab/></w:r>${t("Độc lập - Tự do - Hạnh phúc")}`) +
        line("                                        An Bình, ngày 05 tháng 6 năm 2025") +
        top +
        text() +
        last +
        signer(right),
    ),
    gains: ["Nơi nhận:"],
    order: [["Trên đây là", "Nơi nhận:"]],
  },
  {
    name: "chỉ có dòng tên cơ quan ở trên",
    bytes: file(agency + top + text() + last + tableClose),
    gains: [],
    order: [],
  },
  {
    name: "có tên cơ quan và số, thiếu Quốc hiệu",
    bytes: file(agency + number + top + text() + last + tableClose),
    gains: [],
    order: [],
  },
  {
    name: "thiếu cả phần đầu, trang bìa ở trước",
    bytes: file(
      line("") + line("TÀI LIỆU HỘI NGHỊ", centre, bold) + broken(portrait) + top + text() + last + tableClose,
    ),
    gains: ["CỘNG HÒA XÃ HỘI"],
    order: [
      ["TÀI LIỆU HỘI NGHỊ", "CỘNG HÒA XÃ HỘI"],
      ["CỘNG HÒA XÃ HỘI", "BÁO CÁO"],
    ],
  },
  {
    name: "chữ ký hai cột bằng bảng, thiếu Nơi nhận",
    bytes: file(
      tableHead +
        top +
        text() +
        last +
        grid([4700, 4700], row(cell(4700, line("NGƯỜI LẬP BÁO CÁO", centre, bold)), cell(4700, signer()))) +
        line(""),
    ),
    gains: ["Nơi nhận:"],
    order: [["Trên đây là", "Nơi nhận:"]],
  },
  {
    name: "Nơi nhận trong ô bảng, ký ở dưới bảng",
    bytes: file(tableHead + top + text() + last + grid([9400], row(cell(9400, recipients))) + signer(right)),
    gains: [],
    order: [],
  },
  {
    name: "phần ký trong khung chữ cạnh Nơi nhận",
    bytes: file(
      tableHead + top + text() + last + p(drawing(signer(), 7) + t("Nơi nhận:", bold)) + lines(...recipientNames),
    ),
    gains: [],
    order: [],
  },
  {
    name: "thiếu Nơi nhận và phần ký, phụ lục trang ngang không có dòng PHỤ LỤC",
    bytes: file(
      tableHead + top + text() + last + broken(portrait) + line("TỔNG HỢP HỌP THÔN", centre, bold) + wide + line(""),
      {
        section: landscape,
      },
    ),
    gains: signatureTable,
    order: [["Nơi nhận:", "TỔNG HỢP HỌP THÔN"]],
  },
  {
    name: "chữ ký bằng đoạn thường canh giữa, thiếu Nơi nhận",
    bytes: file(tableHead + top + text() + last + signer(`<w:ind w:left="4500"/>${centre}`)),
    gains: ["Nơi nhận:"],
    order: [["Trên đây là", "Nơi nhận:"]],
  },
  {
    name: "thiếu phần kết, danh sách đánh số ở cuối",
    bytes: file(tableHead + top + text() + listed("Cấp kinh phí niêm yết") + listed("Tập huấn cho trưởng thôn")),
    gains: ["./.", ...signatureTable],
    order: [["Tập huấn cho trưởng thôn", "Nơi nhận:"]],
  },
  // The other half lack sections.
  {
    name: "thiếu V, phụ lục trang ngang không có dòng PHỤ LỤC, không có phần ký",
    bytes: file(
      tableHead + top + text("V") + broken(portrait) + line("TỔNG HỢP HỌP THÔN", centre, bold) + wide + line(""),
      {
        section: landscape,
      },
    ),
    gains: ["V.", "./.", ...signatureTable],
    order: [
      ["V.", "Nơi nhận:"],
      ["Nơi nhận:", "TỔNG HỢP HỌP THÔN"],
    ],
  },
  {
    name: "thiếu V, phụ lục trang ngang sau phần ký",
    bytes: file(
      tableHead +
        top +
        text("V") +
        last +
        tableClose +
        broken(portrait) +
        line("TỔNG HỢP HỌP THÔN", centre, bold) +
        wide +
        line(""),
      { section: landscape },
    ),
    gains: ["V."],
    order: [["V.", "Trên đây là"]],
  },
  {
    name: "thiếu II.3, hình chìm DỰ THẢO trong đầu trang",
    bytes: file(tableHead + top + text("II.3") + last + tableClose, { headers: { default: watermark } }),
    gains: ["3. Thực hiện dân chủ ở tổ chức"],
    order: [["Cơ quan đã tổ chức hội nghị", "3. Thực hiện dân chủ ở tổ chức"]],
  },
  {
    name: "thiếu III.2, trang có viền",
    bytes: file(tableHead + top + text("III.2") + last + tableClose, {
      section: `${portrait}<w:pgBorders w:offsetFrom="page"><w:top w:val="single" w:sz="12" w:space="24" w:color="auto"/><w:left w:val="single" w:sz="12" w:space="24" w:color="auto"/><w:bottom w:val="single" w:sz="12" w:space="24" w:color="auto"/><w:right w:val="single" w:sz="12" w:space="24" w:color="auto"/></w:pgBorders>`,
    }),
    gains: ["2. Hạn chế và nguyên nhân"],
    order: [["Dân chủ ở cơ sở được thực hiện", "2. Hạn chế và nguyên nhân"]],
  },
  {
    name: "thiếu V, chú thích cuối trang ở đoạn cuối của IV",
    bytes: file(
      tableHead + top + text("IV", "V") + line(headings.IV, "", bold) + p(t(said.IV!) + note) + last + tableClose,
    ),
    gains: ["V."],
    order: [
      ["Tiếp tục niêm yết", "V."],
      ["V.", "Trên đây là"],
    ],
  },
  {
    name: "thiếu I.3, mục lục ở trước",
    bytes: file(line("MỤC LỤC", centre, bold) + contents.join("") + tableHead + top + text("I.3") + last + tableClose),
    gains: ["3. Hoạt động của Ban chỉ đạo"],
    order: [
      ["UBND xã đã ban hành 05", "3. Hoạt động của Ban chỉ đạo"],
      ["3. Hoạt động của Ban chỉ đạo", "4. Công tác tham mưu"],
    ],
  },
  {
    name: "thiếu I.1, trang bìa có khung viền bảng ở trước",
    bytes: file(
      grid([9400], row(cell(9400, line("UBND XÃ AN BÌNH", centre) + line("HỒ SƠ BÁO CÁO", centre, bold)))) +
        broken(portrait) +
        tableHead +
        top +
        text("I.1") +
        last +
        tableClose,
    ),
    gains: ["1. Công tác lãnh đạo"],
    order: [["I. CÔNG TÁC", "1. Công tác lãnh đạo"]],
  },
  {
    name: "thiếu IV, hai báo cáo trong một tệp",
    bytes: file(
      tableHead +
        top +
        text("IV") +
        last +
        tableClose +
        broken(portrait) +
        tableHead +
        line("BÁO CÁO", centre, bold) +
        line("Kết quả công tác cải cách hành chính 6 tháng đầu năm 2025", centre, bold) +
        line("I. KẾT QUẢ", "", bold) +
        line("Xã đã rà soát 40 thủ tục.") +
        tableClose,
    ),
    gains: ["IV."],
    order: [
      ["Một số thôn niêm yết", "IV."],
      ["IV.", "V. KIẾN NGHỊ"],
    ],
  },
  {
    name: "thiếu II.2, thay đổi được theo dõi ở chỗ chèn",
    bytes: file(
      tableHead +
        top +
        text("II.2").replace(
          line(said["II.1"]!),
          p(
            `${t(said["II.1"]!)}<w:ins w:id="50" ${author}>${t(" Có 02 thôn niêm yết thêm.")}</w:ins><w:del w:id="51" ${author}><w:r><w:delText xml:space="preserve"> Bỏ câu này.</w:delText></w:r></w:del>`,
          ),
        ) +
        last +
        tableClose,
    ),
    gains: ["2. Thực hiện dân chủ ở cơ quan"],
    order: [["Xã đã niêm yết công khai", "2. Thực hiện dân chủ ở cơ quan"]],
  },
  {
    name: "thiếu III.2, danh sách đánh số ở cuối III.1",
    bytes: file(
      tableHead +
        top +
        text("III.2").replace(
          line(said["III.1"]!),
          line(said["III.1"]!) + listed("Họp thôn đều") + listed("Niêm yết đủ"),
        ) +
        last +
        tableClose,
    ),
    gains: ["2. Hạn chế và nguyên nhân"],
    order: [["Niêm yết đủ", "2. Hạn chế và nguyên nhân"]],
  },
  {
    name: "thiếu II.2, lời nhận xét trùm qua chỗ chèn",
    bytes: file(
      tableHead +
        top +
        text("II.2")
          .replace(line(said["II.1"]!), p(`<w:commentRangeStart w:id="1"/>${t(said["II.1"]!)}`))
          .replace(
            line(said["II.3"]!),
            p(`${t(said["II.3"]!)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`),
          ) +
        last +
        tableClose,
    ),
    gains: ["2. Thực hiện dân chủ ở cơ quan"],
    order: [["Xã đã niêm yết công khai", "2. Thực hiện dân chủ ở cơ quan"]],
  },
  {
    name: "thiếu IV, vùng được phép sửa quanh từng mục",
    bytes: file(
      tableHead + top + text("IV").replace(line(said["III.2"]!), allowed(60, line(said["III.2"]!))) + last + tableClose,
    ),
    gains: ["IV."],
    order: [["Một số thôn niêm yết", "IV."]],
  },
  {
    name: "thiếu II.2, mỗi mục trong một ô điều khiển khóa",
    bytes: file(
      tableHead +
        top +
        all
          .filter((id) => id !== "II.2")
          .map((id, at) => control(70 + at, own(id), at % 2 === 0 ? `<w:lock w:val="sdtContentLocked"/>` : ""))
          .join("") +
        last +
        tableClose,
    ),
    gains: ["2. Thực hiện dân chủ ở cơ quan"],
    order: [["Xã đã niêm yết công khai", "2. Thực hiện dân chủ ở cơ quan"]],
  },
  {
    name: "thiếu II.2, mọi mục trong một ô điều khiển lớn",
    bytes: file(tableHead + top + control(90, text("II.2")) + last + tableClose),
    gains: [],
    order: [],
    refused: true,
  },
  {
    name: "thiếu III.1, bảng số liệu ở cuối II.3 trên trang ngang giữa báo cáo",
    bytes: file(
      tableHead +
        top +
        text("III", "III.1", "III.2", "IV", "V") +
        broken(portrait) +
        wide +
        broken(landscape) +
        own("III") +
        own("III.2") +
        own("IV") +
        own("V") +
        last +
        tableClose,
    ),
    gains: ["1. Kết quả đạt được"],
    order: [
      ["III. ĐÁNH GIÁ CHUNG", "1. Kết quả đạt được"],
      ["1. Kết quả đạt được", "2. Hạn chế"],
    ],
  },
];
