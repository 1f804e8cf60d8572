/** Historians or scientists who read one thing differently: what does each rest on, and who explains more? */

import { cite, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import type { Said, Voice } from '../voices.js';

export const scholarsDiffer: Frame = {
  name: 'scholars-differ',
  most: 1,
  worth: { history: 3.2, explainer: 3.1, other: 3, news: 2.6, opinion: 2.6 },
  find: (scene) => {
    const views = viewsIn(scene);
    return views.length >= 2 && differ(scene, views) ? [asked(views)] : [];
  },
};

const SCHOLAR =
  /\b(?:historians?|professor|scholar|archaeologist|economist|sociologist|anthropologist|linguist|geologist|biologist|ecologist|scientist|researcher|academic|volcanologist|hydrologist|physicist|chemist|astronomer|phonetician|engineer|lecturer)\b/iu;

interface View {
  readonly voice: Voice;
  readonly words: readonly Said[];
}

const MOST = 3;

/** The scholars with what is told of their views, two of each at the most. */
const viewsIn = ({ voices, passages }: Scene): View[] =>
  voices
    .filter(({ name, role = '' }) => SCHOLAR.test(role) || passages.some(({ text }) => isTitled(text, name)))
    .map((voice) => ({ voice, words: viewOf(voice) }))
    .filter(({ words }) => words.length > 0)
    .slice(0, MOST);

const isTitled = (text: string, name: string): boolean =>
  text.includes(`Professor ${name}`) || text.includes(`Dr ${name}`) || text.includes(`Dr. ${name}`);

const viewOf = ({ words }: Voice): Said[] =>
  words.filter(({ slot }) => slot.words >= 7 && !/\?$/u.test(slot.extract.text)).slice(0, 2);

const CHALLENGE =
  /\b(?:challenged?|disagree[sd]?|disputed?|dispute[sd]|replied|mistaken|looking in the wrong place|in (?:his|her|their) reading|a different (?:reading|view|explanation)|not (?:convinced|persuaded)|sceptical|skeptical|rejects?|rejected|doubts?|argue about|no longer share a conclusion|not everyone (?:agrees|is convinced|hears)|less patience with|(?:his|her|their) objection is)\b/u;

/** The text says that they part. */
const differ = ({ byParagraph }: Scene, views: readonly View[]): boolean => {
  const places = views.map(({ words }) => words[0]!.slot.extract.paragraph);
  const all = Array.from(
    { length: Math.max(...places) - Math.min(...places) + 1 },
    (_, i) => Math.min(...places) + i,
  );
  return (
    new Set(places).size >= 2 &&
    all.length <= 6 &&
    all.some((paragraph) => byParagraph.get(paragraph)?.some(({ lower }) => CHALLENGE.test(lower)))
  );
};

function asked(views: readonly View[]) {
  const names = views.map(({ voice }) => voice.name);
  const told = views.map(
    ({ voice, words }) => `${voice.called}: ${words.map(({ slot }) => cite(slot)).join('; ')}`,
  );
  const where = [
    ...new Set(views.flatMap(({ words }) => words.map(({ slot }) => `¶${slot.extract.paragraph}`))),
  ];
  return {
    prompt: `${listed(names)} read the same events differently (${listed(where)}). What does each of them rest on? Whose reading explains most of what the text tells, and what does it leave unexplained? Could two of them be right?`,
    lookFor: `The readings: ${told.join('. ')}. Students pair each reading with the evidence named in its paragraph and test it on a fact told elsewhere in the text; a reading is stronger if it needs less to be explained away. Also good: readings that answer different questions and so do not exclude each other.`,
    level: 'evaluate' as const,
    sure: 0.95,
    theme: 'whole',
    evidence: views.flatMap(({ words }) => words.map(({ slot }) => slot.extract)),
    sentences: views.flatMap(({ words }) => words.flatMap(({ sentences }) => sentences)),
    names,
  };
}
