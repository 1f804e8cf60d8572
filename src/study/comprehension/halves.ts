/**
 * Two halves of a sentence that cannot be cut up or quoted alone, and the word that joins them: what is explained, and by what;
 * what is set against what; what follows from what; what happens on which condition.
 */

import { clausesOf } from '../../grammar/lookup.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';

/** A join, with its two halves as groups, and the names that they have in the answer. */
interface Join {
  readonly word: string;
  readonly pattern: RegExp;
  readonly asks: string;
  readonly names: readonly [string, string];
}

const JOINS: readonly Join[] = [
  {
    word: 'because',
    pattern: /^(.{15,170}?),? (because (?!of\b).{12,150}?)[.!]?$/u,
    asks: 'explains something with the word “because”. What is explained, and what is the reason?',
    names: ['Explained', 'Reason'],
  },
  {
    word: 'so',
    pattern: /^(.{20,150}), so ((?!far\b|that\b|much\b|many\b|long\b|called\b|as\b|to\b).{15,150}?)[.!]?$/u,
    asks: 'draws a conclusion with the word “so”. What follows from what?',
    names: ['From this', 'This follows'],
  },
  {
    word: 'although',
    pattern: /^(?:Al)?[Tt]hough (.{12,130}?), (.{15,150}?)[.!]?$/u,
    asks: 'grants one thing and maintains another with the word “although”. Which two?',
    names: ['Granted', 'Maintained'],
  },
  {
    word: 'if',
    pattern: /^If (.{12,130}?), (.{15,150}?)[.!]?$/u,
    asks: 'names a condition with the word “if”. What is the condition, and what follows from it?',
    names: ['Condition', 'What follows'],
  },
  {
    word: 'but',
    pattern: /^(.{20,150}), but (.{15,150}?)[.!]?$/u,
    asks: 'sets two things against each other in one sentence with the word “but”. Which two?',
    names: ['On the one side', 'On the other'],
  },
];

/** One for each paragraph that joins two halves by such a word once. */
export const halvesQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => JOINS.flatMap((join) => asked(passages, passage, join) ?? []).slice(0, 1));

const WEAK =
  /\b(?:not|only|just|simply|perhaps|probably|and|or|but|then|not only|nothing|it is|it was|that is|this is)$/iu;
/** The reason is of what does not happen. */
const NOBODY = /^["“‘]?(?:Nobody|No one|None|Nothing|No|Nor|Few)\b/u;
const DEGREE = /,? (?:largely|mainly|mostly|partly|chiefly|precisely|simply)$/u;

function asked(passages: readonly Passage[], passage: Passage, join: Join): Candidate | undefined {
  const match = join.pattern.exec(passage.text);
  if (!match || !passage.prose || passage.quoted || /[‘:;–—()]/u.test(passage.text)) return undefined;
  const [, first, second] = match as unknown as [string, string, string];
  if (WEAK.test(first) || NOBODY.test(first) || countOf(join.word, passages, passage.paragraph) !== 1)
    return undefined;
  if (join.word === 'but' && (/\bnot\b|\bnever\b/u.test(first) || /^not\b/u.test(second))) return undefined;
  if (join.word === 'if' && !isWhole(passage, first)) return undefined;
  const [one, two] = join.names;
  return candidate(passage, {
    frame: 'halves',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} ${join.asks}`,
    answer: `${one}: ${inQuotes(first.replace(DEGREE, ''))}. ${two}: ${inQuotes(second)}.`,
    level: 'understand',
    lines: 2,
  });
}

/** One clause before the comma, and behind it a clause that opens with its subject. */
function isWhole(passage: Passage, first: string): boolean {
  const { tokens } = passage.reading.analysis;
  const comma = passage.sentence.start + passage.text.indexOf(first) + first.length;
  const told = clausesOf(passage.reading, passage.index).filter(({ verb }) =>
    /^(?:finite|bare)$/.test(verb.form),
  );
  const before = told.filter(({ verb }) => tokens[verb.main]!.start < comma);
  const start = comma + 2;
  const opens = told.some(
    ({ subject }) => subject?.by === 'own' && tokens[subject.phrase.firstToken]!.start === start,
  );
  return before.length === 1 && opens;
}

/** How often a word stands in a paragraph. */
const countOf = (word: string, passages: readonly Passage[], paragraph: number): number =>
  passages
    .filter((one) => one.paragraph === paragraph)
    .reduce(
      (sum, { tokens }) =>
        sum +
        tokens.filter(({ lower }) => lower === word || (word === 'although' && lower === 'though')).length,
      0,
    );
