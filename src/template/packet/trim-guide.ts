/** A guide with no more than a plan wants of it: the best items of each list, in the order of the guide. */

import type { GuideTheme, KeyQuote, Name, StudyGuide, WritingTask } from '../../study/guide.js';
import type { Plan } from './plan-packet.js';

export function trimGuide(guide: StudyGuide, { counts, extraLines, ticketLines }: Plan): StudyGuide {
  const of = (kind: string): number => counts[kind] ?? 0;
  const loaded = guide.language.filter(({ kind }) => kind === 'loaded');
  const tasks = guide.writing.slice(0, -1).slice(0, of('task'));
  const ticket = guide.writing.slice(-1);
  return {
    ...guide,
    overview: guide.overview.slice(0, of('overview')),
    vocabulary: best(guide.vocabulary, of('vocabulary'), (word) => (word.definitionSource === 'own' ? 1 : 0)),
    people: best(listed(guide), of('people'), standing),
    storyline: (guide.storyline ?? []).slice(0, of('dates')),
    comprehension: best(guide.comprehension, of('comprehension'), ({ sure }) => sure ?? 0),
    statements: guide.statements.slice(0, of('statements')),
    language: [...guide.language.filter(({ kind }) => kind !== 'loaded'), ...loaded.slice(0, of('loaded'))],
    themes: guide.themes.map((theme) => trimTheme(theme, of)),
    discussion: best(guide.discussion ?? [], of('whole'), ({ sure }) => sure ?? 0),
    writing: [
      ...tasks.map(stretched(extraLines)),
      ...ticket.slice(0, of('ticket')).map(stretched(ticketLines)),
    ],
  };
}

const stretched =
  (by: number) =>
  (task: WritingTask): WritingTask => ({ ...task, lines: Math.max(0, task.lines + by) });

/** The `count` best, in the order in which they stood; of equals the first. */
export function best<T>(list: readonly T[], count: number, worth: (item: T) => number): T[] {
  const ranked = list
    .map((item, i) => ({ item, i }))
    .sort((a, b) => worth(b.item) - worth(a.item) || a.i - b.i);
  return ranked
    .slice(0, count)
    .sort((a, b) => a.i - b.i)
    .map(({ item }) => item);
}

/**
 * The people who are printed: of whom the text says who they are, who speak, who are asked for, and who come back. Another name
 * alone may be a boat's or a farm's.
 */
export function listed({
  people,
  themes,
  comprehension,
}: Pick<StudyGuide, 'people' | 'themes' | 'comprehension'>): readonly Name[] {
  const speakers = new Set(themes.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker?.name)));
  const isAsked = (name: string): boolean => comprehension.some(({ prompt }) => prompt.includes(name));
  return people.filter(
    ({ name, role, alsoCalled, paragraphs }) =>
      role ||
      speakers.has(name) ||
      isAsked(name) ||
      (alsoCalled.length > 0 && paragraphs.length >= COMES_BACK),
  );
}

/** Paragraphs that name somebody of whom no more is said. From judgement. */
const COMES_BACK = 3;

/** Who comes back is looked up most. */
const standing = ({ paragraphs }: Name): number => paragraphs.length;

function trimTheme({ toSumUp, ...theme }: GuideTheme, of: (kind: string) => number): GuideTheme {
  return {
    ...theme,
    ...(toSumUp && of('parts') > 0 && { toSumUp }),
    summary: theme.summary.slice(0, of('summary')),
    quotes: firstUtterances(theme.quotes, of('quotes')),
    facts: theme.facts.slice(0, of('facts')),
    discussion: best(theme.discussion, of('discussion'), ({ sure }) => sure ?? 0),
  };
}

/** An utterance goes with all its parts. */
function firstUtterances(quotes: readonly KeyQuote[], count: number): KeyQuote[] {
  let utterances = 0;
  return quotes.filter(({ joinsPrevious }, i) => {
    if (!joinsPrevious || i === 0) utterances++;
    return utterances <= count;
  });
}
