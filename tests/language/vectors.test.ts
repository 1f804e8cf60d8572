import { describe, expect, test } from 'vitest';
import { openResources } from '../../src/cli/resources.js';
import { centred, centroid, cosine, openVectors } from '../../src/language/vectors/index.js';

const resources = openResources();
const vectors = openVectors(resources);

describe('word vectors', () => {
  test.each([
    ['king', 'queen', 'banana'],
    ['refugees', 'asylum', 'piano'],
    ['volcano', 'lava', 'parliament'],
    ['cholera', 'typhoid', 'railway'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(vectors.similarity(word, near)).toBeGreaterThan(vectors.similarity(word, far) + 0.2);
  });

  test('know a word in any case', () => {
    expect(vectors.vector('London')).toEqual(vectors.vector('london'));
    expect(vectors.rank('The')).toBe(1);
  });

  test('take a compound by its parts', () => {
    expect(vectors.rank('reservoir-builders')).toBeUndefined();
    expect(cosine(vectors.vector('reservoir-builders')!, vectors.vector('reservoir')!)).toBeGreaterThan(0.5);
  });

  test('know nothing of a word that is none', () => {
    expect(vectors.vector('zzqxj')).toBeUndefined();
    expect(vectors.similarity('zzqxj', 'king')).toBe(0);
    expect(vectors.vector('constructor')).toEqual(vectors.vector('Constructor'));
    expect(vectors.vector('__proto__')).toBeUndefined();
  });

  test('weigh a rare word more than a common one', () => {
    expect(vectors.weight('the')).toBeLessThan(0.1);
    expect(vectors.weight('volcano')).toBeGreaterThan(0.9);
  });
});

describe('centroids', () => {
  test('lie near their subject', () => {
    const sea = centroid(vectors, ['the', 'sailors', 'and', 'the', 'ships', 'of', 'the', 'harbour']);
    const law = centroid(vectors, ['the', 'judge', 'and', 'the', 'lawyers', 'of', 'the', 'court']);
    const boat = centroid(vectors, ['a', 'boat']);
    expect(cosine(sea, boat)).toBeGreaterThan(cosine(law, boat) + 0.3);
  });

  test('of nothing known are zero', () => {
    expect(centroid(vectors, ['zzqxj'])).toEqual(new Float32Array(vectors.dimensions));
    expect(cosine(centroid(vectors, []), vectors.common)).toBe(0);
  });

  test('centred have no sum', () => {
    const [a, b] = centred([new Float32Array([1, 2]), new Float32Array([3, 6])]);
    expect([...a!]).toEqual([-1, -2]);
    expect([...b!]).toEqual([1, 2]);
    expect(centred([])).toEqual([]);
  });
});
