/** What the window is told of what was made. */

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from '../../base/diagnostics.js';
import { isPossible, type ListedItem, listItems } from '../../edits/index.js';
import {
  type Field,
  findSpot,
  type Item,
  type Spot,
  type Spots,
  type State,
  spotsOf,
  type Told,
} from '../../preview/index.js';
import { readTextFile } from '../files.js';
import { printedIn } from '../printed-items.js';
import { choicesOf } from './choices.js';
import type { EditsBook } from './edits-book.js';
import type { Made } from './make-preview.js';

/** What does not depend on what was made. */
export const stateOf = (book: EditsBook, { settled }: Made) => ({
  editsFile: basename(book.path),
  choices: choicesOf(settled),
  canUndo: book.canUndo,
});

type Described = Omit<State, 'version' | 'pdf' | 'isSettled' | keyof ReturnType<typeof stateOf>>;

export function describeMade({ guide, packet, drawn, messages }: Made, file: string): Described {
  const spots = spotsOf(drawn.pages);
  const printed = printedIn(packet);
  const items = listItems(guide);
  return {
    title: guide.article.title,
    language: guide.article.language,
    file: basename(file),
    pages: (drawn.pages.sheets ?? drawn.pages.pages).length,
    told: unique(messages.map((message) => describeTold(message, spots))),
    items: items.map((item) => describeItem(item, { printed, spots, items })),
    themes: guide.themes.map(({ title }) => title),
    took: 0,
    isStale: false,
  };
}

function unique(told: readonly Told[]): Told[] {
  const seen = new Set<string>();
  return told.filter(({ where, message }) => {
    const text = `${where} ${message}`;
    return !seen.has(text) && seen.add(text);
  });
}

interface Seen {
  readonly printed: (item: ListedItem) => boolean;
  readonly spots: Spots;
  readonly items: readonly ListedItem[];
}

function describeItem(listed: ListedItem, { printed, spots, items }: Seen): Item {
  const { kind, heading, says, paragraph, theme, fields, values, spare, isEdited } = listed;
  const isPrinted = printed(listed);
  const spot = isPrinted
    ? findSpot(spots, lookFor(kind, says, values), theme ?? SECTION_OF[kind])
    : undefined;
  const next = spare ?? nextUnprinted(listed, { printed, items });
  return {
    kind,
    heading,
    says,
    ...(paragraph !== undefined && { paragraph }),
    ...(theme !== undefined && { theme }),
    isEdited,
    isPrinted,
    ...(spot && { spot }),
    fields: Object.entries(fields).map(([name, type]): Field => ({ name, type, value: shown(values[name]) })),
    can: (['drop', 'swap', 'edit', 'move'] as const).filter(
      (action) => isPossible(action, kind) && (action !== 'swap' || next !== undefined),
    ),
    ...(next !== undefined && { spare: next }),
  };
}

/** Of a list that is longer than what is printed, the first that is not. */
function nextUnprinted(
  { kind, theme, item }: ListedItem,
  { printed, items }: Omit<Seen, 'spots'>,
): string | undefined {
  const same = items.filter((one) => one.kind === kind && one.theme === theme && one.item !== item);
  return same.find((one) => !printed(one))?.says;
}

/** A name or word stands in the text too: with what follows it on the list it is told from that. */
function lookFor(kind: string, says: string, values: ListedItem['values']): string {
  if (kind === 'person') return `${says} ${values['role'] ?? ''}`;
  if (kind === 'word') return `${says} ${values['part'] ?? ''}`;
  return kind === 'date' ? `${values['when']} ${says}` : says;
}

/** The headings of the built-in templates, below which items are looked for. */
const SECTION_OF: Readonly<Record<string, string>> = {
  word: 'Words to know',
  person: 'People',
  date: 'People',
  question: 'Check your reading',
  discussion: 'The whole text',
  overview: 'The whole text in short',
  statement: 'Look closer',
  label: 'Look closer',
  task: 'Write',
};

const shown = (value: ListedItem['values'][string]): string =>
  value === undefined ? '' : typeof value === 'object' ? value.join('\n') : String(value);

function describeTold({ severity, message, file, place, hint }: Diagnostic, spots: Spots): Told {
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  const spot = spotOf({ message, file, line: place?.line }, spots);
  return { severity, message, where, ...(hint && { hint }), ...(spot && { spot }) };
}

/** A page that the message names, else words that it quotes, else the line that it is about. */
function spotOf(
  {
    message,
    file,
    line,
  }: { readonly message: string; readonly file: string; readonly line: number | undefined },
  spots: Spots,
): Spot | undefined {
  const page = /\bpage (\d+)/.exec(message)?.[1];
  if (page) return { page: Number(page) - 1, y: 0 };
  const quoted = [...message.matchAll(/["“]([^"”]{6,})["”]/g)].map(([, words]) => words!);
  const candidates = [...quoted, ...(line !== undefined && existsSync(file) ? [lineOf(file, line)] : [])];
  return candidates.map((words) => findSpot(spots, words)).find(Boolean);
}

const lineOf = (file: string, line: number): string =>
  /\.(?:txt|md)$/.test(file) ? (readTextFile(file).split('\n')[line - 1] ?? '') : '';
