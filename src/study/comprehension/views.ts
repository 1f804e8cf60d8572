/** `Some think that ... Others answer that ...`: views that a paragraph sets beside each other, nobody named. */

import { passesOn } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited } from './run.js';

const SOME =
  /^(?:Some|Many|Most|A few|Several|One (?:group|side|camp|school)|Supporters|Defenders|Optimists)\b/u;
const OTHERS =
  /^(?:But |Yet |Still )?(?:[Oo]thers|[Cc]ritics|[Oo]pponents|[Ss]ceptics|[Ss]keptics|[Tt]he other (?:group|side|camp|school)|[Pp]essimists)\b/u;

/** Words that an answer quotes. */
const MOST_WORDS = 120;

/** One for each paragraph in which some hold one thing and others another. */
export const viewsQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  [...byParagraph(passages).values()].flatMap((own) => {
    const held = own.filter((one) => isHeld(one));
    const words = held.reduce((sum, one) => sum + one.words, 0);
    const differ = held.some(({ text }) => SOME.test(text)) && held.some(({ text }) => OTHERS.test(text));
    const [first, ...others] = held;
    if (!first || !differ || words > MOST_WORDS) return [];
    return [
      candidate(first, {
        frame: 'views',
        kind: 'short-answer',
        prompt: `¶${first.paragraph} sets ${NUMBERS[held.length] ?? 'several'} views beside each other. For each, write down who holds it and the words that say what is held.`,
        answer: `${held.map((one, i) => `${i + 1}. ${cited([one])}`).join('; ')}.`,
        level: 'analyse',
        lines: 4,
        beside: others,
      }),
    ];
  });

const NUMBERS: readonly (string | undefined)[] = [undefined, undefined, 'two', 'three', 'four'];

/** Somebody unnamed thinks, says or points to something. */
const isHeld = ({ prose, quoted, text, tokens, words }: Passage): boolean =>
  prose &&
  !quoted &&
  words >= 7 &&
  (SOME.test(text) || OTHERS.test(text)) &&
  tokens.slice(0, 8).some(({ lower, lemma }) => passesOn(lower) || HOLDS.test(lemma));

const HOLDS =
  /^(?:think|believe|hold|point|answer|see|fear|hope|doubt|argue|suspect|prefer|want|blame|favour|favor|oppose)$/u;
