/**
 * Griffel makes a class of every declaration ("border-left-color under the pointer"), each under
 * a key by which a later class takes its place. Keys that every slot has all of or none of are
 * always replaced together: here their classes become one class with one rule for each selector.
 *
 * `calls`: what each `__styles` of one control holds, `[slots, rules]`; `beside`:
 * the slots of controls that may dress the same element (a Field its Label). Both
 * as Griffel compiled them, without anything for text that runs from right to left.
 */
export function joinedStyles(calls, beside = []) {
  const groups = groupsOf([...calls.map(([slots]) => slots), ...beside].flatMap((slots) => Object.values(slots)));
  return calls.map(([slots, rules]) => {
    const blocks = blocksByClass(rules ?? {});
    const made = new Map();
    const joined = Object.entries(slots).flatMap(([slot, classes]) => {
      const kept = groups.flatMap((keys) => {
        if (!(keys[0] in classes)) return [];
        const parts = keys.map((key) => classes[key]).filter((one) => one !== 0);
        const name = parts.length === 0 ? 0 : nameOf(parts);
        if (name !== 0) made.set(name, parts);
        return [[shortKey(keys[0]), name]];
      });
      return kept.length === 0 ? [] : [[slot, Object.fromEntries(kept)]];
    });
    return rules === undefined
      ? [Object.fromEntries(joined)]
      : [Object.fromEntries(joined), { ...rulesOf(made, blocks), ...(rules.k && { k: rules.k }) }];
  });
}

/** Keys by the slots that have them; those that only ever take something away from nothing are left out. */
function groupsOf(slots) {
  const holders = new Map();
  slots.forEach((classes, slot) => {
    for (const key of Object.keys(classes)) holders.set(key, [...(holders.get(key) ?? []), slot]);
  });
  const groups = new Map();
  for (const [key, where] of holders) {
    if (where.every((slot) => slots[slot][key] === 0)) continue;
    const same = where.join();
    groups.set(same, [...(groups.get(same) ?? []), key]);
  }
  // In one order, so that controls that meet take each other's classes away by the same key.
  return [...groups.values()].map((keys) => keys.sort());
}

const shortKeys = new Map();

/** A key is a hash as well; its beginning is enough, lengthened until nobody else has it. */
function shortKey(key) {
  if (!shortKeys.has(key)) {
    const taken = new Set(shortKeys.values());
    let length = 2;
    while (taken.has(key.slice(0, length))) length++;
    shortKeys.set(key, key.slice(0, length));
  }
  return shortKeys.get(key);
}

function nameOf(parts) {
  if (parts.length === 1) return parts[0];
  let hash = 0;
  for (const unit of parts.join()) hash = (Math.imul(hash, 31) + unit.charCodeAt(0)) >>> 0;
  return `f${[...hash.toString(36).padStart(7, "0")].reverse().join("")}`;
}

/** Every "selector{declarations}" of each class, with the bucket, the options and the at-rule around it. */
function blocksByClass(rules) {
  const blocks = new Map();
  for (const [bucket, list] of Object.entries(rules))
    for (const rule of bucket === "k" ? [] : list) {
      const [text, options] = Array.isArray(rule) ? rule : [rule];
      const [, around = null, inside = text] = /^(@[^{]+)\{(.*)\}$/s.exec(text) ?? [];
      for (const [, selector, body] of inside.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
        const name = /\.([fr][0-9a-z]{4,})/.exec(selector)?.[1];
        if (name === undefined || inside.includes("@"))
          throw new Error(`A rule of Griffel's in an unknown shape: ${text}`);
        const block = { bucket, options, around, selector: selector.replaceAll(`.${name}`, "&"), body };
        blocks.set(name, [...(blocks.get(name) ?? []), block]);
      }
    }
  return blocks;
}

function rulesOf(made, blocks) {
  const rules = {};
  const arounds = new Map();
  for (const [name, parts] of made) {
    const bodies = new Map();
    for (const block of parts.flatMap((part) => blocks.get(part) ?? [])) {
      const place = JSON.stringify({ ...block, body: null });
      bodies.set(place, `${bodies.get(place) ?? ""}${block.body}`);
    }
    for (const [place, body] of bodies) {
      const { bucket, options, around, selector } = JSON.parse(place);
      const rule = [`${selector.replaceAll("&", `.${name}`)}{${shorter(body)}}`, options];
      const list = (rules[bucket] ??= []);
      const all = JSON.stringify([bucket, around, options]);
      if (around === null) list.push(rule);
      else if (arounds.has(all)) arounds.get(all)[0] = arounds.get(all)[0].replace(/\}$/, `${rule[0]}}`);
      else {
        arounds.set(all, rule);
        rule[0] = `${around}{${rule[0]}}`;
        list.push(rule);
      }
    }
  }
  return mapValues(rules, (list) => list.map(([text, options]) => (options === undefined ? text : [text, options])));
}

const SIDES = ["top", "right", "bottom", "left"];

/** Four sides that look alike are one declaration. */
function shorter(body) {
  let declared = [...new Set(body.split(";").filter(Boolean))];
  for (const what of ["color", "style", "width"]) {
    const names = SIDES.map((side) => `border-${side}-${what}:`);
    const sides = declared.filter((one) => names.some((name) => one.startsWith(name)));
    const values = new Set(sides.map((one) => one.slice(one.indexOf(":"))));
    if (new Set(sides).size !== 4 || values.size !== 1) continue;
    declared = [...declared.filter((one) => !sides.includes(one)), `border-${what}${[...values][0]}`];
  }
  return `${declared.join(";")};`;
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
