import { parseXml } from "../parts";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import type { Session } from "./session";
import type { Span } from "./span";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A comment as the file has it; the stand-in only reads them. */
interface Comment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly content: string;
}

const commentKind: Kind<Comment> = {
  name: "Comment",
  scalars: {
    Id: { get: (self) => self.id },
    Content: { get: (self) => self.content },
    AuthorName: { get: (self) => self.author },
    AuthorEmail: { get: () => "" },
    CreationDate: { get: (self) => self.date },
    Resolved: { get: () => false },
  },
};

const commentCollectionKind = collectionKind("CommentCollection");

/** Comments of a stretch: all of the file's for the whole document, else those attached to its text, in its order. */
export function commentsIn(span: (session: Session) => Span): ObjectHandle {
  return objectOf(commentCollectionKind, {
    list: (session) => {
      const known = commentsOf(session);
      const { from, to } = span(session);
      const whole = from === 0 && to === session.doc.content.size;
      const ids = whole ? [...known.keys()] : idsIn(session, { from, to });
      return ids.map((id) => objectOf(commentKind, known.get(id) ?? { id, author: "", date: "", content: "" }));
    },
  });
}

function idsIn(session: Session, { from, to }: Span): string[] {
  const ids = new Set<string>();
  session.doc.nodesBetween(from, Math.min(to, session.doc.content.size), (node) => {
    for (const mark of node.marks) if (mark.type.name === "comment") ids.add(String(mark.attrs["commentId"]));
  });
  return [...ids];
}

function commentsOf(session: Session): Map<string, Comment> {
  const xml = session.live.parts.text("word/comments.xml");
  const elements = xml ? [...parseXml(xml).getElementsByTagNameNS(w, "comment")] : [];
  return new Map(
    elements.map((element) => {
      const value = (name: string) => element.getAttributeNS(w, name) ?? "";
      const content = [...element.getElementsByTagNameNS(w, "t")].map((text) => text.textContent).join("");
      return [value("id"), { id: value("id"), author: value("author"), date: value("date"), content }];
    }),
  );
}
