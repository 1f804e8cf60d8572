/** The points that a text lists one after the other: `First ... Second ...`, `One is ... Another is ...`. */

import { type Enumeration, enumerationsIn } from '../enumerations.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, upTo } from './run.js';

/** One for each list. */
export const stepsQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  enumerationsIn(passages).map((list) => listed(passages, list));

function listed(passages: readonly Passage[], { announced, items }: Enumeration): Candidate {
  const [first] = items[0]!;
  const points = items.map((own) => upTo(own, MOST_WORDS));
  const beside = [...(announced ? [announced] : []), ...points.flat().slice(1)];
  return candidate(first!, {
    frame: 'steps',
    kind: 'short-answer',
    prompt: `${opening(passages, items, announced)} Name each in your own words, with what the text says about it.`,
    answer: points.map((run, i) => `(${i + 1}) ${cited(run)}`).join('; '),
    level: 'understand',
    lines: Math.min(5, items.length + 1),
    beside,
  });
}

/** Words of a point that an answer quotes; the first sentence is whole. From judgement. */
const MOST_WORDS = 36;

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
