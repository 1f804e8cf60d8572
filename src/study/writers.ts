/**
 * Who writes or says each paragraph of a text that has several writers, as a debate has: the byline, the heading or the
 * label above it names them. In a text with one author, and for what stands before and between, nobody.
 */

import type { Article } from '../article/index.js';

/** The writers' names by paragraph number; empty unless there are at least two. */
export function writersOf(article: Article): ReadonlyMap<number, string> {
  const signs = signsOf(article);
  const names = [...new Set(signs.map(({ name }) => name))];
  const writers = new Map<number, string>();
  if (names.length < 2) return writers;
  let writer: string | undefined;
  for (const { number, start, end } of article.paragraphs) {
    if (article.headings.some(({ beforeParagraph }) => beforeParagraph === number)) writer = undefined;
    for (const sign of signs) if (sign.from === number) writer = sign.name;
    const labelled = labelOf(article.text.slice(start, end), names);
    const name = labelled ?? writer;
    if (name) writers.set(number, name);
  }
  return writers;
}

/** Who writes or says each paragraph, where the text tells: writers, or the people of a conversation. */
export function voicesOf(article: Article): ReadonlyMap<number, string> {
  const spoken = article.paragraphs.flatMap(({ number, speaker }) =>
    speaker ? [[number, speaker] as const] : [],
  );
  return spoken.length > 0 ? new Map(spoken) : writersOf(article);
}

/** A name that signs what follows, and the number of the first paragraph under it. */
interface Sign {
  readonly name: string;
  readonly from: number;
}

/** Bylines inside the text, headings that hold a writer's name, and headings that name one who signs elsewhere. */
function signsOf({ text: body, headings, removed }: Article): Sign[] {
  const bylines = removed.flatMap(({ text, why, paragraph }) => {
    const name = why === 'byline' && paragraph !== undefined ? nameIn(text) : undefined;
    return name ? [{ name, from: paragraph! }] : [];
  });
  const signed = headings.flatMap(({ text, beforeParagraph }) => {
    const name = SIGNED.exec(text)?.[1] ?? inFront(text, body);
    return name ? [{ name, from: beforeParagraph }] : [];
  });
  const names = [...bylines, ...signed].map(({ name }) => name);
  const naming = headings.flatMap(({ text, beforeParagraph }) => {
    const [name, other] = [...new Set(names)].filter((known) => isNamedIn(known, text));
    return name && !other ? [{ name, from: beforeParagraph }] : [];
  });
  return [...naming, ...bylines, ...signed];
}

/** `By Ana Lima, shopkeeper` and `Ana Lima (Porto)`: the name in front. */
function nameIn(byline: string): string | undefined {
  const bare = byline.replace(/^(?:written |words |text )?by:? /i, '');
  return /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4}/u.exec(bare)?.[0];
}

/** "The case for: by Ana Lima", "No – Ana Lima". */
const SIGNED =
  /(?:(?:^|[\s(—–-])[Bb]y|^(?:[Yy]es|YES|[Nn]o|NO|[Ff]or|FOR|[Aa]gainst|AGAINST)\s?[,:–—-]) (\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,4})\)?\s*$/u;

/** "Ana Lima: Leave the trees alone"; the words of a name are never written small. */
function inFront(heading: string, body: string): string | undefined {
  const name = /^(\p{Lu}[\p{L}’'-]+(?: (?:de|del|da|van|von|bin|al|\p{Lu}[\p{L}.’'-]*)){1,4}): \S/u.exec(
    heading,
  )?.[1];
  const words = name?.split(' ').filter((word) => /^\p{Lu}\p{Ll}/u.test(word)) ?? [];
  return words.some((word) => body.includes(` ${word.toLowerCase()}`)) ? undefined : name;
}

/** Whether a line holds the first name or the surname: "Ana replies", "Lima's answer". */
function isNamedIn(name: string, line: string): boolean {
  const words = new Set(line.split(/[^\p{L}-]+/u));
  const own = name.split(' ').filter((part) => /^\p{Lu}\p{L}{2}/u.test(part));
  return own.some((part) => words.has(part));
}

/** "Ana: ...", where one of the writers is called so. */
function labelOf(paragraph: string, names: readonly string[]): string | undefined {
  const label = /^(\p{Lu}[\p{L}.’' -]{1,40}):\s/u.exec(paragraph)?.[1];
  return label && names.find((name) => name === label || name.split(' ').includes(label));
}
