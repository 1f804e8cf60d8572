/** What is copied from the article: summary lines, key quotes, figures, dates, statements. */

import type { Fact, KeyQuote, Statement, StudyGuide, SummaryExtract, TimelineEntry } from '../study/guide.js';
import { type ItemList, type Kind, type KindOf, row } from './kind.js';
import { reword } from './reword.js';

/** The parts of one utterance, which go together. */
interface Utterance {
  readonly parts: readonly KeyQuote[];
}

const ofExtract = { fields: { text: 'text' }, says: ({ text }: { readonly text: string }) => text } as const;

/** A line is changed with all that is printed of it. */
const ofLine: Pick<KindOf<SummaryExtract>, 'values' | 'change'> = {
  values: (line) => ({ text: wordsOf(line) }),
  change: (line, { text = wordsOf(line) }, guide) => {
    const { leadIn: _before, goesOn: _behind, ...bare } = line;
    return text === wordsOf(line) ? line : reword(bare, String(text), guide);
  },
};

const wordsOf = ({ leadIn, text, goesOn }: SummaryExtract): string =>
  [leadIn?.text, text, goesOn?.text].filter(Boolean).join(' ');

export const EXTRACT_KINDS: readonly Kind[] = [
  row<SummaryExtract>({
    ...ofExtract,
    name: 'overview',
    heading: 'The whole text in short',
    lists: ({ overview }) => [{ items: overview }],
    withLists: (guide, [list]) => ({ ...guide, overview: list!.items }),
    paragraph: ({ paragraph }) => paragraph,
    ...ofLine,
  }),
  row<SummaryExtract>({
    ...ofExtract,
    ...inThemes('summary'),
    name: 'summary',
    heading: 'Summary',
    paragraph: ({ paragraph }) => paragraph,
    ...ofLine,
    make: ({ text = '', paragraph }, guide) =>
      String(text).trim() === ''
        ? undefined
        : reword({ text: '', paragraph: Number(paragraph ?? 0), start: 0, end: 0 }, String(text), guide),
    listOf: ({ themes }, paragraph) =>
      themes.findIndex(({ paragraphs }) => paragraphs.includes(paragraph ?? 0)),
  }),
  row<Utterance>({
    name: 'quote',
    heading: 'Key quotes',
    lists: ({ themes }) => themes.map(({ id, quotes }) => ({ theme: id, items: utterances(quotes) })),
    withLists: (guide, lists) => ({
      ...guide,
      themes: guide.themes.map((theme, i) => ({
        ...theme,
        quotes: lists[i]!.items.flatMap(({ parts }) => parts),
      })),
    }),
    says: saysUtterance,
    paragraph: ({ parts }) => parts[0]!.paragraph,
    fields: { text: 'text', speaker: 'text', role: 'text' },
    values: ({ parts }) => ({
      text: saysUtterance({ parts }),
      speaker: parts[0]!.speaker?.name,
      role: parts[0]!.speaker?.role,
    }),
    change: ({ parts }, { text, speaker, role }, guide) => {
      const [first, ...more] = parts;
      const who = { ...first!.speaker, ...(speaker !== undefined && { name: String(speaker) }) };
      const signed = {
        ...first!,
        ...(who.name && { speaker: { name: who.name, ...roleOf(role ?? who.role) } }),
        ...(speaker !== undefined && { attribution: 'named' as const }),
      };
      if (text === undefined || text === saysUtterance({ parts })) return { parts: [signed, ...more] };
      return { parts: [reword(signed, String(text), guide)] };
    },
    spares: spareQuotes,
  }),
  row<Fact>({
    ...ofExtract,
    ...inThemes('facts'),
    name: 'figure',
    heading: 'Figures',
    paragraph: ({ paragraph }) => paragraph,
    values: ({ text }) => ({ text }),
    change: (item, { text = item.text }, guide) => reword(item, String(text), guide),
    spares: ({ facts, themes }, { theme, items }) => {
      const own = themes.find(({ id }) => id === theme)?.paragraphs ?? [];
      return after(
        facts.filter(({ paragraph }) => own.includes(paragraph)),
        items,
      );
    },
  }),
  row<TimelineEntry>({
    name: 'date',
    heading: 'Dates',
    lists: ({ storyline = [] }) => [{ items: storyline }],
    withLists: (guide, [list]) => ({ ...guide, storyline: list!.items }),
    says: ({ event }) => event.text,
    paragraph: ({ event }) => event.paragraph,
    fields: { when: 'text', text: 'text' },
    values: ({ when, event }) => ({ when, text: event.text }),
    change: (item, { when = item.when, text = item.event.text }, guide) => ({
      ...item,
      when: String(when),
      event: reword(item.event, String(text), guide),
    }),
    spares: ({ timeline }, { items }) => after(timeline, items),
  }),
  row<Statement>({
    name: 'statement',
    heading: 'Statements to tell apart',
    lists: ({ statements }) => [{ items: statements }],
    withLists: (guide, [list]) => ({ ...guide, statements: list!.items }),
    says: ({ extract }) => extract.text,
    paragraph: ({ extract }) => extract.paragraph,
    fields: { text: 'text' },
    values: ({ extract }) => ({ text: extract.text }),
    change: (item, { text = item.extract.text }, guide) => ({
      ...item,
      extract: reword(item.extract, String(text), guide),
    }),
  }),
];

/** A list that every theme has. */
function inThemes<Field extends 'summary' | 'facts'>(
  field: Field,
): Pick<KindOf<StudyGuide['themes'][number][Field][number]>, 'lists' | 'withLists'> {
  type Item = StudyGuide['themes'][number][Field][number];
  return {
    lists: ({ themes }) =>
      themes.map((theme): ItemList<Item> => ({ theme: theme.id, items: theme[field] as readonly Item[] })),
    withLists: (guide, lists) => ({
      ...guide,
      themes: guide.themes.map((theme, i) => ({ ...theme, [field]: lists[i]!.items })),
    }),
  };
}

function utterances(quotes: readonly KeyQuote[]): Utterance[] {
  const made: { parts: KeyQuote[] }[] = [];
  for (const quote of quotes) {
    if (quote.joinsPrevious && made.length > 0) made.at(-1)!.parts.push(quote);
    else made.push({ parts: [quote] });
  }
  return made;
}

function saysUtterance({ parts }: Utterance): string {
  return parts.map(({ text }) => text).join(' […] ');
}

const roleOf = (role: unknown): { readonly role?: string } => (role ? { role: String(role) } : {});

/** Other words spoken in the paragraphs of the theme. */
function spareQuotes({ quotations, themes }: StudyGuide, { theme, items }: ItemList<Utterance>): Utterance[] {
  const own = themes.find(({ id }) => id === theme)?.paragraphs ?? [];
  const spoken = quotations.filter(({ paragraph, kind }) => kind !== 'scare' && own.includes(paragraph));
  const chosen = items.flatMap(({ parts }) => parts);
  return after(spoken, chosen).map((quote) => ({ parts: [quote] }));
}

/** Those of `all` that are not among the chosen, from behind the last chosen one on and round again. */
function after<T extends object>(all: readonly T[], chosen: readonly T[]): T[] {
  const isChosen = (one: T): boolean => chosen.some((other) => placeOf(other) === placeOf(one));
  const last = all.findLastIndex(isChosen);
  return [...all.slice(last + 1), ...all.slice(0, last + 1)].filter((one) => !isChosen(one));
}

function placeOf(item: object): string {
  const { paragraph, start } = ('event' in item ? item.event : item) as { paragraph: number; start: number };
  return `${paragraph}:${start}`;
}
