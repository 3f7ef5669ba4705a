import { emptyMemory, parseMemory, serializeMemory } from "../../src/core/memory/memory-xml";
import { readDocx } from "../../src/docx";
import { soNoiVu2025 } from "../../src/outlines";
import { buildDocx } from "../support/docx-builder";
import { officeHostOf } from "../support/office-host";

describe("what the document remembers", () => {
  const memory = {
    ...emptyMemory(soNoiVu2025),
    details: { ...emptyMemory(soNoiVu2025).details, timeChosen: true },
    ticks: ["II.1-3"],
    notApplicable: [{ section: "I.4", reason: 'Đơn vị không có tổ chức này <&> "từ 01/7/2025"' }],
  };

  it("is written through Office, saved in the file, and read from it without Office", async () => {
    const { host, office, close } = await officeHostOf(buildDocx([{ text: "BÁO CÁO" }]));
    await host.remember(serializeMemory(emptyMemory(soNoiVu2025)));
    await host.remember(serializeMemory(memory));
    const saved = office.document.save();
    await close();
    expect(parseMemory(readDocx(saved).memory)).toEqual({ memory, problem: null });
    const again = await officeHostOf(saved);
    expect(parseMemory(await again.host.recall())).toEqual({ memory, problem: null });
    await again.close();
  });
});
