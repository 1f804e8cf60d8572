/**
 * Three or four statements from different paragraphs, each to be judged and put right: a sentence of the text as it stands, or
 * with one word that its sense turns on put in other words, turned round or dropped, or with another figure of the text.
 */

import { isTold } from '../../../grammar/cuts.js';
import { clausesOf } from '../../../grammar/lookup.js';
import { leaning, pointersIn } from '../../../grammar/pointing.js';
import { slotOf } from '../../clauses.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { capital, inQuotes } from '../neighbours.js';
import { nameFor } from '../pronoun-name.js';
import { bodyOf, isPersonal } from '../standing.js';
import { otherFigure } from './other-figure.js';
import { otherName } from './other-name.js';
import { ROWS, type Row } from './rows.js';

const MOST = 4;
const FEWEST = 3;
const LETTERS = 'abcd';

/** One for a text that has them: the best statements, none of sentences that are taken. */
export function statementsQuestion(material: StudyMaterial, taken: ReadonlySet<number>): Candidate[] {
  const free = material.passages.filter(({ index }) => !taken.has(index));
  const kept = chosen(
    free.flatMap((passage) => [
      ...statementsOf(passage),
      ...withFigures(material, passage),
      ...withName(material, passage),
      ...asItStands(passage),
    ]),
  );
  const [first, ...others] = kept;
  const differ = (of: (one: Statement) => unknown): boolean => new Set(kept.map(of)).size >= 2;
  if (!first || kept.length < FEWEST || !differ(({ isTrue }) => isTrue) || !kept.some(turnsOnWord)) return [];
  return [
    candidate(first.passage, {
      frame: 'statements',
      kind: 'matching',
      prompt:
        'Is each statement true or false, judged by the text? Put right what is false, and give the paragraph that decides.',
      choices: kept.map(({ text }) => text),
      answer: kept.map((one, i) => `${LETTERS[i]}) ${verdict(one)}`).join('; '),
      level: 'analyse',
      lines: 3,
      hidden: kept.map(({ passage }) => opening(passage)),
      worth: (kept.length - FEWEST) * 0.3,
      beside: others.map(({ passage }) => passage),
    }),
  ];
}

/** Whoever prints the sentence shows whether the statement is true. */
const opening = ({ text }: Passage): string => text.split(' ').slice(0, 4).join(' ');

/** Figures and sentences that stand unchanged can be looked up; one at least must be understood. */
const turnsOnWord = ({ row }: Statement): boolean => row !== UNCHANGED && row !== 'figure';

const verdict = ({ isTrue, passage, was }: Statement): string =>
  isTrue
    ? `true (¶${passage.paragraph}: ${inQuotes(was)})`
    : `false; the text says: ${inQuotes(was)} (¶${passage.paragraph})`;

export interface Statement {
  readonly text: string;
  readonly isTrue: boolean;
  /** The words of the text that decide. */
  readonly was: string;
  readonly passage: Passage;
  /** The name of its row. */
  readonly row: string;
  readonly worth: number;
}

/** All that can be made of the clauses of a passage by the rows of words. */
function statementsOf(passage: Passage): Statement[] {
  const text = clausesToJudge(passage);
  return text ? versionsOf(text, passage) : [];
}

/** What can be looked for again by one figure: as it stands, and with another figure of the text. */
function withFigures(material: StudyMaterial, passage: Passage): Statement[] {
  const text = clausesToJudge(passage);
  const wrong = text && otherFigure(material, passage, text);
  if (!wrong || SUPPOSED.test(text)) return [];
  const made = { was: capital(text), passage, row: 'figure' };
  return [
    { ...made, text: capital(wrong), isTrue: false, worth: 2.1 },
    { ...made, text: capital(text), isTrue: true, row: UNCHANGED, worth: 1 },
  ];
}

/** What somebody did or said, told of another. */
function withName(material: StudyMaterial, passage: Passage): Statement[] {
  const text = clausesToJudge(passage);
  const wrong = text && otherName(material, passage, text);
  if (!wrong || SUPPOSED.test(text)) return [];
  return [{ text: wrong, isTrue: false, was: text, passage, row: 'name', worth: 1.7 }];
}

