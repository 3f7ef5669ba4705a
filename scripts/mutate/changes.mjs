/**
 * What is changed: one-line changes of numbers, comparisons and conditions, drawn by a seed, and the slips of
 * spots.mjs. A change is {file, at, what, changed}: the line, counted from 1, what is done to it and what it becomes.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { spots } from "./spots.mjs";

/** Every change of the files in some folders, or of some files. */
export function changesIn(paths) {
  return paths.flatMap((path) => filesOf(path).flatMap(changesOf));
}

/** The slips that stand on top of what is drawn. */
export function slips() {
  return spots.map(([file, from, to, what]) => {
    const text = readFileSync(file, "utf8");
    const place = text.indexOf(from);
    if (place < 0) throw new Error(`${file} no longer holds "${from}"`);
    const at = text.slice(0, place).split("\n").length;
    return { file, at, what, changed: to, source: text.slice(0, place) + to + text.slice(place + from.length) };
  });
}

/**
 * At most so many, drawn by the seed, in the order they were drawn: a run that is stopped
 * early has judged a fair part of them. The same ones as long as their lines stand.
 */
export function drawn(all, most, seed) {
  const lot = (change) =>
    createHash("sha1")
      .update(`${seed} ${nameOf(change)}`)
      .digest("hex");
  return all
    .map((change) => [lot(change), change])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, most)
    .map(([, change]) => change);
}

/** Tells one change from the others, wherever its line has gone. */
export function nameOf({ file, what, changed }) {
  return `${file} ${what} ${changed}`;
}

/** The whole file with the change in it. */
export function changedSource({ file, at, changed, source }) {
  if (source !== undefined) return source;
  const lines = readFileSync(file, "utf8").split("\n");
  lines[at - 1] = changed;
  return lines.join("\n");
}

/** `src/core/frame/title.ts` -> src/core/frame. */
export function roomOf({ file }) {
  return /^src\/(?:core|pane)\/[^/]+|^src\/[^/]+/.exec(file)[0];
}

function filesOf(path) {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ts$/.test(name) && !name.endsWith("heading-words.ts"))
    .sort()
    .map((name) => relative(process.cwd(), join(path, name)));
}

function changesOf(file) {
  const text = readFileSync(file, "utf8");
  const fractions = new Set([...text.matchAll(/^const ([A-Z_]+) = -?\d*\.\d+;/gm)].map(([, name]) => name));
  return text.split("\n").flatMap((line, index) => {
    if (/^\s*(?:\*|\/\/|\/\*|import |export interface|export type|interface |type |readonly )/.test(line)) return [];
    return changesOfLine(line, fractions).map(([what, changed]) => ({ file, at: index + 1, what, changed }));
  });
}

/**
 * Each is small enough to be a slip, large enough to matter. `fractions`:
 * names of thresholds that no likeness ever equals to the last digit.
 */
function changesOfLine(line, fractions) {
  const code = line.replace(/\/\/.*$/, "");
  if (/^\s*\/?[\^(].*\/[a-z]*[,;]?$/.test(code)) return [];
  const changes = [];
  const add = (pattern, replace) => {
    for (const match of code.matchAll(pattern)) {
      const [before, after] = [code.slice(0, match.index), code.slice(match.index + match[0].length)];
      const instead = replace(match[0]);
      if (isSame(before, match[0], instead, after, fractions)) continue;
      const rest = line.slice(match.index + match[0].length);
      changes.push([`${match[0].trim()} -> ${instead.trim()}`, before + instead + rest]);
    }
  };
  // A weight, a threshold, a length: half as much again, and half.
  if (/[:=]\s*-?\d+(?:\.\d+)?\s*[,;]/.test(code) && !/\[\s*-?\d/.test(code)) {
    const number = /(?<=[:=]\s*)-?\d+(?:\.\d+)?(?=\s*[,;])/g;
    add(number, (written) => times(written, 1.5));
    add(number, (written) => times(written, 0.5));
  }
  add(/ >= /g, () => " > ");
  add(/ <= /g, () => " < ");
  add(/ > /g, () => " >= ");
  add(/(?<=\w) < (?=\w)/g, () => " <= ");
  add(/ === /g, () => " !== ");
  add(/ !== /g, () => " === ");
  add(/ && /g, () => " || ");
  add(/ \|\| /g, () => " && ");
  return changes;
}

/** True for a change that nobody could ever notice. */
function isSame(before, sign, instead, after, fractions) {
  // A loop over all of a list that looks at one place more, before it or behind it, finds nothing there.
  if (/^\s*for \(let \w+ = 0; \w+ < [\w.]+\.length;/.test(before + sign + after) && /^(?:-1| <= )$/.test(instead))
    return true;
  const [, limit] = /^\s*(?:weights\.)?(\w+)/.exec(after) ?? [];
  return /^ [<>]=? $/.test(sign) && (fractions.has(limit) || (before + after).includes(`weights.${limit}`));
}

/** A whole number stays one. */
function times(written, factor) {
  const number = Number(written);
  if (number === 0) return factor > 1 ? "1" : "-1";
  if (written.includes(".")) return String(number * factor);
  const size = Math.abs(number) * factor;
  return String(Math.sign(number) * (factor > 1 ? Math.ceil(size) : Math.floor(size)));
}
