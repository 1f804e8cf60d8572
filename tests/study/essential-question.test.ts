import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { essentialQuestion } from '../../src/study/essential-question.js';
import type { TextType } from '../../src/study/guide.js';
import { readBlocks } from '../../src/study/question-blocks.js';
import { materialOf, OPINION } from './material-of.js';

describe('the essential question', () => {
  const questionOf = (text: string, title = 'A day in March', textType: TextType = 'news'): string =>
    essentialQuestion(materialOf(text, { title, textType }));

  test.each([
    [
      'Miners of the union went on strike over pay. The workers want a fair wage for each shift.',
      /^What makes work fair/u,
    ],
    [
      'The volcano may erupt again. People near the crater were told to evacuate before the eruption.',
      /^How can people prepare/u,
    ],
    [
      'A vaccine helped the patients. The doctor saw fewer infections in the hospital after it.',
      /^When health is at risk/u,
    ],
    [
      'The refugees reached the border.\n\nTheir asylum was refused, and the migrants went back.',
      /^What do people owe to strangers/u,
    ],
  ])('of its matter: %s', (text, expected) => expect(questionOf(text)).toMatch(expected));
  test.each([
    [
      'one word is no matter',
      'The strike of a bell woke the baker. He put on his coat and went out into the rain.',
    ],
    [
      'words of many matters',
      'A nurse, a fisherman, a soldier and a judge sat on a bench and looked at the clouds for an hour.',
    ],
    ['words of none', 'The twins laughed. Their uncle had hidden the letter behind the clock.'],
  ])('none where %s', (_, text) => {
    for (const textType of ['news', 'opinion', 'explainer', 'history', 'other'] as const)
      expect(questionOf(text, 'A day', textType)).toBe('');
  });
  const HALL = (first: string): string =>
    `${first}\n\nThe loss of the budget is large. Nobody would close the pool.\n\nThe library may be closed. It lost the town a million.\n\nNobody liked the deficit of the library.`;
  test('of what people face, where every sign of it stands in several paragraphs', () => {
    const faced = /^When a service costs more than it earns/u;
    expect(questionOf(HALL('The town will close the pool.'), 'The pool')).toMatch(faced);
    expect(
      questionOf(
        HALL('The town will paint the pool.')
          .replace('be closed', 'be old')
          .replace('would close', 'would paint'),
        'The pool',
      ),
    ).not.toMatch(faced);
  });
  const SEA = /^How can people live from the water/u;
  test.each([
    ['fish', 'Trawlers catch fish.\n\nA fisherman knows the sea and the ocean.', true],
    [
      'a cable',
      'The cable lies in the sea. They went fishing for it.\n\nThe ocean is deep. The catch is small.',
      false,
    ],
  ])('of the sea where it is about %s', (_, text, isSea) =>
    expect(SEA.test(questionOf(text, 'At the bottom of the sea'))).toBe(isSea),
  );
  test('of a thing that everybody depends on', () =>
    expect(
      questionOf(
        'The cable broke at night.\n\nA crew went to mend the fault.\n\nThe network was silent, and the repair took days.\n\nThe new cable is longer than the break, and the crew is tired.',
        'The cable',
      ),
    ).toMatch(/^When so much depends on something/u));
  const SCHOOL = /^What should a school give/u;
  test.each([
    [
      'what is learned there',
      'The pupils sit an exam in June.\n\nTheir teacher fears for the curriculum. The school is old.\n\nA lesson lasts an hour in that school.',
      true,
    ],
    [
      'its well',
      'The pupils fetch water at dawn.\n\nTheir teacher pays for the pump. The school is old.\n\nThe principal sells water to the boarding pupils in their classroom.',
      false,
    ],
  ])('of a school, where the text is about %s', (_, text, isSchool) =>
    expect(SCHOOL.test(questionOf(text, 'The school'))).toBe(isSchool),
  );
  const GUESS = /^How does a guess become/u;
  test.each([
    [
      'a physicist measures',
      'A physicist had an idea about frost.\n\nThe physicist would measure it. The guess was bold.\n\nThe physicist would test the idea with a botanist.\n\nThe sample was small, and the botanist had to guess again.',
      true,
    ],
    [
      'a carpenter measures',
      'A carpenter had an idea about frost.\n\nThe carpenter would measure it. The guess was bold.\n\nThe carpenter would test the idea with a baker.\n\nThe sample was small, and the baker had to guess again.',
      false,
    ],
  ])('of a guess, where %s', (_, text, isGuess) =>
    expect(GUESS.test(questionOf(text, 'Frost'))).toBe(isGuess),
  );
  const RECORD = /^What makes a record worth our trust/u;
  test.each([
    [
      'a ledger of weights',
      'The keeper of the scale wrote a figure in the ledger.\n\nEvery figure of the ledger was honest, people said. The scale was old.\n\nAn entry in the ledger was wrong, and nobody could trust the scale.\n\nThe town would weigh it all again, to trust the book.',
      true,
    ],
    [
      'a ledger of guests',
      'The keeper of the inn wrote a name in the ledger.\n\nEvery figure of the ledger was honest, people said. The inn was old.\n\nAn entry in the ledger was wrong, and nobody could trust the inn.\n\nThe town would read it all again, to trust the book.',
      false,
    ],
  ])('of %s', (_, text, isRecord) => expect(RECORD.test(questionOf(text, 'The keeper'))).toBe(isRecord));
  const FORBID = /^When something does both good and harm/u;
  const LAND = /^When the same piece of land/u;
  const FIRM = /^When something that everybody needs/u;
  const HELPS = /^How can we find out whether something really helps/u;
  const DECIDE = /^When people who must decide together/u;
  test.each([
    [
      'a ban',
      FORBID,
      'The minister would ban old stoves. Their smoke is a danger.\n\nA ban is easy, but the stoves are cheap.\n\nTo forbid them does harm too. An inspector could license the good ones.\n\nPeople repair a cheap stove for years, and the risk is small.',
    ],
    [
      'two needs and one field',
      LAND,
      'The field is the last in town. A firm would buy it and build flats, and the council knows it.\n\nThe council will meet to sell the land. The mayor likes the flats.\n\nA hearing on the field was loud. Nobody would sell a hectare, they said, for housing.',
    ],
    [
      'a firm that runs what all need',
      FIRM,
      'The lease of the ferry went to one operator. The council says that the fare is higher now.\n\nThe council signed the contract for the ferry and pays a subsidy.\n\nThe ministry may end the lease of the boat. A ticket costs two crowns.',
    ],
    [
      'a remedy that nobody has proved',
      HELPS,
      'The trial of the remedy lasted a year. Its effect is small, some say, and they doubt it.\n\nOthers believe in the cure. A chance of rain, they say, is no proof without evidence.\n\nA statistician would compare two valleys. Growers hope for a benefit of the treatment.',
    ],
    [
      'a council that is split',
      DECIDE,
      'The council met in the hall. The vote was close.\n\nThe motion on the shed failed. The committee went home.\n\nThe council will vote on it once more in May.',
    ],
  ])('of %s', (_, expected, text) => expect(questionOf(text)).toMatch(expected));
  test.each([
    [
      'a ban that is named once',
      FORBID,
      'The smoke of old stoves is a danger. One town has a ban.\n\nThe stoves are cheap.\n\nThe risk is small, and people repair a stove for years.\n\nA cheap stove does harm to nobody.',
    ],
    [
      'a field that nobody sells',
      LAND,
      'The field is green. The council likes the flats beside it.\n\nThe land is wet. The mayor walks there.\n\nA hearing on the flats was loud. A hectare of the field is a pool.',
    ],
    [
      'a firm that sells what few need',
      FIRM,
      'The lease of the kiosk went to one operator. The price of a kite is higher now.\n\nThe council signed the contract.\n\nThe ministry may end the lease. A ticket costs two crowns.',
    ],
    [
      'a remedy that nobody doubts',
      HELPS,
      'The trial of the remedy lasted a year. Its effect is small.\n\nThe cure is old. A chance of rain is no proof.\n\nA statistician would compare two valleys. It is a benefit of the treatment.',
    ],
    [
      'a council that does not vote',
      DECIDE,
      'The council met in the hall. The soup was hot.\n\nThe shed failed. The committee went home.\n\nThe council will meet once more in May.',
    ],
  ])('but none where there is %s', (_, other, text) => expect(questionOf(text)).not.toMatch(other));
  test('of no signs that stand far apart, unless the title speaks of one', () => {
    const apart = [
      'The council voted.',
      'The vote was close, and the council slept.',
      'A vote of the council is a vote.',
      ...Array.from({ length: 4 }, () => 'It rained.'),
    ];
    const [first, second, third, ...rain] = apart;
    const together = [first, second, third, ...rain].join('\n\n');
    const split = [
      ...['sat', 'slept', 'woke'].map((did) => `The council ${did}.`),
      ...rain,
      ...['in May', 'in June', 'in July'].map((month) => `They vote ${month}.`),
    ].join('\n\n');
    expect(questionOf(together)).toMatch(DECIDE);
    expect(questionOf(split)).not.toMatch(DECIDE);
    expect(questionOf(split, 'A council in the rain')).not.toMatch(/^What makes something/u);
  });
  test.each([
    [
      'stands in one paragraph',
      'The council voted.\n\nThe council slept.\n\nThe council and the committee ate.\n\nThe council sat.\n\nThe council woke.',
    ],
    ['stands in few', 'The council voted.\n\nThe council slept after the vote.'],
  ])('of no sign that %s', (_, text) => expect(questionOf(text)).not.toMatch(DECIDE));
  const ARMY = 'The army took the bridge in a battle.\n\nA soldier kept his weapon.';
  test.each([
    ['named in the title, in half of the text', 2, 'A battle', true],
    ['named in the title, in less', 4, 'A battle', false],
    ['not named, in most of the text', 0, 'A day in March', true],
    ['not named, in half of it', 2, 'A day in March', false],
  ])('of a matter %s', (_, others, title, isShown) =>
    expect(/^Can a war ever be just/u.test(questionOf(ARMY + '\n\nIt rained.'.repeat(others), title))).toBe(
      isShown,
    ),
  );
  test('of what people face, where all of it shows at the start', () => {
    const apart = (rain: number): string =>
      HALL('The town will close the pool.').replace(/\n\n/u, `${'\n\nIt rained.'.repeat(rain)}\n\n`);
    expect(questionOf(apart(1), 'The pool')).toMatch(/^When a service costs more/u);
    expect(questionOf(apart(4), 'The pool')).not.toMatch(/^When a service costs more/u);
  });
  test('a driver speaks of no river', () =>
    expect(
      questionOf(
        'The driver drove. The water in the car was cold.\n\nA driver drinks water by the stream.',
        'The driver',
      ),
    ).not.toMatch(/^To whom does water belong/u));
  test.each([
    ['Should the bell ring?', /^Should the bell ring\? What would be a good reason/u],
    ['Must the bell ring?', /^Must the bell ring\? What would be a good reason/u],
    ['Why should the bell ring?', /^$/u],
    ['The bell should ring', /^$/u],
  ])('of the title %s', (title, expected) =>
    expect(questionOf('It is old.\n\nIt is green.', title, 'opinion')).toMatch(expected),
  );
  const LIFE = (who: string): string =>
    Array.from({ length: 10 }, () => `Then ${who} sang a song.`).join('\n\n');
  test.each([
    ['she', 'other', true],
    ['he', 'other', true],
    ['she', 'opinion', false],
    ['they', 'other', false],
  ] as const)('of one life (%s, %s)', (who, textType, isLife) =>
    expect(/^What makes the life and work/u.test(questionOf(LIFE(who), 'A day', textType))).toBe(isLife),
  );
  test('the title is not put into it', () =>
    expect(questionOf(OPINION, 'The Harbour', 'opinion')).not.toContain('Harbour'));
});

describe('the blocks of questions', () => {
  const blocksOf = (name: string) =>
    [...readBlocks(readFileSync(`resources/questions/${name}.txt`, 'utf8'))].map(
      ([block, [question, ...signs]]) => ({ block, question, signs: signs.map((sign) => sign.split(' ')) }),
    );
  test.each(['situations', 'shapes', 'matters'])(
    '%s: each asks one question of words in small letters',
    (name) => {
      for (const { block, question, signs } of blocksOf(name)) {
        expect(question, block).toMatch(/^[A-Z].*\?$/u);
        for (const sign of signs) {
          expect(new Set(sign).size, `${block}: ${sign}`).toBe(sign.length);
          expect(sign.join(''), block).toMatch(/^[\p{Ll}-]+$/u);
        }
      }
    },
  );
  test.each(['situations', 'shapes'])('%s: no word is in two signs of a block', (name) => {
    for (const { block, signs } of blocksOf(name)) {
      expect(signs.length, block).toBeGreaterThan(1);
      expect(new Set(signs.flat()).size, block).toBe(signs.flat().length);
    }
  });
});
