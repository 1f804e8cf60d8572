/** `That is why`, `This process`, `That has not stopped anybody`: words for all that the sentence before says. */

import { clausesOf } from '../../../grammar/lookup.js';
import { anyOf, toldFormsOf, wordsOf } from '../../../lexicon/index.js';
import type { Passage } from '../../passages.js';
import { cited } from '../run.js';
import { type Pair, type Pointing, pointing } from './pointing.js';

const SHELL = [...wordsOf('shell')].join('|');
/** `That was no miracle`, `That is two in every five`: what all of a sentence can be. */
const JUDGED = `not(?! the\\b)|no (?:accident|coincidence|surprise|wonder|miracle|secret|joke|exaggeration)|(?:an?|the|my) (?:\\p{L}+ )?${anyOf('judged-as')}|the (?:most|least|best|worst) |exactly my point|(?:one|two|three|four|five) (?:in|out of) |more|less|nearly|about|almost|half|twice|hardly|little|because|${anyOf('judged-so')}`;
/** What all of a sentence can do. */
const DOES = [...wordsOf('done-by-facts')].flatMap((verb) => [verb, ...toldFormsOf(verb)]).join('|');
const HELPED = `(?:(?:${anyOf('have', 'do', 'modal')})(?: not|n[’']t)? (?:(?:\\p{L}+ly|of course|already|also|be|been) )*)?`;

const openedBy = (rest: string): RegExp => new RegExp(`^(?:And |But |Yet )?${rest}`, 'u');
const SHAPES: readonly (readonly [RegExp, number])[] = [
  [openedBy('(?<words>[Tt]hat|[Tt]his) (?:is|was) (?:\\p{L}+ly )?why\\b'), 0.8],
  [
    openedBy(
      `(?<words>[Tt]h(?:at|is) (?!(?:final|last|first|same|second|third|next|other) )(?:\\p{Ll}+ )?(?:${SHELL})) `,
    ),
    0.6,
  ],
  [openedBy('[Ff]or (?<words>th(?:at|is) reason)\\b'), 0.6],
  [openedBy(`(?<words>[Tt]hat|[Tt]his) ${HELPED}(?:${DOES})\\b`), 0.5],
  [openedBy(`(?<words>[Tt]hat|[Tt]his) (?:is|was|will be|would be) (?:\\p{L}+ly )?(?:${JUDGED})\\b`), 0.5],
];

/** Words of a sentence that is quoted whole in the answer. */
const SIZE = { fewest: 5, most: 40 };

/** `Parking, $60`: an item of a list has no verb, and what follows speaks of the whole list. */
const isTelling = ({ reading, index }: Passage): boolean =>
  clausesOf(reading, index).some(({ verb }) => verb.form === 'finite');

export function wholeSentence(pair: Pair): Pointing | undefined {
  const { passage, before, isNear } = pair;
  const fits = before.words >= SIZE.fewest && before.words <= SIZE.most && !/[?:]$/u.test(before.text);
  if (passage.quoted || !isNear || !fits || !isTelling(before)) return undefined;
  const [shape, worth = 0] = SHAPES.find(([one]) => one.test(passage.text)) ?? [];
  const words = shape?.exec(passage.text)?.groups?.words;
  // `France has introduced a measure. This measure`: the noun says it already.
  if (!words || (words.includes(' ') && before.lower.includes(words.split(' ').at(-1)!))) return undefined;
  const stands = cited([before])
    .replace(/ \(¶\d+\)$/u, '')
    .replace(/^“‘(.*)[.,]?’”$/u, '“$1”');
  return pointing(pair, {
    at: passage.text.indexOf(words),
    length: words.length,
    words: before.text,
    stands,
    worth,
  });
}
