/**
 * A class of the object model as the wire sees it: PascalCase names to functions. The dispatcher knows no
 * class and no member by name; whatever a class lists here can be called, loaded, set, indexed or expanded.
 */
export interface WordClass<Self, Context> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<Self, Context>>>;
  /**
   * Properties that lead to another object; null answers "null object" and makes the plain form fail with ItemNotFound.
   */
  readonly objects?: Readonly<Record<string, (self: Self, context: Context) => Handle<Context> | null>>;
  readonly methods?: Readonly<Record<string, Method<Self, Context>>>;
  /** Members of a collection, in order. */
  readonly items?: (self: Self, context: Context) => readonly Handle<Context>[];
  /** `getItem`; a collection without one is indexed by position. */
  readonly indexer?: (self: Self, key: unknown, context: Context) => Handle<Context> | null;
  /** Fails when the object is no longer in the document. Called before each use. */
  readonly check?: (self: Self, context: Context) => void;
}

export interface Scalar<Self, Context> {
  get(self: Self, context: Context): unknown;
  set?(self: Self, value: unknown, context: Context): void | Promise<void>;
}

/** Answers a handle for methods that return objects, null for a null object, anything else for plain results. */
export type Method<Self, Context> = (self: Self, args: readonly unknown[], context: Context) => unknown;

/** An object handed to the add-in. Its identity is this very value: references and object paths point at it. */
export class Handle<Context, Self = unknown> {
  constructor(
    readonly kind: WordClass<Self, Context>,
    readonly self: Self,
  ) {}
}
