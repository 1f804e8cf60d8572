/** The noun phrases of an article: what a part of it can be named by. */

import { textOf } from '../base/span.js';
import type { Analysis } from '../language/analysis.js';
import { canName, isOrdinal, isQuantity, isVague } from './label-words.js';
import { stem } from './stem.js';
import { readUnits, type Unit } from './units.js';

/** A noun phrase where it stands. */
export interface Phrase {
  /** As it stands, but with a small first letter where only the start of a sentence made it a capital. */
  readonly text: string;
  /** The units that say what it is about, its head last; in "loaf of bread" both are nouns. */
  readonly units: readonly Unit[];
  readonly stems: readonly string[];
  /** The stems of what it is a kind of: of "loaf of bread" loaf, of "bread and salt" both. */
  readonly heads: readonly string[];
  readonly shape: 'plain' | 'of' | 'and';
  readonly paragraph: number;
  readonly start: number;
  /** Whether it and its article begin a sentence, as a subject does. */
  readonly isFirst: boolean;
  /** The word right before it; `cut` when adjectives or nouns of its own were left out. */
  readonly determiner: 'the' | 'a' | 'other' | 'cut';
}

/**
 * Runs of adjectives and nouns that end in a noun, alone or joined by "of" or "and". In a sentence without a
 * verb the last noun of "the boat leaves at noon" is the verb.
 */
export function nounPhrases(analysis: Analysis): Phrase[] {
  const units = readUnits(analysis);
  const withVerb = new Set(
    analysis.tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX').map(({ sentence }) => sentence),
  );
  const runs = runsOf(units).map((run) => withoutVerb(units, run, withVerb));
  return runs.flatMap((run, i) => {
    const next = runs[i + 1];
    return [...tailsOf(run, units, analysis), ...joined(run, next, { units, analysis })];
  });
}

/** Units `first` up to, not including, `end`. */
interface Run {
  readonly first: number;
  readonly end: number;
}

/**
 * The run without a verb that was taken for its last noun: before "the" or "him", as in "the boat leaves the
 * harbour", and in a sentence that would have no verb at all.
 */
function withoutVerb(units: readonly Unit[], run: Run, withVerb: ReadonlySet<number>): Run {
  const [head, next] = [units[run.end - 1]!, units[run.end]];
  if (run.end - run.first < 2 || head.kind === 'name') return run;
  const hasObject = head.gap === 'space' && next !== undefined && OBJECT.test(next.lower);
  const isVerb = hasObject || (head.isPlural && !withVerb.has(head.sentence));
  return isVerb && units[run.end - 2]!.kind !== 'adjective' ? { first: run.first, end: run.end - 1 } : run;
}

const OBJECT = /^(?:the|a|an|him|her|his|them|their|it|its|me|my|us|our|you|your|this|these|those)$/;

/** The longest runs; a name is apart from what stands before it, as in "the chemist Ada Lund". */
function runsOf(units: readonly Unit[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < units.length; ) {
    let end = first;
    while (end < units.length && goesOn(units, first, end)) end++;
    let last = end;
    while (last > first && units[last - 1]!.kind === 'adjective') last--;
    if (last > first) runs.push({ first, end: last });
    first = Math.max(end, first + 1);
  }
  return runs;
}

function goesOn(units: readonly Unit[], first: number, at: number): boolean {
  const unit = units[at]!;
  if (unit.kind === 'other') return false;
  if (at === first) return true;
  const before = units[at - 1]!;
  if (before.gap === 'apart' || before.sentence !== unit.sentence) return false;
  return !(unit.kind === 'name' && before.kind !== 'name' && before.gap !== 'possessive');
}

const MOST_UNITS = 4;

/** The run and what is left of it when it loses its first words: "old cooling tower", "cooling tower". */
function tailsOf(run: Run, units: readonly Unit[], analysis: Analysis): Phrase[] {
  const phrases: Phrase[] = [];
  for (let first = run.first; first < run.end; first++) {
    if (run.end - first > MOST_UNITS) continue;
    const tail = units.slice(first, run.end);
    if (!canStart(units, run, first) || !isPhrase(tail) || !isWhole(units, run)) continue;
    const stems = tail.map(({ text }) => stem(text));
    const heads = [stems[stems.length - 1]!];
    phrases.push(toPhrase(analysis, units, { first, run, tail, stems, heads, shape: 'plain' }));
  }
  return phrases;
}

