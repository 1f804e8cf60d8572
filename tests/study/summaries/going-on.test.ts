import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { goingOn } from '../../../src/study/summaries/going-on.js';
import { materialOf } from '../material-of.js';

/** A line with what it takes on; `line` opens it. */
function whole(text: string, line: string, barred = ''): string {
  const { reading } = materialOf(text);
  const singles = readCandidates(reading);
  const chosen = singles.find(({ text: words }) => words.startsWith(line))!;
  return goingOn(reading, chosen, singles, ({ text: words }) => words !== barred).text;
}

describe('a line goes on to what it leads up to', () => {
  test.each([
    [
      'The forest office fenced off two hectares of the slope. Inside the fence 430 young trees are standing now. On the slope outside they counted nine.',
      'The forest office',
    ],
    [
      'The plan offers every farmer 1,500 crowns for a cow. Mr Berg says that the hay alone costs 6,000.',
      'The plan',
    ],
    ['Ida Holm bought the yard in 1990. She paid for it with a boat.', 'Ida Holm'],
    ['A report of 2019 called for a survey of the old quay every two years. None was made.', 'A report'],
  ])('%s', (text, line) => expect(whole(text, line)).toBe(text));

  test('at most two sentences more', () => {
    const all =
      'The port was dug in 1901. It had only two quays. It had only one crane. It had no light at night. It had no bell. It had no rail.';
    expect(whole(all, 'The port')).toBe(
      'The port was dug in 1901. It had only two quays. It had only one crane.',
    );
  });

  const TEST =
    'Fourteen girls of the school filed into the mill with a bucket each and filled the great barrel on the scale with two hundred measures of clean water from the pond, while the miller handed out plums and talked of the price of flour. A measure of water weighs a pound, as every girl in the yard knew well.';

  test.each([
    'The barrel had been weighed before. The pointer stopped at 186.',
    'In the end the council chose another mill, whose scale had been tried in the spring.',
    'The pointer stopped at 186.',
  ])('to the end of the paragraph: %s', (end) =>
    expect(whole(`Rain fell.\n\n${TEST} ${end}`, 'Fourteen')).toBe(`${TEST} ${end}`),
  );

  test.each([
    'Plums were dear.',
    '“It is the water that is wrong,” said the miller, and he went home.',
    'The barrel had been weighed before. I saw that it stopped at 186.',
    'The pointer stopped at 186. Nobody spoke in the yard. The miller sat down. The girls went home.',
    'A miller who cheats the girls of a school should not expect to sell flour.',
  ])('and not to %s', (end) => expect(whole(`Rain fell.\n\n${TEST} ${end}`, 'Fourteen')).toBe(TEST));

  test('a row of figures is not cut short', () => {
    const all =
      'The act says that every scale of the port is to be tried once in a year. In 1984 the port had 38 inspectors to do this. In 2004 there were 17 of them. Today there are six of them.';
    expect(whole(all, 'The act')).toBe(all);
  });

  test('though its items are short', () => {
    const all = 'In 1984 the port had 38 inspectors. In 2004 there were 17. Today there are six.';
    expect(whole(all, 'In 1984')).toBe(all);
  });

  test.each([
    [
      'a person who only brings on what is said next',
      'Anna Berg is careful about this. “I was not there,” she says.',
    ],
    ['a maxim', 'A town that sells its port should not ask for fish.'],
  ])('not to %s', (_, next) => {
    const line = 'The port was dug in 1901 and filled with sand at once.';
    expect(whole(`${line} ${next}`, 'The port')).toBe(line);
  });

  test.each([
    ['a person, where nothing follows', 'Anna Berg is careful about the sand of the port.'],
    ['what a person did', 'Anna Berg lost two boats in the sand there. “I was not there,” she says.'],
    ['a rule of how things go', 'A boat that touches the sand of the port turns over in a minute.'],
  ])('but to %s', (_, next) => {
    const line = 'The port was dug in 1901 and filled with sand at once.';
    const [first] = next.split(' “');
    expect(whole(`${line} ${next}`, 'The port')).toBe(`${line} ${first}`);
  });

  test('the first sentence of a text has room for a long second', () => {
    const first = 'After four hours the council of Berg decided on Tuesday night not to decide.';
    const second =
      'By five votes to four it put off until June a plan to drive the gulls from the roofs of the old town with smoke, lights and noise on 28 mornings in a row, and sent 260 people home in the rain to the noise that they had come to complain about or to defend.';
    const all = `${first} ${second} Rain fell. Snow fell. Hail came.`;
    expect(whole(all, 'After four')).toBe(`${first} ${second}`);
    expect(whole(`Rain fell on the hills.\n\n${all}`, 'After four')).toBe(first);
  });

  test('no more than sixty words, where the paragraph has more to say', () => {
    const second = `The old quay, ${'which is long and low and wet, '.repeat(7)}was closed by the council.`;
    expect(
      whole(
        `Rain fell.\n\nThe port was dug in 1901 by two hundred men. ${second} Rain fell. Snow fell. Hail came.`,
        'The port',
      ),
    ).toMatch(/men\.$/u);
  });

  test.each([
    ['the words of somebody', '“We never asked for a port at all, and nobody asked us,” says Anna Berg.'],
    ['a question', 'Who would have wanted such a port in those years?'],
    ['what happened to the author', 'I went to see the two quays with my uncle.'],
    ['a single case', 'Anna Berg, 83, has lived beside the quay all her life.'],
    ['a woman whom the line does not name', 'She had asked for it every year since then.'],
    ['a short sentence on another thing', 'Fish were cheap.'],
    ['what “they” cannot mean the port', 'They were sold to a merchant from the city.'],
  ])('not to %s', (_, next) => {
    const line = 'The port was dug in 1901 and filled with sand at once.';
    expect(whole(`${line} ${next}`, 'The port')).toBe(line);
  });

  test('not to what is barred, and not into the next paragraph', () => {
    const [line, next] = ['The port was dug in 1901 by hand.', 'The council closed the old quay at once.'];
    expect(whole(`${line} ${next}`, 'The port', next)).toBe(line);
    expect(whole(`${line}\n\n${next}`, 'The port')).toBe(line);
    expect(whole(`${line} ${next}`, 'The port')).toBe(`${line} ${next}`);
  });
});

