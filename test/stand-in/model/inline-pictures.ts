import type { Node } from "prosemirror-model";
import { Failure } from "../dispatcher/failure";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import type { Session } from "./session";
import type { Span } from "./span";

/**
 * Pictures of a stretch that stand in line with its text. That Word lists pictures of
 * an older Word (VML), embedded objects and charts here is documented nowhere, so they
 * are not listed; floating pictures and text boxes are shapes and no inline pictures.
 */
export function inlinePicturesIn(span: (session: Session) => Span): ObjectHandle {
  return objectOf(inlinePictureCollectionKind, {
    list: (session) => {
      if (session.faults.picturesThrow) throw new Failure("GeneralException");
      const found: ObjectHandle[] = [];
      const { from, to } = span(session);
      session.doc.nodesBetween(from, Math.min(to, session.doc.content.size), (node) => {
        if (isInlinePicture(node)) found.push(objectOf(inlinePictureKind, { node }));
      });
      return found;
    },
  });
}

const inlinePictureKind: Kind<{ readonly node: Node }> = {
  name: "InlinePicture",
  scalars: {
    AltTextDescription: { get: ({ node }) => String(node.attrs["alt"] ?? "") },
    AltTextTitle: { get: ({ node }) => String(node.attrs["title"] ?? "") },
    Height: { get: ({ node }) => points(node.attrs["height"]) },
    Width: { get: ({ node }) => points(node.attrs["width"]) },
    Hyperlink: { get: ({ node }) => String(node.attrs["hlinkHref"] ?? "") },
  },
};

const inlinePictureCollectionKind = collectionKind("InlinePictureCollection");

/**
 * The editor makes an image of every picture, object and chart; only one of DrawingML knows its distance from the text.
 */
function isInlinePicture({ type, attrs }: Node): boolean {
  return type.name === "image" && attrs["displayMode"] === "inline" && attrs["src"] !== "" && attrs["distTop"] !== null;
}

/** The editor counts in pixels of 1/96 inch. */
function points(pixels: unknown): number {
  return typeof pixels === "number" ? pixels * 0.75 : 0;
}
