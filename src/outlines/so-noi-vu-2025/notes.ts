import type { Bilingual } from "../../core/outline/language";
import type { SectionId } from "../../core/outline/outline";

/**
 * What changed around a section on 01/7/2025. The new local government rests on
 * articles 1, 51 and 54 of the Law on Organisation of Local Government of 2025;
 * what rests on texts that could not be read in full says so ("cần đối chiếu").
 */
export const notes: Readonly<Record<SectionId, readonly Bilingual[]>> = {
  "I.3": [
    {
      vi: "Từ 01/7/2025 không còn cấp huyện (Điều 51 khoản 3 Luật Tổ chức chính quyền địa phương năm 2025), nên không còn Ban Chỉ đạo cấp huyện. Xã, phường mới cần nói rõ đã thành lập, kiện toàn Ban Chỉ đạo hay giao đầu mối khác.",
      en: "Since 1 July 2025 there is no district level (Article 51(3), Law on Organisation of Local Government 2025), hence no district steering committee. A new commune or ward should say whether its own has been set up or who acts instead.",
    },
  ],
  "I.4": [
    {
      vi: "Từ 01/7/2025 các tổ chức chính trị - xã hội trực thuộc Mặt trận Tổ quốc; công đoàn trong cơ quan hành chính kết thúc hoạt động trước 15/6/2025 (cần đối chiếu: Luật số 97/2025/QH15, Nghị quyết số 60-NQ/TW). Số liệu công đoàn của kỳ này nên ghi rõ tính đến ngày nào.",
      en: "Since 1 July 2025 the socio-political organisations belong to the Fatherland Front; trade unions in administrative agencies ended before 15 June 2025 (to be checked: Law 97/2025/QH15, Resolution 60-NQ/TW). Say to which date union figures run.",
    },
  ],
  "II.1": [
    {
      vi: "Từ 01/7/2025 cấp xã gồm xã, phường, đặc khu, không còn thị trấn (Điều 1 Luật Tổ chức chính quyền địa phương năm 2025). Báo cáo 6 tháng đầu năm 2025 vẫn dùng “xã, phường, thị trấn” là đúng; các kỳ sau nên dùng tên mới.",
      en: "Since 1 July 2025 the commune level is xã, phường and đặc khu; townships are gone (Article 1, Law on Organisation of Local Government 2025). A report on the first half of 2025 rightly keeps the old words; later ones should use the new.",
    },
    {
      vi: "Số liệu của xã, phường hình thành sau sắp xếp là tổng của các xã cũ: nên ghi rõ gộp từ những đơn vị nào.",
      en: "Figures of a merged commune add up several former ones: say which.",
    },
  ],
  "II.2": [
    {
      vi: "Nhiều cơ quan hành chính không còn công đoàn cơ sở từ giữa năm 2025, trong khi Luật giao Công đoàn chỉ đạo Ban Thanh tra nhân dân (Điều 62 khoản 1). Nếu đơn vị ở trường hợp này, nêu rõ từ ngày nào và đầu mối nào thay; hướng dẫn hiện hành cần đối chiếu.",
      en: "Many administrative agencies have had no trade union since mid-2025, while the Law has the union direct the people's inspectorate (Article 62(1)). If so, say since when and who acts instead; current guidance is to be checked.",
    },
  ],
  IV: [
    {
      vi: "Nhiệm vụ cho thời gian từ 01/7/2025 nên viết theo mô hình 02 cấp (tỉnh; xã, phường, đặc khu), không giao việc cho cấp huyện. Quy định cũ tiếp tục được thực hiện trong khi chờ sửa đổi (Điều 54 Luật Tổ chức chính quyền địa phương năm 2025).",
      en: "Tasks after 1 July 2025 should follow the two-level model (province; commune, ward, special zone) and give none to districts. Existing rules continue until amended (Article 54, Law on Organisation of Local Government 2025).",
    },
  ],
};
