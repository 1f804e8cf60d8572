/** The points that a text lists one after the other: `First ... Second ...`, `One is ... Another is ...`. */

import { type Enumeration, enumerationsIn } from '../enumerations.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, upTo } from './run.js';

/** One for each list. */
export const stepsQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  enumerationsIn(passages).flatMap((list) => (isWhole(list) ? [listed(passages, list)] : []));

/** No item is missing between two paragraphs or against the count, and each says more than its name. */
function isWhole({ announced, items }: Enumeration): boolean {
  const count = /\b(?:two|three|four|five)\b/iu.exec(announced?.text ?? '')?.[0];
  const isNext = items.every(([head], i) => i === 0 || head!.paragraph - items[i - 1]![0]!.paragraph <= 1);
  const tells = items.every((own) => pointOf(own).reduce((sum, { words }) => sum + words, 0) >= FEWEST_WORDS);
  return isNext && tells && (!count || NUMBERS[items.length] === count.toLowerCase());
}

function listed(passages: readonly Passage[], { announced, items }: Enumeration): Candidate {
  const [first] = items[0]!;
  const points = items.map(pointOf);
  const beside = [...(announced ? [announced] : []), ...points.flat().slice(1)];
  return candidate(first!, {
    frame: 'steps',
    kind: 'short-answer',
    prompt: `${opening(passages, items, announced)} Write down for each the words that say what it is.`,
    answer: points.map((run, i) => `(${i + 1}) ${cited(run)}`).join('; '),
    level: 'understand',
    lines: Math.min(5, items.length + 1),
    beside,
  });
}

/** What an answer quotes of a point: its first sentence, and what can stand with it; after a bare name more. */
const pointOf = (own: readonly Passage[]): Passage[] =>
  upTo(own, own[0]!.words < BARE ? MOST_WORDS.ofName : MOST_WORDS.ofPoint);

/** Words. From judgement. */
const BARE = 12;
const FEWEST_WORDS = 8;
const MOST_WORDS = { ofPoint: 36, ofName: 45 };

const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };

function opening(
  passages: readonly Passage[],
  items: Enumeration['items'],
  announced: Passage | undefined,
): string {
  const [first] = items[0]!;
  if (announced) return `¶${announced.paragraph} says: ${inQuotes(bare(announced.text))}. What are they?`;
  const count = NUMBERS[items.length] ?? 'several';
  const noun =
    /^(?:One|The first) (reason|cause|way|answer|explanation|theory|option|problem|danger|harm|kind|remedy|proposal)\b/u.exec(
      first!.text,
    )?.[1];
  const before = passages[first!.index - 1];
  const asks = before?.paragraph === first!.paragraph && /\?$/u.test(before.text);
  const from = first!.paragraph;
  const to = items.at(-1)![0]!.paragraph;
  const where = from === to ? `¶${from}` : `¶${from}–${to}`;
  const what = `${count} ${noun ? plural(noun) : 'points'}`;
  return asks
    ? `${where} asks: ${inQuotes(before.text)} The text gives ${what}.`
    : `${where} ${from === to ? 'gives' : 'give'} ${what}, one after the other.`;
}

const plural = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

const bare = (text: string): string => text.replace(/[.:;]$/u, '');
