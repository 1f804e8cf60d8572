/** The architecture as a table: each folder, and the folders it may import from. The tests hold the code to it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  article: ['base'],
  lexicon: [],
  'pdf-file': [],
  interface: [],
  read: ['base', 'article', 'lexicon', 'pdf-file'],
  language: ['base', 'article', 'lexicon'],
  grammar: ['base', 'article', 'lexicon', 'language'],
  themes: ['base', 'article', 'lexicon', 'language', 'grammar'],
  map: ['base', 'article', 'lexicon', 'language', 'grammar'],
  study: ['base', 'article', 'lexicon', 'language', 'grammar', 'map', 'themes', 'interface'],
  edits: ['base', 'study', 'interface'],
  template: ['base', 'study', 'interface'],
  settings: ['base'],
  html: ['base'],
  css: ['base', 'html'],
  text: ['base'],
  svg: ['base', 'css'],
  layout: ['base', 'css', 'text', 'svg'],
  pdf: ['base', 'css', 'text', 'layout'],
  proof: ['base', 'pdf-file'],
  preview: ['base', 'layout'],
  cli: [
    'base',
    'article',
    'pipeline',
    'read',
    'language',
    'grammar',
    'map',
    'themes',
    'study',
    'edits',
    'template',
    'settings',
    'interface',
    'html',
    'css',
    'layout',
    'proof',
    'preview',
  ],
};

/** Each package has one home; a parser may have one in each half, which do not know each other. */
const HOME_OF: Readonly<Record<string, string | readonly string[]>> = {
  'markdown-it': 'read',
  eld: 'read',
  'wink-nlp': 'language',
  'wink-eng-lite-web-model': 'language',
  yaml: ['read', 'themes', 'edits', 'settings'],
  ajv: 'study',
  'dale-chall': 'study',
  syllable: 'study',
  handlebars: 'template',
  htmlparser2: ['read', 'html'],
  linkedom: 'read',
  mammoth: 'read',
  'postal-mime': 'read',
  yauzl: 'read',
  '@mozilla/readability': 'read',
  'css-tree': 'css',
  'css-select': 'css',
  harfbuzzjs: 'text',
  hyphen: 'text',
  linebreak: 'text',
  'bidi-js': 'text',
  pdfkit: 'pdf',
  'pdf-parse': 'pdf-file',
  yargs: 'cli',
  chokidar: 'cli',
  open: 'cli',
  'pdfjs-dist': 'preview',
};

/** Files of nothing but types, which any folder that may import the folder may name directly. */
const TYPE_FILES = new Set([
  'html/tree',
  'css/style',
  'text/types',
  'svg/drawing',
  'layout/page',
  'language/analysis',
  'grammar/reading',
  'map/text-map',
  'themes/pack',
  'study/guide',
  'study/guide-schema',
]);

/** Folders of pure functions on plain data: any file of theirs may be asked, for each answers one question. */
const ASKED_DIRECTLY = /^(?:grammar\/(?!names\/)|map\/)/;

/**
 * Folders whose files stand in an order: by value none imports another that imports it, be it by way of others; with
 * types, which may speak of each other, no more than four files do.
 */
const WITHOUT_CIRCLES = Object.keys(MAY_IMPORT);
const MOST_IN_A_CIRCLE_OF_TYPES = 4;

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.d)\.ts$/.test(file),
);

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\b([^;'=]*\bfrom)?\s*'([^']+)';|\b(?:import|require)\('([^']+)'\)/gm,
  );
  return [...found].map(([, names, from, lazily]) => ({
    file,
    folder: folderOf(file),
    from: (from ?? lazily)!,
    typeOnly: /^\s*type\b/.test(names ?? ''),
  }));
});

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
}

/** The file under src/ that a relative import names, without its ending. */
const targetOf = ({ file, from }: Import): string =>
  relative(root, join(root, file, '..', from)).replace(/\.js$/, '');

const isText = ({ from }: Import): boolean => from.endsWith('.txt');
const isWordList = ({ from }: Import): boolean => /lexicon\/[^/]+\.txt$/.test(from);

