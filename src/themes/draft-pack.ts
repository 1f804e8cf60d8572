/** A first draft of a theme pack, from what was found in one article: for a person to rename, prune and fill. */

import { stringify } from 'yaml';
import type { Article } from '../article/index.js';
import { textOf } from '../base/span.js';
import type { SortedTheme, Sorting } from './pack.js';
import { slugs } from './slugs.js';

/** The article, its parts, and the names that were found in it. */
export interface DraftSource {
  readonly article: Article;
  readonly sorting: Sorting;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
}

/** More places than these are seldom what a subject is told by. From judgement. */
const MOST_PLACES = 3;

/** YAML that `readPack` takes, with comments that say what to do with it. */
export function draftPack(source: DraftSource): string {
  const { article, sorting, places } = source;
  const head = [
    `# A theme pack drafted from ${quote(article.title)}. What each field is for stands in the shipped`,
    '# packs. Give every theme a title of your own, say in "about" what belongs there, take out words that more than one',
    '# theme would use, and add words that other articles on the subject have. Then: study-guide packs check FILE',
  ];
  const fields = { id: slugs([article.title])[0] || 'my-pack', title: article.title };
  const taken = new Set<string>();
  const themes = sorting.themes.map((theme) => {
    const words = theme.evidence.map((word) => word.toLowerCase()).filter((word) => !taken.has(word));
    for (const word of words) taken.add(word);
    return draftTheme(theme, words, article);
  });
  const lines = [...head, '', yaml(fields), ...settingOf(places), '', 'themes:', themes.join('\n\n')];
  return `${[...lines, ...namesIn(source)].join('\n')}\n`;
}

function draftTheme(
  { id, title, paragraphs }: SortedTheme,
  words: readonly string[],
  article: Article,
): string {
  const text = textOf(article.text, article.paragraphs[paragraphs[0]! - 1]!);
  const lines = yaml({ id, title, ...(words.length > 0 && { words }) }).split('\n');
  return [
    `  # ${placeOf(paragraphs)}: ${quote(opening(text))}`,
    `  - ${lines[0]}`,
    ...lines.slice(1).map((line) => `    ${line}`),
    '    # about: one or two sentences that say what belongs here',
  ].join('\n');
}

const placeOf = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `¶${numbers[0]}` : `¶${numbers[0]}–${numbers.at(-1)}`;

function settingOf(places: readonly string[]): string[] {
  if (places.length === 0) return [];
  const note = '# The pack is chosen for articles that name one of these.';
  return ['', note, `setting: ${list(places.slice(0, MOST_PLACES))}`];
}

function namesIn({ people, places, organizations }: DraftSource): string[] {
  const found = Object.entries({ people, places, organizations }).filter(([, names]) => names.length > 0);
  if (found.length === 0) return [];
  const note =
    '# Names as they were understood; keep only those that the program might mistake in another article.';
  return ['', note, 'names:', ...found.map(([kind, names]) => `  ${kind}: ${list(names)}`)];
}

const yaml = (value: object): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** On one line. */
const list = (items: readonly string[]): string =>
  stringify(items, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd();

/** On one line, whatever stands in it: a comment ends with its line. */
const quote = (text: string): string => `"${text.replace(/\s+/gu, ' ')}"`;

const opening = (text: string): string => {
  const words = text.split(/\s+/u);
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} ...` : words.join(' ');
};
