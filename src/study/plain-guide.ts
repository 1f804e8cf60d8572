/**
 * The guide to a text whose sentences are not understood, be it verse or another language: the text itself, its headings as
 * themes, what stands between quotation marks, room to write, and tasks that any text can be given. No grade, no summaries and
 * no questions on single sentences; verse in English has words to know and a content note.
 */

import { type Article, isEnglish } from '../article/index.js';
import type { Reading } from '../grammar/reading.js';
import type { Analysis } from '../language/analysis.js';
import type { Sorting } from '../themes/pack.js';
import { noteContent } from './content-note.js';
import { describeArticle } from './describe-article.js';
import { extractOf } from './extract.js';
import { generalTasks, questionOnPart } from './general-tasks.js';
import type { GuideTheme, Name, Quotation, StudyGuide, VocabularyEntry } from './guide.js';
import { tasksOf } from './kinds.js';
import { chooseVocabulary } from './vocabulary/index.js';
import { voicesOf } from './writers.js';

/** All of the guide but its notes. */
export function writePlainGuide(reading: Reading, sorting: Sorting): Omit<StudyGuide, 'notes'> {
  const { analysis } = reading;
  const { article } = analysis;
  const isForeign = !isEnglish(article.language);
  const general = generalTasks(article.language);
  const {
    question = '',
    objectives,
    writing,
    discussion,
  } = isForeign ? general : { ...general, ...tasksOf(article) };
  const contentNote = isForeign ? undefined : noteContent({ analysis });
  const quotations = isForeign ? markedQuotations(analysis) : [];
  return {
    schemaVersion: 1,
    article: describeArticle({ analysis, sorting, textType: 'other' }, new Map()),
    pack: sorting.pack,
    before: { question, objectives, warmUp: general.warmUp, ...(contentNote && { contentNote }) },
    ...NOTHING,
    themes: themesOf(sorting, article, quotations),
    discussion,
    quotations,
    vocabulary: isForeign ? [] : wordsToKnow(reading, sorting),
    people: isForeign ? [] : charactersOf(article),
    writing: [
      { ...writing!, lines: 16 },
      { prompt: general.exit, frames: [], lines: 4 },
    ],
  };
}

/** What only sentences that are understood could fill. */
const NOTHING = {
  overview: [],
  comprehension: [],
  places: [],
  organizations: [],
  timeline: [],
  storyline: [],
  facts: [],
  statements: [],
  language: [],
} as const;

function themesOf(sorting: Sorting, { language }: Article, quotations: readonly Quotation[]): GuideTheme[] {
  return sorting.themes.map(({ id, title, paragraphs, evidence }) => ({
    id,
    title,
    paragraphs,
    evidence,
    frame: '',
    summary: [],
    quotes: longest(quotations.filter(({ paragraph }) => paragraphs.includes(paragraph))),
    facts: [],
    discussion: isEnglish(language) ? [] : [questionOnPart(language)],
  }));
}

/** Characters between the marks: below it is no sentence, above it fills the page. From judgement. */
const SHORTEST = 25;
const LONGEST = 300;
const MOST_QUOTES = 2;

/** The longest that are no longer than a page bears, in text order. */
const longest = (quotations: readonly Quotation[]): Quotation[] =>
  quotations
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, MOST_QUOTES)
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);

/** What stands between quotation marks; who says it is not known. */
function markedQuotations({ article, quotedRuns }: Analysis): Quotation[] {
  return quotedRuns
    .filter(({ depth, inner }) => depth === 0 && inner.end > inner.start)
    .map(({ inner, paragraph }) => {
      const extract = extractOf(article, inner, paragraph);
      return {
        ...extract,
        kind: extract.text.length >= SHORTEST ? 'direct' : 'partial',
        attribution: 'none',
      };
    });
}

const wordsToKnow = (reading: Reading, { glossary }: Sorting): VocabularyEntry[] =>
  chooseVocabulary({ reading, glossary });

/** Whoever has a part in a play. */
function charactersOf(article: Article): Name[] {
  const parts = new Map<string, number[]>();
  for (const [paragraph, name] of voicesOf(article)) parts.set(name, [...(parts.get(name) ?? []), paragraph]);
  return [...parts].map(([name, paragraphs]) => ({ name, alsoCalled: [], paragraphs }));
}
