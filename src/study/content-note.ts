/** Whether a text is violent or painful, told from its own words, and where. */

import type { Token } from '../language/analysis.js';
import { is, isPersonNoun, singularsOf } from '../lexicon/index.js';
import type { StudyMaterial } from './material.js';

/** From judgement: in fewer sentences than this it is a mention, not a subject. */
const FEWEST_SENTENCES = 3;

/** A note to print on the cover; nothing where the text does not call for one. */
export function noteContent({ analysis }: Pick<StudyMaterial, 'analysis'>): string | undefined {
  const peopled = analysis.sentences
    .map(({ paragraph, firstToken, endToken }) => ({
      paragraph,
      tokens: analysis.tokens.slice(firstToken, endToken),
    }))
    .filter(({ tokens }) => befalls(tokens));
  const found = KINDS.map(({ mark, name }) => {
    const speaks = peopled.filter(({ tokens }) =>
      tokens.some(({ lemma, lower }) => is(lemma, mark) || is(lower, mark)),
    );
    return { name, paragraphs: speaks.map(({ paragraph }) => paragraph) };
  }).filter(({ paragraphs }) => paragraphs.length >= FEWEST_SENTENCES);
  if (found.length === 0) return undefined;
  const places = whereOf(new Set(found.flatMap(({ paragraphs }) => paragraphs)));
  const what = inWords(found.map(({ name }) => name));
  return `This text speaks of ${what} (${places}). You may stop reading and talk to your teacher at any point.`;
}

/** Whether there is somebody in the sentence whom it befalls: yeast and stars die too. */
const befalls = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, lower }, i) => {
    if (pos === 'PROPN') return i > 0;
    return pos === 'NOUN' && singularsOf(lower).some((noun) => isPersonNoun(noun) || is(noun, 'body'));
  });

const KINDS = [
  { mark: 'violence', name: 'violence' },
  { mark: 'death', name: 'death' },
  { mark: 'illness', name: 'serious illness' },
  { mark: 'abuse', name: 'slavery or abuse' },
  { mark: 'self-harm', name: 'suicide or self-harm' },
  { mark: 'hatred', name: 'hatred of groups of people' },
] as const;

const inWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Up to five paragraphs by number; more are only said to be many. */
function whereOf(paragraphs: ReadonlySet<number>): string {
  const shown = [...paragraphs]
    .sort((one, two) => one - two)
    .slice(0, 5)
    .map((number) => `¶${number}`)
    .join(', ');
  return paragraphs.size > 5 ? `${shown} and others` : shown;
}
