import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, THIRD } from './around.js';
import { read } from './read.js';

const ABOVE =
  'The Project Gutenberg eBook of The last boat\n\nThis eBook is for the use of anyone anywhere at no cost.\n\nTitle: The last boat\n\nAuthor: Isla Drummond\n\nRelease date: June 1, 2008 [eBook #25000]\n\nLanguage: English\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE LAST BOAT ***\n\nProduced by Ada Brun and the Distributed Proofreaders';
const BELOW =
  '*** END OF THE PROJECT GUTENBERG EBOOK THE LAST BOAT ***\n\nSection 1. General Terms of Use\n\nBy reading or using any part of this work, you agree to all the terms of this licence.';

describe('an e-text of Project Gutenberg', () => {
  test('is what stands between its two lines with stars', async () => {
    const text = [ABOVE, 'THE LAST BOAT', FIRST, SECOND, THIRD, BELOW].join('\n\n\n');
    const { article, paragraphs } = await read(text, 'pg25000.txt');
    expect([article.title, article.byline, article.date]).toEqual([
      'The last boat',
      'Isla Drummond',
      undefined,
    ]);
    expect(paragraphs).toEqual([FIRST, SECOND, THIRD]);
    expect(article.headings).toEqual([]);
  });
  test('loses its title page over the first chapter, and only that', async () => {
    const made = async (...over: readonly string[]) =>
      await read([ABOVE, ...over, 'CHAPTER I', FIRST, SECOND, BELOW].join('\n\n'), 'pg25000.txt');
    const { article, paragraphs } = await made('THE LAST BOAT', 'LONDON', 'HOLM & SONS', '1911');
    expect(paragraphs).toEqual([FIRST, SECOND]);
    expect(article.headings.map(({ text }) => text)).toEqual(['CHAPTER I']);
    expect((await made(THIRD)).paragraphs).toEqual([THIRD, FIRST, SECOND]);
  });
  test('of old ends where it says so without stars', async () => {
    const text = [FIRST, SECOND, "End of Project Gutenberg's The Last Boat, by Isla Drummond", THIRD];
    expect((await read(text.join('\n\n'))).paragraphs).toEqual([FIRST, SECOND]);
  });
  test('as a page has its own title, and no numbers of pages among its words', async () => {
    const number = '<span class="pagenum">[Pg 7]</span>';
    const html = `<html><head><title>The Project Gutenberg eBook of The last boat, by Isla Drummond.</title></head><body><pre>*** START OF THIS PROJECT GUTENBERG EBOOK THE LAST BOAT ***</pre><p>${FIRST}</p><p>${number}${SECOND}</p>${number}<p>${THIRD}</p><p>*** END OF THIS PROJECT GUTENBERG EBOOK THE LAST BOAT ***</p></body></html>`;
    const { article, paragraphs } = await read(html, 'boat.html');
    expect(article.title).toBe('The last boat');
    expect(paragraphs).toEqual([FIRST, SECOND, THIRD]);
  });
  test('a poem keeps its lines, and the notices are none of them', async () => {
    const stanza =
      'The boat went out at break of day,\nThe gulls were on the wing,\nAnd nobody on shore would say\nWhat tide or time would bring;';
    const { article, paragraphs } = await read(
      [ABOVE, stanza, stanza, stanza, BELOW].join('\n\n'),
      'boat.txt',
    );
    expect(article.kind).toBe('poem');
    expect(paragraphs).toEqual([stanza, stanza, stanza]);
  });
  test('a text about it stays whole', async () => {
    const about =
      'The end of Project Gutenberg is not near, its founder used to say, and books come in every day.';
    expect((await read([FIRST, about, THIRD].join('\n\n'))).paragraphs).toEqual([FIRST, about, THIRD]);
  });
});

describe('a book that was typed', () => {
  test('gives up the places of its pictures', async () => {
    const { article, paragraphs } = await read(
      [FIRST, '[Illustration]', SECOND, '[Illustration: The old pier]', THIRD].join('\n\n'),
    );
    expect(paragraphs).toEqual([FIRST, SECOND, THIRD]);
    expect(article.removed.map(({ why }) => why)).toEqual(['caption', 'caption']);
  });
  test('gives up the underscores of its italics, and no others', async () => {
    const typed = [
      'The keeper of the lamp had read _The Last Boat_ until the pages of _The',
      'Last Boat_ fell out, and _only_ that; his file was called to_do_list in',
      'the book of the pier, and one line of it was ____ for him to fill in.',
    ];
    const { paragraphs } = await read([FIRST, typed.join('\n')].join('\n\n'));
    expect(paragraphs.at(-1)).toBe(typed.join(' ').replace(/_(The Last Boat|only)_/g, '$1'));
  });
});
