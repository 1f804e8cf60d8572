/** Sentences of a text with one mistake each. */

import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { capital } from '../neighbours.js';
import { tellsOfDeaths } from '../sums/deaths.js';
import { clausesToJudge, type Judged } from './judged.js';
import type { Part } from './opposites.js';
import { otherDate } from './other-date.js';
import { otherFigure } from './other-figure.js';
import { otherWords } from './other-word.js';
import { ROWS, type Row } from './rows.js';

/** A sentence with a mistake. */
export interface Mistake {
  readonly text: string;
  /** The same without it. */
  readonly right: string;
  /** The words that are wrong, and what the text has in their place. */
  readonly is: string;
  readonly was: string;
  readonly passage: Passage;
  /** The name of its row. */
  readonly row: string;
  readonly worth: number;
}

/** What can be looked up by one figure. */
export const FIGURE = 'figure';

/** All that can be made of a passage. */
export function mistakesIn(material: StudyMaterial, passage: Passage): Mistake[] {
  const judged = clausesToJudge(passage);
  if (!judged) return [];
  const { text } = judged;
  return [
    ...withWords(text, passage),
    ...withOpposites(judged, passage),
    ...lookedUp(material, passage, text),
  ];
}

/** What can be looked for again by one figure or date, with another of the text. */
function lookedUp(material: StudyMaterial, passage: Passage, text: string): Mistake[] {
  if (SUPPOSED.test(text) || tellsOfDeaths(passage)) return [];
  const made = { passage, right: capital(text), row: FIGURE, worth: 1.5 };
  return [otherFigure(material, passage, text), otherDate(material, passage, text)]
    .filter((wrong) => wrong !== undefined)
    .map((wrong) => ({ ...made, text: capital(text.replace(wrong.was, wrong.is)), ...wrong }));
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
    const made = { passage, right: capital(text), row: row.name, worth: row.worth };
    return [{ ...made, text: capital(withArticle(changed, is)), is: is.trim(), was: match[0].trim() }];
  });
}

/** With a word of the sentence exchanged for its opposite. */
function withOpposites({ text, shift, firstToken, endToken }: Judged, passage: Passage): Mistake[] {
  const tokens = passage.reading.analysis.tokens.slice(firstToken, endToken);
  return otherWords(tokens).flatMap(({ part, was, is, first }) => {
    const index = tokens[first]!.start - tokens[0]!.start + shift;
    const rest = `${text.slice(0, index)}${text.slice(index + was.length)}`;
    if (
      !isPlain(text, { index, was }) ||
      new RegExp(`\\b${is.slice(0, Math.max(4, is.length - 2))}`, 'iu').test(rest)
    )
      return [];
    const changed = `${text.slice(0, index)}${is}${text.slice(index + was.length)}`;
    const made = {
      passage,
      right: capital(text),
      row: part === 'when' ? FIGURE : [was, is].sort().join(),
      worth: WORTH[part],
    };
    return [{ ...made, text: capital(withArticle(changed, is)), is, was }];
  });
}

/** How much of its sentence hangs on a word, from judgement. */
const WORTH: Readonly<Record<Part, number>> = {
  verb: 2,
  phrase: 2,
  adv: 1.8,
  adj: 1.7,
  adp: 1.6,
  noun: 1.6,
  when: 1.2,
};

function fits({ words, beforeVerb }: Row, match: RegExpExecArray, passage: Passage): boolean {
  const { input, index } = match;
  return (
    (!beforeVerb || isBeforeVerb(passage, match[0])) &&
    isPlain(input, { index, was: match[0] }) &&
    !words.test(input.slice(index + match[0].length))
  );
}

/** The sentence denies nothing else, and the words stand in no clause that hangs on another. */
const isPlain = (text: string, { index, was }: { readonly index: number; readonly was: string }): boolean =>
  !NEGATIVE.test(`${text.slice(0, index)}${text.slice(index + was.length)}`) &&
  !/\b(?:who|which|that) $|\b(?:while|when|where|whose)\b[^,;]*$/iu.test(text.slice(0, index));

/** `an legal line`: the article goes with the word that has come behind it. */
const withArticle = (text: string, word: string): string =>
  text.replace(
    new RegExp(`\\b([Aa])n? (?=${word.trim()}\\b)`, 'u'),
    /^(?:[aeio]|un|u[lp])/u.test(word) && !/^(?:one|eu)/u.test(word) ? '$1n ' : '$1 ',
  );

/** Behind the words comes the verb that they belong to. */
function isBeforeVerb({ tokens }: Passage, words: string): boolean {
  const last = words.trim().split(' ').at(-1)!;
  const at = tokens.findIndex(({ text }) => text === last);
  return tokens[at + 1]?.pos === 'VERB';
}

/** What is only supposed has no figure that could be wrong. */
const SUPPOSED = /\b(?:if|unless|whether|would|should|could)\b/iu;

/** With a second negative nobody can be sure what is the opposite, and `any` and `ever` stand behind negatives only. */
const NEGATIVE =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without|hardly|unless|if|whether|would|should|but|any\p{Ll}*|ever|either|at all)\b|n[’']t\b/iu;
