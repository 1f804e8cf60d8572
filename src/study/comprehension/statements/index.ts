/**
 * Sentences of different paragraphs, each with one mistake to be found and put right: a word that the sense turns on is changed
 * for its opposite or for one that says more, or a figure for another of the text.
 */

import { isTold } from '../../../grammar/cuts.js';
import { clausesOf } from '../../../grammar/lookup.js';
import { leaning, pointersIn } from '../../../grammar/pointing.js';
import { slotOf } from '../../clauses.js';
import type { StudyMaterial } from '../../material.js';
import { bodyOf, type Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { capital, inQuotes } from '../neighbours.js';
import { nameFor } from '../pronoun-name.js';
import { isPersonal } from '../standing.js';
import { tellsOfDeaths } from '../sums/deaths.js';
import { otherFigure } from './other-figure.js';
import { ROWS, type Row } from './rows.js';

const MOST = 3;
const FEWEST = 2;
const LETTERS = 'abc';
const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' };

/** One for a text that has them: the best sentences, none of those that are taken. */
export function statementsQuestion(material: StudyMaterial, taken: ReadonlySet<number>): Candidate[] {
  const free = material.passages.filter(({ index }) => !taken.has(index));
  const kept = chosen(free.flatMap((passage) => mistakesIn(material, passage)));
  const [first, ...others] = kept;
  if (!first || kept.length < FEWEST || !kept.some(({ row }) => row !== FIGURE)) return [];
  return [
    candidate(first.passage, {
      frame: 'statements',
      kind: 'matching',
      prompt: `A hurried reader took these ${NUMBERS[kept.length]} sentences down, each with one mistake that changes what it says. Find each in the text, and put it right.`,
      choices: kept.map(({ text }) => text),
      answer: kept.map((one, i) => `${LETTERS[i]}) ${putRight(one)}`).join('; '),
      level: 'analyse',
      lines: kept.length,
      hidden: kept.map(({ passage }) => opening(passage)),
      worth: (kept.length - FEWEST) * 0.3,
      beside: others.map(({ passage }) => passage),
    }),
  ];
}

/** Whoever prints the sentence shows the mistake. */
const opening = ({ text }: Passage): string => text.split(' ').slice(0, 4).join(' ');

const putRight = ({ is, was, passage }: Mistake): string =>
  `${inQuotes(was)}, not ${inQuotes(is)} (¶${passage.paragraph})`;

/** A sentence with a mistake. */
interface Mistake {
  readonly text: string;
  /** The words that are wrong, and what the text has in their place. */
  readonly is: string;
  readonly was: string;
  readonly passage: Passage;
  /** The name of its row. */
  readonly row: string;
  readonly worth: number;
}

const FIGURE = 'figure';

/** All that can be made of a passage. */
function mistakesIn(material: StudyMaterial, passage: Passage): Mistake[] {
  const text = clausesToJudge(passage);
  return text ? [...withWords(text, passage), ...withFigure(material, passage, text)] : [];
}

/** What can be looked for again by one figure, with another figure of the text. */
function withFigure(material: StudyMaterial, passage: Passage, text: string): Mistake[] {
  const wrong = otherFigure(material, passage, text);
  if (!wrong || SUPPOSED.test(text) || tellsOfDeaths(passage)) return [];
  const made = { passage, row: FIGURE, worth: 1.5 };
  return [{ ...made, text: capital(text.replace(wrong.was, wrong.is)), ...wrong }];
}

function withWords(text: string, passage: Passage): Mistake[] {
  return ROWS.flatMap((row) => {
    const match = row.words.exec(text);
    if (!match || !fits(row, match, passage)) return [];
    const changed = text.replace(row.words, row.wrong);
    const behind = text.length - match.index - match[0].length;
    const is = changed.slice(match.index, changed.length - behind);
    // `because it is so, although ..., although ...`: the mistake is seen without the text.
    if (` ${text} `.toLowerCase().includes(` ${is.trim().toLowerCase()} `)) return [];
    const made = { passage, row: row.name, worth: row.worth };
    return [{ ...made, text: capital(withArticles(changed)), is: is.trim(), was: match[0].trim() }];
  });
}

function fits({ words, beforeVerb }: Row, match: RegExpExecArray, passage: Passage): boolean {
  const { input, index } = match;
  return (
    (!beforeVerb || isBeforeVerb(passage, match[0])) &&
    // `is expected to begin in May and to take a year`: the verb that is changed has another behind it.
    !(/ to $/u.test(match[0]) && /\b(?:and|or) to\b/u.test(input)) &&
    !NEGATIVE.test(input.replace(match[0], '')) &&
    !/\b(?:who|which|that) $|\b(?:while|when|where|whose|before|until|so that)\b[^,;]*$/iu.test(
      input.slice(0, index),
    ) &&
    !words.test(input.slice(index + match[0].length))
  );
}

/** `an legal line`: the article goes with the word that has come behind it. */
const withArticles = (text: string): string =>
  text
    .replace(/\b([Aa]) (?=(?:illegal|allowed|accepted|agreed|opposed)\b)/gu, '$1n ')
    .replace(/\b([Aa])n (?=(?:legal|managed|refused|rejected|hardly)\b)/gu, '$1 ');

/** Behind the words comes the verb that they belong to. */
function isBeforeVerb({ tokens }: Passage, words: string): boolean {
  const last = words.trim().split(' ').at(-1)!;
  const at = tokens.findIndex(({ text }) => text === last);
  return tokens[at + 1]?.pos === 'VERB';
}

/** What is only supposed has no figure that could be wrong. */
const SUPPOSED = /\b(?:if|unless|whether|would|should|could)\b/iu;

/** With a second negative nobody can be sure what is the opposite, and `any`, `ever` and `a soul` stand behind negatives only. */
const NEGATIVE =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without|hardly|unless|if|whether|would|should|but|any\p{Ll}*|a soul|ever|either|at all|until|whereas)\b|n[’']t\b/iu;

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
  if (LEANS.test(text) || meansSomebody(text)) return undefined;
  if (leaning(pointers) >= 0.3 || /[?!:;–—()‘"“”„«»]/u.test(text)) return undefined;
  // `He’d have sold it`: no name takes what the pronoun has lost.
  if (name && /^\p{L}+[’']/u.test(text)) return undefined;
  return (name ? text.replace(/^\p{L}+/u, name) : text).replace(/[.,]$/u, '');
}

/** `twice as many as she had`: behind a name the pronoun may be another’s. */
const meansSomebody = (text: string): boolean =>
  /\b(?:she|her)\b/u.test(text) && /\b(?:he|his|him|Mr)\b/u.test(text);

/** Words for what stands before: `by then`, `One the size of a pea`, `In cool water it may add only one`. */
const LEANS =
  /^(?:now|then|one(?! of)|another|both|neither|others?|some(?! of)|the (?:first|second|third|fourth|last|other|others|former|latter))\b|\b(?:of them|this|these|those|by then|instead|(?:which|who|that) be)\b|\b(?:only one|it|that|this|them|so)$|^(?:In|On|At|By|For|From|With|After|Before|Under|Since|Within) [^,]{2,50}?,? (?:it|they|he|she) /iu;

/** No two of a paragraph, no row twice; a figure only beside one other, for it can be looked up. */
function chosen(all: readonly Mistake[]): Mistake[] {
  const kept: Mistake[] = [];
  const best = [...all].sort((one, two) => two.worth - one.worth || one.passage.index - two.passage.index);
  const words = best.filter(({ row }) => row !== FIGURE);
  for (const one of [...words, ...best.filter(({ row }) => row === FIGURE)]) {
    const most = one.row === FIGURE ? FEWEST : MOST;
    const isNew = kept.every(
      ({ passage, row }) => passage.paragraph !== one.passage.paragraph && row !== one.row,
    );
    if (isNew && kept.length < most) kept.push(one);
  }
  return kept.sort((one, two) => one.passage.index - two.passage.index);
}
