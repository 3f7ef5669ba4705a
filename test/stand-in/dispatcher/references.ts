import type { Handle } from "./classes";

/** Objects the add-in asked to keep, by the id they were given. A released or unknown id resolves to undefined. */
export class References<Context> {
  private readonly byId = new Map<string, Handle<Context>>();
  private readonly ids = new WeakMap<Handle<Context>, string>();
  private next = 1;

  /** The id of an object; always the same one until it is released. */
  keep(handle: Handle<Context>): string {
    const known = this.ids.get(handle);
    if (known !== undefined && this.byId.has(known)) return known;
    const id = `{${handle.kind.name}-${this.next++}}`;
    this.ids.set(handle, id);
    this.byId.set(id, handle);
    return id;
  }

  idOf(handle: Handle<Context>): string | undefined {
    const id = this.ids.get(handle);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  get(id: string): Handle<Context> | undefined {
    return this.byId.get(id);
  }

  release(id: string): void {
    this.byId.delete(id);
  }

  releaseAll(): void {
    this.byId.clear();
  }

  get count(): number {
    return this.byId.size;
  }
}
