import { describe, expect, test } from 'vitest';
import { draftPack, readPack } from '../../src/themes/index.js';
import { analysisOf, chooseAndSort } from './sorted.js';

const TEXT = `# The harbour: a "quarrel"

## Boats

The harbour has forty boats. Every boat needs a licence, and the licence of a boat costs more each year.

The owners of boats say that the licence is too dear.

## Fish

Fish are fewer than they were. The herring went first, and the herring has not come back.

## Houses

Houses by the water are bought by strangers. A house stands empty in winter.
`;

const NAMES = { people: ['Ida Holm'], places: ['Lervik', 'Aln', 'Norway', 'Bergen'], organizations: [] };

async function draft(text: string): Promise<string> {
  const analysis = await analysisOf(text);
  return draftPack({ article: analysis.article, sorting: chooseAndSort(analysis), ...NAMES });
}

describe('a drafted pack', () => {
  test('is read without a word of complaint, and holds the themes of the article', async () => {
    const said: unknown[] = [];
    const pack = readPack(await draft(TEXT), 'harbour.yaml', (message) => said.push(message));
    expect(said).toEqual([]);
    expect(pack).toMatchObject({ id: 'the-harbour-a-quarrel', title: 'The harbour: a "quarrel"' });
    expect(pack.themes.map(({ title }) => title)).toEqual(['Boats', 'Fish', 'Houses']);
    expect(pack.themes[0]!.words).toContain('licence');
    expect(pack.names.people).toEqual(['Ida Holm']);
  });

  test('names at most three places to tell the subject by', async () => {
    const pack = readPack(await draft(TEXT), 'harbour.yaml', () => {});
    expect(pack.setting).toEqual(['Lervik', 'Aln', 'Norway']);
  });

  test('says where each theme was found, and how the place begins', async () => {
    expect(await draft(TEXT)).toContain(
      '# ¶1–2: "The harbour has forty boats. Every boat needs a licence, and the ..."',
    );
    expect(await draft(TEXT)).toContain('# ¶3: "Fish are fewer');
  });

  test('gives a word to one theme alone', async () => {
    const pack = readPack(await draft(TEXT.replaceAll('herring', 'licence')), 'harbour.yaml', () => {});
    const words = pack.themes.flatMap((theme) => theme.words);
    expect(new Set(words).size).toBe(words.length);
  });
});
