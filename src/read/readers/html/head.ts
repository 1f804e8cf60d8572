/** What a page says about its article: in data for search engines, in meta elements, in its title. */

import type { Block, FrontMatter } from '../../block.js';
import { DATE } from '../../lines/dated-line.js';
import { isCaption } from '../../lines/furniture.js';
import { namesInByline } from '../../lines/writer-names.js';
import { withSigns } from '../entities.js';
import { elementsIn, type MarkupElement, rawText } from '../markup/tree.js';
import type { toldBelowHeading } from './below-heading.js';
import { readLinkedData } from './linked-data.js';
import { plain, titleOf } from './page-title.js';

/** What the body of the page adds to its head. */
interface Body {
  /** Of the whole page: a heading tells where the title ends and the name of the site begins. */
  readonly blocks: readonly Block[];
  /** Those of the article alone. */
  readonly article: readonly Block[];
  /** A line that seems to name the writer. */
  readonly byline: string | undefined;
  readonly below: ReturnType<typeof toldBelowHeading>;
}

export function readHead(page: MarkupElement, body: Body): FrontMatter {
  const parts = [...elementsIn(page)];
  const told: Told = { parts, meta: metaOf(parts), linked: readLinkedData(parts), body };
  const source = sourceOf(told);
  const author = authorOf(told);
  const language =
    parts.find(({ name }) => name === 'html')?.attributes['lang'] ??
    told.meta('content-language', 'og:locale');
  const found = {
    title: titleTold(told, source),
    subtitle: subtitleOf(tidy(told.meta('og:description', 'description', 'twitter:description')), body),
    author: author === source ? undefined : author,
    date: dayOf(dateOf(told)),
    source,
    language: tagOf(language),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as FrontMatter;
}

/** What a page says of itself, in each of its ways. */
interface Told {
  readonly parts: readonly MarkupElement[];
  readonly meta: Meta;
  readonly linked: ReturnType<typeof readLinkedData>;
  readonly body: Body;
}

const sourceOf = ({ meta, linked }: Told): string | undefined =>
  first(
    nameIn(meta('og:site_name')),
    linked.publisher,
    meta('citation_journal_title'),
    meta('application-name'),
  );

function titleTold({ parts, meta, linked, body: { blocks } }: Told, source: string | undefined) {
  const pageTitle = parts.find(({ name }) => name === 'title');
  const told = [
    linked.headline,
    linked.name,
    meta('dc:title', 'dc.title', 'citation_title', 'og:title'),
    meta('twitter:title', 'parsely-title'),
  ].flatMap((one) => tidy(one) || []);
  return titleOf(told, { pageTitle: pageTitle && tidy(rawText(pageTitle)), source, blocks });
}

const authorOf = ({ meta, linked, body: { byline, below } }: Told): string | undefined =>
  [linked.author, nameIn(meta(...AUTHOR)), namesIn(byline), namesIn(below.writer)]
    .map((name) => tidy(name)?.replace(/^by\s+(?=\p{Lu})/iu, ''))
    .find((name) => name && !NO_WRITER.test(name));

/** A company with its form or its address, or the name of a section. */
const NO_WRITER = /\b(?:GmbH|Inc|Ltd|LLC)\b|\((?:https?:|www\.)|^Letters To The Editor$/i;

const AUTHOR = [
  'dc:creator',
  'dc.creator',
  'author',
  'byl',
  'article:author',
  'parsely-author',
  'citation_author',
  'sailthru.author',
];

const dateOf = ({ parts, meta, linked, body: { below } }: Told): string | undefined =>
  first(linked.date, meta(...DATED), timeOf(parts), below.time);

const DATED = [
  'article:published_time',
  'parsely-pub-date',
  'citation_publication_date',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'date',
  'datepublished',
];

const first = (...values: readonly (string | undefined)[]): string | undefined =>
  values.map(tidy).find(Boolean);

type Meta = (...names: readonly string[]) => string | undefined;

/** The content of the first meta element that has one of these names, by the order of the names. */
function metaOf(parts: readonly MarkupElement[]): Meta {
  const contents = new Map<string, string>();
  for (const { name, attributes } of parts) {
    if (name !== 'meta' || !attributes['content']?.trim()) continue;
    const key =
      attributes['property'] ??
      attributes['name'] ??
      attributes['itemprop'] ??
      attributes['http-equiv'] ??
      '';
    for (const one of key.toLowerCase().split(/\s+/))
      if (!contents.has(one)) contents.set(one, attributes['content']);
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

const tidy = (text: string | undefined): string | undefined =>
  text &&
  withSigns(text)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What describes the page is its subtitle where it is printed above the text and is no part of it. */
function subtitleOf(
  description: string | undefined,
  { blocks, article }: Pick<Body, 'blocks' | 'article'>,
): string | undefined {
  const isIt = ({ text }: Block) => plain(text) === plain(description ?? '');
  return blocks.some(isIt) && !article.some(isIt) ? description : undefined;
}

/** A name and no address. */
const nameIn = (author: string | undefined): string | undefined => {
  const name = tidy(author)?.replace(/^(?:written )?by:? /i, '');
  return name &&
    !/https?:|@|^\d+$|\(www\.|^contributors to\b|^letters to the editor/i.test(name) &&
    name.length < 120
    ? name
    : undefined;
};

const WHEN = new RegExp(
  `[\\s,|·–-]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|(?:${DATE.source}).*)$`,
  'i',
);

/** The names in a line, when there are any: it may as well be a date. */
const namesIn = (byline = ''): string | undefined => {
  const [first = ''] = byline.trim().split(/\s*\n\s*/);
  const line = first
    .replace(WHEN, '')
    .replace(/[\s,|·•–-]*\b(?:posted|published|(?:last )?updated)(?: on| at)?\s*:?\s*$/i, '')
    .replace(/^(?:By)+(?=\p{Lu})/u, '')
    .replace(/^(?:written by|words by|by|par|von|por|di|door|av)\b:?\s*/i, '')
    .replace(/\s*\d{1,2} ?min(?:ute)?s? read.*$/i, '');
  if (isCaption(line)) return undefined;
  return line.length < 80 && namesInByline(line).length > 0 ? line : undefined;
};

const timeOf = (parts: readonly MarkupElement[]): string | undefined => {
  const times = parts.filter(({ name, attributes }) => name === 'time' && attributes['datetime']);
  const published = times.find(
    ({ attributes }) =>
      attributes['pubdate'] !== undefined || /datePublished/.test(attributes['itemprop'] ?? ''),
  );
  return published?.attributes['datetime'];
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2016-05-01T10:00:00Z` as papers print it, in the words the rest of the program knows. */
function dayOf(written: string | undefined): string | undefined {
  const [, year, month, day] = /^([1-9]\d{3})[-/](\d{1,2})(?:[-/](\d{1,2}))?/.exec(written ?? '') ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name)
    return written && /[1-9]\d{3}/.test(written) && written.length < 40 ? written : undefined;
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ');
}

/** `en_US` is written so in some pages. */
const tagOf = (language: string | undefined): string | undefined =>
  /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(language?.trim() ?? '')
    ? language!.trim().replace(/_/g, '-')
    : undefined;
