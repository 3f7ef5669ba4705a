import { openHeadless } from "./harness/open-headless";

describe("bảng do phần bổ trợ kẻ", () => {
  test("bỏ được đường kẻ và canh giữa mọi ô", async () => {
    const office = await openHeadless(null);
    try {
      await Word.run(async (context) => {
        const { body } = context.document;
        const table = body.paragraphs.getFirst().insertTable(1, 2, "After", [["Nơi nhận:", "CHỦ TỊCH"]]);
        for (const border of ["Top", "Bottom", "Left", "Right", "InsideVertical"] as const)
          table.getBorder(border).type = "None";
        table.horizontalAlignment = "Centered";
        await context.sync();
        const top = table.getBorder("Top");
        top.load("type");
        table.load("horizontalAlignment");
        await context.sync();
        expect([top.type, table.horizontalAlignment]).toEqual(["None", "Centered"]);
      });
    } finally {
      office.close();
    }
  });
});
