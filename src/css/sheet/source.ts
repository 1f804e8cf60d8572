/** A piece of CSS being read: its text, and how to say where in its file something is wrong. */

import type { CssNode, ParseOptions } from 'css-tree';
import parse from 'css-tree/parser';
import type { Report } from '../../base/diagnostics.js';
import type { Place } from '../../base/place.js';
import type { Value } from '../grammar/grammar.js';

export interface Source {
  readonly css: string;
  readonly textOf: (node: CssNode) => string;
  /** What unknown names were found to be meant for: a sheet may have thousands of one. */
  readonly meant: Map<string, string | undefined>;
  readonly complain: (code: string, message: string, at: CssNode, hint?: string) => void;
  /** For who finds out later that something is wrong there. */
  readonly whereIs: (node: CssNode) => Where;
}

export interface Where {
  readonly file: string;
  readonly place: Place;
}

export interface SourceOptions {
  readonly css: string;
  readonly file: string;
  /** The place in the file of a line and column in the text. */
  readonly placeOf: (line: number, column: number) => Place;
  readonly report: Report;
}

/** A way to read a text and complain about it; a complaint is made once, however often its cause is met. */
export function createSource({ css, file, placeOf, report }: SourceOptions): Source {
  const made = new Set<string>();
  const startOf = (node: CssNode) => node.loc?.start ?? { line: 1, column: 1 };
  return {
    css,
    meant: new Map(),
    textOf: (node) => (node.loc ? css.slice(node.loc.start.offset, node.loc.end.offset) : ''),
    whereIs(node) {
      const { line, column } = startOf(node);
      return { file, place: placeOf(line, column) };
    },
    complain(code, message, at, hint) {
      const { line, column } = startOf(at);
      const key = `${line}:${column}:${message}`;
      if (made.has(key)) return;
      made.add(key);
      const place = placeOf(line, column);
      report({ severity: 'warning', code, message, file, place, ...(hint !== undefined && { hint }) });
    },
  };
}

/** What the text is: a whole style sheet, or the inside of a style attribute. */
export type Context = 'stylesheet' | 'declarationList';

/** For whoever asks for declarations alone: values stay text, as what stands before a block. */
export const BLOCKS: ParseOptions = {
  parseAtrulePrelude: false,
  parseRulePrelude: false,
  parseValue: false,
};

/** The syntax tree of the text. What is not CSS is reported and left out of it. */
export function parseCss(source: Source, context: Context, options: ParseOptions = {}): CssNode | undefined {
  const fault = faultOf(source.css);
  if (fault) source.complain('css/syntax', fault.message, pointAt(source.css, fault.offset));
  if (fault?.kind === 'too-deep') return undefined;
  return parse(source.css, {
    ...options,
    context,
    positions: true,
    parseCustomProperty: false,
    onParseError: ({ message, offset }) =>
      source.complain('css/syntax', `this is not CSS: ${lowerFirst(message)}`, pointAt(source.css, offset)),
  });
}

/** The components of a value that was put together from variables; none where it is not CSS. */
export function valueOfText(text: string): Value {
  if (faultOf(text)) return [];
  try {
    const value = parse(text, { context: 'value', positions: false });
    return value.type === 'Value' ? value.children.toArray() : [];
  } catch {
    // A single value has nowhere to go on after a fault, so the parser throws instead of reporting it.
    return [];
  }
}

interface Fault {
  readonly kind: 'unclosed-comment' | 'too-deep';
  readonly message: string;
  readonly offset: number;
}

/** Brackets in brackets: the parser calls itself for each, and no sheet that someone wrote comes near this. */
const DEEPEST = 200;

/** Comments, strings, brackets, and the start of a comment that has no end. */
const TOKENS = /\/\*.*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\*|[[({]|[\])}]/gs;

/** What the parser would pass over in silence, or could not bear. */
function faultOf(css: string): Fault | undefined {
  let depth = 0;
  for (const { 0: token, index: offset } of css.matchAll(TOKENS)) {
    if (token === '/*') return { kind: 'unclosed-comment', message: 'this comment is never closed', offset };
    if ('[({'.includes(token)) depth++;
    else if ('])}'.includes(token)) depth = Math.max(0, depth - 1);
    if (depth > DEEPEST)
      return { kind: 'too-deep', message: 'brackets are nested too deep to be read', offset };
  }
  return undefined;
}

/** A node of no extent, to complain about an offset. */
function pointAt(css: string, offset: number): CssNode {
  const before = css.slice(0, offset);
  const line = before.split('\n').length;
  const start = { offset, line, column: offset - before.lastIndexOf('\n') };
  return { type: 'Comment', value: '', loc: { source: '', start, end: start } };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
