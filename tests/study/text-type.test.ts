import { expect, test } from 'vitest';
import { analyse } from '../../src/language/index.js';
import { tellTextType } from '../../src/study/text-type.js';
import { read } from '../read/read.js';

async function check(text: string, expected: string): Promise<void> {
  expect(tellTextType(analyse((await read(text)).article))).toBe(expected);
}

test('a label above the title settles it', () =>
  check(
    'The Lamp\n\nOpinion | By Ida Holm\n\nThe lamp went out on Monday, police said.\n\nNobody saw it.',
    'opinion',
  ));
test('judging and demanding is opinion', () =>
  check(
    'The council must act, and it should have acted years ago. Of course the bridge is dangerous. I have crossed it every day of my life, and I say that this is a scandal. We cannot go on like this, and surely nobody believes the mayor.',
    'opinion',
  ));
test('sources and weekdays are news', () =>
  check(
    'Two boats sank on Monday, police said. Officials confirmed on Tuesday that nobody was hurt, according to a statement. A spokeswoman told reporters that the port would open on Friday.',
    'news',
  ));
test('how something works is an explainer', () =>
  check(
    'A magnet pulls iron because of the way its particles line up. This is called a domain. When the metal is heated, the particles move, which means that the pull grows weaker. Scientists often show this with a simple experiment. For example, a nail falls off if the magnet is hot.',
    'explainer',
  ));
test('years and rulers are history', () =>
  check(
    'In 1348 the plague reached the kingdom. The king died in 1350, and the empire lost a third of its people in that century. Historians have counted the villages that were left empty by 1400.',
    'history',
  ));
test('a story told by a visitor is none of these', () =>
  check(
    'I met her at the pier. She gave me a rope and I held it. My hands were cold. Then we climbed up the ladder and I looked at the sea.',
    'other',
  ));
test('what was sent from a place on a day is a report, where nothing else is plain', async () => {
  const story =
    'I met her at the pier. She gave me a rope and I held it. My hands were cold. Then we climbed up the ladder and I looked at the sea.';
  await check(`The Rope\n\nBy Ida Holm\n\nLUNDE, Mich., July 11\n\n${story}`, 'news');
  await check(`The Rope\n\nBy Ida Holm\n\nLUNDE, Norway, 3 May 2024\n\n${story}`, 'news');
  await check(`The Rope\n\nBy Ida Holm\n\nLUNDE, Norway\n\n${story}`, 'other');
  const demand =
    'The council must act, and it should have acted years ago. Of course the bridge is dangerous, and this is a scandal. The town cannot go on like this, and surely nobody believes the mayor.';
  await check(`The Rope\n\nBy Ida Holm\n\nLUNDE, Norway, 3 May 2024\n\n${demand}`, 'news');
  await check(`The Rope\n\nBy Ida Holm\n\nLUNDE, Norway, 3 May 2024\n\n${demand} I am ashamed.`, 'opinion');
});
test('a text whose author is never there and that passes on what many say is a report', async () => {
  const demand =
    'The council must act, and it should have acted years ago. Of course the bridge is dangerous, and this is a scandal. The town cannot go on like this, and surely nobody believes the mayor.';
  const said =
    '“It has always been an old bridge,” said Ida Holm. “We never asked for a new one,” said Jon Berg.';
  await check(`${demand} ${said}`, 'news');
  await check(demand, 'opinion');
  await check(`${demand} I am ashamed. ${said}`, 'opinion');
});
test('two who disagree on a page without its author are reported, in the present too', async () => {
  const both =
    'The bridge is made of wood and is forty metres long. “It has always been an old bridge, and it is a good one,” says Ida Holm. “We never asked for a new one,” adds Jon Berg.';
  await check(both, 'news');
  await check(`I am from Lunde. ${both}`, 'other');
});
test('what is told in the past with its years is history, with nobody on a throne', async () => {
  const ship =
    'In 1862 a ship put in at the quay and landed the crates. The carters tied them to their mules, and the mules died on the pass. She looked at the crates in 1864, asked for a road and waited. The smiths made what had been lost. In 1870 they launched her with a band, and she sank.';
  await check(ship, 'history');
  await check(ship.replace(/1862|1864|1870/gu, 'spring'), 'news');
});
