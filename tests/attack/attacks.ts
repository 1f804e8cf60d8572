/** The kinds of attack: command lines with the files they name. */

import { makeArticle } from './article-maker.js';
import { makeDocument, makeEdits, makeSettings, makeWebPage } from './file-maker.js';
import { makeGuide, makeRightGuide } from './guide-maker.js';
import { ODD_NAMES, ODD_NUMBERS, ODD_TEXTS } from './oddities.js';
import { makePage, makeSheet } from './page-maker.js';
import { Chance } from './random.js';

/** What is typed, and what stands in the folder it is typed in; a page of HTML is no command, and goes the page half alone. */
export interface Attack {
  readonly kind: keyof typeof KINDS | keyof typeof BROUGHT | 'look';
  readonly argv: readonly string[];
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly page?: string;
}

type Made = Omit<Attack, 'kind'>;

const KINDS = {
  article: (chance: Chance): Made => {
    const name = chance.of(['a.txt', 'a.md', 'a.md']);
    return {
      argv: ['build', name, '--out', 'out', '--edition', 'student', ...format(chance, 'json')],
      files: { [name]: bytes(chance, makeArticle(chance)) },
    };
  },
  guide: (chance: Chance): Made => ({
    argv: [...RENDER, ...look(chance), ...format(chance, 'html')],
    files: { 'a.guide.json': makeGuide(chance) },
  }),
  page: (chance: Chance): Made => ({ argv: [], files: {}, page: makePage(chance) }),
  sheet: (chance: Chance): Made => ({
    argv: [...RENDER, '--templates', 't', ...look(chance)],
    files: { 'a.guide.json': makeGuide(new Chance(1)), 't/styles/guide.css': makeSheet(chance) },
  }),
  template: (chance: Chance): Made => ({
    argv: [...RENDER, '--templates', 't', '--edition', 'student', ...format(chance, 'html')],
    files: {
      'a.guide.json': makeGuide(new Chance(1)),
      [`t/${chance.of(['student.hbs', 'partials/words.hbs'])}`]: template(chance),
    },
  }),
  pack: (chance: Chance): Made => ({
    argv: ['build', 'a.txt', '--out', 'out', '--format', 'json', '--pack', 'p.yaml'],
    files: {
      'a.txt': STORM,
      'p.yaml': pack(chance),
    },
  }),
  'command line': (chance: Chance): Made => ({
    argv: [
      chance.of(['build', 'render', 'check', 'inspect', 'packs', '', 'biuld']),
      ...chance.list(0, 4, () => argument(chance)),
    ],
    files: {
      'a.txt': STORM,
      'a.guide.json': makeGuide(new Chance(1)),
      'c.json': chance.of([
        '{}',
        '{',
        '[]',
        'null',
        `{"${chance.of(ODD_NAMES).replace(/[\\"\p{Cc}]/gu, '')}": 1}`,
        '{"out": 5}',
        '{"format": "x"}',
      ]),
    },
    stdin: chance.of(['', 'The Storm\n\nThe ships left.\n', '\u0000']),
  }),
};

const STORM = 'The Storm\n\nThe ships left the port on Monday, said Ida Holm.\n';

/** What is built from an article with another file beside it, or in the shape of one. */
const built = (name: string, content: string | Uint8Array, beside: Attack['files'] = {}): Made => ({
  argv: ['build', name, '--out', 'out', '--edition', 'student', '--format', 'html'],
  files: { [name]: content, ...beside },
});

const BROUGHT = {
  document: (chance: Chance): Made => built(...makeDocument(chance)),
  'web page': (chance: Chance): Made => built(...makeWebPage(chance)),
  settings: (chance: Chance): Made => built('a.txt', STORM, { 'study-guide.yaml': makeSettings(chance) }),
  edits: (chance: Chance): Made => built('a.txt', STORM, { 'a.edits.yaml': makeEdits(chance) }),
};

/** One in so many attacks brings a file: those that are named by 0 when divided by it. */
const BRINGING = 5;

