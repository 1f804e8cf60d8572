/**
 * Looks words up in WordNet 3.1 (Princeton University; free licence). Its index and data files are sorted by bytes, so a
 * word is found by halving and nothing is unpacked but the lines that are wanted.
 */

import type { Resources } from '../../base/resources.js';

export interface Sense {
  /** The gloss up to its examples. */
  readonly definition: string;
  /** Other words for the same thing. */
  readonly synonyms: readonly string[];
  /** How often this sense was met in WordNet's own tagged texts comes first: 0 is the commonest. */
  readonly order: number;
  /** How many of the word's senses were met there at all: from that place on the order means nothing. */
  readonly met: number;
  /** What field the sense belongs to: number of its lexicographer file (lexnames(5WN)). */
  readonly field: number;
}

export type WordNetPart = 'noun' | 'verb' | 'adj' | 'adv';

const LINE_FEED = 10;

/** The senses of a lemma, commonest first; empty when WordNet does not have it. */
export function lookUpSenses(lemma: string, part: WordNetPart, resources: Resources): Sense[] {
  const entry = findLine(resources.bytes(`wordnet/index.${part}`), lemma.toLowerCase().replace(/ /g, '_'));
  if (!entry) return [];
  const fields = entry.trim().split(' ');
  const count = Number(fields[2]);
  const data = resources.bytes(`wordnet/data.${part}`);
  const met = Number(fields.at(-count - 1));
  return fields.slice(-count).map((offset, order) => readSense(lineAt(data, Number(offset)), { order, met }));
}

/** Binary search for the line that starts with `key` and a space; keys are ASCII and sorted by bytes. */
function findLine(file: Uint8Array, key: string): string | undefined {
  let low = 0;
  let high = file.length;
  while (low < high) {
    const start = lineStart(file, (low + high) >> 1);
    const line = lineAt(file, start);
    const found = line.slice(0, line.indexOf(' '));
    if (found === key) return line;
    if (found !== '' && found > key) high = start;
    else low = start + line.length + 1;
  }
  return undefined;
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

/** `offset file type count word id word id ... | gloss; "example"` */
function readSense(line: string, { order, met }: Pick<Sense, 'order' | 'met'>): Sense {
  const [head = '', gloss = ''] = line.split(' | ');
  const fields = head.split(' ');
  const words = Number.parseInt(fields[3] ?? '0', 16);
  const synonyms = Array.from({ length: words }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/_/g, ' ').replace(/\(\w+\)$/, ''),
  );
  const definition = gloss.split(/;\s*"/)[0]!.trim().replace(/;$/, '');
  return { definition, synonyms, order, met, field: Number(fields[1]) };
}
