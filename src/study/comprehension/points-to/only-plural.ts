/** The one plural of a sentence, where nothing else in it could be meant by `they`. */

import { phraseAt } from '../../../grammar/lookup.js';
import type { Phrase } from '../../../grammar/reading.js';
import { isBody, isSpeakerNoun, isText, voiceOf } from '../../../grammar/voices.js';
import type { Token } from '../../../language/analysis.js';
import { is } from '../../../lexicon/index.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { isPlural } from './plurals.js';
import { readingOf } from './pointing.js';

interface Noun {
  readonly text: string;
  readonly isPerson: boolean;
}

export function onlyPlural(passage: Passage, { map }: StudyMaterial): Noun | undefined {
  const { tokens, sentence, index } = passage;
  const reading = readingOf(passage);
  const measures = map.quantities.filter((one) => one.sentence === index && one.dimension !== 'count');
  const isMeasure = ({ lemma, start, end }: Token): boolean =>
    is(lemma, 'time-unit') || measures.some((one) => one.start < end && start < one.end);
  const [head, ...more] = tokens.filter((token) => isPlural(token) && !isMeasure(token));
  if (!head || more.length > 0 || tokens.some(isOfMany) || joinsTwo(passage)) return undefined;
  const phrase = phraseAt(reading, sentence.firstToken + tokens.indexOf(head));
  if (phrase?.kind !== 'noun' || reading.analysis.tokens[phrase.head] !== head || isOfElse(head))
    return undefined;
  const { text } = voiceOf(reading, phrase);
  const isPerson = isSpeakerNoun(head.lower) && !isText(head.lower);
  return OWNED.test(text) || isInList(reading.analysis.tokens, phrase) ? undefined : { text, isPerson };
}

/** It counts or measures something else. */
const isOfElse = ({ lemma, lower }: Token): boolean => is(lemma, 'quantity-noun') || is(lower, 'uncounted');

const OWNED = /^(?:those|these|such|their|its|his|her|our|your|my) /iu;

/** Words that stand for several, or for people who act together. */
export const isOfMany = ({ lower, text, pos }: Token): boolean =>
  OF_MANY.test(lower) || (pos === 'PROPN' && /s$/u.test(text)) || (pos === 'NOUN' && isBody(lower));
const OF_MANY =
  /^(?:they|them|their|theirs|these|those|others?|both|each|either|neither|every(?:one|body)|any(?:one|body)|some(?:one|body)|nobody|who(?:ever)?|ones?|some|many|most|few|several|all|half|rest|us|we|pair|number)$/u;

/** `the dogs and a cat`: more than the plural is meant. */
const isInList = (tokens: readonly Token[], { firstToken, endToken }: Phrase): boolean =>
  [tokens[firstToken - 1], tokens[endToken]].some((token) =>
    /^(?:and|or|nor|,|&)$/u.test(token?.lower ?? ''),
  );

/** `Ada and the mayor`. */
const joinsTwo = ({ tokens }: Passage): boolean =>
  tokens.some(
    ({ lower }, i) =>
      lower === 'and' &&
      /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.pos ?? '') &&
      /^(?:NOUN|PROPN|DET|ADJ)$/u.test(tokens[i + 1]?.pos ?? ''),
  );
