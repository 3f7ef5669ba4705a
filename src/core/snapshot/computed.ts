/**
 * What is worked out of one object, once: `make` is called when it is first asked about `owner` (a snapshot, an outline), and what it gave is kept as long
 * as the owner lives. `make` must be one function of a module, not written anew at each call: it is the key. The one cache of the core.
 */
export function computed<Owner extends object, Value>(owner: Owner, make: (owner: Owner) => Value): Value {
  let values = kept.get(owner);
  if (values === undefined) kept.set(owner, (values = new Map()));
  if (values.has(make)) return values.get(make) as Value;
  const value = make(owner);
  values.set(make, value);
  return value;
}

const kept = new WeakMap<object, Map<unknown, unknown>>();
