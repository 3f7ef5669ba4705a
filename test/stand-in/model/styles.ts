import type { Mark, Node } from "prosemirror-model";
import type { Document, StyleDefinitions } from "@eigenpal/docx-editor-core/types/document";
import { toProseDoc } from "@eigenpal/docx-editor-core/prosemirror";
import type { LiveDocument } from "../live-document";
import { builtInName, displayName, latentStyle } from "./built-in-styles";
import { addStyleXml, readStyles } from "./styles-xml";

export type Style = StyleDefinitions["styles"][number];

/**
 * The document's styles by the names Word knows them under. The English
 * name in the file is the key: ids and shown names are localised.
 */
export class StyleTable {
  private templates = new Map<string, Node>();
  private templatesOf: StyleDefinitions | null = null;

  constructor(
    private readonly live: LiveDocument,
    private readonly language: string,
  ) {}

  /** The style of a paragraph that names `id`, the default one when it names none or one that is not there. */
  paragraphStyle(id: unknown): Style | null {
    const { styles } = this.live.styles();
    const named =
      typeof id === "string" ? styles.find((one) => one.styleId === id && one.type === "paragraph") : undefined;
    return named ?? styles.find((one) => one.type === "paragraph" && one.default) ?? null;
  }

  /** What `paragraph.style` reads: the name in the language of Word's interface. */
  shownName(style: Style | null): string {
    return displayName(style?.name ?? "Normal", this.language);
  }

  /** What `styleBuiltIn` reads: "Heading1", "Normal", "Other". */
  builtIn(style: Style | null): string {
    return builtInName(style?.name ?? "Normal");
  }

  /**
   * A paragraph style by its shown name, English name or id; built-in ones
   * come to be when first used. Null when there is none.
   */
  async named(name: string): Promise<Style | null> {
    const wanted = name.toLowerCase();
    const known = this.live
      .styles()
      .styles.find(
        (one) =>
          one.type === "paragraph" &&
          [one.name?.toLowerCase(), this.shownName(one).toLowerCase(), one.styleId.toLowerCase()].includes(wanted),
      );
    return known ?? this.wake((english) => displayName(english, this.language).toLowerCase() === wanted);
  }

  /** A paragraph style by its name in Word.Style ("Heading1"). */
  async builtInNamed(name: string): Promise<Style | null> {
    const known = this.live
      .styles()
      .styles.find((one) => one.type === "paragraph" && one.name && builtInName(one.name) === name);
    return known ?? this.wake((english) => builtInName(english) === name);
  }

  /** What a paragraph of that style looks like when nothing else is said: its attributes, and the marks of its text. */
  template(id: string | null): Node {
    const styles = this.live.styles();
    if (this.templatesOf !== styles) {
      this.templates = new Map();
      this.templatesOf = styles;
    }
    const known = this.templates.get(id ?? "");
    if (known) return known;
    const made = templateOf(id, styles);
    this.templates.set(id ?? "", made);
    return made;
  }

  marks(id: string | null): readonly Mark[] {
    return this.template(id).firstChild?.marks ?? [];
  }

  /** Built-in styles that the file does not define yet are written into it when they are first used, as Word does. */
  private async wake(wanted: (english: string) => boolean): Promise<Style | null> {
    const latent = latentStyle(wanted);
    if (!latent) return null;
    const merged = addStyleXml(this.live.parts.text("word/styles.xml"), latent.xml);
    this.live.adoptStyles(merged, await readStyles(merged));
    return this.live.styles().styles.find((one) => one.name === latent.name) ?? null;
  }
}

function templateOf(id: string | null, styles: StyleDefinitions): Node {
  const document = {
    package: {
      document: {
        content: [
          {
            type: "paragraph",
            ...(id !== null && { formatting: { styleId: id } }),
            content: [{ type: "run", content: [{ type: "text", text: "x" }] }],
          },
        ],
      },
    },
  } as Document;
  return toProseDoc(document, { styles }).child(0);
}
