/** What a teacher should check by eye before handing the guide out. */

import type { Analysis, NamedEntity } from '../language/analysis.js';
import type { Sorting } from '../themes/pack.js';
import type { Note, Quotation } from './guide.js';

interface Doubts {
  readonly analysis: Analysis;
  readonly sorting: Sorting;
  readonly quotations: readonly Quotation[];
  readonly names: readonly NamedEntity[];
}

export function writeNotes(doubts: Doubts): Note[] {
  return [
    ...otherLanguage(doubts),
    ...foundThemes(doubts),
    ...inferredSpeakers(doubts),
    ...unclosedQuotes(doubts),
    ...unsortedParagraphs(doubts),
    ...unknownNames(doubts),
    ...removals(doubts),
  ];
}

const check = (about: string, message: string): Note => ({ severity: 'check', about, message });
const info = (about: string, message: string): Note => ({ severity: 'info', about, message });

/** Every third word of an English text is one of these; of other languages hardly any. */
const ENGLISH = new Set('the of and a to in is that it was for on with as by at from be are'.split(' '));
const LEAST_ENGLISH = 0.12;

function otherLanguage({ analysis: { tokens } }: Doubts): Note[] {
  const words = tokens.filter(({ text }) => /\p{L}/u.test(text));
  const share = words.filter(({ lower }) => ENGLISH.has(lower)).length / Math.max(1, words.length);
  return share < LEAST_ENGLISH
    ? [check('Language', 'The text does not seem to be English: names, questions and words will be poor.')]
    : [];
}

const foundThemes = ({ sorting }: Doubts): Note[] =>
  sorting.pack.how === 'discovered'
    ? [
        info(
          'Themes',
          'The themes and their titles were found in the article’s own words, not in a theme pack; read the titles before you print.',
        ),
      ]
    : [];

/** One note for what one speaker says in one paragraph: the parts of a split quotation stand or fall together. */
function inferredSpeakers({ quotations }: Doubts): Note[] {
  const inferred = quotations.filter(
    ({ attribution, kind }) => attribution === 'inferred' && kind !== 'scare',
  );
  const named = quotations.filter(({ attribution }) => attribution === 'named');
  const isSame = (a: Quotation, b: Quotation): boolean =>
    a.paragraph === b.paragraph && a.speaker?.name === b.speaker?.name;
  return inferred
    .filter(
      (one, i) =>
        !named.some((other) => isSame(one, other)) &&
        !inferred.slice(0, i).some((other) => isSame(one, other)),
    )
    .map(({ paragraph, text, speaker }) =>
      check(
        `¶${paragraph}`,
        `No name stands beside “${shorten(text)}”; it is given to ${speaker?.name ?? 'nobody'}.`,
      ),
    );
}

const unclosedQuotes = ({ analysis }: Doubts): Note[] =>
  analysis.quotedRuns
    .filter(({ closed, depth }) => !closed && depth === 0)
    .map(({ paragraph, inner }) =>
      check(
        `¶${paragraph}`,
        `A quotation is opened and never closed; it is taken to end after “${lastWords(analysis.article.text.slice(inner.start, inner.end))}”.`,
      ),
    );

function unsortedParagraphs({ sorting }: Doubts): Note[] {
  const others = sorting.paragraphs
    .filter(({ theme }) => theme === 'other')
    .map(({ paragraph }) => `¶${paragraph}`);
  return others.length > 0
    ? [check(others.join(', '), 'No theme of the pack fits; these paragraphs stand in the full text only.')]
    : [];
}

function unknownNames({ names }: Doubts): Note[] {
  const unknown = names.filter(({ kind }) => kind === 'unknown').map(({ name }) => name);
  return unknown.length > 0
    ? [info('Names', `The text does not say what these are: ${unknown.join(', ')}.`)]
    : [];
}

const removals = ({ analysis }: Doubts): Note[] =>
  analysis.article.removed.map(({ text, why, paragraph }) =>
    info(paragraph ? `¶${paragraph}` : 'Text', `Left out of the article: “${shorten(text)}” (${why}).`),
  );

const shorten = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length > 9 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
};

const lastWords = (text: string): string => text.split(/\s+/).slice(-5).join(' ');