/** Beside statements that were changed, one that was not. */
function asItStands(passage: Passage): Statement[] {
  const text = clausesToJudge(passage);
  if (!text || passage.reported || passage.words > LONGEST_UNCHANGED || SUPPOSED.test(text)) return [];
  if (
    !EXACT.test(text) ||
    /^(?:One of|What)\b|^(?:Some|About|Nearly|Almost|Another)? ?\d[\d,]* (?:will|ha[ds]|have|is|are|was|were)\b/u.test(
      text,
    )
  )
    return [];
  return [{ text: capital(text), isTrue: true, was: capital(text), passage, row: UNCHANGED, worth: 0.6 }];
}

/** Words. From judgement. */
const LONGEST_UNCHANGED = 22;

const UNCHANGED = 'as it stands';

/** Something is counted or dated. */
const EXACT = /\d/u;

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
    return versions(row).map(({ words, isTrue }) => ({
      text: capital(withArticles(text.replace(row.words, words))),
      isTrue,
      was: capital(text),
      passage,
      row: row.name,
      worth: row.worth,
    }));
  });
}

/** `a easier line`: the article goes with the word that has come behind it. */
const withArticles = (text: string): string =>
  text
    .replace(/\b([Aa]) (?=(?:easier|unsafe|illegal|allowed|accepted|agreed|opposed)\b)/gu, '$1n ')
    .replace(/\b([Aa])n (?=(?:harder|safe|legal|managed|refused|rejected|hardly)\b)/gu, '$1 ');

/** Behind the words comes the verb that they belong to. */
function isBeforeVerb({ tokens }: Passage, words: string): boolean {
  const last = words.trim().split(' ').at(-1)!;
  const at = tokens.findIndex(({ text }) => text === last);
  return tokens[at + 1]?.pos === 'VERB';
}

/** What is only supposed has no figure that could be wrong. */
const SUPPOSED = /\b(?:if|unless|whether|would|should|could)\b/iu;

/** With a second negative nobody can be sure what is the opposite. */
const NEGATIVE =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without|hardly|unless|if|whether|would|should|but)\b|n[’']t\b/iu;

const versions = ({ same, opposite, more }: Row): { words: string; isTrue: boolean }[] => [
  ...(same === undefined ? [] : [{ words: same, isTrue: true }]),
  ...[opposite, more].flatMap((words) => (words === undefined ? [] : [{ words, isTrue: false }])),
];

const SHORTEST = 8;
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
  if (LEANS.test(text)) return undefined;
  if (leaning(pointers) >= 0.3 || /[?!:;–—()‘"“”„«»]/u.test(text)) return undefined;
  return (name ? text.replace(/^\p{L}+/u, name) : text).replace(/[.,]$/u, '');
}

/** Words for what stands before: `by then`, `In cool water it may add only one`. */
const LEANS =
  /^(?:now|then)\b|\b(?:of them|this|these|those|by then|instead)\b|\bonly one$|^(?:In|On|At|By|For|From|With|After|Before|Under|Since|Within) [^,]{2,50}?,? (?:it|they|he|she) /iu;

/** No two of a paragraph; no row twice, no answer more than twice. */
function chosen(all: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  const count = (test: (other: Statement) => boolean): number => kept.filter(test).length;
  while (kept.length < MOST) {
    const free = all.filter(
      (one) =>
        count(({ passage }) => passage.paragraph === one.passage.paragraph) === 0 &&
        count(({ row }) => row === one.row) < (one.row === 'figure' ? 2 : 1) &&
        count(({ isTrue }) => isTrue === one.isTrue) < 2,
    );
    const [best] = [...free].sort(
      (one, two) => two.worth - one.worth || one.passage.index - two.passage.index,
    );
    if (!best) break;
    kept.push(best);
  }
  return kept.sort((one, two) => one.passage.index - two.passage.index);
}
