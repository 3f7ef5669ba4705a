import { isDeepStrictEqual } from "node:util";

/**
 * webpack loader for src/outlines/so-noi-vu-2025/criteria.ts: the pane opens with its criteria column
 * by column, every text of a kind in one string, which gzip packs 1.2 KB smaller than records of them.
 * The criteria themselves are worked out here, once (`?records` asks for them as they are written).
 */
export default async function packedCriteria(source) {
  if (this._module.layer !== null || this.resourceQuery === "?records") return source;
  const { sectionCriteria, wholeReport } = await this.importModule(`${this.resourcePath}?records`);
  const sections = Object.entries(sectionCriteria);
  const packed = packCriteria(
    [...sections.map(([, criteria]) => criteria), ...wholeReport.map(({ criteria }) => criteria)].flat(),
  );
  let at = 0;
  const next = ({ length }) => `all.slice(${at}, ${(at += length)})`;
  return [
    `const all = (${unpackCriteria})(${JSON.stringify(packed)});`,
    `export const sectionCriteria = {${sections.map(([id, criteria]) => `${JSON.stringify(id)}: ${next(criteria)}`).join(", ")}};`,
    `export const wholeReport = [${wholeReport.map(({ criteria, ...group }) => `{ ...${JSON.stringify(group)}, criteria: ${next(criteria)} }`).join(", ")}];`,
  ].join("\n");
}

/**
 * Columns of criteria whose bases and examples were left out. Texts are parted by "^", those of one
 * criterion by "~". Ids that count up are a beginning and how far ("I.1=6"); what is one of few things
 * is a letter a criterion, for the place in a table; what hardly any has is listed with its place.
 */
export function packCriteria(criteria) {
  const column = (texts) => texts.join("^");
  const tables = [new Map(), new Map(), new Map()];
  const letter = (table, value) => {
    const key = JSON.stringify(value);
    if (!table.has(key)) table.set(key, table.size);
    return String.fromCharCode(97 + table.get(key));
  };
  const rare = [];
  const letters = ["", "", ""];
  criteria.forEach((criterion, at) => {
    if (criterion.basis.length > 0 || criterion.example !== "")
      throw new Error(`${criterion.id}: its basis and example are fetched later.`);
    const { appliesTo, pillar, required } = criterion;
    [appliesTo, pillar, required].forEach((value, which) => (letters[which] += letter(tables[which], value)));
    const rest = Object.entries(criterion).filter(([name]) => !everybodys.has(name));
    if (rest.length > 0) rare.push([at, Object.fromEntries(rest)]);
  });
  const packed = [
    column(runsOf(criteria.map(({ id }) => id))),
    column(criteria.map(({ text }) => text)),
    column(criteria.map(({ evidence }) => evidence.join("~"))),
    column(criteria.map(({ figures }) => figures.map(({ name, unit }) => `${name}=${unit}`).join("~"))),
    column(criteria.map(({ specifics }) => specifics.join("~"))),
    letters,
    tables.map((table) => [...table.keys()].map((key) => JSON.parse(key))),
    rare,
  ];
  if (!isDeepStrictEqual(unpackCriteria(packed), criteria))
    throw new Error(
      "A text of a criterion holds one of the signs that part them (^ ~ =), or its id does not count up.",
    );
  return packed;
}

const everybodys = new Set("id text evidence figures specifics appliesTo pillar required basis example".split(" "));

function runsOf(ids) {
  const runs = new Map();
  for (const id of ids) {
    const beginning = id.slice(0, id.lastIndexOf("-"));
    runs.set(beginning, (runs.get(beginning) ?? 0) + 1);
  }
  return [...runs].map(([beginning, count]) => `${beginning}=${count}`);
}

/** The way back; stands in the pane as it is written here. */
export function unpackCriteria([runs, texts, evidence, figures, specifics, letters, tables, rare]) {
  const parts = (text) => (text ? text.split("~") : []);
  const ids = runs.split("^").flatMap((run) => {
    const [beginning, count] = run.split("=");
    return Array.from({ length: count }, (_, at) => `${beginning}-${at + 1}`);
  });
  const columns = [texts, evidence, figures, specifics].map((column) => column.split("^"));
  const criteria = ids.map((id, at) => {
    const [text, ...lists] = columns.map((column) => column[at]);
    const [evidence, figures, specifics] = lists.map(parts);
    const [appliesTo, pillar, required] = tables.map((table, which) => table[letters[which].charCodeAt(at) - 97]);
    return {
      id,
      text,
      evidence,
      figures: figures.map((figure) => {
        const [name, unit] = figure.split("=");
        return { name, unit };
      }),
      specifics,
      appliesTo,
      pillar,
      required,
      basis: [],
      example: "",
    };
  });
  for (const [at, rest] of rare) Object.assign(criteria[at], rest);
  return criteria;
}
