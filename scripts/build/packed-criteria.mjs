/**
 * webpack loader for src/outlines/so-noi-vu-2025/criteria.ts: the pane opens with its criteria column by column, every text of a kind in one string, which gzip packs 1.2 KB smaller than records of
 * them. The criteria themselves are worked out here, once (`?records` asks for them as they are written).
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

/** Columns of criteria whose bases and examples were left out. Texts are parted by "^", those of one criterion by "~"; what only a few kinds of criteria differ in is a table, with the place of each in it. */
export function packCriteria(criteria) {
  const kinds = [];
  const kindOf = (rest) => {
    const kind = JSON.stringify(rest);
    if (!kinds.includes(kind)) kinds.push(kind);
    return String.fromCharCode(FIRST + kinds.indexOf(kind));
  };
  const rows = criteria.map(({ id, text, evidence, figures, specifics, basis, example, ...rest }) => {
    if (basis.length > 0 || example !== "") throw new Error(`${id}: its basis and example are fetched later.`);
    const of = figures.map(({ name, unit }) => `${name}=${unit}`);
    return [id, text, evidence.join("~"), of.join("~"), specifics.join("~"), kindOf(rest)];
  });
  const columns = [0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column]).join("^"));
  const packed = [...columns, rows.map((row) => row[5]).join(""), kinds.map((kind) => JSON.parse(kind))];
  if (JSON.stringify(unpackCriteria(packed)) !== JSON.stringify(criteria.map(inOrder)))
    throw new Error("A text of a criterion holds one of the signs that part them: ^ ~ =");
  return packed;
}

const FIRST = 65;

function inOrder({ id, text, evidence, figures, specifics, basis, example, ...rest }) {
  return { id, text, evidence, figures, specifics, basis, example, ...rest };
}

/** The way back; stands in the pane as it is written here. */
export function unpackCriteria([ids, texts, evidence, figures, specifics, kindOf, kinds]) {
  const parts = (text) => (text ? text.split("~") : []);
  const [allTexts, allEvidence, allFigures, allSpecifics] = [texts, evidence, figures, specifics].map((column) =>
    column.split("^"),
  );
  return ids.split("^").map((id, at) => ({
    id,
    text: allTexts[at],
    evidence: parts(allEvidence[at]),
    figures: parts(allFigures[at]).map((figure) => {
      const [name, unit] = figure.split("=");
      return { name, unit };
    }),
    specifics: parts(allSpecifics[at]),
    basis: [],
    example: "",
    ...kinds[kindOf.charCodeAt(at) - 65],
  }));
}
