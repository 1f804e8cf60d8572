/**
 * Three or four statements from different paragraphs, each to be judged: the text says so, says the opposite, or leaves it open.
 * Each is a sentence of the text in which one word that its sense turns on was put in other words, turned round, or dropped.
 */

import { isTold } from '../../../grammar/cuts.js';
import { clausesOf } from '../../../grammar/lookup.js';
import { leaning, pointersIn } from '../../../grammar/pointing.js';
import { slotOf } from '../../clauses.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { capital } from '../neighbours.js';
import { nameFor } from '../pronoun-name.js';
import { type SpeechLine, speechLines } from '../speech-lines.js';
import { bodyOf, isPersonal } from '../standing.js';
import { ROWS, type Row } from './rows.js';

const MOST = 4;
const LETTERS = 'abcd';

/** One or two for a text that has them: the best statements, and the next best; none of sentences that are taken. */
export function statementsQuestion(material: StudyMaterial, taken: ReadonlySet<number>): Candidate[] {
  const found = [
    ...material.passages.flatMap(statementsOf),
    ...speechLines(material).flatMap(spokenStatement),
  ];
  const all = found.filter(({ passage }) => !taken.has(passage.index));
  const best = chosen(all);
  const rest = all.filter(({ passage }) => !best.some((one) => one.passage.index === passage.index));
  return [best, chosen(rest)].flatMap((kept) => asked(kept) ?? []);
}

/** Two weak ones are not worth the paper; from judgement. */
const LEAST_WORTH = 3;
const FEWEST = 3;

/** At least three, with different answers and of different paragraphs. */
function asked(kept: readonly Statement[]): Candidate | undefined {
  const [first, ...others] = kept;
  const differ = (of: (one: Statement) => unknown): boolean => new Set(kept.map(of)).size >= 2;
  const worth = kept.reduce((sum, one) => sum + one.worth, 0);
  if (
    !first ||
    kept.length < FEWEST ||
    worth < LEAST_WORTH ||
    !differ(({ truth }) => truth) ||
    !differ(({ passage }) => passage.paragraph)
  )
    return undefined;
  return candidate(first.passage, {
    frame: 'statements',
    kind: 'matching',
    prompt:
      'Judge each statement: does the text say so (S), does it say the opposite (O), or does it leave this open (L)? Give the paragraph that decides.',
    choices: kept.map(({ text }) => text),
    answer: kept.map((one, i) => `${LETTERS[i]}) ${verdict(one)}`).join('; '),
    level: 'analyse',
    lines: 2,
    worth: (kept.length - 3) * 0.4,
    beside: others.map(({ passage }) => passage),
  });
}

const verdict = ({ truth, passage, was }: Statement): string => {
  const where = `¶${passage.paragraph} has “${was.trim()}”`;
  if (truth === 'true') return `S: ${where}`;
  return truth === 'false' ? `O: ${where}` : `L: ${where}, which says less`;
};

export interface Statement {
  readonly text: string;
  readonly truth: 'true' | 'false' | 'not stated';
  /** The words of the text that decide. */
  readonly was: string;
  readonly passage: Passage;
  /** The name of its row. */
  readonly row: string;
  readonly worth: number;
}

/** All that can be made of the clauses of a passage. */
export function statementsOf(passage: Passage): Statement[] {
  const text = clausesToJudge(passage);
  return text ? versionsOf(text, passage) : [];
}

