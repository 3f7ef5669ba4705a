import {
  actionType,
  pathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type BatchError,
  type ObjectPath,
} from "./batch";
import { Handle } from "./classes";
import { Failure, invalid } from "./failure";
import { camelAnswer, pascalAnswer, readObject, selectionOf, type AnswerStyle } from "./query";
import type { References } from "./references";

/** What the dispatcher needs to know of an object model: where it starts and what it can make from nothing. */
export interface ObjectModel<Context> {
  readonly root: Handle<Context>;
  /** Service objects by the type name the library asks for. */
  create(typeName: string): Handle<Context> | null;
  readonly references: References<Context>;
}

/**
 * Runs a batch on an object model. Actions run in order; the first that fails ends the batch,
 * and what was done before stays, as in Word. No class and no member is known here by name.
 */
export async function runBatch<Context>(
  batch: Batch,
  model: ObjectModel<Context>,
  context: Context,
): Promise<BatchAnswer> {
  const run = new BatchRun(batch, model, context);
  return run.answer();
}

class BatchRun<Context> {
  /** Objects already found or made for a path; null stands for a null object. */
  private readonly made = new Map<number, Handle<Context> | null>();
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];
  private location = "";

  constructor(
    private readonly batch: Batch,
    private readonly model: ObjectModel<Context>,
    private readonly context: Context,
  ) {}

  async answer(): Promise<BatchAnswer> {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: await this.execute(action) });
      } catch (error) {
        return {
          Error: this.describe(error, index),
          ProcessedResults: { Results: this.results, TraceIds: this.traces },
          TraceIds: [],
        };
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private describe(error: unknown, index: number): BatchError {
    const failure = error instanceof Failure ? error : null;
    // Anything else is a fault of the stand-in itself; its text must reach the developer.
    if (!failure) console.error(error);
    return {
      Code: failure?.code ?? "GeneralException",
      Message: failure?.message ?? `The stand-in failed: ${error instanceof Error ? error.message : String(error)}`,
      Location: this.location,
      ActionIndex: index,
      HttpStatusCode: 400,
    };
  }

  private async execute(action: Action): Promise<unknown> {
    this.location = "";
    if (action.ActionType === actionType.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const handle = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return handle && this.identity(handle);
      case actionType.query:
      case actionType.recursiveQuery:
        return handle && this.read(handle, action, pascalAnswer);
      case actionType.queryAsJson:
        return handle && this.read(handle, action, camelAnswer);
      case actionType.method:
        return handle && this.callPlain(handle, action);
      case actionType.setProperty:
        if (handle) await this.set(handle, action.Name, (await this.arguments(action.ArgumentInfo))[0]);
        return null;
      case actionType.update:
        if (handle) await this.update(handle, action.ObjectState);
        return null;
      case actionType.ensureUnchanged:
        return null;
      default:
        throw new Failure("NotImplemented", `Unknown action type ${action.ActionType}.`);
    }
  }

  private read(handle: Handle<Context>, action: Action, style: AnswerStyle): unknown {
    this.location = `${handle.kind.name}.load`;
    const page = { top: action.QueryInfo?.Top, skip: action.QueryInfo?.Skip };
    return readObject(handle, selectionOf(action.QueryInfo), this.context, style, (one) => this.reference(one), page);
  }

  private async callPlain(handle: Handle<Context>, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      this.model.references.keep(handle);
      return null;
    }
    const result = await this.call(handle, action.Name, action.ArgumentInfo);
    return result === undefined ? null : result;
  }

  private async call(handle: Handle<Context>, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const { kind } = handle;
    const member = kind.methods?.[name];
    this.location = `${kind.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    if (!member) throw new Failure("NotImplemented", `${kind.name} has no method ${name}.`);
    const args = await this.arguments(info);
    kind.check?.(handle.self, this.context);
    return member(handle.self, args, this.context);
  }

  private async set(handle: Handle<Context>, name: string, value: unknown): Promise<void> {
    const { kind } = handle;
    this.location = `${kind.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const scalar = kind.scalars?.[name];
    if (!scalar?.set) throw invalid(`${kind.name}.${name} cannot be set`);
    kind.check?.(handle.self, this.context);
    await scalar.set(handle.self, value, this.context);
  }

  private async update(handle: Handle<Context>, state: unknown): Promise<void> {
    if (typeof state !== "object" || state === null) throw invalid("object state");
    for (const [name, value] of Object.entries(state)) await this.set(handle, name, value);
  }

  /**
   * What an Instantiate answers: the reference under which the object stays known, and its id when the class has one.
   */
  private identity(handle: Handle<Context>): Record<string, unknown> {
    handle.kind.check?.(handle.self, this.context);
    const id = this.reference(handle);
    const own = handle.kind.scalars?.["Id"];
    return { ...(id !== undefined && { _ReferenceId: id }), ...(own && { Id: own.get(handle.self, this.context) }) };
  }

  /** The root gets none: the library would address it by the reference and never give it back. */
  private reference(handle: Handle<Context>): string | undefined {
    if (handle === this.model.root) return undefined;
    return this.batch.AutoKeepReference ? this.model.references.keep(handle) : this.model.references.idOf(handle);
  }

  private async resolve(pathId: number): Promise<Handle<Context> | null> {
    const known = this.made.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new Failure("InvalidObjectPath");
    const handle = await this.open(path);
    this.made.set(pathId, handle);
    return handle;
  }

  private async open(path: ObjectPath): Promise<Handle<Context> | null> {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.model.root;
      case pathType.nothing:
        return null;
      case pathType.newObject: {
        const made = this.model.create(path.Name);
        if (!made) throw new Failure("NotImplemented", `There is no ${path.Name}.`);
        return made;
      }
      case pathType.reference: {
        const kept = this.model.references.get(path.Name);
        if (!kept) throw new Failure("InvalidObjectPath", `Unknown reference ${path.Name}.`);
        return kept;
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // What comes from a null object is null too.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathType.method:
        return path.Name === "GetItemAt"
          ? this.itemAt(parent, (await this.arguments(path.ArgumentInfo))[0])
          : this.openMethod(parent, path);
      case pathType.property:
        return this.openProperty(parent, path.Name);
      case pathType.indexer:
        return this.item(parent, (await this.arguments(path.ArgumentInfo))[0]);
      default:
        throw new Failure("NotImplemented", `Unknown object path type ${path.ObjectPathType}.`);
    }
  }

  private async openMethod(parent: Handle<Context>, path: ObjectPath): Promise<Handle<Context> | null> {
    const result = await this.call(parent, path.Name, path.ArgumentInfo);
    if (result === null || result === undefined) return this.nothing(path.Name);
    if (result instanceof Handle) return result as Handle<Context>;
    throw new Failure("NotImplemented", `${parent.kind.name}.${path.Name} does not return an object.`);
  }

  private openProperty(parent: Handle<Context>, name: string): Handle<Context> | null {
    this.location = `${parent.kind.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const open = parent.kind.objects?.[name];
    if (!open) throw new Failure("NotImplemented", `${parent.kind.name} has no property ${name}.`);
    parent.kind.check?.(parent.self, this.context);
    return open(parent.self, this.context) ?? this.nothing(name);
  }

  private item(parent: Handle<Context>, key: unknown): Handle<Context> | null {
    const { kind } = parent;
    this.location = `${kind.name}.getItem`;
    if (!kind.indexer) return this.itemAt(parent, key);
    const found = kind.indexer(parent.self, key, this.context);
    if (!found) throw new Failure("ItemNotFound");
    return found;
  }

  private itemAt(parent: Handle<Context>, index: unknown): Handle<Context> {
    const items = parent.kind.items?.(parent.self, this.context) ?? [];
    const found = typeof index === "number" ? items[index] : undefined;
    if (!found) throw new Failure("ItemNotFound");
    return found;
  }

  private nothing(name: string): null {
    if (name.endsWith("OrNullObject")) return null;
    throw new Failure("ItemNotFound");
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return this.values(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private async values(given: readonly unknown[], paths: readonly unknown[]): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of given.entries()) values.push(await this.value(value, paths[index]));
    return values;
  }

  private async value(given: unknown, path: unknown): Promise<unknown> {
    if (typeof path === "number" && path > 0) return this.resolve(path);
    if (Array.isArray(given)) return this.values(given, Array.isArray(path) ? path : []);
    if (typeof given !== "object" || given === null) return given ?? undefined;
    if ("_ObjectPathId" in given && typeof given._ObjectPathId === "number") return this.resolve(given._ObjectPathId);
    const members: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(given)) members[name] = await this.value(member, undefined);
    return members;
  }
}
