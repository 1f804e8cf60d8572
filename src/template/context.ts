/** What a template sees: the whole guide, which edition this is, and the text cut into sections by its headings. */

import { interfaceLanguage } from '../interface/index.js';
import type { GuideArticle, GuideParagraph, KeyQuote, LanguageNote, StudyGuide } from '../study/guide.js';
import { GUIDE_SCHEMA, type Schema } from '../study/guide-schema.js';
import { standsBeside } from './packet/beside.js';
import type { Length, Packet } from './packet/index.js';
import {
  type NumberedDiscussion,
  type NumberedTheme,
  numberQuestions,
  type Questions,
} from './packet/number-questions.js';
import { type Reach, withReach } from './reaching-notes.js';
import type { Edition, House, Printing, Templates } from './templates.js';

export interface TemplateContext extends Omit<StudyGuide, keyof Questions>, Omit<Questions, 'themes'> {
  readonly themes: readonly PrintedTheme[];
  readonly edition: Readonly<Record<Edition, boolean>> & { readonly name: Edition };
  readonly packet: {
    readonly length: Length;
    readonly sections: readonly string[];
    readonly version: string;
    readonly template: string;
  };
  readonly sections: readonly Section[];
  /** The key quotes of all themes: of every theme its first before a second one of any. */
  readonly keyQuotes: readonly Utterance[];
  /** Where each theme runs, in rows short enough for the width of a page. */
  readonly themeRows: readonly (readonly ThemeCell[])[];
  /** All discussion questions, two by two. */
  readonly cardRows: readonly CardRow[];
  readonly loadedWords: readonly LanguageNote[];
  /** Whether a word to know has a line for what it may mean, in place of its definition. */
  readonly hasWordsToGuess: boolean;
  readonly lessons: number;
  /** What it says above the title that the text is: its kind, or what kind of article; empty when that is not known. */
  readonly kind: string;
  /** The language of the guide's own words, and whether the text has another. */
  readonly ownLanguage: string;
  readonly isForeign: boolean;
  /** Lines of verse, which are numbered instead of paragraphs; 0 in prose. */
  readonly lineCount: number;
  /** Style sheets that this text needs beside the usual ones, those of the settings, and one of the user's own. */
  readonly sheets: readonly string[];
  /** Whether anything stands in it that somebody changed by hand. */
  readonly hasEdited: boolean;
  readonly school: House['school'];
  /** What is printed in place of the guide's own words. */
  readonly words: House['words'];
}

