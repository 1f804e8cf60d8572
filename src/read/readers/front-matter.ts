/** Front matter: YAML between two rows of dashes on top of a Markdown file. */

import { parseDocument } from 'yaml';
import type { Report } from '../../base/diagnostics.js';
import type { FrontMatter } from '../block.js';
import { withSigns } from './entities.js';

export interface Parted {
  readonly frontMatter: FrontMatter;
  /** The rest of the file, with empty lines where the front matter stood, so that lines are counted right. */
  readonly body: string;
}

/** What cannot be read says nothing about the text, and is reported. */
export function splitFrontMatter(text: string, file: string, report: Report): Parted {
  const [whole, source] = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined) return { frontMatter: {}, body: text };
  const body = whole.replace(/[^\n]/g, '') + text.slice(whole.length);
  const { errors, contents } = parseDocument(source!, { schema: 'failsafe', prettyErrors: false });
  const values: unknown = errors.length === 0 ? contents?.toJSON() : undefined;
  if (isMapping(values)) return { frontMatter: linesOf(values), body };
  const loose = looseLines(source!);
  report({
    severity: 'warning',
    code: 'read/front-matter',
    message: `the lines between the dashes on top are not YAML, so ${Object.keys(loose).length > 0 ? 'only those that are a key and a value are read' : 'they are left out'}`,
    file,
    place: { line: 1, column: 1 },
    hint: 'write one "key: value" a line, with quote marks round a value that holds a colon or begins with a bracket',
  });
  return { frontMatter: linesOf(loose), body };
}

/** `title: The lamp`, with or without quote marks, in a line of its own. */
const looseLines = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/^([a-z]{2,20}):[ \t]+(["']?)([^\n"'[{|>&*].*?)\2[ \t]*$/gim)].map(
      ([, key, , value]) => [key!, value!],
    ),
  );

const isMapping = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Texts, and lists of texts as one; keys in small letters. */
function linesOf(values: Record<string, unknown>): FrontMatter {
  const entries = Object.entries(values).flatMap(([key, value]): [string, string][] => {
    const texts = [value].flat();
    const line = texts.every((text) => typeof text === 'string') ? texts.join(', ').trim() : '';
    return line ? [[key.toLowerCase(), tidy(line)]] : [];
  });
  return Object.fromEntries(entries);
}

/** Longer values are no title and no name. From judgement. */
const LONGEST = 300;

/** On one line, without what steers a terminal or turns the text beside it. */
function tidy(line: string): string {
  const plain = withSigns(line).replace(STEERING, ' ').replace(/\s+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
