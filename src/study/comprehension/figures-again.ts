/** `£21,600`, told at the start and reckoned with at the end: figures that the text comes back to, and what they stand for where it first gives them. */

import type { Quantity } from '../../map/text-map.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { balanced } from './run.js';

const MOST = 3;
const FEWEST = 2;
const LETTERS = 'abc';
/** Paragraphs between the two places: nearer ones are read together. */
const APART = 2;
/** A smaller count may be of anything. */
const LEAST = 100;
/** Words of the sentence that first gives a figure. */
const LONGEST = 40;

interface Again {
  readonly quantity: Quantity;
  readonly first: Passage;
  readonly again: Passage;
}

/** One for a text that comes back to several figures. */
export function figuresAgainQuestion(material: StudyMaterial): Candidate[] {
  const found = returning(material).slice(-MOST);
  const [lead, ...others] = found;
  if (!lead || found.length < FEWEST) return [];
  return [
    candidate(lead.again, {
      frame: 'figures-again',
      kind: 'matching',
      prompt:
        'The text comes back to these figures. In which paragraph is each given for the first time, and what does it stand for there?',
      choices: found.map(({ quantity, again }) => `${figureOf(quantity)} in ¶${again.paragraph}`),
      answer: found
        .map(({ first }, i) => `${LETTERS[i]}) ¶${first.paragraph}: ${inQuotes(balanced(first.text))}`)
        .join('; '),
      level: 'understand',
      lines: found.length * 2,
      worth: (found.length - FEWEST) * 0.3,
      hidden: [],
      beside: [lead.first, ...others.flatMap(({ first, again }) => [first, again])],
    }),
  ];
}

/** In text order, each figure once and no two first given in one sentence. */
function returning({ map, passages }: StudyMaterial): Again[] {
  const firsts = new Map<string, Quantity>();
  const found = new Map<string, Again>();
  for (const quantity of map.quantities.filter(isTelling)) {
    const key = `${quantity.unit} ${quantity.value}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, quantity);
    else if (quantity.paragraph - first.paragraph >= APART && !found.has(key))
      found.set(key, {
        quantity,
        first: passages[first.sentence]!,
        again: passages[quantity.sentence]!,
      });
  }
  const printable = [...found.values()].filter(
    ({ first, again }) => first.prose && again.prose && first.words <= LONGEST,
  );
  return printable.filter(({ first }, i) => printable.findIndex((one) => one.first === first) === i);
}

const isTelling = ({ dimension, value, bound, to, text }: Quantity): boolean =>
  bound === 'exact' &&
  to === undefined &&
  /\d/u.test(text) &&
  !/ (?:in|of|out of) /u.test(text) &&
  (dimension === 'money' || dimension === 'share' || (dimension !== 'time' && value >= LEAST));

const figureOf = ({ text }: Quantity): string => `“${text}”`;
