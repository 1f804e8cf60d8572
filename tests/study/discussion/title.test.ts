import { expect, test } from 'vitest';
import { portrait } from '../../../src/study/discussion/frames/portrait.js';
import { title } from '../../../src/study/discussion/frames/title.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import { type Given, materialOf } from '../material-of.js';

const TEXT = [
  'The bus goes to Lunde and back four times a day.',
  'It has forty seats. “You may not sit on the empty seats,” the driver says to Ida Holm.',
  'The seats are for children, and at noon all of the seats that are empty pass her door.',
].join('\n\n');

const asked = (given: Given, text = TEXT) =>
  [title.find(setScene(materialOf(text, { textType: 'other', ...given }))) ?? []]
    .flat()
    .map(({ prompt }) => prompt);

test('a title is explained', () =>
  expect(asked({ title: 'The empty seats that pass my door' })).toEqual([
    'Explain the title, “The empty seats that pass my door”, to somebody who has not read the text. Which paragraphs do you need for it? Is it a good title for this text?',
  ]));
test.each([
  [
    'Who may sit on a bus? The law of Lunde',
    'The title asks: “Who may sit on a bus?” Does the text answer it',
  ],
  ['Why the “empty” bus goes home', 'The title promises an answer: “Why the ‘empty’ bus goes home”. Give'],
  [
    '“You may not sit on the empty seats”',
    'The title, “You may not sit on the empty seats”, is taken from ¶2.',
  ],
  ['All of the seats that are empty', 'The title, “All of the seats that are empty”, is taken from ¶3.'],
])('%s', (own, prompt) => expect(asked({ title: own })[0]).toContain(prompt));
test('what a headline tells is to be explained', () =>
  expect(asked({ title: 'Lunde empties all seats on its bus', textType: 'news' })).toEqual([
    expect.stringMatching(
      /^The headline reads: “Lunde empties all seats on its bus”\. Tell .* how it came to this/u,
    ),
  ]));
test.each([
  ['a name or a label', { title: 'The Harbour' }],
  [
    'a name of many words',
    { title: 'The Union of the Lunde Drivers' },
    'The Union of the Lunde Drivers met.\n\nIt ran.',
  ],
  [
    'a whole paragraph',
    { title: 'Last Friday the bus of Lunde went up the hill and nobody was on it at all, which was new' },
  ],
  ['an interview, unless it quotes it', { title: 'The woman who takes the bus', speakers: ['A', 'B', 'A'] }],
])('nothing is asked of %s', (_, given, text = TEXT) => expect(asked(given, text)).toEqual([]));

test('in an interview, whoever says most is asked about', () => {
  const talk = materialOf('How is the bus?\n\nIt is old, and it is mine.\n\nIs it fast?\n\nNo.', {
    textType: 'other',
    speakers: ['Tor Brekke', 'Ida Holm', 'Tor Brekke', 'Ida Holm'],
  });
  const [found] = [portrait.find(setScene(talk)) ?? []].flat();
  expect(found?.prompt).toMatch(/^What do you learn about Ida Holm besides what is asked\?/u);
  const nameless = materialOf('How is it?\n\nOld.', { textType: 'other', speakers: ['Q', 'A'] });
  expect(portrait.find(setScene(nameless))).toBeUndefined();
});
