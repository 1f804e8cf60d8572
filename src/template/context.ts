/** What a template sees: the whole guide, which edition this is, and the text cut into sections by its headings. */

import type { GuideParagraph, GuideTheme, KeyQuote, LanguageNote, StudyGuide } from '../study/guide.js';
import { GUIDE_SCHEMA, type Schema } from '../study/guide-schema.js';
import type { Edition } from './templates.js';

export interface TemplateContext extends Omit<StudyGuide, 'themes'> {
  readonly themes: readonly (GuideTheme & { readonly utterances: readonly Utterance[] })[];
  readonly edition: { readonly name: Edition; readonly student: boolean; readonly teacher: boolean };
  readonly sections: readonly Section[];
  /** Where each theme runs, in rows short enough for the width of a page. */
  readonly themeRows: readonly (readonly ThemeCell[])[];
  readonly loadedWords: readonly LanguageNote[];
  readonly lessons: number;
}

/** Key quotes as they are printed: the parts of one utterance together. */
export interface Utterance {
  readonly first: KeyQuote;
  readonly more: readonly KeyQuote[];
}

export interface Section {
  readonly heading: string;
  readonly level: number;
  readonly paragraphs: readonly SignedParagraph[];
}

export interface SignedParagraph extends GuideParagraph {
  /** The writer's name, where the words of another writer begin and do not say so themselves. */
  readonly signed?: string;
}

export interface ThemeCell {
  readonly paragraph: number;
  /** The place of the theme in the guide, from 1; 0 for none of them. */
  readonly theme: number;
}

/** Cells with a number in each that still read at 7 pt across a page. */
const CELLS_IN_A_ROW = 40;
/** Reading, themes and questions of about a thousand words fill a lesson of 45 minutes. From judgement. */
const WORDS_IN_A_LESSON = 900;

export function templateContext(guide: StudyGuide, edition: Edition): TemplateContext {
  return {
    ...guide,
    themes: guide.themes.map((theme) => ({ ...theme, utterances: joinQuotes(theme.quotes) })),
    edition: { name: edition, student: edition === 'student', teacher: edition === 'teacher' },
    sections: cutAtHeadings(guide),
    themeRows: themeRows(guide),
    loadedWords: guide.language.filter(({ kind }) => kind === 'loaded'),
    lessons: Math.max(1, Math.round(guide.article.words / WORDS_IN_A_LESSON)),
  };
}

function joinQuotes(quotes: readonly KeyQuote[]): Utterance[] {
  const utterances: { first: KeyQuote; more: KeyQuote[] }[] = [];
  for (const quote of quotes) {
    if (quote.joinsPrevious && utterances.length > 0) utterances.at(-1)!.more.push(quote);
    else utterances.push({ first: quote, more: [] });
  }
  return utterances;
}

function cutAtHeadings({ article }: StudyGuide): Section[] {
  const starts = article.headings.map(({ text, level, beforeParagraph }) => ({
    heading: text,
    level,
    from: beforeParagraph,
  }));
  const all = starts[0]?.from === 1 ? starts : [{ heading: '', level: 1, from: 1 }, ...starts];
  return all.map(({ heading, level, from }, i) => {
    const to = all[i + 1]?.from ?? article.paragraphs.length + 1;
    return {
      heading,
      level,
      paragraphs: signed(article.paragraphs.filter(({ number }) => number >= from && number < to)),
    };
  });
}

function signed(paragraphs: readonly GuideParagraph[]): SignedParagraph[] {
  return paragraphs.map((paragraph, i) => {
    const { writer, text } = paragraph;
    const goesOn = writer === paragraphs[i - 1]?.writer || LABELLED.test(text);
    return writer && !goesOn ? { ...paragraph, signed: writer } : paragraph;
  });
}

const LABELLED = /^\p{Lu}[\p{L}.’' -]{1,40}:\s/u;

function themeRows({ article, themes }: StudyGuide): ThemeCell[][] {
  const place = new Map(themes.map((theme, i) => [theme.id, i + 1]));
  const cells = article.paragraphs.map(({ number, theme }) => ({
    paragraph: number,
    theme: place.get(theme ?? '') ?? 0,
  }));
  const rows = Math.ceil(cells.length / CELLS_IN_A_ROW);
  const width = Math.ceil(cells.length / rows);
  return Array.from({ length: rows }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const yes: Schema = { type: 'boolean' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });

const theme = GUIDE_SCHEMA.properties!['themes']!.items!.properties!;
const paragraph = GUIDE_SCHEMA.properties!['article']!.properties!['paragraphs']!.items!.properties!;
const keyQuote = theme['quotes']!.items!;

/** The same as a schema, for checking templates. */
export const CONTEXT_SCHEMA: Schema = object({
  ...GUIDE_SCHEMA.properties,
  themes: list(object({ ...theme, utterances: list(object({ first: keyQuote, more: list(keyQuote) })) })),
  edition: object({ name: text, student: yes, teacher: yes }),
  sections: list(
    object({
      heading: text,
      level: number,
      paragraphs: list(object({ ...paragraph, signed: text })),
    }),
  ),
  themeRows: list(list(object({ paragraph: number, theme: number }))),
  loadedWords: GUIDE_SCHEMA.properties!['language']!,
  lessons: number,
});
