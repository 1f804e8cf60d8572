/**
 * What a packet is made of, in one table: for each kind of item where it stands, how many of it each length has, what the
 * first one is worth beside the others, and how much paper one takes. All numbers are from judgement.
 */

import type { StudyGuide } from '../../study/guide.js';
import { partsToSumUp } from './parts-to-sum-up.js';
import { listed } from './trim-guide.js';

export type Length = 'handout' | 'short' | 'full';

export interface ItemKind {
  readonly kind: string;
  /** The section (a partial) in which it stands. */
  readonly section: string;
  /** The fields of which a template of its own asks for one where it prints it; `sections` where it prints those of the packet. */
  readonly fields: readonly string[];
  /** For people: one, and several. */
  readonly names: readonly [string, string];
  /** How many the guide has; for what stands in every theme, the most that one theme has. */
  readonly count: (guide: StudyGuide) => number;
  /** How many at most in a text of up to 1,500 words, by length; more in a longer one. `full` has all. */
  readonly most: Readonly<Record<'handout' | 'short', number>>;
  /** How many a short packet has where no theme has a question of its own, or the reading none. */
  readonly alone?: number;
  /** So many are left out only where nothing else is left to leave out; the first of them never. */
  readonly least: number;
  /** A list of fewer is not printed at all, but in full. */
  readonly fewest?: number;
  /** What the first is worth, from 0 to 100, and how much of that each further one is worth beside the one before. */
  readonly worth: number;
  readonly fade: number;
  /** Millimetres of an A4 page that one takes; what stands in every theme, in all of them. */
  readonly cost: (guide: StudyGuide) => number;
}

const once = (cost: number) => () => cost;
const inEachTheme =
  (cost: number) =>
  ({ themes }: StudyGuide): number =>
    cost * themes.length;
const mostInTheme =
  (list: (theme: StudyGuide['themes'][number]) => readonly unknown[]) =>
  ({ themes }: StudyGuide): number =>
    Math.max(0, ...themes.map((theme) => list(theme).length));

/** Everything that asks has its answer there. */
const ANSWERS = ['answers', 'details'];

