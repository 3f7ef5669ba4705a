import { buildDocx } from "../support/docx-builder";
import { validationErrors } from "../support/validate-docx";
import { blankDocument } from "./blank-document";
import { Parts } from "./parts";

const id = "{0A1B2C3D-0000-4000-8000-000000000001}";
const memory = '<ghi-nho xmlns="urn:vi-du"><don-vi>xã An Bình &amp; &lt;khác&gt;</don-vi></ghi-nho>';

describe("các phần của tệp", () => {
  test("phần XML riêng thêm vào đọc lại được nguyên văn sau khi đóng gói, và tệp vẫn hợp lệ", () => {
    const parts = Parts.read(blankDocument());
    parts.addCustomXml(memory, id);
    const again = Parts.read(parts.zip());
    expect(again.customXml()).toEqual([{ id, name: "customXml/item1.xml", xml: memory, namespace: "urn:vi-du" }]);
    expect(validationErrors(parts.zip())).toEqual([]);
  });

  test("phần XML riêng bị xoá không để lại dấu vết nào", () => {
    const parts = Parts.read(blankDocument());
    const before = parts.names();
    parts.addCustomXml(memory, id);
    expect(parts.removeCustomXml(id)).toBe(true);
    expect(parts.names()).toEqual(before);
    for (const name of parts.names()) expect(parts.text(name)).not.toContain("customXml");
    expect(parts.removeCustomXml(id)).toBe(false);
  });

  test("phần có sẵn trong tệp không bị phần mới ghi đè", () => {
    const parts = Parts.read(buildDocx([{ text: "Đoạn" }], { memory }));
    parts.addCustomXml("<khac/>", id);
    expect(parts.customXml().map((part) => part.xml)).toEqual(expect.arrayContaining([memory, "<khac/>"]));
    expect(validationErrors(parts.zip())).toEqual([]);
  });

  test("XML hỏng bị từ chối và không để lại gì", () => {
    const parts = Parts.read(blankDocument());
    const before = parts.names();
    expect(() => parts.addCustomXml("<a><b></a>", id)).toThrow();
    expect(parts.names()).toEqual(before);
  });
});
