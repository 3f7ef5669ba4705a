import { check } from "../../src/pane/actions/check";
import { insertMissing, missingLeaves } from "../../src/pane/actions/insert";
import { applyProposal, proposeFix } from "../../src/pane/actions/proposals";
import { createController } from "../../src/pane/state/controller";
import { missingFrame } from "../../src/pane/state/offers/missing-frame";
import { initialState } from "../../src/pane/state/state";
import { createStore } from "../../src/pane/state/store";
import { soNoiVu2025 } from "../../src/outlines";
import { FakeSurroundings } from "../pane/session";
import { canonicalParagraphs } from "../support/canonical-xml";
import { officeHostOf } from "../support/office-host";
import { officeLayouts } from "../support/office-layouts";
import { validationErrors } from "../support/validate-docx";

jest.setTimeout(120_000);

describe("Chèn những gì còn thiếu, như ngăn làm, vào báo cáo được trình bày đủ kiểu: không mất, không đổi, không lặp", () => {
  test.each(officeLayouts.map((one) => [one.name, one] as const))("%s", async (_, { bytes, gains, order, refused }) => {
    const { host, office, close } = await officeHostOf(bytes);
    const store = createStore(initialState(soNoiVu2025));
    const { start, run, stop } = createController(host, store, new FakeSurroundings());
    await start();
    let told: string | null = null;
    const insertAll = async (): Promise<number> => {
      let pressed = 0;
      if (missingLeaves(store.get()).length > 0) {
        await run(insertMissing);
        told = store.get().trouble?.kind ?? null;
        pressed++;
      }
      for (;;) {
        await run(check);
        const finding = store.get().report!.findings.find((one) => missingFrame(store.get(), one).length > 0);
        if (finding === undefined || pressed > 5) return pressed;
        await run(proposeFix, { finding, fix: { edits: missingFrame(store.get(), finding) } });
        await run(applyProposal);
        pressed++;
      }
    };
    const before = office.save();
    const pressed = await insertAll();
    const after = office.save();
    const lines = (await host.read()).paragraphs.map(({ text }) => text.trim());

    const own = canonicalParagraphs(before);
    const added: string[] = [];
    let kept = 0;
    for (const one of canonicalParagraphs(after))
      if (one === own[kept]) kept++;
      else added.push(one.replace(/<[^>]*>/gu, "").trim());
    expect(own.slice(kept)).toEqual([]);
    if (gains.length === 0) expect(added.join("")).toBe("");
    for (const gain of gains) expect(added.filter((line) => line.startsWith(gain))).not.toEqual([]);
    for (const [above, below] of order) {
      const [first, second] = [above, below].map((some) => lines.findLastIndex((line) => line.startsWith(some)));
      expect([first! >= 0 && first! < second!, above, below]).toEqual([true, above, below]);
    }
    expect(told).toBe(refused ? "badPlace" : null);
    if (!refused) expect(await insertAll()).toBe(0);
    if (pressed > 0 && !refused) expect(validationErrors(after)).toEqual(validationErrors(before));
    stop();
    await close();
  });
});
