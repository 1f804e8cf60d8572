/**
 * Words with their part of speech and lemma, by wink-nlp's English model.
 *
 * The model sometimes spells a token otherwise than the text does, so only its boundaries are taken from it:
 * a token's `text` is always the raw span. It sees letters beyond Latin-1 as plain ones.
 */

import type { ItsFunction, WinkMethods } from 'wink-nlp';
import type { Span } from '../base/span.js';
import type { PartOfSpeech, Token } from './analysis.js';
import { freshEngine } from './engine.js';
import { withPlainLetters } from './plain-letters.js';

/** A token before its sentence is known. */
export type Word = Omit<Token, 'sentence'>;

/** The tokens of each line of a text, whatever was read before it; white space is none. */
export function readWords(text: string, lines: readonly Span[]): Word[][] {
  const engine = freshEngine();
  return lines.map((line) => readLine(text, line, engine));
}

function readLine(text: string, line: Span, engine: WinkMethods): Word[] {
  const words: Word[] = [];
  let start = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(OVERLONG)) {
    const overlong = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    words.push(
      ...readPiece(text, { start, end: overlong.start }, engine),
      makeWord(text, overlong, { lemma: '', pos: 'X' }),
    );
    start = overlong.end;
  }
  return words.concat(readPiece(text, { start, end: line.end }, engine));
}

/** No word is this long, and the model would spend seconds on it: such a run is one token of unknown kind. */
const OVERLONG = /\S{200,}/gu;

function readPiece(text: string, piece: Span, engine: WinkMethods): Word[] {
  const raw = withPlainLetters(text.slice(piece.start, piece.end));
  if (raw.trim() === '') return [];
  const { values, tags, lemmas } = parse(raw, engine);
  const words: Word[] = [];
  let from = 0;
  for (let i = 0; i < values.length; i++) {
    const place = locate(raw, values, { index: i, from });
    from = place.end;
    if (place.end === place.start) continue;
    const span = { start: piece.start + place.start, end: piece.start + place.end };
    const lemma = lemmas[i] ?? '';
    const isRespelt = text.slice(span.start, span.end) !== raw.slice(place.start, place.end);
    const pos = (tags[i] ?? 'X') as PartOfSpeech;
    words.push(makeWord(text, span, { lemma: isRespelt ? '' : lemma, pos }));
  }
  return words;
}

function makeWord(
  text: string,
  { start, end }: Span,
  { lemma, pos }: { lemma: string; pos: PartOfSpeech },
): Word {
  const shown = text.slice(start, end);
  const lower = shown.toLowerCase();
  return { start, end, text: shown, lower, lemma: lemma || lower, pos };
}

interface Parse {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

function parse(raw: string, { its, readDoc }: WinkMethods): Parse {
  const tokens = readDoc(raw).tokens();
  return {
    values: tokens.out(its.value),
    tags: tokens.out(its.pos),
    lemmas: tokens.out(its.lemma as unknown as ItsFunction<string>),
  };
}

/** Where the next token stands: at the next letter if it is spelt as the model says, else up to where the one after it stands. */
function locate(raw: string, values: readonly string[], at: { index: number; from: number }): Span {
  const value = values[at.index]!;
  const start = skipSpace(raw, at.from);
  if (value.trim() === '') return { start: at.from, end: at.from };
  if (raw.startsWith(value, start)) return { start, end: start + value.length };
  return { start, end: resume(raw, values[at.index + 1], start) };
}

function resume(raw: string, following: string | undefined, start: number): number {
  let wordEnd = start;
  while (wordEnd < raw.length && !isSpace(raw[wordEnd]!)) wordEnd++;
  const next = following ? raw.indexOf(following, start + 1) : -1;
  return next > start && next < wordEnd ? next : wordEnd;
}

function skipSpace(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && isSpace(raw[at]!)) at++;
  return at;
}

const isSpace = (character: string): boolean => character.trim() === '';