export interface PrintedTheme extends NumberedTheme {
  readonly utterances: readonly Utterance[];
  /** The question that stands beside its quotes and figures, and those that stand below them. */
  readonly beside: readonly NumberedDiscussion[];
  readonly below: readonly NumberedDiscussion[];
  /** Quotes or figures. */
  readonly hasMaterial: boolean;
  /** Something to read or to answer. */
  readonly hasContent: boolean;
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

export interface SignedParagraph extends GuideParagraph, Reach {
  /** The writer's name, where the words of another writer begin and do not say so themselves. */
  readonly signed?: string;
  /** Of verse: its lines, with their numbers in the whole text. */
  readonly lines?: readonly VerseLine[];
  /** Of a list with numbers: its items, each with its mark. */
  readonly items?: readonly { readonly label: string; readonly text: string }[];
  /** What is done on the stage of a play. */
  readonly isStage?: boolean;
}

export interface VerseLine {
  readonly number: number;
  readonly text: string;
  /** Whoever begins to speak here. */
  readonly signed?: string;
  /** Whether a space stands below. */
  readonly isLast?: boolean;
}

/** Two discussion cards that stand side by side; the last may stand alone. */
export interface CardRow {
  readonly left: Card;
  readonly right?: Card;
}

export interface Card extends NumberedDiscussion {
  /** The title of its theme; empty for the whole text. */
  readonly about: string;
}

export interface ThemeCell {
  readonly paragraph: number;
  /** The place of the theme in the guide, from 1; 0 for none of them. */
  readonly theme: number;
}

/** Cells with a number and a letter in each that still read at 7 pt across a page. */
const CELLS_IN_A_ROW = 30;
/** Reading, themes and questions of about a thousand words fill a lesson of 45 minutes. From judgement. */
const WORDS_IN_A_LESSON = 900;

export function templateContext(packet: Packet, printing: Printing, templates: Templates): TemplateContext {
  const { edition, house = NO_HOUSE, template = 'packet' } = printing;
  const { guide, length, version, sheets = [] } = packet;
  const questions = numberQuestions(packet);
  const sections = cutAtHeadings(guide);
  const looks = looksOf(guide, sections);
  const themes = questions.themes.map(printedTheme);
  const there = (name: string): string[] => (templates.has(`styles/${name}`) ? [name] : []);
  return {
    ...guide,
    ...questions,
    themes,
    keyQuotes: firstOfEach(themes),
    edition: {
      name: edition,
      student: edition === 'student',
      teacher: edition === 'teacher',
      key: edition === 'key',
      cards: edition === 'cards',
    },
    packet: { length, sections: packet.sections, version, template },
    sections,
    themeRows: themeRows(guide),
    cardRows: cardRows(questions),
    loadedWords: guide.language.filter(({ kind }) => kind === 'loaded'),
    hasWordsToGuess: guide.vocabulary.some(({ definition }) => !definition),
    lessons: Math.max(1, Math.round(guide.article.words / WORDS_IN_A_LESSON)),
    ...looks,
    hasEdited: JSON.stringify(guide).includes('"edited":true'),
    sheets: [
      ...looks.sheets,
      ...there(`${edition === 'cards' ? edition : template}.css`),
      ...there(SETTINGS_SHEET),
      ...sheets,
      ...there(USER_SHEET),
    ],
    school: house.school,
    words: house.words,
  };
}

const NO_HOUSE: House = { school: { name: '', logo: '', footer: '' }, words: {} };

/** The looks of the settings are laid over the usual ones, and whoever writes a sheet has the last word. */
const SETTINGS_SHEET = 'settings.css';
const USER_SHEET = 'user.css';

/** What depends on the kind of the text and on its language. */
function looksOf(
  { article }: StudyGuide,
  sections: readonly Section[],
): Pick<TemplateContext, 'kind' | 'ownLanguage' | 'isForeign' | 'lineCount' | 'sheets'> {
  const { kind, textType, language } = article;
  const own = interfaceLanguage(language);
  const isForeign = !new RegExp(`^${own}(?:-|$)`, 'i').test(language);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const lineCount = paragraphs.reduce((sum, { lines = [] }) => sum + lines.length, 0);
  const isSet = lineCount > 0 || isForeign || own !== 'en' || paragraphs.some(({ items }) => items);
  return {
    kind: kind && kind !== 'short' ? kind : textType === 'other' ? '' : textType,
    ownLanguage: isForeign ? own : language,
    isForeign,
    lineCount,
    sheets: isSet ? ['kinds.css'] : [],
  };
}

function cardRows({ themes, discussion, talk }: Questions): CardRow[] {
  const cards = [
    ...themes.flatMap(({ title, discussion }) => discussion.map((one) => ({ ...one, about: title }))),
    ...[...discussion, ...talk].map((one) => ({ ...one, about: '' })),
  ];
  return cards.flatMap((left, i) => {
    const right = cards[i + 1];
    return i % 2 === 1 ? [] : [{ left, ...(right && { right }) }];
  });
}

function printedTheme(theme: NumberedTheme): PrintedTheme {
  const { summary, quotes, facts, discussion } = theme;
  const besideCount = standsBeside(theme) ? 1 : 0;
  const hasMaterial = quotes.length + facts.length > 0;
  return {
    ...theme,
    utterances: joinQuotes(quotes),
    beside: discussion.slice(0, besideCount),
    below: discussion.slice(besideCount),
    hasMaterial,
    hasContent: hasMaterial || summary.length + discussion.length > 0,
  };
}

function firstOfEach(themes: readonly PrintedTheme[]): Utterance[] {
  const most = Math.max(0, ...themes.map(({ utterances }) => utterances.length));
  return Array.from({ length: most }, (_, i) =>
    themes.flatMap(({ utterances }) => utterances.slice(i, i + 1)),
  ).flat();
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
  const printed = numberLines(article);
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
      paragraphs: withReach(signed(printed.filter(({ number }) => number >= from && number < to))),
    };
  });
}

