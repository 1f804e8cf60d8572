/** A piece of CSS being read: its text, and how to say where in its file something is wrong. */

import type { CssNode, ParseOptions } from 'css-tree';
import parse from 'css-tree/parser';
import type { Report } from '../../base/diagnostics.js';
import { type Place, placeWithin } from '../../base/place.js';
import type { Value } from '../grammar/grammar.js';
import type { Setting } from './declarations.js';

export interface Source extends SourceOptions {
  readonly textOf: (node: CssNode) => string;
  /** What unknown names were found to be meant for: a sheet may have thousands of one. */
  readonly meant: Map<string, string | undefined>;
  /** What declarations were found to set, by their text: thousands of rules may set the same. */
  readonly settings: Map<string, readonly Setting[] | undefined>;
  readonly complain: (code: string, message: string, at: Located, hint?: string) => void;
  /** For who finds out later that something is wrong there. */
  readonly whereIs: (node: CssNode) => Where;
}

/** Of a node no more than where it stands: whoever may complain later need not keep all that is below it. */
export type Located = Pick<CssNode, 'loc'>;

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
export function createSource(options: SourceOptions): Source {
  const { css, file, placeOf, report } = options;
  const made = new Set<string>();
  const startOf = (node: Located) => node.loc?.start ?? { line: 1, column: 1 };
  return {
    ...options,
    meant: new Map(),
    settings: new Map(),
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

/** Statements or declarations that stand next to each other, and the text that they stand in. */
export interface Piece {
  readonly root: CssNode;
  readonly source: Source;
}

/** The syntax of the text, piece by piece. What is not CSS is reported and left out of it. */
export function* parseCss(source: Source, context: Context, options: ParseOptions = {}): Generator<Piece> {
  const { fault, ends } = survey(source.css);
  if (fault) source.complain('css/syntax', fault.message, pointAt(source.css, fault.offset));
  if (fault?.kind === 'too-deep') return;
  let [offset, start]: [number, Place] = [0, { line: 1, column: 1 }];
  for (const end of context === 'stylesheet' ? ends : [source.css.length]) {
    const placeOf = placeWithin(start);
    const piece = createSource({
      ...source,
      css: source.css.slice(offset, end),
      placeOf(line, column) {
        const place = placeOf(line, column);
        return source.placeOf(place.line, place.column);
      },
    });
    const root = parsePiece(piece, { ...options, context });
    if (!root) return reportTooFaulty(piece);
    yield { root, source: piece };
    [offset, start] = [end, placeOf(root.loc!.end.line, root.loc!.end.column)];
  }
}

/** Undefined where so much of it is not CSS that it would take minutes to say so. */
function parsePiece(source: Source, options: ParseOptions): CssNode | undefined {
  let goneThrough = 0;
  try {
    return parse(source.css, {
      ...options,
      positions: true,
      parseCustomProperty: false,
      onParseError({ message, offset }) {
        goneThrough += source.css.length;
        if (goneThrough > MOST_GONE_THROUGH) throw new TooFaulty();
        const at = pointAt(source.css, offset);
        source.complain('css/syntax', `this is not CSS: ${lowerFirst(message)}`, at);
      },
    });
  } catch (error) {
    if (!(error instanceof TooFaulty)) throw error;
    return undefined;
  }
}

class TooFaulty extends Error {}

const reportTooFaulty = (source: Source): void =>
  source.complain(
    'css/syntax',
    'too much of this is not CSS: from here on all is left out',
    pointAt(source.css, 0),
    'mend the first faults, and try again',
  );

/** The components of a value that was put together from variables; none where it is not CSS. */
export function valueOfText(text: string): Value {
  if (survey(text).fault) return [];
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

interface Survey {
  readonly fault?: Fault;
  /** Where a style sheet can be cut without cutting a rule, and its end. */
  readonly ends: readonly number[];
}

/** Brackets in brackets: the parser calls itself for each, and no sheet that someone wrote comes near this. */
const DEEPEST = 200;

/** Letters of a piece: for each fault the parser goes through all that it was given, and the tree of a long sheet fills the memory. */
const PIECE = 2000;

/** Letters that the parser may go through for the faults of a piece: some seconds. From judgement. */
const MOST_GONE_THROUGH = 200_000_000;

/** Comments, strings, brackets, and the start of a comment that has no end. */
const TOKENS = /\/\*.*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\*|[[({]|[\])}]/gs;

/** Finds where pieces can end, and what the parser would pass over in silence, or could not bear. */
function survey(css: string): Survey {
  const ends: number[] = [];
  let depth = 0;
  let fault: Fault | undefined;
  for (const { 0: token, index: offset } of css.matchAll(TOKENS)) {
    const isInside = depth > 0;
    if ('[({'.includes(token)) depth++;
    else if ('])}'.includes(token)) depth = Math.max(0, depth - 1);
    fault = faultOf(token, depth, offset);
    if (fault) break;
    if (token === '}' && isInside && depth === 0 && offset > (ends.at(-1) ?? 0) + PIECE)
      ends.push(offset + 1);
  }
  return { ...(fault && { fault }), ends: [...ends, css.length] };
}

function faultOf(token: string, depth: number, offset: number): Fault | undefined {
  if (token === '/*') return { kind: 'unclosed-comment', message: 'this comment is never closed', offset };
  if (depth > DEEPEST)
    return { kind: 'too-deep', message: 'brackets are nested too deep to be read', offset };
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