/** The attack of a seed: any, or a right guide printed in any way, in which the proof may find nothing. */
export function attackOf(seed: number, only?: 'look'): Attack {
  const chance = new Chance(seed);
  if (only) return { kind: only, ...printedGuide(chance) };
  const kinds: Readonly<Record<string, (chance: Chance) => Made>> = seed % BRINGING === 0 ? BROUGHT : KINDS;
  const kind = chance.of(Object.keys(kinds)) as Attack['kind'];
  return { kind, ...kinds[kind]!(chance) };
}

const printedGuide = (chance: Chance): Made => ({
  argv: [
    ...RENDER,
    ...look(chance),
    ...chance.of([[], [], ['--paper', 'letter'], ['--paper', 'a5'], ['--impose', '2up']]),
    ...chance.of([[], [], ['--print', 'large'], ['--print', 'dyslexia'], ['--duplex'], ['--fillable']]),
    ...chance.of([[], ['--length', 'full'], ['--length', 'handout']]),
  ],
  files: { 'a.guide.json': JSON.stringify(makeRightGuide(chance)) },
});

const RENDER = ['render', 'a.guide.json', '--out', 'out'];

/** One edition of one template. */
const look = (chance: Chance): string[] =>
  chance.of([
    ...['packet', 'handout', 'text', 'vocabulary'].flatMap((name) => [
      ['--template', name, '--edition', 'student'],
      ['--template', name, '--edition', 'teacher'],
    ]),
    ['--template', 'cards'],
    ['--template', 'key'],
  ]);

/** Mostly what is quick. */
const format = (chance: Chance, usual: string): string[] =>
  chance.once(6) ? ['--format', 'pdf'] : ['--format', usual];

/** Now and then not UTF-8, or cut off in a letter. */
function bytes(chance: Chance, text: string): string | Uint8Array {
  if (chance.once(20)) return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
  return chance.once(20) ? new TextEncoder().encode(text).subarray(0, chance.whole(0, 200)) : text;
}

function template(chance: Chance): string {
  const name = (): string =>
    chance.of([
      ...ODD_NAMES,
      'article.title',
      'themes',
      'this',
      '..',
      '@root',
      'sections',
      'lookup',
      'words',
    ]);
  return chance
    .list(1, 5, () =>
      chance.of([
        `{{${name()}}}`,
        `{{{${name()}}}}`,
        `{{#each ${name()}}}{{this}}{{/each}}`,
        `{{> ${name()}}}`,
        `{{#if ${name()}}}<p>${chance.of(ODD_TEXTS)}{{/if}}`,
        `<p>{{lookup ${name()} "${name()}"}}`,
        `{{#with ${name()}}}`,
        '<p>{{article.title}}',
      ]),
    )
    .join('');
}

function pack(chance: Chance): string {
  const value = (): string =>
    chance.of([...ODD_TEXTS, ...ODD_NUMBERS, '[a, b]', '{a: 1}', '', '*a', '&a [*a]', 'null', 'sea']);
  const lines = [
    'id: sea',
    'title: The sea',
    'themes:',
    '  - id: ships',
    '    title: Ships',
    '    words: [port, boat]',
    'aliases:',
    '  a: [b]',
  ];
  const at = chance.whole(0, lines.length - 1);
  const changed = chance.of([
    `${lines[at]!.split(':')[0]}: ${value()}`,
    `${chance.of(ODD_NAMES)}: ${value()}`,
    value(),
    '',
  ]);
  return [...lines.slice(0, at), changed, ...lines.slice(at + chance.whole(0, 1))].join('\n');
}

const argument = (chance: Chance): string =>
  chance.of([
    ...[
      'a.txt',
      'a.txt',
      'a.guide.json',
      'nowhere.txt',
      '.',
      '-',
      '--',
      '--out',
      'out',
      '--format',
      'json',
      'html',
      '--strict',
      '--quiet',
    ],
    ...[
      '--edition',
      'teacher',
      '--config',
      'c.json',
      '--guide',
      'a.guide.json',
      '--stage',
      'map',
      '--pack',
      '--help',
      '--version',
      '--why',
    ],
    ...[
      '--paper',
      'a5',
      '--title',
      '--no-strict',
      '--pages',
      '--length',
      'short',
      '--sections',
      '-x',
      '--out=',
    ],
    ...ODD_NAMES.filter((name) => !name.includes('\u0000') && !name.includes('/')),
    ...ODD_NUMBERS,
  ]);
