/** Reads, analyses and sorts a text as the program does. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openResources } from '../../src/cli/resources.js';
import { readGrammar } from '../../src/grammar/index.js';
import type { Analysis } from '../../src/language/analysis.js';
import { analyse } from '../../src/language/index.js';
import { openVectors } from '../../src/language/vectors/index.js';
import { readArticle } from '../../src/read/index.js';
import { choosePack, readPack, sortThemes } from '../../src/themes/index.js';
import type { Pack, Sorting } from '../../src/themes/pack.js';

export const vectors = openVectors(openResources());

const packFolder = new URL('../../templates/packs/', import.meta.url);

/** The packs that the program ships. */
export const shippedPacks: readonly Pack[] = readdirSync(packFolder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => readPack(readFileSync(new URL(file, packFolder), 'utf8'), file, () => {}));

export async function analysisOf(text: string, file = 'text.md'): Promise<Analysis> {
  const bytes = new TextEncoder().encode(text);
  return analyse(await readArticle({ bytes, file }, {}, () => {}));
}

/** An article of which nothing is left. */
export const EMPTY: Analysis = analyse({
  file: 'empty.txt',
  text: '',
  title: 'Empty',
  language: 'en',
  headings: [],
  paragraphs: [],
  removed: [],
});

export function sortInto(analysis: Analysis, pack: Pack): Sorting {
  return sortThemes(readGrammar(analysis, pack), vectors, { pack, how: 'asked-for' });
}

export function chooseAndSort(analysis: Analysis, packs: readonly Pack[] = []): Sorting {
  const chosen = choosePack(analysis, { kind: 'choose', packs });
  return sortThemes(readGrammar(analysis, chosen?.pack), vectors, chosen);
}

/** The theme of each paragraph, in order: `a a b other`. */
export const themesOf = (sorting: Sorting): string => sorting.paragraphs.map(({ theme }) => theme).join(' ');

/** A pack of themes given as `{ id: [words] }`, their titles made from the ids. */
export function packOf(themes: Readonly<Record<string, readonly string[]>>): Pack {
  return {
    id: 'test',
    title: 'Test',
    file: 'test.yaml',
    themes: Object.entries(themes).map(([id, words]) => ({
      id,
      title: id.replaceAll('-', ' '),
      about: '',
      words,
    })),
    setting: [],
    aliases: {},
    glossary: {},
    names: { people: [], places: [], organizations: [] },
  };
}

/** Annotated articles beside the project; a checkout alone has none. */
export const sharedArticles = new URL('../../../shared/articles/', import.meta.url);
export const hasShared = existsSync(sharedArticles);

export interface Gold {
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly keywords: readonly string[];
  }[];
  readonly paragraphs: readonly { readonly theme: string; readonly also: readonly string[] }[];
  readonly keySentences: readonly { readonly text: string }[];
}

export function readGold(id: string): Gold {
  return JSON.parse(readFileSync(new URL(`${id}.gold.json`, sharedArticles), 'utf8')) as Gold;
}

/** The themes of an annotation double as a pack. */
export function packOfGold(gold: Gold): Pack {
  const themes = gold.themes.map(({ id, title, keywords }) => ({ id, title, about: '', words: keywords }));
  return { ...packOf({}), themes };
}

export async function analyseShared(file: string): Promise<Analysis> {
  const bytes = new Uint8Array(readFileSync(new URL(file, sharedArticles)));
  return analyse(await readArticle({ bytes, file }, {}, () => {}));
}

/** The same article with its headings taken away. */
export function withoutHeadings(analysis: Analysis): Analysis {
  return { ...analysis, article: { ...analysis.article, headings: [] } };
}