/** Half a name is no name; the verb of "to plant trees" is often taken for a noun. */
function canStart(units: readonly Unit[], run: Run, first: number): boolean {
  if (first === run.first) return units[first - 1]?.lower !== 'to' || units[first]!.kind === 'name';
  const [before, unit] = [units[first - 1]!, units[first]!];
  return !(before.kind === 'name' && unit.kind === 'name' && before.gap === 'space');
}

/** A name that goes on after "of", "for" or "&" is not whole. */
function isWhole(units: readonly Unit[], { end }: Run): boolean {
  const [head, next, second] = [units[end - 1]!, units[end], units[end + 1]];
  if (!next || head.gap === 'apart' || next.sentence !== head.sentence) return true;
  return head.kind !== 'name' || !(NAME_LINK.test(next.lower) && /^\p{Lu}/u.test(second?.text ?? ''));
}

const NAME_LINK = /^(?:of|for|&|and)$/;
function isPhrase(tail: readonly Unit[]): boolean {
  if (!tail.every(canName) || (tail[0]!.kind !== 'name' && isOrdinal(tail[0]!))) return false;
  const head = tail[tail.length - 1]!;
  if (tail.some(({ gap, kind }, i) => i < tail.length - 1 && gap === 'possessive' && kind !== 'name'))
    return false;
  if (
    tail.length > 1 &&
    tail[0]!.kind === 'noun' &&
    tail[0]!.lower.endsWith('ing') &&
    tail[1]!.kind === 'adjective'
  )
    return false;
  return (
    head.kind === 'name' || !isVague(head) || (tail.length > 1 && tail[tail.length - 2]!.kind === 'noun')
  );
}

interface Place {
  readonly units: readonly Unit[];
  readonly analysis: Analysis;
}

/** "Loss of blood", "bread and salt": two short runs with one small word between them. */
function joined(run: Run, next: Run | undefined, { units, analysis }: Place): Phrase[] {
  if (!next || next.first - run.end < 1 || next.first - run.end > 2) return [];
  const link = units[run.end]!;
  const article = next.first - run.end === 2 ? units[run.end + 1]!.lower : undefined;
  if (article !== undefined && article !== 'the') return [];
  const shape = link.lower === 'of' ? 'of' : link.lower === 'and' && !article ? 'and' : undefined;
  const [left, right] = [units.slice(run.first, run.end), units.slice(next.first, next.end)];
  const tail = [...left, ...right];
  if (!shape || left.length > 2 || tail.length > MOST_UNITS || !isPhrase(left) || !tail.every(canName))
    return [];
  if (
    units[run.end - 1]!.sentence !== units[next.first]!.sentence ||
    left.some(({ kind }) => kind === 'name')
  )
    return [];
  const [head, other] = [stem(left[left.length - 1]!.text), stem(right[right.length - 1]!.text)];
  if (shape === 'of' && (isQuantity(left[left.length - 1]!) || isOrdinal(right[0]!))) return [];
  if (shape === 'and' && (tail.length > 2 || right[0]!.kind === 'name' || isVague(right[0]!))) return [];
  const stems = tail.map(({ text }) => stem(text));
  const heads = shape === 'of' ? [head] : [head, other];
  return [toPhrase(analysis, units, { first: run.first, run, tail, stems, heads, shape })];
}

interface Draft extends Pick<Phrase, 'stems' | 'heads' | 'shape'> {
  readonly first: number;
  readonly run: Run;
  readonly tail: readonly Unit[];
}

function toPhrase(analysis: Analysis, units: readonly Unit[], draft: Draft): Phrase {
  const { first, run, tail, stems, heads, shape } = draft;
  const { start } = tail[0]!;
  const text = textOf(analysis.article.text, { start, end: tail[tail.length - 1]!.end }).replace(
    /\s+/gu,
    ' ',
  );
  const isCommon = tail[0]!.kind !== 'name' && /^\p{Lu}\p{Ll}/u.test(text) && tail[0]!.isSentenceStart;
  return {
    text: isCommon ? text[0]!.toLowerCase() + text.slice(1) : text,
    units: tail,
    stems,
    heads,
    shape,
    paragraph: analysis.sentences[tail[0]!.sentence]!.paragraph,
    start,
    isFirst: tail[0]!.isSentenceStart || (first === run.first && units[first - 1]?.isSentenceStart === true),
    determiner: first > run.first ? 'cut' : determinerBefore(units[first - 1], tail[0]!),
  };
}

function determinerBefore(before: Unit | undefined, unit: Unit): Phrase['determiner'] {
  if (!before || before.sentence !== unit.sentence || before.gap === 'apart') return 'other';
  if (before.lower === 'the') return 'the';
  return before.lower === 'a' || before.lower === 'an' ? 'a' : 'other';
}
