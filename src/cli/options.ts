/** The options that commands share, as yargs describes them and as the commands receive them. */

import type { Options } from 'yargs';
import { TEXT_KINDS, type TextKind } from '../article/index.js';
import { POINTS_PER_MM, type Size } from '../base/geometry.js';
import { type Format, KINDS } from '../read/index.js';
import type { Edition, Length } from '../template/index.js';

export interface ReadingOptions {
  readonly pack?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
  readonly chapter?: string;
  readonly from?: Format;
  readonly encoding?: string;
  readonly type?: TextKind | 'article';
  readonly language?: string;
}

export interface PageOptions {
  readonly out: string;
  readonly edition: Edition | 'both' | 'all';
  readonly format: readonly ('pdf' | 'html' | 'json')[];
  readonly paper?: keyof typeof PAPERS;
  readonly print?: Print;
  readonly length: Length;
  readonly pages?: number;
  readonly sections?: string;
  readonly versions?: string;
  readonly templates?: string;
  readonly impose?: 'booklet' | '2up' | '4up-cards';
  readonly duplex?: boolean;
  readonly fillable?: boolean;
  readonly template?: string;
  /** The editions that the template has, where it has not all. */
  readonly has?: readonly Edition[];
}

/** A file of settings; false for none at all. */
export interface ConfigOption {
  readonly config?: string | false | undefined;
}

export interface RunOptions {
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly open?: boolean;
}

const mm = (width: number, height: number): Size => ({
  width: width * POINTS_PER_MM,
  height: height * POINTS_PER_MM,
});

/** Who is to read it with ease. */
export type Print = 'large' | 'dyslexia';

export const PAPERS = {
  a4: mm(210, 297),
  letter: { width: 612, height: 792 },
  legal: { width: 612, height: 1008 },
  a5: mm(148, 210),
} satisfies Record<string, Size>;

const inSmallLetters = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** `pdf,html` is what it is said twice. */
const apart = (values: unknown): unknown =>
  Array.isArray(values) ? values.flatMap((one) => String(one).toLowerCase().split(',')) : values;

const group = (name: string, options: Record<string, Options>): Record<string, Options> =>
  Object.fromEntries(Object.entries(options).map(([key, option]) => [key, { ...option, group: name }]));

export const READING_OPTIONS = group('The article:', {
  pack: {
    type: 'string',
    requiresArg: true,
    describe:
      'themes to sort into: a shipped pack or a YAML file; without it the shipped pack that fits, else themes found in the article',
  },
  title: { type: 'string', requiresArg: true, describe: 'title, where the file has none or another' },
  byline: { type: 'string', requiresArg: true, describe: 'who wrote it' },
  source: { type: 'string', requiresArg: true, describe: 'where it was published' },
  date: { type: 'string', requiresArg: true, describe: 'when it was published' },
  chapter: {
    type: 'string',
    requiresArg: true,
    describe: 'of an e-book: the number or title of the chapter, or all',
  },
  from: {
    coerce: inSmallLetters,
    requiresArg: true,
    choices: Object.keys(KINDS),
    describe: 'kind of file; without it told by its first bytes and its name',
  },
  encoding: {
    type: 'string',
    requiresArg: true,
    describe: 'what its text is encoded in, such as windows-1251; without it found',
  },
  type: {
    coerce: inSmallLetters,
    requiresArg: true,
    choices: ['article', ...TEXT_KINDS],
    describe: 'what the text is; without it what it shows itself to be',
  },
  language: {
    type: 'string',
    requiresArg: true,
    describe: 'language of the text as a tag, for example pt or en-GB; without it the language that is found',
  },
});

