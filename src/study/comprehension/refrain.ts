/** Words that come back far from where they first stood: what happens each time, and what is meant by saying them again? */

import type { StudyMaterial } from '../material.js';
import { isWord, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited } from './run.js';

/** In words; fewer come back by chance. */
const FEWEST = 4;
const MOST = 9;
const FEWEST_BETWEEN = 3;
/** Words of a sentence that is quoted in the answer. */
const LONGEST = 45;

interface Found {
  readonly words: string;
  readonly first: Passage;
  readonly second: Passage;
}

/** One for the longest row of words that stands in two distant paragraphs and nowhere else. */
export function refrainQuestion({ passages, textType, analysis }: StudyMaterial): Candidate[] {
  if (textType === 'news' || /^#/u.test(analysis.article.title)) return [];
  const places = new Map<string, { readonly passage: Passage; readonly shown: string }[]>();
  for (const passage of passages.filter(({ prose }) => prose))
    for (const [row, shown] of rowsIn(passage))
      places.set(row, [...(places.get(row) ?? []), { passage, shown }]);
  const found = [...places.values()].flatMap((at) => {
    const [first, second] = at.map(({ passage }) => passage);
    if (at.length !== 2 || second!.paragraph - first!.paragraph < FEWEST_BETWEEN) return [];
    return [first!, second!].every((one) => one.words <= LONGEST)
      ? [{ words: at[0]!.shown, first: first!, second: second! }]
      : [];
  });
  const [best] = found.sort((one, two) => two.words.split(' ').length - one.words.split(' ').length);
  return best ? [asked(passages, best)] : [];
}

function asked(passages: readonly Passage[], { words, first, second }: Found): Candidate {
  const [early, late] = [first, second].map((one) => [...beforeOf(passages, one), one]);
  return candidate(first, {
    frame: 'refrain',
    kind: 'short-answer',
    prompt: `The words “${words}” stand in ¶${first.paragraph} and again in ¶${second.paragraph}. What are they about each time, and why may the text have said them again?`,
    answer: `First: ${cited(early!)}. Again: ${cited(late!)}. A good answer says what has changed between the two places, or what they have in common.`,
    level: 'analyse',
    lines: 3,
    beside: [second, ...early!, ...late!],
  });
}

/** A short sentence is read with the one before it. */
const beforeOf = (passages: readonly Passage[], { index, paragraph, words }: Passage): Passage[] => {
  const before = passages[index - 1];
  return words < 14 && before?.paragraph === paragraph ? [before] : [];
};

/** Every row of words in which at least two say something: nouns, verbs, adjectives, not names or numbers. */
function rowsIn({ tokens, text, sentence }: Passage): Map<string, string> {
  const rows = new Map<string, string>();
  for (let from = 0; from < tokens.length; from++)
    for (let size = FEWEST; size <= MOST && from + size <= tokens.length; size++) {
      const row = tokens.slice(from, from + size);
      if (!row.every(isWord)) break;
      const telling = row.filter(({ pos, lower }) => /^(?:NOUN|VERB|ADJ)$/u.test(pos) && lower.length > 2);
      const isPlain = row.every(({ pos }) => pos !== 'PROPN' && pos !== 'NUM');
      const closes = /^(?:NOUN|VERB|ADJ|PRON|ADV)$/u.test(row.at(-1)!.pos);
      const says =
        telling.some(({ pos }) => pos === 'VERB') || telling.filter(({ pos }) => pos === 'NOUN').length > 1;
      if (telling.length >= 2 && says && isPlain && closes)
        rows.set(
          row.map(({ pos, lemma, lower }) => (pos === 'VERB' || pos === 'NOUN' ? lemma : lower)).join(' '),
          text.slice(row[0]!.start - sentence.start, row.at(-1)!.end - sentence.start).toLowerCase(),
        );
    }
  return rows;
}
