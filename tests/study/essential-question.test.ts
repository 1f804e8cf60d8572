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
      'A landslide came before the eruption. People near the crater of the volcano were told to evacuate.',
      /^How can people prepare/u,
    ],
    [
      'A vaccine helped the patients. The doctor saw fewer infections in the hospital after it.',
      /^When health is at risk/u,
    ],
    [
      'The refugees and an immigrant reached the border.\n\nTheir asylum was refused, and the migrants went back.',
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
    ['four words of a matter', 'The troop of the army fought a battle, and one soldier slept.'],
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
  ])('but none where there is %s', (_, other, text) => expect(questionOf(text)).not.toMatch(other));
  const SCREEN = /^When a service moves to a screen/u;
  const RAIN = Array.from({ length: 4 }, () => 'It rained.');
  const APART = ['An app.', 'A website.', 'It rained.', 'A pensioner pays cash.', 'An elderly clerk sat.'];
  const SERVICE = ['A pensioner has no app.', 'The elderly need cash, not an app.'];
  test.each([
    ['meet', [...SERVICE, 'The clerk and the app: a digital counter.', 'An elderly clerk sat.'], true],
    ['stand far apart', APART, false],
    ['stand in few paragraphs', [...SERVICE, 'The clerk and the app.', ...RAIN, ...RAIN], false],
    ['lack one', ['An app.', 'A website.', 'A pensioner.', 'An elderly man.', 'A digital age.'], false],
  ])('of a situation, where its signs %s', (_, paragraphs, isFaced) =>
    expect(SCREEN.test(questionOf(paragraphs.join('\n\n')))).toBe(isFaced),
  );
  test('of a situation whose signs stand far apart, where the title speaks of one', () =>
    expect(questionOf(APART.join('\n\n'), 'The app')).toMatch(SCREEN));
  const ARMY = 'The army won the war in a battle.\n\nA soldier of the troop kept his weapon.';
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
  test('none of a life: what fits any portrait is nobody’s question', () =>
    expect(
      questionOf(Array.from({ length: 10 }, () => 'Then she sang a song.').join('\n\n'), 'A day', 'other'),
    ).toBe(''));
  test('the title is not put into it', () =>
    expect(questionOf(OPINION, 'The Harbour', 'opinion')).not.toContain('Harbour'));
});

describe('the blocks of questions', () => {
  const blocksOf = (name: string) =>
    [...readBlocks(readFileSync(`resources/questions/${name}.txt`, 'utf8'))].map(
      ([block, [question, ...signs]]) => ({ block, question, signs: signs.map((sign) => sign.split(' ')) }),
    );
  test.each(['situations', 'matters'])('%s: each asks one question of words in small letters', (name) => {
    for (const { block, question, signs } of blocksOf(name)) {
      expect(question, block).toMatch(/^[A-Z].*\?$/u);
      for (const sign of signs) {
        expect(new Set(sign).size, `${block}: ${sign}`).toBe(sign.length);
        expect(sign.join(''), block).toMatch(/^[\p{Ll}-]+$/u);
      }
    }
  });
  test('no word is in two signs of a situation', () => {
    for (const { block, signs } of blocksOf('situations')) {
      expect(signs.length, block).toBeGreaterThan(1);
      expect(new Set(signs.flat()).size, block).toBe(signs.flat().length);
    }
  });
});
