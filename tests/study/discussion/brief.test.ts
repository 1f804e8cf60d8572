import { describe, expect, test } from 'vitest';
import { brief, inBrief, saidBy } from '../../../src/study/discussion/brief.js';
import { peopleIn } from '../../../src/study/discussion/people.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import { stretchesOf } from '../../../src/study/discussion/stretches.js';
import { materialOf } from '../material-of.js';

const sceneOf = (text: string) => setScene(materialOf(text));

/** The first sentences of a text as an answer quotes them. */
function shortOf(text: string, sentences: readonly number[]) {
  const scene = sceneOf(text);
  return brief(scene, stretchesOf(scene, sentences)[0]!);
}

describe('a quotation in brief', () => {
  test('a short sentence is left as it is', () =>
    expect(shortOf('The quay of Lunde is old and wet.', [0]).extract.text).toBe(
      'The quay of Lunde is old and wet',
    ));
  test('a long sentence ends with a clause', () => {
    const { extract, cut } = shortOf(
      'The council bought the old pier of Lunde for a very low price last spring, but the engineers of the county say that nobody has looked under the water for years.',
      [0],
    );
    expect(extract.text).toBe('The council bought the old pier of Lunde for a very low price last spring');
    expect(cut).toBe(true);
  });
  test('of several sentences the one with the figure', () =>
    expect(
      shortOf(
        'The council of Lunde talked about the quay all winter long. The new quay cost 40,000 crowns more than the old one did.',
        [0, 1],
      ).extract.text,
    ).toBe('The new quay cost 40,000 crowns more than the old one did'));
  test('but not one that leans on the sentence before it', () =>
    expect(
      shortOf(
        'The council of Lunde built a new quay in the summer of last year. It cost 40,000 crowns more than the old one did.',
        [0, 1],
      ).extract.text,
    ).toBe('The council of Lunde built a new quay in the summer of last year'));
});

test('one place is quoted and the others are named', () => {
  const scene = sceneOf(
    'The quay is old and wet now.\n\nThe boats pay 300 crowns a day.\n\nThe lamp is out of order.',
  );
  expect(inBrief(scene, stretchesOf(scene, [0, 1, 2])).text).toBe(
    '“The boats pay 300 crowns a day” (¶2), more in ¶1 and 3',
  );
});

describe('whose words', () => {
  const scene = sceneOf('The quay is old and wet, said Ida Holm.');
  const [slot] = stretchesOf(scene, [0]);
  test('are put under a name', () => expect(saidBy('Per Lie', slot!)).toMatch(/^Per Lie: “/u));
  test('unless they hold it', () => expect(saidBy('Ida Holm', slot!)).toMatch(/^“/u));
});

describe('people of a paragraph', () => {
  const people = (text: string, without = '') => peopleIn(sceneOf(text), [1], without);
  test('by name and by calling', () =>
    expect(people('Ida Holm met the teachers of Lunde.')).toBe('Ida Holm (¶1) and teachers (¶1)'));
  test('not those who are named already', () =>
    expect(people('Ida Holm met the teachers of Lunde.', 'the teachers')).toBe('Ida Holm (¶1)'));
  test.each(['The oysters and the mixers lay there.', 'The teacher is ill.', 'People met there.'])(
    '%s',
    (text) => expect(people(text)).toBe(''),
  );
});
