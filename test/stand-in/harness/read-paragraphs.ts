/** Loads paragraphs of the body and reads them. */
export function readParagraphs<T>(names: string, pick: (paragraph: Word.Paragraph) => T): Promise<T[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(names);
    await context.sync();
    return paragraphs.items.map(pick);
  });
}

export const readTexts = (): Promise<string[]> => readParagraphs("text", ({ text }) => text);
