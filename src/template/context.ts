/** What a template sees: the whole guide, which edition this is, and the text cut into sections by its headings. */

import { interfaceLanguage } from '../interface/index.js';
import type { KeyQuote, LanguageNote, StudyGuide } from '../study/guide.js';
import { standsBeside } from './packet/beside.js';
import type { Length, Packet } from './packet/index.js';
import {
  type NumberedDiscussion,
  type NumberedTheme,
  numberQuestions,
  type Questions,
} from './packet/number-questions.js';
import { type PartToSumUp, partsToSumUp } from './packet/parts-to-sum-up.js';
import { cutAtHeadings, type Section } from './sections.js';
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
  /** The parts that no line sums up, by the place of each among the themes: the student does. */
  readonly partsToSumUp: readonly PartToSumUp[];
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
/** Reading, themes and questions of so many words fill a lesson of 45 minutes, and what a text of any length asks for half of one. From judgement. */
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
    partsToSumUp: partsToSumUp(themes),
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
    lessons: Math.max(1, Math.round(guide.article.words / WORDS_IN_A_LESSON + 0.5)),
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
