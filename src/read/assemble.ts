/** Blocks to Article, whatever file they come from: headings found, front lines off, noise out, paragraphs numbered into one text. */

import type { Article, Paragraph, ParagraphKind } from '../article/index.js';
import { Fatal, type Report } from '../base/diagnostics.js';
import type { Block, Blocks } from './block.js';
import { clearBody } from './body/clear-body.js';
import { withoutNotices } from './copied/gutenberg.js';
import { clearCopy } from './copied/index.js';
import { fromFrontMatter, takeFrontLines } from './front/front-lines.js';
import { placeHeadings } from './heading-levels.js';
import { findHeadings } from './headings.js';
import { readAs, tellKind } from './kinds/index.js';
import { UNKNOWN } from './language.js';
import { tell } from './lines/told.js';
import { wordCount } from './lines/word-count.js';
import { refuseBooks } from './refuse-books.js';
import { gatherRemovals, reportRemovals } from './removals.js';
import type { Details } from './source.js';
import { tidyBlocks } from './tidy-blocks.js';

interface Origin {
  readonly file: string;
  readonly details: Details;
}

/** The language is what the file says of itself, if it does. */
export function assembleArticle(given: Blocks, { file, details }: Origin, report: Report): Article {
  const { title, byline, source, date } = details;
  const book = withoutNotices(given);
  refuseBooks(book.blocks, file);
  const copy = clearCopy(book, file, report);
  const tidy = { ...book, ...copy, blocks: tidyBlocks(copy.blocks) };
  const kind = tellKind(tidy, details.type, titlesOf(tidy, title ?? titleFromFile(file)));
  const input = readAs(kind, tidy);
  const { discarded = [], frontMatter = {}, properties = {} } = input;
  const found = findHeadings(input);
  const { front, body, removed: above } = takeFrontLines(found, frontMatter);
  const { blocks: cleared, removed: inside, told } = clearBody(body, front.byline ?? byline);
  const { blocks, source: lone } = withoutLoneHeading(cleared);
  if (!blocks.some(isText)) refuseEmpty(file, details.encoding);
  const removed = gatherRemovals([...copy.removed, ...above, ...inside, ...discarded], blocks);
  reportRemovals(removed, file, report);
  const untitled = (title ?? front.title ?? properties['title']) === undefined;
  return {
    file,
    title: titleFromFile(file),
    ...(untitled && { untitled }),
    ...(kind && { kind }),
    ...fromFrontMatter(properties),
    ...told,
    ...tell({ source: lone }),
    ...front,
    ...tell({ title, byline, source, date }),
    language: frontMatter['language'] ?? frontMatter['lang'] ?? UNKNOWN,
    headings: placeHeadings(blocks, file, input.typesMarks ? report : () => {}),
    ...joinParagraphs(blocks),
    removed,
  };
}

/** `Marquand County Ledger`, `Ada Obi on Friday`: names over the first paragraph of a text without headings are its paper, place or writer. */
function withoutLoneHeading(blocks: readonly Block[]): { blocks: readonly Block[]; source?: string } {
  const [first, ...others] = blocks;
  const isLone =
    first?.shaped === true &&
    others.length >= FEWEST_BELOW &&
    NAMES.test(first.text) &&
    others.every(({ kind }) => kind !== 'heading');
  return isLone ? { blocks: others, source: first.text } : { blocks };
}

/** Paragraphs; a shorter text may be one part of something. From judgement. */
const FEWEST_BELOW = 6;
const NAMES =
  /^(?!(?:Introduction|Prologue|Preface|Foreword|Overview|Summary|Background)$)\p{Lu}[\p{L}.’'-]*(?:,? (?:on|in|of|for|the|and|at|from)?(?: ?\p{Lu}[\p{L}.’'-]*))*$/u;

/** What a text is called outside itself, the name of its file among it. */
const titlesOf = ({ frontMatter, properties }: Blocks, other: string): string[] =>
  [other, frontMatter?.['title'], properties?.['title']].filter((one) => one !== undefined);

/** A sentence, or so many words that it can hardly be a line of a title. */
const isText = ({ kind, text }: Block): boolean =>
  kind !== 'heading' && (/[.:?!…。؟]["'”’»)\]]*(\s|$)/u.test(text) || wordCount(text) > 12);

function refuseEmpty(file: string, encoding: string | undefined): never {
  throw new Fatal({
    code: 'read/no-text',
    message: 'no paragraph of text in this file',
    file,
    hint: encoding
      ? `is it in ${encoding}? without --encoding that is found`
      : 'the article itself must follow the title, with a blank line between paragraphs',
  });
}

/** `notes/the-long_march.txt` -> `The long march`: better than nothing on a cover, and easy to replace. */
function titleFromFile(file: string): string {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  const words = stem.replace(/[-_]+/g, ' ').trim();
  return words && file !== '-' ? words[0]!.toUpperCase() + words.slice(1) : 'Untitled';
}

function joinParagraphs(blocks: readonly Block[]): Pick<Article, 'text' | 'paragraphs'> {
  const texts = blocks.filter(({ kind }) => kind !== 'heading');
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { kind, text, speaker, marks } of texts) {
    const end = start + text.length;
    paragraphs.push({
      number: paragraphs.length + 1,
      kind: kind as ParagraphKind,
      start,
      end,
      ...(speaker && { speaker }),
      ...(marks && { marks }),
    });
    start = end + 2;
  }
  return { text: texts.map(({ text }) => text).join('\n\n'), paragraphs };
}
