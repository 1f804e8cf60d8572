/**
 * Looks words up in WordNet 3.1 (Princeton University; free licence). Its index and data files are sorted by bytes, so a
 * word is found by halving and nothing is unpacked but the lines that are wanted.
 */

import type { Resources } from '../../base/resources.js';

export interface Sense {
  /** The gloss up to its examples. */
  readonly definition: string;
  /** How often WordNet's own tagged texts use the word in this sense. */
  readonly uses: number;
  /** What field the sense belongs to: number of its lexicographer file (lexnames(5WN)). */
  readonly field: number;
}

export type WordNetPart = 'noun' | 'verb' | 'adj' | 'adv';

const LINE_FEED = 10;

/** The senses of a lemma, commonest first; empty when WordNet does not have it. */
export function lookUpSenses(lemma: string, part: WordNetPart, resources: Resources): Sense[] {
  const key = lemma.toLowerCase().replace(/ /g, '_');
  const entry = lineOf(resources.bytes(`wordnet/index.${part}`), `${key} `);
  if (!entry) return [];
  const fields = entry.trim().split(' ');
  const data = resources.bytes(`wordnet/data.${part}`);
  const uses = usesOf(key, part, resources);
  return fields.slice(-Number(fields[2])).map((offset) => {
    const [head = '', gloss = ''] = lineAt(data, Number(offset)).split(' | ');
    const definition = gloss.split(/;\s*"/)[0]!.trim().replace(/;$/, '');
    return { definition, uses: uses.get(offset) ?? 0, field: Number(head.split(' ')[1]) };
  });
}

/** From a sense's offset to its count in the tagged texts: lines `lemma%1:04:00:: offset number count`. */
function usesOf(key: string, part: WordNetPart, resources: Resources): Map<string, number> {
  const file = resources.bytes('wordnet/index.sense');
  const uses = new Map<string, number>();
  for (const type of TYPES[part]) {
    const prefix = `${key}%${type}:`;
    let at = firstLineFrom(file, prefix);
    for (let line = lineAt(file, at); line.startsWith(prefix); line = lineAt(file, at)) {
      const [, offset, , count] = line.trim().split(' ');
      uses.set(offset!, Number(count));
      at += line.length + 1;
    }
  }
  return uses;
}

/** Adjectives are of two types: heads of a cluster and their satellites. */
const TYPES: Readonly<Record<WordNetPart, readonly number[]>> = {
  noun: [1],
  verb: [2],
  adj: [3, 5],
  adv: [4],
};

/** The line that begins with a prefix. */
function lineOf(file: Uint8Array, prefix: string): string | undefined {
  const line = lineAt(file, firstLineFrom(file, prefix));
  return line.startsWith(prefix) ? line : undefined;
}

/** Where the first line starts that does not sort before `prefix`; lines are ASCII and sorted by bytes. */
function firstLineFrom(file: Uint8Array, prefix: string): number {
  let low = 0;
  let high = file.length;
  while (low < high) {
    const start = lineStart(file, (low + high) >> 1);
    const line = lineAt(file, start);
    if (line >= prefix) high = start;
    else low = start + line.length + 1;
  }
  return low;
}

function lineStart(file: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && file[start - 1] !== LINE_FEED) start--;
  return start;
}

function lineAt(file: Uint8Array, start: number): string {
  const end = file.indexOf(LINE_FEED, start);
  return Buffer.from(file.buffer, file.byteOffset + start, (end < 0 ? file.length : end) - start).toString(
    'latin1',
  );
}
