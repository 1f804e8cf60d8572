import { expect, test } from 'vitest';
import { headingChosen } from '../../../src/study/discussion/frames/heading-chosen.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import { materialOf } from '../material-of.js';

const TEXT =
  'The pool of Lunde is shut. “A pool does not swim away,” said Ida Holm, a teacher.\n\n“The boiler is cold,” said Per Lie, the mayor. The fire took the roof and killed a swan.';

/** What the frame asks of a part of both paragraphs that is headed by some of its words, with others that could head it. */
function askedOf(words: readonly string[], title = `“${words[0]}”`) {
  const material = materialOf(TEXT, { textType: 'news' });
  const heads = words.map((one) => ({ start: TEXT.indexOf(one), end: TEXT.indexOf(one) + one.length }));
  const [theme] = material.sorting.themes;
  const sorting = { ...material.sorting, themes: [{ ...theme!, title, heads }] };
  return headingChosen.find(setScene({ ...material, sorting }));
}

test('two speakers who could head a part take sides', () => {
  const [asked] = askedOf(['A pool does not swim away', 'The boiler is cold']);
  expect(asked?.prompt).toMatch(
    /^The guide heads ¶1 and 2 with “A pool does not swim away” \(¶1\), words of Ida Holm\./,
  );
  expect(asked?.prompt).toContain('whose side');
  expect(asked?.lookFor).toContain('“The boiler is cold” lets Per Lie have the first word');
});

test('a sentence of another paragraph is set beside it rather than one of its own', () =>
  expect(
    askedOf(['A pool does not swim away', 'The pool of Lunde is shut', 'The boiler is cold'])[0]?.prompt,
  ).toContain('“The boiler is cold” (¶2)'));

test('a sentence of the text is nobody’s', () =>
  expect(askedOf(['The pool of Lunde is shut', 'The boiler is cold'])[0]?.prompt).toContain(
    '(¶1), a sentence of the report',
  ));

test.each([
  ['one that the author wrote', ['A pool does not swim away', 'The boiler is cold'], 'The pool'],
  ['without another', ['A pool does not swim away'], undefined],
  ['beside death', ['A pool does not swim away', 'The fire took the roof and killed a swan'], undefined],
])('a heading is not asked about: %s', (_, words, title) => expect(askedOf(words, title)).toEqual([]));
