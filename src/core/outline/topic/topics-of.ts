import { fillerWords } from "../../vietnamese/abbreviations";
import { fold, wordsOf } from "../../vietnamese/fold";
import type { Outline, Pillar, Section, SectionId } from "../outline";
import type { Subject, Topic, Within } from "./topic";

/**
 * The topics that the sections of an outline are about; parts that group others have none. A
 * section on one or two pillars of the Law draws on those criteria alone, of the place that
 * its title, a part above it or the head of the outline names: "Công khai" below "Ở cơ quan".
 */
export function topicsOf(
  outline: Pick<Outline, "opening" | "sections">,
  subject: Subject,
): ReadonlyMap<SectionId, Topic> {
  const parents = new Set(outline.sections.map(({ parent }) => parent));
  const head = outline.opening.filter(({ role }) => role === "title" || role === "subject").map(({ text }) => text);
  const found = outline.sections.flatMap((section): [SectionId, Topic][] => {
    if (parents.has(section.id)) return [];
    const topic = topicIn(section, titlesAbove(section, outline.sections), head.join(" "), subject);
    return topic === null ? [] : [[section.id, topic]];
  });
  return new Map(partedFromWithin(found, outline.sections));
}

/**
 * Where one section is about a place and another about what lies within
 * it, each is asked for its own: "Cấp xã" and "Cấp thôn".
 */
function partedFromWithin(
  found: readonly [SectionId, Topic][],
  sections: readonly Section[],
): readonly [SectionId, Topic][] {
  const sides = new Map(
    found.flatMap(([id, { within }]): [SectionId, Side][] => {
      const section = sections.find((each) => each.id === id)!;
      if (within === undefined || typeof section.topic === "string") return [];
      const titles = [section.title, ...titlesAbove(section, sections)];
      const side = titles.map((title) => sideOf(title, within)).find((one) => one !== null);
      return side ? [[id, side]] : [];
    }),
  );
  if (new Set(sides.values()).size < 2) return found;
  return found.map(([id, topic]) => {
    const side = sides.get(id);
    const own = topic.criteria.filter((one) => topic.within?.criteria.includes(one.id) === (side === "within"));
    return [id, side === undefined || own.length === 0 ? topic : { ...topic, criteria: own }];
  });
}

type Side = "within" | "whole";

/**
 * Null for a title that names neither, or both ("Ở xã và các thôn"), or
 * one thing that is done within: "Hoạt động tự quản ở khu dân cư".
 */
function sideOf(title: string, { named, whole, grammar }: Within): Side | null {
  // Where a village lies is not what is asked about.
  const words = spoken(title).replace(/(?<= (?:địa bàn|thuộc|của))(?: các)? (?:xã|phường|đặc khu)(?= )/gu, "");
  const rest = named.reduce((left, phrase) => left.replaceAll(spoken(phrase), " "), words);
  if (whole.some((phrase) => says(words, phrase))) return rest === words ? "whole" : null;
  return rest !== words && wordsOf(rest).every((word) => fillerWords.has(word) || says(spoken(grammar), word))
    ? "within"
    : null;
}

/**
 * The topic a section is about by itself: the one chosen for it, else by its
 * title the first that fits, in the subject's order; null when none does.
 */
export function topicOf(section: Pick<Section, "title" | "topic">, topics: readonly Topic[]): Topic | null {
  if (section.topic === null) return null;
  const chosen = topics.find(({ id }) => id === section.topic);
  if (chosen !== undefined) return chosen;
  const title = spoken(section.title);
  return (
    topics.find(
      ({ about, unless = [] }) =>
        about.some((phrases) => phrases.every((phrase) => says(title, phrase))) &&
        !unless.some((phrase) => says(title, phrase)),
    ) ?? null
  );
}

function topicIn(section: Section, above: readonly string[], head: string, subject: Subject): Topic | null {
  const own = topicOf(section, subject.topics);
  if (typeof section.topic === "string" || section.topic === null) return own;
  if (own !== null && own.place === undefined) return own;
  if (above.some((title) => subject.apart.some((phrase) => says(spoken(title), phrase)))) return null;
  const pillars = pillarsIn(section.title, subject);
  if (pillars.length === 0 || pillars.length > MOST_PILLARS) return own;
  const place = own ?? placeIn([section.title, ...above, head], subject);
  if (place === null) return null;
  return { ...place, criteria: place.criteria.filter(({ pillar }) => pillar !== null && pillars.includes(pillar)) };
}

/** A title that names more is about all of a place: "công khai, bàn, quyết định, kiểm tra, giám sát". */
const MOST_PILLARS = 2;

function pillarsIn(title: string, { pillars }: Subject): readonly Pillar[] {
  const words = spoken(title);
  return (Object.keys(pillars) as Pillar[]).filter((pillar) => pillars[pillar].some((phrase) => says(words, phrase)));
}

/** The place that the nearest of the titles names, else the first: the law begins with it. */
function placeIn(titles: readonly string[], { topics }: Subject): Topic | null {
  const places = topics.filter(({ place }) => place !== undefined);
  for (const title of titles) {
    // What bears the people's name is not the people.
    const words = spoken(title).replace(/(?<=thanh tra|công an|ủy ban|hội đồng|quân đội) nhân dân/gu, "");
    const named = places.find(({ place }) => place?.some((phrase) => says(words, phrase)));
    if (named !== undefined) return named;
  }
  return places[0] ?? null;
}

function titlesAbove({ parent }: Section, sections: readonly Section[]): readonly string[] {
  const part = sections.find(({ id }) => id === parent);
  return part === undefined ? [] : [part.title, ...titlesAbove(part, sections)];
}

/** Words only, so that "thôn" is not found in "thông tin", nor a comma missed. */
function spoken(text: string): string {
  return ` ${wordsOf(fold(text)).join(" ")} `;
}

function says(words: string, phrase: string): boolean {
  return words.includes(spoken(phrase));
}
