import { XMLSerializer } from "@xmldom/xmldom";
import { invalid } from "../dispatcher/failure";
import { parseXml } from "../parts";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import type { Session } from "./session";
import type { Span } from "./span";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A comment as the file has it. */
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

/** Hangs a comment on a stretch. */
export function insertComment(session: Session, span: Span, text: unknown): ObjectHandle {
  if (typeof text !== "string") throw invalid("comment");
  session.mustBeWritable();
  const id = String(Math.max(-1, ...[...commentsOf(session).keys()].map(Number)) + 1);
  const comment = { id, author: "Người dùng", date: "2025-06-30T00:00:00Z", content: text };
  const { parts } = session.live;
  const part = "word/comments.xml";
  if (!parts.has(part)) {
    parts.set(part, `<w:comments xmlns:w="${w}"/>`);
    parts.declare(part, "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
    parts.relate(part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments");
  }
  const document = parseXml(parts.text(part)!);
  const made = document.createElementNS(w, "w:comment");
  for (const [key, value] of Object.entries({ id, author: comment.author, date: comment.date, initials: "ND" }))
    made.setAttributeNS(w, `w:${key}`, value);
  let inner = made;
  for (const name of ["w:p", "w:r", "w:t"]) {
    const element = document.createElementNS(w, name);
    inner.appendChild(element);
    inner = element;
  }
  inner.appendChild(document.createTextNode(text));
  document.documentElement!.appendChild(made);
  parts.set(part, new XMLSerializer().serializeToString(document));
  session.change((tr) => {
    tr.addMark(span.from, span.to, tr.doc.type.schema.marks["comment"]!.create({ commentId: id }));
  });
  return objectOf(commentKind, comment);
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
