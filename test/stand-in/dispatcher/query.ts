import type { QueryInfo } from "./batch";
import type { Handle } from "./classes";
import { Failure, invalid } from "./failure";

/** Which members of an object a load asked for: scalars by their name, objects with a selection of their own. */
export interface Selection {
  all: boolean;
  readonly names: Set<string>;
  readonly nested: Map<string, Selection>;
}

/** Turns `Select: ["text", "font/bold"], Expand: ["font"]` into a tree. Names arrive as the add-in typed them. */
export function selectionOf(query: QueryInfo | undefined): Selection {
  const root = emptySelection();
  for (const path of query?.Select ?? []) addPath(root, path);
  for (const path of query?.Expand ?? []) {
    const target = path.split("/").filter(Boolean).reduce(nest, root);
    if (target.names.size === 0 && target.nested.size === 0) target.all = true;
  }
  if (root.names.size === 0 && !(query?.Select ?? []).length) root.all = true;
  return root;
}

/** How an answer is written: PascalCase with `_Items` for a query, camelCase with `items` for QueryAsJson. */
export interface AnswerStyle {
  name(pascal: string): string;
  readonly items: string;
}

export const pascalAnswer: AnswerStyle = { name: (pascal) => pascal, items: "_Items" };
export const camelAnswer: AnswerStyle = {
  name: (pascal) => pascal.charAt(0).toLowerCase() + pascal.slice(1),
  items: "items",
};

/**
 * Reads the selected members of an object, and of every item of a
 * collection. `reference` gives the id to hand out with each.
 */
export function readObject<Context>(
  handle: Handle<Context>,
  selection: Selection,
  context: Context,
  style: AnswerStyle,
  reference: (handle: Handle<Context>) => string | undefined,
  page: { readonly top?: number; readonly skip?: number } = {},
): Record<string, unknown> {
  const { kind, self } = handle;
  kind.check?.(self, context);
  const answer: Record<string, unknown> = {};
  const id = reference(handle);
  if (id !== undefined) answer["_ReferenceId"] = id;
  if (kind.items) {
    const skip = page.skip ?? 0;
    const items = kind.items(self, context).slice(skip, page.top === undefined ? undefined : skip + page.top);
    answer[style.items] = items.map((item) => readObject(item, selection, context, style, reference));
    return answer;
  }
  const scalars = kind.scalars ?? {};
  const wanted = new Set(selection.all ? Object.keys(scalars).filter((name) => !name.startsWith("_")) : []);
  const nested = new Map(selection.nested);
  for (const typed of selection.names) {
    const name = pascalCase(typed);
    if (scalars[name]) wanted.add(name);
    else if (kind.objects?.[name]) nested.set(typed, wholeSelection());
    else throw invalid(`${kind.name} has no property "${typed}"`);
  }
  for (const name of wanted) answer[style.name(name)] = scalars[name]!.get(self, context);
  for (const [typed, inner] of nested) {
    const name = pascalCase(typed);
    const open = kind.objects?.[name];
    if (!open) throw invalid(`${kind.name} has no property "${typed}"`);
    const child = open(self, context);
    if (!child && !name.endsWith("OrNullObject")) throw new Failure("ItemNotFound");
    answer[style.name(name)] = child && readObject(child, inner, context, style, () => undefined);
  }
  return answer;
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const emptySelection = (): Selection => ({ all: false, names: new Set(), nested: new Map() });
const wholeSelection = (): Selection => ({ ...emptySelection(), all: true });

function addPath(root: Selection, path: string): void {
  const steps = path.split("/").filter((step) => step !== "" && step !== "items" && step !== "$none");
  const last = steps.pop();
  if (last === undefined) return;
  const target = steps.reduce(nest, root);
  if (last === "*") target.all = true;
  else target.names.add(last);
}

function nest(selection: Selection, name: string): Selection {
  const known = selection.nested.get(name);
  if (known) return known;
  const inner = emptySelection();
  selection.nested.set(name, inner);
  return inner;
}
