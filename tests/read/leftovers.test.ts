/** What single pages of many kinds leave behind: tabs of an encyclopaedia, an event's hours, who made a book, buttons in other languages. */

import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, TEXT, THIRD } from './around.js';
import { read } from './read.js';

const readBlocks = (...blocks: readonly string[]) => read(blocks.join('\n\n'));

describe('the head of an encyclopaedia', () => {
  const page = (languages: string, tabs: readonly string[], from: string) =>
    [
      'Main menu',
      'Search',
      'Donate',
      'Log in',
      'Skerry ferry',
      languages,
      ...tabs,
      from,
      '',
      TEXT.join('\n\n'),
    ].join('\n');
  test.each([
    [
      '5 languages',
      ['Article', 'Talk', 'Read', 'Edit', 'View history'],
      'From Wikipedia, the free encyclopedia',
    ],
    [
      '5 Sprachen',
      ['Artikel', 'Diskussion', 'Lesen', 'Bearbeiten'],
      'Aus Wikipedia, der freien Enzyklopädie',
    ],
    ['Add languages', ['Artículo', 'Discusión', 'Leer', 'Editar'], 'De Wikipedia, la enciclopedia libre'],
  ])('the title stands over %s and the tabs, however short it is', async (languages, tabs, from) => {
    const { article, paragraphs } = await read(page(languages, tabs, from));
    expect([article.title, article.headings, paragraphs]).toEqual(['Skerry ferry', [], TEXT]);
  });
  test('an article about talk has no tabs', async () => {
    const { article } = await readBlocks('The Article', 'Talk of the town', FIRST, SECOND, THIRD);
    expect(article.title).toBe('The Article');
  });
});

test('what an event says of its hours and its place stands over the text, and a sentence does not', async () => {
  const labels = ['Start time: 7:30 pm', 'End time: 9:00 pm', 'Location: Skerry Hall', 'Cost: Free'];
  const { article, paragraphs } = await readBlocks(
    'Talk: the last boat',
    'Date: Saturday, 3 May 2025',
    ...labels,
    ...TEXT,
    'Add to calendar',
  );
  expect([article.date, article.headings, paragraphs]).toEqual(['3 May 2025', [], TEXT]);
  const cost = 'Cost: that is what the council speaks of, and nobody on the island speaks of anything else.';
  expect((await readBlocks('The last boat', cost, ...TEXT)).paragraphs[0]).toBe(cost);
});

test('who made a book stands below it in labels', async () => {
  const made = '- License: [CC-BY]\n- Text: Effie Low\n- Illustration: Ina Drever\n- Language: en';
  expect((await read(`# The last boat\n\n${TEXT.join('\n\n')}\n\n${made}\n`, 'a.md')).paragraphs).toEqual(
    TEXT,
  );
  const other = '- Text: read it aloud\n- Then: fold the boat';
  const { paragraphs } = await read(`# The last boat\n\n${TEXT.join('\n\n')}\n\n${other}\n`, 'a.md');
  expect(paragraphs.at(-1)).toContain('Then: fold the boat');
});

describe('buttons', () => {
  test.each([
    'CONTINUA DEPOIS DA PUBLICIDADE',
    'Leia também: O barco volta ao porto',
    'Ou si vous avez déjà un compte, connectez-vous ici',
    'Crédit photo : Ana Lima / Le Port',
    'Seguir leyendo',
    'Weitere Informationen',
    'Morag Tulloch at the pier in 2019. Ana Lima/AP hide caption',
  ])('%s', async (button) => {
    expect((await readBlocks('The last boat', FIRST, button, SECOND, THIRD)).paragraphs).toEqual(TEXT);
  });
  test.each(['Assine o papel, disse ela, e o barco é teu.', 'Crédits et dettes, voilà tout le port.'])(
    'text: %s',
    async (text) => {
      expect((await readBlocks('The last boat', FIRST, text, SECOND, THIRD)).paragraphs).toContain(text);
    },
  );
});

test('boxes that a wiki names are no part of its article', async () => {
  const box = '<table class="vertical-navbox"><tr><td>Boats of the north</td></tr></table>';
  const html = `<html><head><title>Ferry</title></head><body><h1>Skerry ferry</h1><div id="siteSub">From the wiki of boats</div><div id="jump-to-nav">Jump to: navigation, search</div>${box}${TEXT.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
  expect((await read(html, 'a.html')).paragraphs).toEqual(TEXT);
});

describe('a recipe by its headings', () => {
  const recipe = (goesIn: string, done: string, second = '- 2 Eier\n- 100 g Mehl\n- Salz') =>
    `# Fladen\n\n## ${goesIn}\n\n${second}\n\n## ${done}\n\n1. Das Mehl und die Eier in einer Schüssel verrühren.\n2. In der Pfanne von beiden Seiten braten.\n`;
  test.each([
    ['Zutaten', 'Zubereitung'],
    ['Ingrédients', 'Préparation'],
    ['Ingredientes', 'Modo de preparo'],
    ['Ingredientes para 4 personas', 'Elaboración'],
  ])('%s and %s', async (goesIn, done) => {
    expect((await read(recipe(goesIn, done), 'a.md')).article.kind).toBe('how-to');
  });
  test('without a list, or without what is done, it is none', async () => {
    expect((await read(recipe('Zutaten', 'Geschichte'), 'a.md')).article.kind).not.toBe('how-to');
    const prose = recipe(
      'Zutaten',
      'Zubereitung',
      'Über die Zutaten schreibt niemand gern, und doch hängt alles daran.',
    );
    expect((await read(prose, 'a.md')).article.kind).not.toBe('how-to');
  });
});

describe('below the text', () => {
  test.each([
    'Would you like to be part of the Skerry team? Join our club and share your voice.',
    'Have a boat or a pier to show us? Submit it here!',
    'Interested in sharing your house with Skerry Homes? Contact the editors through our form.',
    'Source: Skerry Boat Register',
    '(Image credits: Isla Drummond)',
    'Fr, 15.05.2020, 07.11 Uhr',
    "Mehr Artikel aus dieser Rubrik gibt's hier: Wirtschaft",
  ])('%s', async (line) =>
    expect((await readBlocks('The last boat', ...TEXT, line)).paragraphs).toEqual(TEXT),
  );
  test.each([
    'Would you like to be part of it? She joined them the same night.',
    'Have you a boat? Nobody on the island has one, says the council.',
  ])('text: %s', async (line) =>
    expect((await readBlocks('The last boat', ...TEXT, line)).paragraphs).toEqual([...TEXT, line]),
  );
});

test.each([
  ["Un texte de Isla Drummond d'Enquête", "Isla Drummond d'Enquête"],
  ['Ein Bericht von Isla Drummond', 'Isla Drummond'],
])('who wrote it, in other languages: %s', async (line, byline) =>
  expect((await readBlocks('The last boat', line, ...TEXT)).article.byline).toBe(byline),
);
