import { openHeadless, type Headless } from "./harness/open-headless";
import { blankDocument } from "./blank-document";

let word: Headless;
afterEach(() => word.close());

describe("office.js thật chạy trên Word giả", () => {
  test("đọc các đoạn của thân văn bản trong một lượt", async () => {
    word = await openHeadless(
      blankDocument("<w:p><w:r><w:t>Một</w:t></w:r></w:p><w:p><w:r><w:t>Hai</w:t></w:r></w:p>"),
    );
    const texts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text,styleBuiltIn,font/name");
      await context.sync();
      return paragraphs.items.map((one) => [one.text, one.styleBuiltIn, one.font.name]);
    });
    expect(texts).toEqual([
      ["Một", "Normal", "Times New Roman"],
      ["Hai", "Normal", "Times New Roman"],
    ]);
  });
});