export const PAGE_OPTIONS: Record<string, Options> = {
  ...group('What is printed:', {
    template: {
      type: 'string',
      requiresArg: true,
      defaultDescription: 'packet',
      describe:
        'what to make: packet, handout (one sheet), cards (to discuss), key, vocabulary, text (numbered paragraphs), or a template of your own',
    },
    edition: {
      coerce: inSmallLetters,
      requiresArg: true,
      choices: ['student', 'teacher', 'key', 'both', 'all'],
      defaultDescription: 'both',
      describe: 'which edition; key is the answers alone, by question number; both is student and teacher',
    },
    length: {
      coerce: inSmallLetters,
      requiresArg: true,
      choices: ['handout', 'short', 'full'],
      defaultDescription: 'short',
      describe: 'four pages, about ten for a text of 1,300 words, or all there is',
    },
    pages: {
      type: 'number',
      requiresArg: true,
      describe: 'the most pages of the student edition; the least valuable is left out, and named',
    },
    sections: {
      type: 'string',
      requiresArg: true,
      describe:
        'which sections, in this order (words,text,writing), or all but some (--sections=-people); names: before, words, text, overview, people, check-reading, themes, talk, language, writing',
    },
    versions: {
      type: 'string',
      requiresArg: true,
      describe:
        'several versions for one class (A,B up to A,B,C,D): the same quality, choices in another order, other questions where there are spares',
    },
  }),
  ...group('How it looks:', {
    paper: {
      coerce: inSmallLetters,
      requiresArg: true,
      choices: Object.keys(PAPERS),
      describe: 'paper size; without it what the templates say (A4)',
    },
    print: {
      coerce: inSmallLetters,
      requiresArg: true,
      choices: ['large', 'dyslexia'],
      describe: 'for readers who see little (17 pt), or who have dyslexia; all is set anew, on more pages',
    },
    impose: {
      coerce: inSmallLetters,
      requiresArg: true,
      choices: ['booklet', '2up', '4up-cards'],
      describe:
        'booklet: pages in the order to print, fold and staple, on sheets of twice their size (--paper a5 for A4 sheets); 2up: two to a sheet, smaller; 4up-cards: the discussion questions as cards to cut',
    },
    duplex: {
      type: 'boolean',
      describe: 'for paper printed on both sides: margins and feet mirrored on left-hand pages',
    },
    fillable: {
      type: 'boolean',
      describe: 'rooms to write and blanks are fields to type in on a screen',
    },
    templates: {
      type: 'string',
      requiresArg: true,
      describe: 'folder with your own templates, laid over the built-in ones',
    },
  }),
  ...group('The files:', {
    out: {
      alias: 'o',
      type: 'string',
      requiresArg: true,
      defaultDescription: 'output',
      describe: 'folder to write into; - for standard output',
    },
    format: {
      coerce: apart,
      requiresArg: true,
      choices: ['pdf', 'html', 'json'],
      array: true,
      defaultDescription: 'pdf',
      describe: 'what to write: one, or several with commas between',
    },
  }),
};

export const RUN_OPTIONS = group('The run:', {
  strict: { type: 'boolean', describe: 'warnings make the run fail, and nothing is written' },
  quiet: { type: 'boolean', describe: 'errors and warnings only' },
  open: { type: 'boolean', describe: 'show the first PDF or page when it is made' },
});

/** Where the same options are written down. */
export const CONFIG_OPTION = group('The run:', {
  config: {
    type: 'string',
    requiresArg: true,
    describe:
      'settings (YAML or JSON) in place of the study-guide.yaml beside the article or above it; --no-config for none',
  },
});

/** What holds where neither the command line nor settings say anything. */
export const DEFAULTS: Defaults = {
  out: 'output',
  edition: 'both',
  format: ['pdf'],
  length: 'short',
  strict: false,
  quiet: false,
};

/** Options that always have a value. */
export type Defaults = Pick<PageOptions, 'out' | 'edition' | 'format' | 'length'> & RunOptions;

const SEVERAL: Readonly<Record<string, readonly Edition[]>> = {
  both: ['student', 'teacher'],
  all: ['student', 'teacher', 'key'],
};

/** The editions that are asked for, as far as the template has them; else those that it has. Cards are one of their own. */
export function editionsOf({
  edition,
  has,
  impose,
}: Pick<PageOptions, 'edition' | 'has' | 'impose'>): readonly Edition[] {
  if (impose === '4up-cards') return ['cards'];
  const asked = SEVERAL[edition] ?? [edition as Edition];
  const both = asked.filter((one) => has?.includes(one) ?? true);
  return both.length > 0 ? both : has!;
}

/** The options that decide what a packet holds, for commands that make no files. */
export const PACKET_OPTIONS = Object.fromEntries(
  [
    'paper',
    'print',
    'length',
    'pages',
    'sections',
    'versions',
    'templates',
    'template',
    'impose',
    'duplex',
    'fillable',
  ].map((name) => [name, PAGE_OPTIONS[name]!]),
);
