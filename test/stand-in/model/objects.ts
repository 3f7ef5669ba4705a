import { Handle, type WordClass } from "../dispatcher/classes";
import type { Session } from "./session";

export type Kind<Self> = WordClass<Self, Session>;
export type ObjectHandle = Handle<Session>;

/**
 * An object of a class. The class is only ever called with the value it
 * is made for here, which is why forgetting its type is safe.
 */
export function objectOf<Self>(kind: Kind<Self>, self: Self): ObjectHandle {
  return new Handle<Session>(kind as unknown as Kind<unknown>, self);
}

/** The value behind an argument that must be an object of that class. */
export function selfOf<Self>(kind: Kind<Self>, argument: unknown): Self | null {
  return argument instanceof Handle && (argument.kind as unknown) === kind ? (argument.self as Self) : null;
}

/** A collection: its members are looked up each time it is used. */
export interface Collection {
  readonly list: (session: Session) => readonly ObjectHandle[];
}

/** Class of a collection with the members that every collection of Word has, and more of its own. */
export function collectionKind(name: string, own: Partial<Kind<Collection>> = {}): Kind<Collection> {
  const first = (self: Collection, session: Session) => self.list(session)[0] ?? null;
  const last = (self: Collection, session: Session) => self.list(session).at(-1) ?? null;
  return {
    name,
    items: (self, session) => self.list(session),
    ...own,
    methods: {
      GetFirst: (self, _args, session) => first(self, session),
      GetFirstOrNullObject: (self, _args, session) => first(self, session),
      GetLast: (self, _args, session) => last(self, session),
      GetLastOrNullObject: (self, _args, session) => last(self, session),
      GetCount: (self, _args, session) => self.list(session).length,
      ...own.methods,
    },
  };
}
