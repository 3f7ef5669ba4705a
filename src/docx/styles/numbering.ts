import { isOn } from "./formatting";
import { formatNumber } from "./number-format";
import { readXml, type Attributes } from "../xml/xml";
import type { Zip } from "../package/zip";

/** Counts the automatic numbers of one document, paragraph by paragraph, in order. */
export interface ListCounter {
  /**
   * The number as shown; "" for a bullet or a level without a number; null
   * when `list` is no list. Call once a list paragraph.
   */
  next(list: string | undefined, level: number | undefined, style: string | undefined): string | null;
}

interface Level {
  start: number;
  format: string;
  /** "%1.%2." */
  text: string;
  legal: boolean;
  /** 1-based level after which it starts again; 0 never; undefined: after any higher one. */
  restart: number | undefined;
  style: string | undefined;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** Style whose list this one borrows (w:numStyleLink). */
  link: string | undefined;
  /** Style that carries this list (w:styleLink). */
  provides: string | undefined;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

interface Lists {
  readonly lists: Map<string, List>;
  readonly abstracts: Map<string, AbstractList>;
}

/**
 * Reads numbering.xml and starts counting. Lists that share an abstract definition share their counters, as in Word.
 */
export function createListCounter(zip: Zip, part: string | null): ListCounter {
  const { lists, abstracts } =
    part === null
      ? { lists: new Map<string, List>(), abstracts: new Map<string, AbstractList>() }
      : readLists(zip, part);
  const counters = new Map<AbstractList, (number | undefined)[]>();
  const started = new Set<string>();
  const follow = linkFollower(abstracts);
  return {
    next(id, given, style) {
      const list = id === undefined || id === "0" ? undefined : lists.get(id);
      const abstract = list && follow(list.abstract);
      if (list === undefined || abstract === undefined) return null;
      const level = Math.min(LEVELS - 1, Math.max(0, given ?? levelOfStyle(abstract, style)));
      const levelAt = (at: number) => list.levels.get(at) ?? abstract.levels.get(at) ?? plain;
      const counts = counters.get(abstract) ?? [];
      counters.set(abstract, counts);
      const override = list.starts.get(level);
      const first = override !== undefined && !started.has(`${id} ${level}`);
      started.add(`${id} ${level}`);
      // A level that was passed over counts as begun: after "I." and "a)" the next of the level between is its second.
      for (let higher = 0; higher < level; higher++) counts[higher] ??= levelAt(higher).start;
      counts[level] = first ? override : counts[level] === undefined ? levelAt(level).start : counts[level] + 1;
      for (let deeper = level + 1; deeper < LEVELS; deeper++) {
        const { restart } = levelAt(deeper);
        if (restart === undefined || (restart > 0 && level < restart)) counts[deeper] = undefined;
      }
      return label(levelAt, level, counts);
    },
  };
}

/** Levels of a list, and what Word's own dialog lets one type around its number (31 signs), with room to spare. */
const LEVELS = 9;
const LONGEST_TEXT = 64;

function label(levelAt: (level: number) => Level, level: number, counts: readonly (number | undefined)[]): string {
  const own = levelAt(level);
  if (own.format === "bullet") return "";
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const { format, start } = levelAt(at);
    return formatNumber(counts[at] ?? start, own.legal && format !== "decimalZero" ? "decimal" : format);
  });
}

const plain: Level = { start: 1, format: "decimal", text: "", legal: false, restart: undefined, style: undefined };

function levelOfStyle(abstract: AbstractList, style: string | undefined): number {
  for (const [at, level] of abstract.levels) if (style !== undefined && level.style === style) return at;
  return 0;
}

/** From the id of an abstract list to the one whose levels count. */
function linkFollower(abstracts: ReadonlyMap<string, AbstractList>): (id: string) => AbstractList | undefined {
  const providers = new Map<string, AbstractList>();
  for (const each of abstracts.values())
    if (each.provides !== undefined && !providers.has(each.provides)) providers.set(each.provides, each);
  return (id) => {
    const abstract = abstracts.get(id);
    return abstract?.link === undefined ? abstract : (providers.get(abstract.link) ?? abstract);
  };
}

function readLists(zip: Zip, part: string): Lists {
  const lists = new Map<string, List>();
  const abstracts = new Map<string, AbstractList>();
  let abstract: AbstractList | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let at = 0;
  readXml(zip, part, {
    open(name, attribute) {
      switch (name) {
        case "w:abstractNum":
          abstract = { levels: new Map(), link: undefined, provides: undefined };
          abstracts.set(attribute("abstractNumId") ?? "", abstract);
          break;
        case "w:num":
          list = { abstract: "", starts: new Map(), levels: new Map() };
          lists.set(attribute("numId") ?? "", list);
          break;
        case "w:abstractNumId":
          if (list !== null) list.abstract = attribute("val") ?? "";
          break;
        case "w:numStyleLink":
          if (abstract !== null) abstract.link = attribute("val") ?? undefined;
          break;
        case "w:styleLink":
          if (abstract !== null) abstract.provides = attribute("val") ?? undefined;
          break;
        case "w:lvlOverride":
          at = Number(attribute("ilvl"));
          break;
        case "w:startOverride":
          list?.starts.set(at, Number(attribute("val")));
          break;
        case "w:lvl":
          // A level without w:start counts from 0 (ISO 29500-1, 17.9.25).
          level = { ...plain, start: 0 };
          at = Number(attribute("ilvl"));
          if (at >= 0 && at < LEVELS) (list ?? abstract)?.levels.set(at, level);
          break;
        default:
          if (level !== null) takeLevelProperty(level, name, attribute);
      }
    },
    close(name) {
      if (name === "w:abstractNum") abstract = null;
      else if (name === "w:num") list = null;
      else if (name === "w:lvl") level = null;
    },
  });
  return { lists, abstracts };
}

function takeLevelProperty(level: Level, name: string, attribute: Attributes): void {
  const value = attribute("val");
  switch (name) {
    case "w:start":
      level.start = Number(value);
      break;
    case "w:numFmt":
      level.format = value ?? "decimal";
      break;
    case "w:lvlText":
      level.text = (value ?? "").slice(0, LONGEST_TEXT);
      break;
    case "w:isLgl":
      level.legal = isOn(attribute);
      break;
    case "w:lvlRestart":
      level.restart = Number(value);
      break;
    case "w:pStyle":
      level.style = value ?? undefined;
      break;
  }
}