/** Lines of verse are numbered through the text; items of a list have their own numbers. */
function numberLines({ paragraphs, kind }: GuideArticle): SignedParagraph[] {
  let number = 0;
  return paragraphs.map((paragraph) => {
    const { text, marks, writer } = paragraph;
    const own = text.split('\n');
    if (paragraph.kind === 'verse')
      return {
        ...paragraph,
        lines: own.map((line, i) => ({
          number: ++number,
          text: line,
          ...(i === own.length - 1 && { isLast: true }),
        })),
      };
    if (marks) return { ...paragraph, items: own.map((item, i) => ({ label: marks[i] ?? '', text: item })) };
    return kind === 'play' && !writer ? { ...paragraph, isStage: true } : paragraph;
  });
}

function signed(paragraphs: readonly SignedParagraph[]): SignedParagraph[] {
  return paragraphs.map((paragraph, i) => {
    const { writer, text, lines } = paragraph;
    const goesOn = writer === paragraphs[i - 1]?.writer || (!lines && LABELLED.test(text));
    if (!writer || goesOn) return paragraph;
    const [first, ...others] = lines ?? [];
    return {
      ...paragraph,
      signed: writer,
      ...(first && { lines: [{ ...first, signed: writer }, ...others] }),
    };
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

const fields = GUIDE_SCHEMA.properties!;
const itemOf = (field: Schema): Readonly<Record<string, Schema>> => field.items!.properties!;
const theme = itemOf(fields['themes']!);
const paragraph = itemOf(fields['article']!.properties!['paragraphs']!);
const keyQuote = theme['quotes']!.items!;
const asked = {
  number,
  rows: number,
  shown: list(object({ label: text, text })),
  isCut: yes,
  namesParagraphs: yes,
};
const discussed = { ...itemOf(theme['discussion']!), ...asked };
const discussion = list(object(discussed));
const card = object({ ...discussed, about: text });

const utterances = list(object({ first: keyQuote, more: list(keyQuote) }));

/** The same as a schema, for checking templates. */
export const CONTEXT_SCHEMA: Schema = object({
  ...fields,
  themes: list(
    object({
      ...theme,
      discussion,
      utterances,
      beside: discussion,
      below: discussion,
      hasMaterial: yes,
      hasContent: yes,
    }),
  ),
  discussion,
  talk: discussion,
  keyQuotes: utterances,
  comprehension: list(
    object({
      ...itemOf(fields['comprehension']!),
      ...asked,
      columns: number,
      stem: text,
      pairs: list(object({ name: text, code: text })),
      order: list(object({ text, place: number })),
    }),
  ),
  statements: list(object({ ...itemOf(fields['statements']!), number, code: text })),
  answers: list(object({ number, answer: text, namesParagraphs: yes, paragraphs: list(number) })),
  details: list(object({ number, answer: text, working: text, whyNot: list(text), why: text })),
  edition: object({ name: text, student: yes, teacher: yes, key: yes, cards: yes }),
  packet: object({ length: text, sections: list(text), version: text, template: text }),
  sections: list(
    object({
      heading: text,
      level: number,
      paragraphs: list(
        object({
          ...paragraph,
          signed: text,
          lines: list(object({ number, text, signed: text, isLast: yes })),
          items: list(object({ label: text, text })),
          isStage: yes,
          noteReaches: yes,
          isReached: yes,
        }),
      ),
    }),
  ),
  themeRows: list(list(object({ paragraph: number, theme: number }))),
  cardRows: list(object({ left: card, right: card })),
  loadedWords: fields['language']!,
  hasWordsToGuess: yes,
  lessons: number,
  kind: text,
  ownLanguage: text,
  isForeign: yes,
  lineCount: number,
  sheets: list(text),
  hasEdited: yes,
  school: object({ name: text, logo: text, footer: text }),
});
