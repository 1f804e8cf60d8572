/** What JSON-LD says of an article: https://schema.org/Article. */

import { withSigns } from '../entities.js';
import { type MarkupElement, rawText } from '../markup/tree.js';

export interface LinkedData {
  readonly headline?: string;
  readonly name?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
}

type Json = { readonly [key: string]: unknown };

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Blog|LiveBlogPosting)$/;
const MOST_CHARACTERS = 500_000;

/** The first article that the scripts of a page describe; nothing when they describe none. */
export function readLinkedData(parts: readonly MarkupElement[]): LinkedData {
  for (const script of parts) {
    if (script.name !== 'script' || !/ld\+json/i.test(script.attributes['type'] ?? '')) continue;
    const article = objectsIn(parse(rawText(script))).find(isArticle);
    if (article) return describe(article);
  }
  return {};
}

function parse(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return undefined;
  try {
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** An object, those of a list, those of a graph. */
function objectsIn(value: unknown): Json[] {
  const isObject = (one: unknown): one is Json =>
    typeof one === 'object' && one !== null && !Array.isArray(one);
  const listed = Array.isArray(value) ? value : [value];
  const objects = listed.filter(isObject);
  return objects.flatMap((one) => (Array.isArray(one['@graph']) ? one['@graph'].filter(isObject) : [one]));
}

const isArticle = (object: Json): boolean =>
  [object['@type']].flat().some((type) => ARTICLE.test(String(type)));

function describe(article: Json): LinkedData {
  const told = {
    headline: textOf(article['headline']),
    name: textOf(article['name']),
    author:
      [article['author'] ?? article['creator']].flat().map(nameOf).filter(Boolean).join(', ') || undefined,
    publisher: nameOf(article['publisher']),
    date: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value));
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? withSigns(value.trim()) : undefined;

/** A person or an organisation, by its name alone or as an object. */
function nameOf(value: unknown): string | undefined {
  const name = typeof value === 'object' && value !== null ? textOf((value as Json)['name']) : textOf(value);
  return name && !/^https?:|^contributors to\b/i.test(name) ? name : undefined;
}
