import { run } from "../run";
import { indexOf, isInBody } from "./place";

/**
 * Index of the paragraph that holds the cursor. Only named properties are loaded: a bare load of the selection
 * takes the focus (office-js #6163); `expandTo` is not used: it fills Word's undo list (office-js #5715).
 */
export async function cursor(): Promise<number | null> {
  return run("read", "cursor", async (context) => {
    const selection = context.document.getSelection();
    const held = selection.paragraphs.getFirst();
    held.load("text");
    const { parentBody } = selection;
    parentBody.load("type");
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    return isInBody(String(parentBody.type)) ? indexOf(context, held, paragraphs.items) : null;
  });
}
