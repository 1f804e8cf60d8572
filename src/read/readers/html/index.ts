/**
 * A saved web page to blocks: the article is found by Readability, what the page says of it in its head is believed over
 * what its text says, and all that stands round the article is set aside. A piece of HTML without a head is read as well.
 *
 * Nothing is run, nothing is fetched; a page that a script draws has no text here, and is refused with advice.
 */

import { Fatal } from '../../../base/diagnostics.js';
import type { Block, Blocks } from '../../block.js';
import { refuseLongPages } from '../../refuse-books.js';
import { readTree } from '../markup/index.js';
import { withLooks } from '../markup/looks.js';
import { parseMarkup } from '../markup/parse.js';
import { elementsIn, type MarkupElement } from '../markup/tree.js';
import { typeOut } from '../markup/type-out.js';
import { aroundArticle } from './around-article.js';
import { toldBelowHeading } from './below-heading.js';
import { clearPage, isOfPage, withoutBoxes } from './clear-page.js';
import { findArticle } from './find-article.js';
import { readHead } from './head.js';

/** Less text than this is a notice or a menu; counted in letters, for not all languages part their words. From judgement. */
const FEWEST_LETTERS = 120;

/** @throws Fatal when the page has no text of its own, or is no page that anybody reads. */
export function readHtml(source: string, file: string): Blocks {
  const page = withLooks(parseMarkup(source, file));
  const body = clearPage(page);
  const whole = readTree(body);
  refuseLongPages(whole.blocks, file);
  const article = findArticle(page, withoutBoxes(body));
  const found = article && readTree(withoutBoxes(article.content, isOfPage), 'kept');
  const isEnough = found && lettersOf(found.blocks) >= FEWEST_LETTERS;
  const { blocks: read, discarded = [] } = isEnough
    ? found
    : readTree(withoutBoxes(mainPart(body), isOfPage), 'kept');
  const blocks = read.filter(({ text }) => !isPlaceholder(text));
  const fewest = [...elementsIn(page)].some(({ name }) => name === 'script') ? FEWEST_LETTERS : 1;
  if (lettersOf(blocks) < fewest) refuseEmptyPage(page, file);
  const frontMatter = readHead(page, {
    blocks: whole.blocks,
    article: blocks.filter(({ text }) => text),
    byline: article?.byline,
    below: toldBelowHeading(withoutBoxes(body)),
  });
  const known = [...blocks, ...discarded].map(({ text }) => text);
  const around = aroundArticle(whole, [...known, ...Object.values(frontMatter)]);
  const typed = typeOut({ blocks, discarded: [...discarded, ...around], marksHeadings: true });
  return { ...typed, frontMatter, isPage: true };
}

/** `{{article.author}} - {{article.date}}`, in whose place a script would have put words. */
const isPlaceholder = (text: string): boolean =>
  text.includes('{{') && !/\p{L}/u.test(text.replace(/\{\{[^{}]{0,500}\}\}/g, ''));

const lettersOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, { kind, text }) => sum + (kind === 'heading' ? 0 : text.replace(/[^\p{L}]/gu, '').length),
    0,
  );

/** What the page itself calls its main part, else all of it. */
function mainPart(body: MarkupElement): MarkupElement {
  const parts = [...elementsIn(body)];
  return (
    parts.find(({ name, attributes }) => name === 'main' || attributes['role'] === 'main') ??
    parts.find(({ name }) => name === 'article') ??
    body
  );
}

function refuseEmptyPage(page: MarkupElement, file: string): never {
  const parts = [...elementsIn(page)];
  const has = (...names: readonly string[]) => parts.some(({ name }) => names.includes(name));
  if (has('frameset', 'frame') || (has('iframe') && !has('script'))) {
    throw new Fatal({
      code: 'read/no-text',
      message: 'the page has no text of its own: it only shows other pages in frames',
      file,
      hint: 'open the article in a window of its own and save it from there',
    });
  }
  throw new Fatal({
    code: 'read/no-text',
    message: has('script')
      ? 'the page has no text of its own (it is drawn by a script)'
      : 'the page has no text',
    file,
    hint: 'open it in a browser and print it to PDF, or copy the text into a .txt file',
  });
}
