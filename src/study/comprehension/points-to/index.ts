/** What do these words stand for? `The first`, `more than that`, `that is why`: what each points to stands in the sentence before. */

import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { inQuotes } from '../neighbours.js';
import { amount } from './amount.js';
import { ordinal } from './ordinal.js';
import { type Pair, type Pointing, shownWith, wordsOf } from './pointing.js';
import { wholeSentence } from './whole.js';

const MOST = 3;
const FEWEST = 2;
const LETTERS = 'abc';

/** The best words of different paragraphs, and the best without one of those, if that is asked elsewhere; in a text with few, one that asks for thought. */
export function pointsToQuestions(material: StudyMaterial): Candidate[] {
  const all = pointingsIn(material);
  const best = bestOf(all);
  const more = best.map((left) => bestOf(all.filter((one) => one !== left)));
  const several = [best, ...more].filter(({ length }) => length >= FEWEST);
  return several.length > 0
    ? several.map(question)
    : best.filter(({ worth }) => worth >= WORTH_ALONE).map(oneQuestion);
}

/** What it takes for a question of its own: more than the subject of the sentence before. */
const WORTH_ALONE = 0.5;

function oneQuestion(one: Pointing): Candidate {
  return candidate(one.passage, {
    frame: 'points-to',
    kind: 'short-answer',
    prompt: `What does “${wordsOf(one)}” stand for in ${inQuotes(shownWith(one))} (¶${one.passage.paragraph})? Answer with words of the text.`,
    answer: `${one.stands} (¶${one.told.paragraph})`,
    level: 'understand',
    ...restOf([one]),
  });
}

function question(kept: readonly Pointing[]): Candidate {
  return candidate(kept[0]!.passage, {
    frame: 'points-to',
    kind: 'matching',
    prompt: 'What does each of these words stand for where it is printed? Answer with words of the text.',
    choices: kept.map(
      (one) => `“${wordsOf(one)}” in ${inQuotes(shownWith(one))} (¶${one.passage.paragraph})`,
    ),
    answer: kept.map((one, i) => `${LETTERS[i]}) ${one.stands} (¶${one.told.paragraph})`).join('; '),
    level: 'understand',
    lines: kept.length,
    worth: (kept.length - FEWEST) * 0.3,
    ...restOf(kept),
  });
}

/** The words that no other question may print, and the sentences that the answer needs. */
const restOf = (kept: readonly Pointing[]): Pick<Candidate, 'hidden'> & { readonly beside: Passage[] } => ({
  hidden: kept.map(({ words }) => words).filter((words) => words.includes(' ')),
  beside: [...new Set(kept.flatMap((one) => [one.told, one.passage]))].filter(
    (one) => one !== kept[0]!.passage,
  ),
});

/** All of a text, at most one of a sentence. */
export const pointingsIn = (material: StudyMaterial): Pointing[] =>
  pairsOf(material).flatMap((pair) => {
    for (const find of FINDERS) {
      const found = find(pair, material);
      if (found) return [found];
    }
    return [];
  });

/** Those that stand for the fewest words first. */
const FINDERS: readonly ((pair: Pair, material: StudyMaterial) => Pointing | undefined)[] = [
  ordinal,
  amount,
  wholeSentence,
];

/** Each sentence with the one before it. */
const pairsOf = ({ passages }: StudyMaterial): Pair[] =>
  passages.flatMap((passage) => {
    const before = passages[passage.index - 1];
    if (!before?.prose || !passage.prose) return [];
    const isNear = before.paragraph === passage.paragraph;
    return [{ passage, before, isNear, isAlike: isNear && before.quoted === passage.quoted }];
  });

/** The best of different paragraphs, rather of different kinds, in text order. */
function bestOf(all: readonly Pointing[]): Pointing[] {
  const kept: Pointing[] = [];
  while (kept.length < MOST) {
    const free = all.filter(({ passage, told }) =>
      kept.every((one) => one.passage.paragraph !== passage.paragraph && one.told !== told),
    );
    const worth = (one: Pointing): number =>
      one.worth - 0.4 * kept.filter((other) => lowered(other) === lowered(one)).length;
    const [best] = [...free].sort((one, two) => worth(two) - worth(one));
    if (!best) break;
    kept.push(best);
  }
  return kept.sort((one, two) => one.passage.index - two.passage.index);
}

const lowered = (one: Pointing): string => wordsOf(one).toLowerCase();