/** The same of what somebody says without speaking of himself. */
const spokenStatement = ({ text, name, passage }: SpeechLine): Statement[] =>
  SPOKEN.test(text) && !SELF.test(text) && text.split(' ').length <= LONGEST && !/[?!:;–—()‘]/u.test(text)
    ? versionsOf(
        `According to ${name}, ${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/u, ''),
        passage,
      )
    : [];

const SPOKEN = /^(?:The|An?|There (?:is|are|was|were)|Most|Many|Few|In|At|On|Every|Half)\b/u;
const SELF =
  /\b(?:I|me|my|we|us|our|you|your|he|she|they|it|him|her|them|this|that|these|those|here)\b|n[’']t/iu;

function versionsOf(text: string, passage: Passage): Statement[] {
  return ROWS.flatMap((row) => {
    const match = row.words.exec(text);
    if (
      !match ||
      (row.beforeVerb && !isBeforeVerb(passage, match[0])) ||
      NEGATIVE.test(text.replace(match[0], '')) ||
      /\b(?:who|which|that) $/u.test(text.slice(0, match.index)) ||
      row.words.test(text.slice(match.index + match[0].length))
    )
      return [];
    return versions(row).map(({ words, truth }) => ({
      text: capital(text.replace(row.words, words)),
      truth,
      was: match[0],
      passage,
      row: row.name,
      worth: row.worth,
    }));
  });
}

/** Behind the words comes the verb that they belong to. */
function isBeforeVerb({ tokens }: Passage, words: string): boolean {
  const last = words.trim().split(' ').at(-1)!;
  const at = tokens.findIndex(({ text }) => text === last);
  return tokens[at + 1]?.pos === 'VERB';
}

/** With a second negative nobody can be sure what is the opposite. */
const NEGATIVE =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without|hardly|unless|if|whether|would|should|but)\b|n[’']t\b/iu;

const versions = ({ same, opposite, more }: Row): { words: string; truth: Statement['truth'] }[] => [
  ...(same === undefined ? [] : [{ words: same, truth: 'true' as const }]),
  ...(opposite === undefined ? [] : [{ words: opposite, truth: 'false' as const }]),
  ...(more === undefined ? [] : [{ words: more, truth: 'not stated' as const }]),
];

const SHORTEST = 6;
const LONGEST = 28;

/** A sentence of the text’s own, or its first clauses, where they make sense alone. */
function clausesToJudge(passage: Passage): string | undefined {
  const { prose, quoted, words, sentence, reading } = passage;
  if (!prose || isPersonal(passage.tokens) || words < SHORTEST || /^\p{L}+ly\b/u.test(passage.text))
    return undefined;
  const slot = !quoted && words <= LONGEST ? { ...bodyOf(passage), words } : slotOf(passage);
  if (!slot || slot.words < SHORTEST || slot.words > LONGEST) return undefined;
  const tells = clausesOf(reading, passage.index).some(
    (clause) => isTold(clause, slot.firstToken) && clause.verb.endToken <= slot.endToken,
  );
  if (!tells && !quoted) return undefined;
  const name = nameFor(passage, slot);
  const pointers = pointersIn(reading, slot).filter(
    ({ why, token }) => why !== 'definite' && !(name && token === slot.firstToken),
  );
  const { tokens } = reading.analysis;
  const text = passage.text.slice(
    tokens[slot.firstToken]!.start - sentence.start,
    tokens[slot.endToken - 1]!.end - sentence.start,
  );
  if (
    slot.endToken < sentence.endToken - 1 &&
    /\b(?:where|which|who|that|when|while) [^,]{0,14}$/u.test(text)
  )
    return undefined;
  if (/\b(?:of them|this|these|those)\b/iu.test(text)) return undefined;
  if (leaning(pointers) >= 0.3 || /[?!:;–—()‘"“”„«»]/u.test(text)) return undefined;
  return (name ? text.replace(/^\p{L}+/u, name) : text).replace(/[.,]$/u, '');
}

/** No two of a sentence and, where it can be, of a paragraph; no row twice, no answer more than twice. */
function chosen(all: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  const count = (test: (other: Statement) => boolean): number => kept.filter(test).length;
  const value = (one: Statement): number =>
    one.worth -
    1.5 * count(({ truth }) => truth === one.truth) -
    2 * count(({ passage }) => passage.paragraph === one.passage.paragraph);
  while (kept.length < MOST) {
    const free = all.filter(
      (one) =>
        count(({ passage }) => passage.index === one.passage.index) === 0 &&
        count(({ row }) => row === one.row) === 0 &&
        count(({ truth }) => truth === one.truth) < 2,
    );
    const [best] = [...free].sort(
      (one, two) => value(two) - value(one) || one.passage.index - two.passage.index,
    );
    if (!best) break;
    kept.push(best);
  }
  return kept.sort((one, two) => one.passage.index - two.passage.index);
}
