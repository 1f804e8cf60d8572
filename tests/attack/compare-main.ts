/** Prints random pages and asks two readers of PDFs whether the words stand there in order: the proof, and pdftotext. */

import { spawnSync } from 'node:child_process';
import { fold } from '../../src/proof/fold.js';
import { wordsOf } from '../../src/proof/index.js';
import { attackOf } from './attacks.js';
import { print } from './run-attack.js';

const [count, first] = process.argv.slice(2).map(Number) as [number, number];
const tell = (line: string) => void process.stdout.write(`${line}\n`);
const found = {
  'both accept': 0,
  'both refuse': 0,
  'the proof alone accepts': 0,
  'pdftotext alone accepts': 0,
};

/** Marks that turn letters, of which a PDF shows pdftotext the look alone. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

let compared = 0;
for (let seed = first; compared < count; seed++) {
  const { page } = attackOf(seed);
  if (page === undefined || TURNS.test(page)) continue;
  compared++;
  const { styled, pdf, isProved, errors } = await print(page);
  const lost = lostWord(wordsOf(styled), read(pdf));
  if (lost === undefined) found[isProved ? 'both accept' : 'pdftotext alone accepts']++;
  else found[isProved ? 'the proof alone accepts' : 'both refuse']++;
  if (isProved !== (lost === undefined)) tell(`${seed}: ${lost ?? errors[0]}`);
  if (compared % 20 === 0) tell(`${compared} pages: ${JSON.stringify(found)}`);
}
tell(`${compared} pages: ${JSON.stringify(found)}`);

/** Page by page, in the order of the file. */
function read(pdf: Uint8Array): string {
  const { stdout, status } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: pdf });
  if (status !== 0) throw new Error('pdftotext cannot be run: apt install poppler-utils');
  return stdout.toString();
}

/**
 * The first word that does not stand behind those before it. What nobody claimed may stand between words. Cells that are
 * cut at the end of a page stand for pdftotext in another order: such pages are told, to be looked at.
 */
function lostWord(words: readonly string[], printed: string): string | undefined {
  const text = lettersOf(printed);
  let at = 0;
  for (const [index, word] of words.entries()) {
    const letters = lettersOf(word);
    const start = text.indexOf(letters, at);
    if (start < 0) return `"${word}" after "${words.slice(Math.max(0, index - 4), index).join(' ')}"`;
    at = start + letters.length;
  }
  return undefined;
}

/** Letters and digits alone: lines end with hyphens and quotations with marks that no word has, and letters are joined. */
function lettersOf(text: string): string {
  return fold(text)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
