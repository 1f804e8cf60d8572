/** `That photograph`: a thing that was brought in with `a` in the sentence or the paragraph before, and is now spoken of again. */

import { clausesOf } from '../../grammar/lookup.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { atEndBefore, inQuotes, isQuotable, justBefore } from './neighbours.js';

const OPENS =
  /^((?:That|This|Those|These) (?:\p{Ll}+ )?(\p{Ll}{4,}))\b(?! (?:of|that|to|in|on|for|who|which)\b)/u;
const LIGHT =
  /^(?:time|year|week|month|day|way|point|case|sort|kind|morning|evening|means|makes|could|would|will|does|gives|leaves|made|gave|left|happens|happened|summer|winter|spring|autumn|man|woman|people|person|side|place|thing|one|ones|part|number|century|decade|end|moment|season|night|world|country)s?$/u;

/** One for each sentence that opens so, where one phrase alone can be meant. */
export const whichOneQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap((passage) => {
    const [, words, noun] = OPENS.exec(passage.text) ?? [];
    if (!words || !noun || LIGHT.test(noun) || !isQuotable(passage)) return [];
    const before = justBefore(material, passage) ?? atEndBefore(material, passage);
    if (!before?.prose || before.words > 45 || !isSubject(passage) || introductions(before, noun) !== 1)
      return [];
    return [
      candidate(before, {
        frame: 'link-back',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. Which ${noun} is meant? Say what the text tells about it before.`,
        answer: `The one of which ¶${before.paragraph} says: ${inQuotes(before.text)}.`,
        level: 'understand',
        worth: before.paragraph === passage.paragraph ? 0 : 0.4,
        beside: [passage],
      }),
    ];
  });

/** The words that point stand before the verb. */
const isSubject = ({ reading, index, sentence }: Passage): boolean =>
  clausesOf(reading, index).some(
    ({ kind, subject }) =>
      kind === 'main' && subject?.by === 'own' && subject.phrase.firstToken === sentence.firstToken,
  );

/** How often a phrase with `a` or a number has the noun as its head. */
function introductions({ reading, index, tokens }: Passage, noun: string): number {
  const { tokens: all } = reading.analysis;
  const phrases = reading.unquoted.parts[index]!.flatMap((part) =>
    part.kind === 'phrase' ? [part.phrase] : [],
  );
  const bare = noun.replace(/s$/u, '');
  const uses = tokens.filter(({ lemma, lower }) => lemma === bare || lower === noun).length;
  const found = phrases.filter(
    ({ head, firstToken }) =>
      (all[head]!.lower === noun || all[head]!.lemma === bare) &&
      /^(?:an?|one|two|three|four|another)$/u.test(all[firstToken]!.lower),
  );
  return uses === 1 ? found.length : 0;
}
