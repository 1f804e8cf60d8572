/** An article of three paragraphs to stand between the lines that papers print around a text. */

import { expect } from 'vitest';
import type { Article } from '../../src/article/index.js';
import { detectFormat, KINDS } from '../../src/read/format.js';
import { read } from './read.js';

export const FIRST =
  'The ferry to Skerry Island will stop running in the autumn, and the people who live there heard of it on the radio.';
export const SECOND =
  '"Nobody asked us," said Morag Tulloch, who has kept the shop by the pier since 1988. She sells bread, boots and stamps.';
export const THIRD =
  'The council says that the boat costs twice as much as it earns. It has offered a smaller one, which cannot carry cars.';
export const TEXT: readonly string[] = [FIRST, SECOND, THIRD];

/** What is read; what is left out here must be absent, and the paragraphs the three of the text. */
export interface Expected
  extends Pick<Article, 'title' | 'subtitle' | 'kicker' | 'byline' | 'source' | 'date'> {
  /** `2 Salt`: the number of the paragraph below, and the heading. */
  readonly headings?: readonly string[];
  readonly paragraphs?: readonly string[];
  /** `byline: By Ana Lima`: why, and what, line by line, in any order. */
  readonly removed?: readonly string[];
}

/** Reads blocks that blank lines part, or a whole file. */
export async function check(
  file: string,
  content: readonly string[] | Uint8Array,
  expected: Expected,
): Promise<void> {
  const { article, paragraphs } = await read(
    content instanceof Uint8Array ? content : content.join('\n\n'),
    file,
  );
  const { title, subtitle, kicker, byline, source, date } = article;
  const headings = article.headings.map(({ text, beforeParagraph }) => `${beforeParagraph} ${text}`);
  const removed = article.removed.flatMap(({ text, why }) =>
    text.split('\n').map((line) => `${why}: ${line}`),
  );
  removed.sort();
  expect({ title, subtitle, kicker, byline, source, date, headings, paragraphs, removed }).toEqual({
    headings: [],
    paragraphs: TEXT,
    ...expected,
    removed: (expected.removed ?? []).toSorted(),
  });
}

/**
 * What each kind of file must come to that holds the sample, with its name and, where the kind is told by how it begins,
 * without one: the title "The last boat", "By Isla Drummond", FIRST, the heading "The shop by the pier", SECOND, a button
 * "Advertisement", the heading "A smaller boat", THIRD, and the note "Isla Drummond lives in Oban."
 */
export async function checkSample(file: string, content: string | Uint8Array): Promise<void> {
  const expected = {
    title: 'The last boat',
    byline: 'Isla Drummond',
    headings: ['2 The shop by the pier', '3 A smaller boat'],
    removed: ['left over from a web page: Advertisement', 'about the author: Isla Drummond lives in Oban.'],
  };
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await check(file, bytes, expected);
  const { removed } = (await read(bytes, file)).article;
  // A block that does not say where it stands in the file puts what is removed at the wrong paragraph.
  const format = detectFormat({ bytes, file });
  // The sample pages stand in one line.
  if (format !== 'html' && format !== 'mhtml')
    expect(removed.find(({ text }) => text === 'Advertisement')?.paragraph).toBe(3);
  const kind = KINDS[format];
  if ('starts' in kind || 'signature' in kind) await check('-', bytes, expected);
}
