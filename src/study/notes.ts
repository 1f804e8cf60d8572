/** What a teacher should check by eye before handing the guide out. */

import { type Article, isEnglish, KIND_WORDS } from '../article/index.js';
import { filled, phrase, withFigures } from '../interface/index.js';
import type { Analysis } from '../language/analysis.js';
import type { Sorting } from '../themes/pack.js';
import type { Note, Quotation } from './guide.js';

interface Doubts {
  readonly analysis: Analysis;
  readonly sorting: Sorting;
  readonly quotations: readonly Quotation[];
}

export function writeNotes(doubts: Doubts): Note[] {
  return [
    ...foundThemes(doubts),
    ...inferredSpeakers(doubts),
    ...unclosedQuotes(doubts),
    ...unsortedParagraphs(doubts),
    ...notesOnRemovals(doubts.analysis.article),
  ];
}

const check = (about: string, message: string): Note => ({ severity: 'check', about, message });
const info = (about: string, message: string): Note => ({ severity: 'info', about, message });

/** What the reader of a text saw of it, in the words of the interface: no title, no article, another language, anything else that it warned of. */
export function notesOnReading(article: Article): Note[] {
  const { untitled, kind, language, cautions = [] } = article;
  const noted = (about: string, message: string): Note => check(phrase(language, about), message);
  const { name, effect } = KIND_WORDS[kind ?? 'short'];
  return [
    ...cautions.map((caution) => noted('Text', withFigures(language, caution))),
    ...(untitled ? [noted('Title', phrase(language, UNTITLED))] : []),
    ...(kind
      ? [noted('Kind of text', filled(language, KIND, phrase(language, name), phrase(language, effect)))]
      : []),
    ...(isEnglish(language)
      ? []
      : [
          noted(
            'Language',
            filled(language, language === 'und' ? UNKNOWN_LANGUAGE : OTHER_LANGUAGE, language),
          ),
        ]),
  ];
}

const UNTITLED = 'The text has no title; the name of its file stands in its place.';
const KIND = 'It is read as {}: {}.';
const LEFT_OUT =
  'so there is no grade, no vocabulary, no content note and no question on its sentences: read it with this in mind.';
const OTHER_LANGUAGE = `The text is not in English ({}), ${LEFT_OUT}`;
const UNKNOWN_LANGUAGE = `The language of the text could not be told, ${LEFT_OUT}`;

const foundThemes = ({ sorting }: Doubts): Note[] =>
  sorting.pack.how === 'discovered'
    ? [
        info(
          'Themes',
          'The themes and their titles were found in the article’s own words, not in a theme pack; read the titles before you print.',
        ),
      ]
    : [];

/** Speaker by speaker, once for a paragraph: the parts of a split quotation stand or fall together. */
function inferredSpeakers({ quotations }: Doubts): Note[] {
  const nameOf = ({ speaker }: Quotation): string => speaker?.name ?? 'nobody';
  const placeOf = (one: Quotation): string => `${one.paragraph} ${nameOf(one)}`;
  const told = new Set(quotations.filter(({ attribution }) => attribution === 'named').map(placeOf));
  const inferred = quotations
    .filter(({ attribution, kind }) => attribution === 'inferred' && kind !== 'scare')
    .filter((one) => !told.has(placeOf(one)) && told.add(placeOf(one)));
  const words = ({ paragraph, text }: Quotation): string =>
    `¶${paragraph} “${shorten(text.replace(/[,;]$/, ''))}”`;
  const bySpeaker = new Map<string, string[]>();
  for (const one of inferred) {
    const said = bySpeaker.get(nameOf(one));
    if (said) said.push(words(one));
    else bySpeaker.set(nameOf(one), [words(one)]);
  }
  const speakers = [...bySpeaker].map(([name, said]) => `${name} (${said.join(', ')})`);
  return speakers.length > 0
    ? [check('Speakers', `No name stands beside these words; they are given to ${speakers.join('; ')}.`)]
    : [];
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

/** What the reader left out, and why, in the words of the interface. */
export const notesOnRemovals = ({ removed, paragraphs, language }: Article): Note[] =>
  removed.map(({ text, why, paragraph }) =>
    info(
      // What stood behind the last paragraph is told at it.
      paragraph ? `¶${Math.min(paragraph, paragraphs.length)}` : phrase(language, 'Text'),
      filled(language, 'Left out of the article: “{}” ({}).', shorten(text), phrase(language, why)),
    ),
  );

const shorten = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length > 9 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
};

/** Without their full stop: a sentence of ours ends behind them. */
const lastWords = (text: string): string => text.split(/\s+/).slice(-5).join(' ').replace(/\.$/, '');
