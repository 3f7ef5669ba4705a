/**
 * What is worked out of one object, once: `make` is called when it is first asked about `owner` (a
 * snapshot, an outline), and what it gave is kept as long as the owner lives. `make` must be one
 * function of a module, not written anew at each call: it is the key. The one cache of the core.
 */
export function computed<Owner extends object, Value>(owner: Owner, make: (owner: Owner) => Value): Value {
  if (owner === lastOwner && make === lastMake) return lastValue as Value;
  const values = owner === lastOwner ? lastValues : valuesOf(owner);
  let value = values.get(make) as Value | undefined;
  if (value === undefined && !values.has(make)) values.set(make, (value = make(owner)));
  // While it was made others may have been asked about.
  if (owner === lastOwner) {
    lastMake = make;
    lastValue = value;
  }
  return value as Value;
}

/**
 * The same where more than the owner decides: what came of the last inputs, told apart by
 * identity, is kept. So the pane's outline view and its check share one reading of a document.
 */
export function computedOf<Value>(owner: object, key: object, inputs: readonly unknown[], make: () => Value): Value {
  const slots = computed(owner, slotsOf);
  const slot = slots.get(key);
  if (slot !== undefined && slot.inputs.every((input, at) => input === inputs[at])) return slot.value as Value;
  const value = make();
  slots.set(key, { inputs, value });
  return value;
}

function slotsOf(): Map<object, { readonly inputs: readonly unknown[]; readonly value: unknown }> {
  return new Map();
}

function valuesOf(owner: object): Map<unknown, unknown> {
  let values = kept.get(owner);
  if (values === undefined) kept.set(owner, (values = new Map()));
  lastOwner = owner;
  lastMake = undefined;
  return (lastValues = values);
}

const kept = new WeakMap<object, Map<unknown, unknown>>();
/** One document is asked about many thousand times in a row, so the last one asked about is at hand. */
let lastOwner: object | undefined;
let lastValues: Map<unknown, unknown> = new Map();
/** And what was asked about it last. */
let lastMake: unknown;
let lastValue: unknown;