export const ITEM_KINDS: readonly ItemKind[] = [
  {
    kind: 'before',
    section: 'before',
    fields: ['before'],
    names: ['the page before reading', 'the page before reading'],
    count: () => 1,
    most: { handout: 1, short: 1 },
    least: 0,
    worth: 93,
    fade: 1,
    cost: once(85),
  },
  {
    kind: 'vocabulary',
    section: 'words',
    fields: ['vocabulary'],
    names: ['word to know', 'words to know'],
    count: ({ vocabulary }) => vocabulary.length,
    most: { handout: 6, short: 8 },
    least: 3,
    fewest: 2,
    worth: 60,
    fade: 0.95,
    cost: once(8),
  },
  {
    kind: 'text',
    section: 'text',
    fields: ['sections', 'article.paragraphs'],
    names: ['the text itself', 'the text itself'],
    count: () => 1,
    most: { handout: 1, short: 1 },
    least: 1,
    worth: 100,
    fade: 1,
    cost: ({ article }) => article.words * 0.55,
  },
  {
    kind: 'overview',
    section: 'overview',
    fields: ['overview'],
    names: ['line of the whole in short', 'lines of the whole in short'],
    count: ({ overview }) => overview.length,
    most: { handout: 0, short: 0 },
    least: 0,
    worth: 10,
    fade: 0.9,
    cost: once(12),
  },
  {
    kind: 'people',
    section: 'people',
    fields: ['people'],
    names: ['person', 'people'],
    count: (guide) => listed(guide).length,
    most: { handout: 0, short: 14 },
    least: 0,
    fewest: 4,
    worth: 44,
    fade: 0.97,
    cost: once(4),
  },
  {
    kind: 'dates',
    section: 'people',
    fields: ['storyline'],
    names: ['date', 'dates'],
    count: ({ storyline }) => storyline?.length ?? 0,
    most: { handout: 0, short: 8 },
    least: 0,
    fewest: 3,
    worth: 46,
    fade: 0.95,
    cost: once(9),
  },
  {
    kind: 'comprehension',
    section: 'check-reading',
    fields: ['comprehension', ...ANSWERS],
    names: ['question on the reading', 'questions on the reading'],
    count: ({ comprehension }) => comprehension.length,
    most: { handout: 6, short: 10 },
    least: 3,
    worth: 95,
    fade: 0.93,
    cost: once(26),
  },
  {
    kind: 'summary',
    section: 'themes',
    fields: ['summary'],
    names: ['summary line at most for a theme', 'summary lines at most for a theme'],
    count: mostInTheme(({ summary }) => summary),
    most: { handout: 2, short: 3 },
    least: 0,
    worth: 85,
    fade: 0.85,
    cost: inEachTheme(11),
  },
  {
    kind: 'parts',
    section: 'themes',
    fields: ['partsToSumUp'],
    names: ['the parts to sum up', 'the parts to sum up'],
    count: ({ themes }) => Math.min(1, partsToSumUp(themes).length),
    most: { handout: 1, short: 1 },
    least: 0,
    worth: 82,
    fade: 1,
    cost: ({ themes }) => 12 + 19 * partsToSumUp(themes).length,
  },
  {
    kind: 'quotes',
    section: 'themes',
    fields: ['quotes', 'utterances', 'keyQuotes'],
    names: ['key quote at most for a theme', 'key quotes at most for a theme'],
    count: mostInTheme(({ quotes }) => quotes.filter(({ joinsPrevious }) => !joinsPrevious)),
    most: { handout: 1, short: 2 },
    least: 0,
    worth: 80,
    fade: 0.7,
    cost: inEachTheme(16),
  },
  {
    kind: 'facts',
    section: 'themes',
    fields: ['facts'],
    names: ['figure at most for a theme', 'figures at most for a theme'],
    count: mostInTheme(({ facts }) => facts),
    most: { handout: 0, short: 0 },
    least: 0,
    worth: 34,
    fade: 0.6,
    cost: inEachTheme(6),
  },
  {
    kind: 'discussion',
    section: 'themes',
    fields: ['discussion', 'beside', 'below', 'cardRows', ...ANSWERS],
    names: ['discussion question at most for a theme', 'discussion questions at most for a theme'],
    count: mostInTheme(({ discussion }) => discussion),
    most: { handout: 1, short: 1 },
    least: 0,
    worth: 90,
    fade: 0.5,
    cost: inEachTheme(30),
  },
  {
    kind: 'whole',
    section: 'themes',
    fields: ['discussion', 'cardRows', ...ANSWERS],
    names: ['discussion question on the whole text', 'discussion questions on the whole text'],
    count: ({ discussion }) => discussion?.length ?? 0,
    most: { handout: 0, short: 2 },
    alone: 5,
    least: 0,
    worth: 70,
    fade: 0.6,
    cost: once(40),
  },
  {
    kind: 'talk',
    section: 'talk',
    fields: ['talk', 'cardRows', ...ANSWERS],
    names: ['discussion question', 'discussion questions'],
    count: ({ themes, discussion = [] }) =>
      themes.reduce((sum, theme) => sum + theme.discussion.length, discussion.length),
    most: { handout: 3, short: 0 },
    least: 1,
    worth: 90,
    fade: 0.9,
    cost: once(38),
  },
  {
    kind: 'statements',
    section: 'language',
    fields: ['statements', ...ANSWERS],
    names: ['statement to tell apart', 'statements to tell apart'],
    count: ({ statements }) => statements.length,
    most: { handout: 0, short: 6 },
    least: 0,
    fewest: 4,
    worth: 65,
    fade: 0.92,
    cost: once(10),
  },
  {
    kind: 'loaded',
    section: 'language',
    fields: ['loadedWords', 'language'],
    names: ['word that judges', 'words that judge'],
    count: ({ language }) => language.filter(({ kind }) => kind === 'loaded').length,
    most: { handout: 0, short: 4 },
    least: 0,
    fewest: 2,
    worth: 50,
    fade: 0.85,
    cost: once(11),
  },
  {
    kind: 'task',
    section: 'writing',
    fields: ['writing'],
    names: ['long writing task', 'long writing tasks'],
    count: ({ writing }) => Math.max(0, writing.length - 1),
    most: { handout: 0, short: 1 },
    least: 0,
    worth: 75,
    fade: 0.6,
    cost: once(190),
  },
  {
    kind: 'ticket',
    section: 'writing',
    fields: ['writing'],
    names: ['exit ticket', 'exit tickets'],
    count: ({ writing }) => Math.min(1, writing.length),
    most: { handout: 1, short: 1 },
    least: 0,
    worth: 89,
    fade: 1,
    cost: once(40),
  },
];

/** The sections of a length, in order; the cover, which holds the title, stands before them all. */
export const SECTIONS: Readonly<Record<Length, readonly string[]>> = {
  handout: ['before', 'words', 'text', 'check-reading', 'talk', 'writing'],
  short: ['before', 'words', 'text', 'people', 'check-reading', 'themes', 'language', 'writing'],
  full: ['before', 'words', 'text', 'overview', 'people', 'check-reading', 'themes', 'language', 'writing'],
};

/** A text of more words fills a handout alone, which then tells it by its themes and goes beside the text. From judgement. */
export const MOST_IN_HANDOUT = 1600;
export const SECTIONS_BESIDE: readonly string[] = ['before', 'words', 'themes', 'check-reading', 'writing'];

/** A4 pages that a packet may have: four for a handout; a short packet has room for the text and six pages of work. */
export function pagesOf(length: Length, words: number): number {
  if (length === 'full') return Number.POSITIVE_INFINITY;
  return length === 'handout' ? 4 : 6 + Math.ceil(words / 430);
}