const crossing = imports.filter(
  (one) => one.from.startsWith('.') && !isText(one) && folderOf(`${targetOf(one)}.ts`) !== one.folder,
);
/** Sets of files of which each leads to all others. */
function circles(folder: string, counts: (one: Import) => boolean): string[][] {
  const within = imports.filter((one) => one.folder === folder && one.from.startsWith('.') && counts(one));
  const sources = [...new Set(within.map(({ file }) => file))];
  const reach = new Map(sources.map((file) => [file, reachedFrom(file, within)]));
  const circle = (file: string) => [...reach.get(file)!].filter((other) => reach.get(other)?.has(file));
  const found = sources.map((file) => circle(file).sort().join(' ')).filter((files) => files !== '');
  return [...new Set(found)].map((files) => files.split(' '));
}

function reachedFrom(start: string, edges: readonly Import[]): Set<string> {
  const reached = new Set<string>();
  for (const waiting = [start]; waiting.length > 0; ) {
    const from = waiting.pop();
    const targets = edges.filter(({ file }) => file === from).map((one) => `${targetOf(one)}.ts`);
    waiting.push(...targets.filter((target) => !reached.has(target)));
    for (const target of targets) reached.add(target);
  }
  return reached;
}

const show = (found: readonly Import[]): string[] => found.map(({ file, from }) => `${file} imports ${from}`);

describe('architecture', () => {
  test('every folder is in the table', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map(folderOf));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test('folders import only what they may', () => {
    const wrong = crossing.filter(
      (one) => one.folder in MAY_IMPORT && !MAY_IMPORT[one.folder]!.includes(folderOf(`${targetOf(one)}.ts`)),
    );
    expect(show(wrong)).toEqual([]);
  });

  test('a folder is entered by its index or by a file of types', () => {
    const wrong = crossing.filter((one) => {
      const target = targetOf(one);
      if (/^(base|pipeline|cli)(\/|$)/.test(target) || one.folder === 'main') return false;
      return !/\/index$/.test(target) && !TYPE_FILES.has(target) && !ASKED_DIRECTLY.test(target);
    });
    expect(show(wrong)).toEqual([]);
  });

  test('every file is imported by another', () => {
    const imported = new Set(imports.filter(({ from }) => from.startsWith('.')).map(targetOf));
    const wrong = files.filter(
      (file) =>
        !/^(?:(?:main|index)\.ts|preview\/browser\/window\.ts)$/.test(file) &&
        !imported.has(file.slice(0, -3)),
    );
    expect(wrong).toEqual([]);
  });

  test('word lists are read by the lexicon alone', () => {
    expect(show(imports.filter((one) => isWordList(one) && one.folder !== 'lexicon'))).toEqual([]);
  });

  test.each(WITHOUT_CIRCLES)('no files of %s/ import each other by value', (folder) =>
    expect(circles(folder, ({ typeOnly }) => !typeOnly)).toEqual([]),
  );

  test.each(WITHOUT_CIRCLES)('no more than four files of %s/ speak of each other', (folder) =>
    expect(circles(folder, () => true).filter(({ length }) => length > MOST_IN_A_CIRCLE_OF_TYPES)).toEqual(
      [],
    ),
  );

  test('each package is imported in its home alone', () => {
    const wrong = imports.filter(({ folder, from }) => {
      if (from.startsWith('.') || from.startsWith('node:')) return false;
      const name = from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');
      return ![HOME_OF[name]].flat().includes(folder);
    });
    expect(show(wrong)).toEqual([]);
  });

  test('files, processes and the clock belong to the command line', () => {
    const wrong = files
      .filter((file) => !/^(cli\/|preview\/|main\.ts|pdf-file\/quietly\.ts)/.test(file))
      .filter((file) => {
        const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        return /node:(fs|child_process|net|http|https)|\bprocess\.|\bconsole\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/.test(
          source,
        );
      });
    expect(wrong).toEqual([]);
  });

  test('nothing in the study half knows of pages, nothing in the page half of study guides', () => {
    const study = ['read', 'lexicon', 'language', 'grammar', 'map', 'themes', 'study', 'edits', 'template'];
    const page = ['html', 'css', 'text', 'layout', 'pdf', 'proof'];
    const wrong = crossing.filter((one) => {
      const target = folderOf(`${targetOf(one)}.ts`);
      return (
        (study.includes(one.folder) && page.includes(target)) ||
        (page.includes(one.folder) && study.includes(target))
      );
    });
    expect(show(wrong)).toEqual([]);
  });
});
