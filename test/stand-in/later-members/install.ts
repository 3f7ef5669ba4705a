import { isClaimed, laterClasses, laterMembers, type Claims, type LaterMember } from "./table";

/** The part of the library's runtime that its own generated members are made of. */
interface Runtime {
  readonly ClientObject: new (...parts: never[]) => LibraryObject;
  readonly GenericEventHandlers: new (context: unknown, parent: object, name: string, info: object) => object;
  readonly BatchApiHelper: {
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      kind: 0 | 1,
      args: unknown[],
      ...how: unknown[]
    ): object;
    createChildItemObject(type: unknown, indexer: boolean, parent: object, data: unknown, index: number): LibraryObject;
    invokeMethod(parent: object, name: string, kind: 0 | 1, args: unknown[], flags: number, process: number): object;
  };
  readonly Utility: {
    load(object: object, options: unknown): object;
    fixObjectPathIfNecessary(object: object, value: object): void;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: unknown): void;
    _createPromiseFromResult(value: unknown): unknown;
  };
}

interface LibraryObject {
  readonly context: unknown;
  readonly _isNull: unknown;
  _handleResult(value: Values | null): void;
  _handleIdResult(value: Values | null): void;
}

type Values = Readonly<Record<string, unknown>>;
type Namespace = Record<string, { prototype: LibraryObject & Record<string, unknown> }>;

/** What stands for a write and for a read in the library's flags. */
const [write, read] = [0, 1] as const;

/**
 * Puts the later members that a host claims onto the classes of a loaded
 * library. They travel by the same wire as the library's own.
 */
export function installLaterMembers(library: { Word: unknown; OfficeExtension: unknown }, claims: Claims): void {
  const runtime = library.OfficeExtension as Runtime;
  const word = library.Word as Namespace;
  addClasses(word, runtime);
  for (const [type, members] of Object.entries(laterMembers))
    for (const [name, member] of Object.entries(members) as [string, LaterMember][])
      if (isClaimed(member.set, claims)) addMember(word, runtime, type, name, member);
}

function addMember(word: Namespace, runtime: Runtime, type: string, name: string, member: LaterMember): void {
  const { prototype } = word[type]!;
  const { BatchApiHelper, GenericEventHandlers, Utility } = runtime;
  const wire = pascal(name);
  switch (member.is) {
    case "value":
      prototype[name] = function (this: object, ...args: unknown[]) {
        return BatchApiHelper.invokeMethod(this, wire, read, args, 4, 0);
      };
      return;
    case "object":
      prototype[name] = function (this: object, ...args: unknown[]) {
        const kind = member.makes ? write : read;
        return BatchApiHelper.createMethodObject(
          word[member.of],
          this,
          wire,
          kind,
          args,
          true,
          false,
          null,
          member.makes ? 0 : 4,
        );
      };
      return;
    case "scalar": {
      const values = new WeakMap<object, unknown>();
      const handleResult = prototype._handleResult;
      prototype._handleResult = function (this: LibraryObject, value) {
        handleResult.call(this, value);
        if (value && wire in value) values.set(this, value[wire]);
      };
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: LibraryObject) {
          Utility.throwIfNotLoaded(name, values.get(this), type, this._isNull);
          return values.get(this);
        },
      });
      return;
    }
    case "event": {
      const handlers = new WeakMap<object, object>();
      const event = wire.slice(2);
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: LibraryObject) {
          const made = () =>
            new GenericEventHandlers(this.context, this, event, {
              eventType: member.number,
              registerFunc: () => BatchApiHelper.invokeMethod(this, "_RegisterEvent", write, ["", event], 0, 0),
              unregisterFunc: () => BatchApiHelper.invokeMethod(this, "_UnregisterEvent", write, ["", event], 0, 0),
              getTargetIdFunc: () => "",
              eventArgsTransformFunc: (value: unknown) => Utility._createPromiseFromResult(value),
            });
          if (!handlers.has(this)) handlers.set(this, made());
          return handlers.get(this);
        },
      });
    }
  }
}

function addClasses(word: Namespace, { ClientObject, BatchApiHelper, Utility }: Runtime): void {
  for (const [name, shape] of Object.entries(laterClasses)) {
    const scalars: readonly string[] = "scalars" in shape ? shape.scalars : [];
    class Made extends ClientObject {
      private values: Values = {};
      readonly items: LibraryObject[] = [];
      get _className() {
        return name;
      }
      get _isCollection() {
        return "of" in shape;
      }
      get _scalarPropertyNames() {
        return [...scalars, "_ReferenceId"];
      }
      get _scalarPropertyOriginalNames() {
        return [...scalars.map(pascal), "_ReferenceId"];
      }
      _KeepReference() {
        BatchApiHelper.invokeMethod(this, "_KeepReference", read, [], 4, 0);
      }
      load(options: unknown) {
        return Utility.load(this, options);
      }
      valueOf_(scalar: string) {
        const value = this.values[pascal(scalar)];
        Utility.throwIfNotLoaded(scalar, value, name, this._isNull);
        return value;
      }
      override _handleResult(value: Values | null) {
        super._handleResult(value);
        if (!value) return;
        Utility.fixObjectPathIfNecessary(this, value);
        this.values = { ...this.values, ...value };
        const data = value["_Items"] as readonly Values[] | undefined;
        if (!data) return;
        const of = word[(shape as { of: string }).of];
        const items = data.map((one, index) => BatchApiHelper.createChildItemObject(of, false, this, one, index));
        items.forEach((item, index) => item._handleResult(data[index]!));
        this.items.splice(0, this.items.length, ...items);
      }
    }
    for (const scalar of scalars)
      Object.defineProperty(Made.prototype, scalar, {
        get(this: Made) {
          return this.valueOf_(scalar);
        },
      });
    word[name] = Made as unknown as Namespace[string];
  }
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