describe('a line begins with what it needs', () => {
  const scene = 'The lamps of the town burn all night long.';
  const before = 'In 1990 four boats in a hundred were late.';
  const bill = 'A bill for lost nets rose to 61,000 crowns.';
  test('where a word joins it on', () =>
    expect(whole(`${scene} ${before} And the bill for lost nets rose.`, 'the bill')).toBe(
      `${before} And the bill for lost nets rose.`,
    ));
  test('where that opens the paragraph', () =>
    expect(whole(`${before} ${bill}`, 'A bill')).toBe(`${before} ${bill}`));
  test.each(['No single sign is enough.', 'Computers may soon lend a hand.'])('a short one: %s', (short) =>
    expect(whole(`${short} ${bill}`, 'A bill')).toBe(`${short} ${bill}`),
  );
  test.each([
    'Then came the bill.',
    'We have our own example.',
    'The pay was two crowns.',
    'What keeps her awake is money.',
    'Anna Berg has noticed it.',
    'Haven should have known.',
    'That is the cruelty of it.',
    'Now put that into money.',
  ])('no short one that needs more: %s', (short) => expect(whole(`${short} ${bill}`, 'A bill')).toBe(bill));
  test('not with one that itself needs another', () => {
    const torn = 'In the old harbour the council did it with forty boats.';
    expect(whole(`${torn} ${bill}`, 'A bill')).toBe(bill);
    expect(whole(`${torn} But the bill for lost nets rose.`, 'the bill')).toMatch(/^In the old harbour/u);
    const claim = 'The firm’s explanation for the difference is that the nets are older.';
    expect(whole(`${claim} ${bill}`, 'A bill')).toBe(`${claim} ${bill}`);
  });
  test('not where it stands alone further on', () =>
    expect(whole(`${scene} ${before} ${bill}`, 'A bill')).toBe(bill));
  test('not in another paragraph, and nothing that is barred', () => {
    expect(whole(`${before}\n\n${bill}`, 'A bill')).toBe(bill);
    expect(whole(`${before} ${bill}`, 'A bill', before)).toBe(bill);
  });
  test('not with a question before it', () => expect(whole(`Who was late? ${bill}`, 'A bill')).toBe(bill));
});
